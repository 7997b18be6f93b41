import { polarityOf } from '../language/polarity.ts';
import { stemKey } from '../lexicon/patterns.ts';
import { tokenize } from '../lexicon/tokens.ts';
import { sectionKindsOf } from '../model/document.ts';
import type { Evidence } from '../model/report.ts';
import { evidenceAt } from './evidence-at.ts';
import type { ReadBlock, Reading } from './reading.ts';

/** How many words a `…` in a phrase may stand for. */
const longestEllipsis = 6;

/** Phrases of the document that show a soft skill of its author ("led a team of"). */
export function shownSoftSkill(reading: Reading, term: string): readonly Evidence[] {
  const phrases = reading.lexicon.shownBy(term).map((text) => ({ text, stems: phraseStems(reading, text) }));
  if (phrases.length === 0) return [];
  return reading.blocks
    .flatMap((read) => {
      const kinds = sectionKindsOf(reading.document, read.block);
      if (kinds.includes('references') || kinds.includes('objective')) return [];
      const stems = read.tokens.map(({ plain }) => stemKey(plain, reading.language));
      return phrases.flatMap((phrase) => placesOf(stems, phrase.stems).map((place) => evidenceOf(reading, read, place, phrase.text)));
    })
    .filter((evidence) => evidence !== undefined);
}

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
  return stems.flatMap((_, first) => {
    const last = endOf(stems, phrase, first);
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
    const found = stems.indexOf(stem, at);
    if (found < 0 || found > at + leap) return undefined;
    at = found + 1;
    leap = 0;
  }
  return at > first ? at - 1 : undefined;
}

function evidenceOf({ document }: Reading, { block, tokens }: ReadBlock, { first, last }: Place, phrase: string): Evidence | undefined {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const { polarity } = polarityOf(block.text, start, end);
  if (polarity === 'denied' || polarity === 'wished') return undefined;
  return evidenceAt(document, block, [start, end], 'shown', phrase);
}
