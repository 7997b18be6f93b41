import type { Language } from '../language/language.ts';
import type { Range } from '../model/document.ts';
import type { Posting, PostingLine, PostingSection } from './model.ts';
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
}

const cue =
  /\b(?:you(?:'ll| will| should| must| also)*(?: also| already| ideally)? (?:have|need|possess|bring|hold|know)\b(?! (?:the (?:opportunity|chance|freedom)|access|an opportunity|fun|to (?:be|do)\b|a (?:key|real|direct|big|lot|say|chance)))|must have|(?:is|are) (?:required|essential|mandatory|a must|necessary|preferred|an advantage|a plus|desirable)|we (?:expect|require|seek)\b|(?:candidates?|applicants?|the applicant|person) (?:must|should|will have|has|have|is|are expected|needs?)\b|(?:experience|experienced|knowledge|proficiency|proficient|familiarity|familiar|background|expertise|skilled|fluent|fluency|competence) (?:with|in|of)\b|degree in|requires?\b|qualified to|erforderlich|erfahrung (?:mit|in)|kenntnisse|vous (?:avez|maîtrisez)|expérience (?:en|avec)|experiencia (?:en|con)|se requiere)/i;

/** The statements of a posting: all of its requirement sections, and elsewhere those that say themselves that they ask. */
export function statementsOf(sections: readonly PostingSection[], posting: Posting, language: Language): readonly Statement[] {
  const isSectioned = sections.some(({ kind }) => kind === 'required' || kind === 'preferred');
  return sections.flatMap((section) => {
    const { kind, lines } = section;
    if (kind === 'required' || kind === 'preferred')
      return lines.flatMap((line) => statementsIn(line, posting, language, kind === 'preferred' ? 'optional' : 'must', true));
    if (isSectioned || kind === 'benefits' || kind === 'legal' || kind === 'keywords' || kind === 'facts') return [];
    return lines
      .flatMap((line) => statementsIn(line, posting, language, 'must', false))
      .filter(({ text }) => cue.test(text) && !isBoast.test(text));
  });
}

/** The employer speaks of itself. */
const isBoast =
  /\b(?:we (?:have|are|offer|provide|believe|help|build|use|work|love|value)|our (?:team|company|clients|customers|mission|employees|product)|equal opportunit\w+|regardless of|without regard)\b/i;

const inlineBullet = /\s(?:[•▪●·*]|[-–](?=\s\p{Lu}))\s/gu;
const fewestBullets = 2;

function statementsIn(line: PostingLine, posting: Posting, language: Language, stance: Stance, isAnnounced: boolean): readonly Statement[] {
  return partsOf(line.text).flatMap(([from, to]) => {
    const part = line.text.slice(from, to);
    return language.sentences(part).flatMap(([start, end]): Statement[] => {
      const text = part.slice(start, end);
      if (!/[\p{L}\p{N}]{2}/u.test(text)) return [];
      return [{ text, quote: quoteOf(line, [from + start, from + end], posting), stance, isAnnounced }];
    });
  });
}

/** Bullets that lost their line breaks. */
function partsOf(text: string): readonly Range[] {
  const bullets = [...text.matchAll(inlineBullet)];
  if (bullets.length < fewestBullets) return [[0, text.length]];
  const starts = [0, ...bullets.map(({ 0: mark, index }) => index + mark.length)];
  return starts.map((start, index): Range => [start, bullets[index]?.index ?? text.length]);
}

const longestQuote = 1000;

/** The source's characters, white space tidied; never cut inside a word. */
export function quoteOf({ places }: PostingLine, [from, to]: Range, { text }: Posting): string {
  const start = places[from];
  const last = places[to - 1];
  if (start === undefined || last === undefined) return '';
  const whole = text
    .slice(start, last + 1)
    .replace(/\s+/g, ' ')
    .trim();
  return whole.length <= longestQuote ? whole : whole.slice(0, longestQuote).replace(/\s\S*$/, '');
}
