import type { Language } from '../language/language.ts';
import type { Range } from '../model/document.ts';
import { textBefore } from '../text/before.ts';
import type { Posting, PostingLine, PostingSection } from './model.ts';
import { newRequirement } from './phrases/inline-headings.ts';
import type { Stance } from './stances.ts';

/** A sentence of a requirement section. */
export interface Statement {
  readonly text: string;
  /** The words of the posting itself. */
  readonly quote: string;
  /** What its section says of it. */
  readonly stance: Stance;
  /** It stands under a heading that announces requirements; others only count where they say so themselves. */
  readonly isAnnounced: boolean;
  /** The heading it stands under where that is another section of a posting that has requirement sections. */
  readonly strayFrom?: string;
}

const cue =
  /\b(?:you(?:'ll| will| should| must| also)*(?: also| already| ideally)? (?:have|need|possess|bring|hold|know)\b(?! (?:the (?:opportunity|chance|freedom)|access|an opportunity|fun|to (?:be|do)\b|a (?:key|real|direct|big|lot|say|chance)))|must have|(?:is|are) (?:required|essential|mandatory|a must|necessary|preferred|an advantage|a plus|desirable)|we (?:expect|require|seek)\b|(?:candidates?|applicants?|the applicant|person) (?:must|should|will have|has|have|is|are expected|needs?)\b|(?:experience|experienced|knowledge|proficiency|proficient|familiarity|familiar|background|expertise|skilled|fluent|fluency|competence) (?:with|in|of)\b|degree in|requires?\b|qualified to|^\W*(?:[\p{L}-]+ ){0,4}experience\b|erforderlich|erfahrung (?:mit|in)|kenntnisse|vous (?:avez|maîtrisez)|expérience (?:en|avec)|experiencia (?:en|con)|se requiere)/iu;

/** The statements of a posting: all of its requirement sections, and elsewhere those that say themselves that they ask. */
export function statementsOf(sections: readonly PostingSection[], posting: Posting, language: Language): readonly Statement[] {
  const isSectioned = sections.some(({ kind }) => kind === 'required' || kind === 'preferred');
  const statements = sections.flatMap((section) => {
    const { kind, lines } = section;
    if (kind === 'required' || kind === 'preferred') {
      const stance = kind === 'preferred' ? 'optional' : 'must';
      return lines.flatMap((line) => statementsIn(line, posting, language, stance, true)).filter(({ text }) => !isOwnPraise.test(text));
    }
    if (kind === 'benefits' || kind === 'legal' || kind === 'keywords' || kind === 'facts') return [];
    const stray = isSectioned ? { strayFrom: section.heading === '' ? 'the first lines' : `"${section.heading}"` } : {};
    return lines
      .flatMap((line) => statementsIn(line, posting, language, 'must', false))
      .filter(({ text }) => (isSectioned ? explicitCue : cue).test(text) && !isBoast.test(text))
      .map((statement) => ({ ...statement, ...stray }));
  });
  return [...new Map(statements.map((statement) => [`${statement.stance} ${statement.text}`, statement])).values()];
}

/** What asks outright, wherever it stands. */
const explicitCue =
  /\b(?:you(?:'ll| will| should| must)+ (?:also |already |ideally )?(?:have|need|possess|bring|hold|know)\b(?! (?:the (?:opportunity|chance|freedom)|access|an opportunity|fun|to (?:be|do)\b|a (?:key|real|direct|big|lot|say|chance)))|must (?:have|be|possess|hold)|(?:is|are) (?:required|essential|mandatory|a must|necessary|an advantage|a plus|desirable)\b|(?:candidates?|applicants?) (?:must|should)|(?:experience|experienced|knowledge|proficiency|proficient|familiarity|familiar|background|expertise|skilled|fluent|fluency) (?:with|in|of)\b|degree in|erforderlich|erfahrung (?:mit|in)|kenntnisse)/i;

/** The same where it opens the sentence, behind a list that has no heading after it. */
const isOwnPraise =
  /^(?:we|our|at \p{Lu}\p{L}+,|in accordance|as an equal)\b(?! (?:expect|require|need|seek|look|are looking|want|ideal|would (?:like|love)|'d (?:like|love)|prefer|hope|value (?:people|candidates|someone)))|\bequal opportunit\w+|\b(?:regardless of|without regard|do not discriminate|all qualified applicants)\b|^(?:apply|please|if you (?:are interested|have (?:any )?questions|want)|interested\?|send|join us|to apply)\b/iu;

/** The employer speaks of itself. */
const isBoast =
  /^(?:we (?:have|are (?!looking)|offer|provide|believe|help|build|use|work|love|value)|our (?:team|company|clients|customers|mission|employees|product))\b|\b(?:equal opportunit\w+|regardless of|without regard|we offer|we provide)\b/i;

const inlineBullet = /\s(?:[•▪●·*]|[-–](?=\s\p{Lu}))\s/gu;
const fewestBullets = 2;
/** Nobody writes longer ones by hand. */
const longestSentence = 3000;

function statementsIn(line: PostingLine, posting: Posting, language: Language, stance: Stance, isAnnounced: boolean): readonly Statement[] {
  return partsOf(line.text).flatMap(([from, to]) => {
    const part = line.text.slice(from, to);
    return language.sentences(part).flatMap(([start, end]): Statement[] => {
      const text = part.slice(start, end);
      if (text.length > longestSentence || !/[\p{L}\p{N}]{2}/u.test(text)) return [];
      return [{ text, quote: quoteOf(line, [from + start, from + end], posting), stance, isAnnounced }];
    });
  });
}

/** Bullets and sentences that lost their line breaks. */
function partsOf(text: string): readonly Range[] {
  const bullets = [...text.matchAll(inlineBullet)];
  const cuts = bullets.length < fewestBullets ? [] : bullets.map(({ 0: mark, index }): Range => [index, index + mark.length]);
  const starts = [...text.matchAll(new RegExp(newRequirement, 'gu'))].map(({ index }): Range => [index, index]);
  const all = [...cuts, ...starts].sort((a, b) => a[0] - b[0]);
  return [0, ...all.map(([, end]) => end)].map((start, index): Range => [start, all[index]?.[0] ?? text.length]);
}

const longestQuote = 1000;

/** The source's characters, with the marks of emphasis around them, white space tidied; never cut inside a word. */
function quoteOf({ places }: PostingLine, [from, to]: Range, { text }: Posting): string {
  const [start, last] = [places[from], places[to - 1]];
  if (start === undefined || last === undefined) return '';
  const lead = /[*_`]{1,3}$/.exec(textBefore(text, start, 3))?.[0].length ?? 0;
  const tail = /^[*_`]{1,3}/.exec(text.slice(last + 1, last + 4))?.[0].length ?? 0;
  const whole = text
    .slice(start - lead, last + 1 + tail)
    .replace(/\s+/g, ' ')
    .trim();
  return whole.length <= longestQuote ? whole : whole.slice(0, longestQuote).replace(/\s\S*$/, '');
}
