import { perObject } from '../language/lazy.ts';
import { polarityOf } from '../language/polarity.ts';
import { stemKey, type Words } from '../lexicon/patterns.ts';
import { type Token, tokenize } from '../lexicon/tokens.ts';
import { sectionKindsOf } from '../model/document.ts';
import type { Evidence } from '../model/report.ts';
import { textBefore } from '../text/before.ts';
import { evidenceAt } from './evidence-at.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { perQuestion, type ReadBlock, type Reading } from './reading.ts';

/** How many words a `…` in a phrase may stand for. */
const longestEllipsis = 8;

/** Mentions that name a soft skill as such: not "Clean Water Initiative", "the resilience of power grids", "communications technician". */
export function namedSoftSkill(reading: Reading, term: string): readonly Mention[] {
  return mentionsOf(reading, term).filter(({ evidence, block, range: [start, end], term: narrower }) => {
    // Written communication is communication
    const isKind = evidence.role === 'implied' && reading.lexicon.term(narrower)?.kind === 'softSkill';
    if (evidence.role !== 'named' && evidence.role !== 'hedged' && !isKind) return false;
    const name = block.text.slice(start, end);
    const before = textBefore(block.text, start, 40);
    const after = block.text.slice(end, end + 30);
    const isOneWord = !/\s/.test(name);
    if (isOneWord && /\bthe $/i.test(before) && /^ of\b/.test(after)) return false;
    if (isOneWord && /^\p{Lu}/u.test(name) && /\p{Lu}\p{Ll}+ $/u.test(before)) return false;
    if (/\b(?:letter|lettre|carta) (?:of|de) $/i.test(before)) return false;
    if (isOneWord && (ofMachines.test(after) || ofMachinesBefore.test(before) || studied.test(before))) return false;
    return !isOneWord || !/(?:able|ible|s)$/.test(name) || name.toLowerCase() === evidence.alias.toLowerCase();
  });
}

/** "Communication protocols", "the communications industry": a field of work, no skill of a person. */
const ofMachines =
  /^(?:[\s/-]|s )*(?:industry|sector|studies|department|protocols?|systems?|technolog\w+|networks?|equipment|engineer\w*|bus|interfaces?|layers?|channels?|agency|modules?|between (?:the )?(?:services|devices|modules|nodes|servers?|clients?|processes|components|systems))\b/i;
/** "client-server communication", "serial communication". */
const ofMachinesBefore =
  /\b(?:server|client|service|device|machine|process|network|serial|wireless|satellite|data|inter-?process|bus|socket|radio|mobile|digital|optical|backend|api|microservices?|real-?time|m2m)[\s-]$/i;
const studied =
  /\b(?:master|bachelor|licence|b\.?\s?a\.?|m\.?\s?a\.?|b\.?\s?sc\.?|m\.?\s?sc\.?|degree|diploma|diplôme|studium|grado|licenciatura|bts|dut|major|minor)\b[^,.;]{0,24}$/i;

/** Phrases of the document that show a soft skill of its author ("led a team of"). */
export const shownSoftSkill = perQuestion((reading, term): readonly Evidence[] => {
  const phrases = reading.lexicon.shownBy(term).map((text) => ({ text, stems: phraseStems(reading, text) }));
  if (phrases.length === 0) return [];
  return reading.blocks
    .flatMap((read) => {
      const kinds = sectionKindsOf(reading.document, read.block);
      if (kinds.includes('references') || kinds.includes('objective')) return [];
      const stems = stemsBy(reading.language)(read.tokens);
      return phrases.flatMap((phrase) => placesOf(stems, phrase.stems).map((place) => evidenceOf(reading, read, place, phrase.text)));
    })
    .filter((evidence) => evidence !== undefined);
});

/** Kept with the tokens, since every soft skill asked for looks at them. */
const stemsBy = perObject((words: Words) =>
  perObject((tokens: readonly Token[]): readonly string[] => tokens.map(({ plain }) => stemKey(plain, words))),
);

/** Stems of a phrase; `undefined` stands for an ellipsis. */
function phraseStems({ language }: Reading, phrase: string): readonly (string | undefined)[] {
  return phrase
    .split(/(…|\.\.\.)/)
    .flatMap((piece) => (/^(?:…|\.\.\.)$/.test(piece) ? [undefined] : tokenize(piece).map(({ plain }) => stemKey(plain, language))));
}

interface Place {
  readonly first: number;
  readonly last: number;
}

function placesOf(stems: readonly string[], phrase: readonly (string | undefined)[]): readonly Place[] {
  const [start] = phrase;
  if (start !== undefined && !stems.includes(start)) return [];
  return stems.flatMap((stem, first) => {
    const last = start === undefined || start === stem ? endOf(stems, phrase, first) : undefined;
    return last === undefined ? [] : [{ first, last }];
  });
}

function endOf(stems: readonly string[], phrase: readonly (string | undefined)[], first: number): number | undefined {
  let at = first;
  let leap = 0;
  for (const stem of phrase) {
    if (stem === undefined) {
      leap = longestEllipsis;
      continue;
    }
    const last = at + leap;
    while (at <= last && stems[at] !== stem) at++;
    if (at > last) return undefined;
    at++;
    leap = 0;
  }
  return at > first ? at - 1 : undefined;
}

function evidenceOf({ document }: Reading, { block, tokens }: ReadBlock, { first, last }: Place, phrase: string): Evidence | undefined {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const { polarity } = polarityOf(block.text, start, end);
  if (polarity === 'denied' || polarity === 'wished') return undefined;
  if (phrase.includes('…') && /[.;!?]\s/.test(block.text.slice(start, end))) return undefined;
  if (isPassive(block.text, start, end) || isPossibility(block.text.slice(start, end), phrase)) return undefined;
  return evidenceAt(document, block, [start, end], 'shown', phrase);
}

/** "was mentored by", "can be explained to": done to the author, or to nobody. */
function isPassive(text: string, start: number, end: number): boolean {
  const before = textBefore(text, start, 12);
  if (/\bbe $/i.test(before)) return true;
  return /\b(?:was|were|been|being|is|are|get|got) $/i.test(before) && /^ by\b/.test(text.slice(end));
}

/** "Salary negotiable" negotiates nothing. */
function isPossibility(words: string, phrase: string): boolean {
  return /(?:able|ible)$/.test(words) && !/(?:able|ible)$/.test(phrase);
}
