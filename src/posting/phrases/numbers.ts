import { numberIn, smallNumbers } from '../../language/number-words.ts';

const spelled: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1 },
  ...smallNumbers.en,
  ...{ twelve: 12, fifteen: 15, twenty: 20 },
  ...smallNumbers.de,
  ...smallNumbers.fr,
  ...smallNumbers.es,
};

/** A number in digits or words, for a regular expression. */
export const amount = `(?:\\d{1,2}(?:[.,]\\d)?|${Object.keys(spelled).join('|')})`;

export function numberOf(word: string): number | undefined {
  return numberIn(word, spelled);
}
