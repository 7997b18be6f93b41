import { spanOf } from '../../model/span.ts';
import type { Fault, Rule } from '../rule.ts';
import { lookAlikes, lookAlikesWithin, scriptOf } from './look-alikes.ts';

export const lookAlikeLetter: Rule = {
  id: 'integrity/look-alike-letter',
  summary: 'A word mixes Latin letters with Cyrillic or Greek ones that look the same.',
  applies: 'both',
  options: {},
  check: ({ document: { source } }) =>
    [...source.text.matchAll(/(?<![\p{L}\p{M}])[\p{L}\p{M}]{3,60}(?![\p{L}\p{M}])/gu)].flatMap(({ 0: word, index }): readonly Fault[] => {
      const strange = strangeLetter(word);
      if (strange === undefined) return [];
      const latin = lookAlikes[strange] ?? lookAlikesWithin[strange] ?? '';
      return [
        {
          span: spanOf(source, index, index + word.length),
          message: `“${word}” holds the ${scriptOf(strange)} letter “${strange}” (${codeOf(strange)}), which looks like the Latin “${latin}”`,
          help: 'Type the word again: a search for it does not find it, and a reader of the source takes it for a trick.',
        },
      ];
    }),
};

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first letter that passes for a Latin one in a word that reads as a Latin one; a word that shows its two scripts disguises nothing. */
function strangeLetter(word: string): string | undefined {
  if (!/\p{Script=Latin}/u.test(word)) return undefined;
  const letters = [...word].filter((character) => /\p{L}/u.test(character));
  const foreign = letters.flatMap((letter, at) => (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter) ? [at] : []));
  if (foreign.length === 0) return undefined;
  const passing = foreign.filter((at) => passes(letters, at));
  const isPlain = foreign.every((at) => passing.includes(at) || isSymbol(letters, at));
  const [first] = passing;
  return isPlain && first !== undefined ? letters[first] : undefined;
}

function passes(letters: readonly string[], at: number): boolean {
  const letter = letters[at] ?? '';
  if (Object.hasOwn(lookAlikes, letter)) return true;
  // NFκB and TNFα are names: only between small letters is a Greek one a disguise.
  return Object.hasOwn(lookAlikesWithin, letter) && isSmallLatin(letters[at - 1]) && isSmallLatin(letters[at + 1]);
}

/** A Greek letter that stands for a quantity or a receptor. */
function isSymbol(letters: readonly string[], at: number): boolean {
  return /\p{Script=Greek}/u.test(letters[at] ?? '');
}

function isSmallLatin(letter: string | undefined): boolean {
  return letter !== undefined && /^[a-z]$/.test(letter);
}
