import { lowerCase } from '../language/lower-case.ts';
import { occurs } from '../language/occurs.ts';
import { polarityOf } from '../language/polarity.ts';
import { foldWord, plainWord } from '../lexicon/fold.ts';
import { findMatches, rangeOf } from '../lexicon/match.ts';
import { indexPatterns } from '../lexicon/pattern-index.ts';
import type { Pattern } from '../lexicon/patterns.ts';
import { type Block, isInLink, type Range, sectionKindsOf } from '../model/document.ts';
import type { Evidence } from '../model/report.ts';
import { textBefore } from '../text/before.ts';
import { evidenceAt } from './evidence-at.ts';
import { type CefrLevel, type LevelWords, levelsIn } from './language-levels.ts';
import { misspelt } from './misspelt.ts';
import { perDocument, type Reading, tokensOf } from './reading.ts';
import { levelOf } from './spoken-levels.ts';

/** A language the document says its author speaks. */
export interface SpokenMention {
  readonly language: string;
  readonly level?: CefrLevel;
  /** The words for the level. */
  readonly levelWords?: string;
  readonly evidence: Evidence;
}

/** All spoken languages a document names as its author's; `extra` are patterns of the spec's own names. */
export function spokenLanguagesIn(reading: Reading, extra: readonly Pattern[] = []): readonly SpokenMention[] {
  return extra.length === 0 ? knownLanguagesIn(reading) : findLanguages(reading, extra);
}

const knownLanguagesIn = perDocument((reading) => findLanguages(reading, []));

function findLanguages(reading: Reading, extra: readonly Pattern[]): readonly SpokenMention[] {
  const own = indexPatterns(extra);
  return reading.document.blocks.flatMap((block) => {
    if (sectionKindsOf(reading.document, block).includes('references')) return [];
    const tokens = tokensOf(reading, block);
    const indexes = [reading.knowledge.spokenLanguages.names.patterns, own];
    const matches = indexes
      .flatMap((index) => findMatches(block.text, tokens, index, reading.language))
      .filter(({ manner }) => manner !== 'coordinated' && manner !== 'inflected');
    const longest = matches.filter(
      (match) =>
        !matches.some(
          (other) => other.first <= match.first && other.last >= match.last && other.last - other.first > match.last - match.first,
        ),
    );
    const named = longest.map((match): LanguageName => ({ ...match.pattern, range: rangeOf(tokens, match) }));
    const names = [...named, ...misspeltNames(reading, block, named)].sort((a, b) => a.range[0] - b.range[0]);
    const ranges = names.map(({ range }) => range);
    return names.flatMap((name) => mentionAt(reading, block, name, ranges));
  });
}

interface LanguageName {
  readonly term: string;
  readonly form: string;
  readonly range: Range;
}

/** "Lithuaninan - native", "Portugese: C1": names with one wrong letter, in a list of languages and with a level. */
function misspeltNames(reading: Reading, block: Block, named: readonly LanguageName[]): readonly LanguageName[] {
  const places = [...block.text.matchAll(/(?<!\p{L})(\p{Lu}\p{Ll}{5,})\s?[-–—:(=]\s?([^,;|\n)]{2,40})/gu)];
  if (places.length === 0 || !isAmongLanguages(reading, block)) return [];
  const { spokenLanguages, levels } = reading.knowledge;
  const termOf = (word: string): string | undefined => {
    const whole = spokenLanguages.names.patterns
      .startingWith(foldWord(plainWord(word)))
      .find(({ rest, pattern }) => rest === '' && !pattern.weak);
    return whole?.pattern.term;
  };
  return places.flatMap(({ 1: word = '', 2: behind = '', index }) => {
    if (named.some(({ range }) => range[0] <= index && range[1] > index) || reading.language.isOrdinaryWord(word.toLowerCase())) return [];
    if (!levelsIn(behind, levels)) return [];
    const term = misspelt(word.toLowerCase(), termOf);
    return term === undefined ? [] : [{ term, form: word, range: [index, index + word.length] as const }];
  });
}

const labelLine = /^(?:languages?|language skills|sprachen|sprachkenntnisse|langues|idiomas|lenguas|lingue)\s*:?$/i;

/** In a list of languages: its section, a label in the block, or a line above that is one. */
function isAmongLanguages({ document }: Reading, block: Block): boolean {
  if (sectionKindsOf(document, block).includes('languages') || label.test(lowerCase(block.text)) || capitalLabel.test(block.text))
    return true;
  const above = document.blocks.slice(Math.max(0, block.index - 8), block.index);
  return above.some(({ section, text }) => section === block.section && labelLine.test(text.trim()));
}

function mentionAt(reading: Reading, block: Block, { term, form, range }: LanguageName, all: readonly Range[]): readonly SpokenMention[] {
  if (isInLink(block, range)) return [];
  const level = levelOf(reading, block, range, all);
  if (!isSpoken(reading, block, range, level)) return [];
  const { polarity } = polarityOf(block.text, ...range);
  const own = polarity === 'denied' || polarity === 'learning' || polarity === 'wished' ? polarity : 'level';
  const role = own === 'level' && isCourse(reading, block, range) ? 'course' : own;
  const evidence = evidenceAt(reading.document, block, range, role, form);
  return [{ language: term, evidence, ...(level ? { level: level.level, levelWords: level.words } : {}) }];
}

const courseBehind =
  /^[\s-]*(?:für (?:den )?beruf\s*)?(?:[abc][12][+.\d]*[\s-]*)?(?:language |intensive )?(?:courses?|kurs|intensivkurs|cours|curso|class|training)(?!\p{L})/u;
