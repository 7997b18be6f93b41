import { lowerCase } from '../language/lower-case.ts';
import { occurs } from '../language/occurs.ts';
import { polarityOf } from '../language/polarity.ts';
import { findMatches, type Match } from '../lexicon/match.ts';
import { indexPatterns } from '../lexicon/pattern-index.ts';
import type { Pattern } from '../lexicon/patterns.ts';
import type { Token } from '../lexicon/tokens.ts';
import { type Block, type Range, sectionKindsOf } from '../model/document.ts';
import type { Evidence } from '../model/report.ts';
import { evidenceAt } from './evidence-at.ts';
import { type CefrLevel, type LevelWords, levelsIn } from './language-levels.ts';
import { perDocument, type Reading, tokensOf } from './reading.ts';

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
    const names = longest.sort((a, b) => a.first - b.first).map((match) => ({ match, range: rangeOf(tokens, match) }));
    return names.flatMap(({ match, range }) =>
      mentionAt(
        reading,
        block,
        match,
        range,
        names.map((name) => name.range),
      ),
    );
  });
}

function rangeOf(tokens: readonly Token[], { first, last }: Match): Range {
  return [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
}

function mentionAt(reading: Reading, block: Block, match: Match, range: Range, all: readonly Range[]): readonly SpokenMention[] {
  if (block.links.some(([from, to]) => range[0] < to && range[1] > from)) return [];
  const level = levelOf(reading, block, range, all);
  if (!isSpoken(reading, block, range, level)) return [];
  const { polarity } = polarityOf(block.text, ...range);
  const role = polarity === 'denied' || polarity === 'learning' || polarity === 'wished' ? polarity : 'level';
  const evidence = evidenceAt(reading.document, block, range, role, match.pattern.form);
  return [{ language: match.pattern.term, evidence, ...(level ? { level: level.level, levelWords: level.words } : {}) }];
}

/* All but `talksIn` over lower-cased text. */
const label =
  /(?:^|[\n|;(])\s*(?:[\p{L} &/-]{0,24}\b)?(?:languages?|language skills|spoken|sprachen|sprachkenntnisse|langues|langues parlées|idiomas|lenguas|lingue|línguas|talen|fluent|native|bilingual|speaks?)\b[\p{L} &/()-]{0,24}:/u;
const speaks =
  /\b(?:speaks?|speaking|spoken|fluent(?:ly)? in|fluency in|proficien(?:t|cy) in|native|bilingual|trilingual|multilingual|conversational|conversant in|mother tongue|first language|knowledge of|command of|spreche|sprechen|fließend|verhandlungssicher|muttersprach\w*|parle|parlant|courant|hablo|habla|domino|dominio del?|nativ[oa]|bilingüe|parlo|falo)\b[^.;:]{0,40}$/u;
/** Work done in a language. */
const talksIn =
  /\b(?:calls?|questions?|enquiries|conversations?|correspondence|meetings?|interviews?|presentations?|presented|guests?|customers?|clients?|patients?|support|tours?|class(?:es)?|lessons?|seminars?|communicat\w+|negotiat\w+|wrote|writing|reports?|reported|translat\w+|interpret\w+|advis\w+|workshops?|published)\b[^.;:]{0,30}\b(?:in|into|from) (?:\p{Lu}\p{L}+(?:,| and| or|\/) ?)*$/u;
const spokenTail =
  /^(?:[\s-]+(?:speaker|speaking|native|language skills|language proficiency|as (?:a )?(?:first|second|foreign|native) language|mother tongue|proficiency|fluency)\b|-speaking\b)/;
const otherThing =
  /^[\s-]+(?:degree|literature|studies|major|minor|department|teacher|professor|instructor|lessons?|classes|class|course|courses|school|schools|university|market|markets|team|office|customers?|clients?|company|companies|government|army|navy|embassy|citizen|citizenship|nationality|national|passport|press|history|art|culture|philology|linguistics|version|translation of|food|cuisine|language arts|department|bank|law|tax|gaap|standards?|subsidiary|council|red cross|society)\b/;

/** In a list of languages, beside a level, or behind a word of speaking; never a nationality, subject or thing. */
function isSpoken(reading: Reading, block: Block, [start, end]: Range, level: LevelWords | undefined): boolean {
  const { text } = block;
  const after = lowerCase(text.slice(end, end + 40));
  const before = lowerCase(text.slice(Math.max(0, start - 90), start));
  if (otherThing.test(after) || /\b(?:degree|b\.?a\.?|major|minor|studies|literature) (?:in|of) $/.test(before.slice(-24))) return false;
  if (spokenTail.test(after) || occurs(talksIn, text.slice(Math.max(0, start - 70), start)) || occurs(speaks, before.slice(-60)))
    return true;
  const kinds = sectionKindsOf(reading.document, block);
  if (kinds.includes('languages')) return true;
  if (label.test(before)) return true;
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

/** The level stands in a bracket behind the name, else right before it, else behind it; else one word serves the list, or the row tells. */
function levelOf({ document, knowledge }: Reading, block: Block, [start, end]: Range, all: readonly Range[]): LevelWords | undefined {
  const next = all.find(([from]) => from >= end)?.[0];
  const behind = block.text.slice(end, Math.min(next ?? block.text.length, end + 80));
  const previous = all.findLast(([, to]) => to <= start)?.[1] ?? 0;
  const lead = leadPart(block.text.slice(Math.max(previous, start - 60), start));
  const candidates = [bracketPart(behind), lead, ...ownParts(behind, next !== undefined)];
  const found = candidates.map((part) => levelsIn(part, knowledge.levels)).find((level) => level !== undefined);
  if (found) return found;
  const shared = sharedLead(block.text.slice(Math.max(0, start - 90), start), knowledge.levels);
  if (shared) return shared;
  if (block.row === undefined) return undefined;
  const cells = document.blocks.filter((cell) => cell.row === block.row && cell.index > block.index);
  return cells.map((cell) => levelsIn(cell.text, knowledge.levels)).find((level) => level !== undefined);
}

/** "(fluent)", ": C1", "– native", "[B2]" right behind a name. */
function bracketPart(behind: string): string {
  const match = /^\s?(?:language\s?)?(?:[([]([^()[\]]*)[)\]]|[:–—=]\s?([^,;|\n•·\t]*)|\s-\s([^,;|\n•·\t]*))/.exec(behind);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}

/** What stands behind a name up to the next mark, and the part after a comma unless it leads the next name ("English, native German"). */
function ownParts(behind: string, hasNext: boolean): readonly string[] {
  const parts = behind.split(/[,;|\n•·\t/]|\.\s/);
  const own = (parts[0] ?? '').replace(/\b(?:and|und|et|y|e|with)\s*$/, '');
  const second = parts[1] ?? '';
  const secondIsLead = hasNext && parts.length === 2;
  return secondIsLead ? [own] : [own, second];
}

function leadPart(before: string): string {
  const cut = Math.max(...[')', ']', '–', ' - ', ',', ';', '|', '\n', '•', '·', '\t', '. '].map((mark) => before.lastIndexOf(mark) + 1));
  return before.slice(cut);
}

/** "Fluent in English and German", "Native: German, Dutch": one level word for the list behind it. */
function sharedLead(before: string, levels: Reading['knowledge']['levels']): LevelWords | undefined {
  const lead =
    /(?:^|[.;\n|(])\s*([^.;\n|()]{2,40}?(?:\bin|:|\bbilingual|\bnative|\bfluent|\btrilingual))(?:\s*[\p{L}]+\s*(?:,|and|und|et|y|e|&|\/)\s*){1,6}(?:and |und |et |y |e |& )?$/iu.exec(
      before,
    )?.[1];
  return lead === undefined ? undefined : levelsIn(lead, levels);
}