const tested =
  /\b(?:zertifikat|certificat\w*|prüfung|exam\w*|diplom\w*|delf|dalf|dele|goethe|telc|dsh|testdaf|ielts|toefl|toeic|passed|bestanden|obtenu)\b/i;

const taught = /(?<!\p{L})(?:taught|teach(?:ing|es)?|tutor\w*|unterricht\w*|enseign\w*|imparti\w*|enseñ\w*)[^.;\n]{0,24}$/u;

/** "Translated …" opens a line. */
function withoutCapital(before: string): string {
  return before.replace(/(?<=^|[\n.]\s*)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

/** A course shows the level that it led to only so far; a list of languages or a test tells it. */
function isCourse({ document }: Reading, block: Block, [, end]: Range): boolean {
  const kinds = sectionKindsOf(document, block);
  if (kinds.includes('languages') || kinds.includes('skills') || tested.test(block.text)) return false;
  return kinds.includes('courses') || courseBehind.test(lowerCase(block.text.slice(end, end + 50)));
}

/* All but `talksIn` and `capitalLabel` over lower-cased text. */
const label =
  /(?:^|[\n|;(])\s*(?:[\p{L} &/-]{0,24}\b)?(?:languages?|language skills|spoken|sprachen|sprachkenntnisse|langues|langues parlées|idiomas|lenguas|lingue|línguas|talen|fluent|native|bilingual|speaks?)\b[\p{L} &/()-]{0,24}:/u;
/** A section title in capitals that a wrapped line took in, with no other one behind it. */
const capitalLabel =
  /(?:^|[\s.])(?:LANGUAGES?|LANGUAGE SKILLS|SPRACHEN|SPRACHKENNTNISSE|LANGUES|IDIOMAS|LENGUAS|LINGUE)\s*:?\s(?![\s\S]*(?<!\p{L})\p{Lu}{6,}(?!\p{L}))/u;
const motherTongue =
  /^(?:langues? (?:maternelle|natale)|maternelle|muttersprach|mother tongue|native (?:speaker|language|tongue)|first language|(?:lengua|idioma) (?:matern|nativ)|hablante nativ|madrelingua|lingua madre|moedertaal)/i;
const speaks =
  /\b(?:speaks?|speaking|spoken|fluent(?:ly)? in|fluency in|proficien(?:t|cy) in|native|bilingual|trilingual|multilingual|conversational|conversant in|mother tongue|first language|knowledge of|command of|spreche|sprechen|fließend|verhandlungssicher|muttersprach\w*|parle|parlant|courant|hablo|habla|domino|dominio del?|nativ[oa]|bilingüe|parlo|falo)\b[^.;:]{0,40}$/u;
/** Work done in a language. */
const talksIn =
  /\b(?:calls?|questions?|enquiries|conversations?|correspondence|meetings?|interviews?|presentations?|presented|guests?|customers?|clients?|patients?|support|tours?|class(?:es)?|lessons?|seminars?|communicat\w+|negotiat\w+|wrote|writing|reports?|reported|translat\w+|interpret\w+|advis\w+|workshops?|published)\b[^.;:]{0,30}\b(?:in|into|from) (?:\p{Lu}\p{L}+(?:,| and| or|\/) ?)*$/u;
const spokenTail =
  /^(?:[\s-]+(?:speaker|speaking|native|language skills|language proficiency|as (?:a )?(?:first|second|foreign|native) language|mother tongue|proficiency|fluency)\b|-speaking\b|[^.,;\n]{0,24}(?<!\p{L})(?:lue? et (?:parlée?|écrite?)|parlée? et (?:lue?|écrite?)|(?:hablad|leíd|escrit)o y (?:hablad|leíd|escrit)o|spoken and written|written and spoken|in wort und schrift)(?!\p{L}))/u;
const otherThing =
  /^[\s-]+(?:degree|literature|studies|major|minor|department|teacher|professor|instructor|lessons?|classes|class|course|courses|school|schools|university|market|markets|team|office|customers?|clients?|company|companies|government|army|navy|embassy|citizen|citizenship|nationality|national|passport|press|history|art|culture|philology|linguistics|version|translation of|food|cuisine|language arts|department|bank|law|tax|gaap|standards?|subsidiary|council|red cross|society)\b/;

/** In a list of languages, beside a level, or behind a word of speaking; never a nationality, subject or thing. */
function isSpoken(reading: Reading, block: Block, [start, end]: Range, level: LevelWords | undefined): boolean {
  const { text } = block;
  const after = lowerCase(text.slice(end, end + 40));
  const before = lowerCase(textBefore(text, start));
  if (otherThing.test(after) || /\b(?:degree|b\.?a\.?|major|minor|studies|literature) (?:in|of) $/.test(before.slice(-24))) return false;
  if (courseBehind.test(after) && taught.test(before)) return false;
  if (spokenTail.test(after) || occurs(talksIn, withoutCapital(textBefore(text, start, 70))) || occurs(speaks, before.slice(-60)))
    return true;
  const kinds = sectionKindsOf(reading.document, block);
  if (kinds.includes('languages')) return true;
  if (label.test(before) || capitalLabel.test(textBefore(text, start)) || (level && motherTongue.test(level.words))) return true;
  if (
    level !== undefined &&
    (kinds.includes('skills') ||
      kinds.includes('contact') ||
      kinds.includes('header') ||
      kinds.includes('summary') ||
      kinds.includes('body') ||
      kinds.includes('other') ||
      kinds.includes('education') ||
      kinds.includes('certifications'))
  )
    return true;
  return level !== undefined && /^[ABC][12]/.test(level.words);
}
