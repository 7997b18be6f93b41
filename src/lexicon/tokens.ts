import { memoised } from '../language/lazy.ts';
import { foldWord, plainWord } from './fold.ts';

/** A word of a text for matching. Everything between two tokens is a gap. */
export interface Token {
  /** Range in the text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** Lower-cased, without accents; a possessive 's is dropped. */
  readonly plain: string;
  /** `plain` with plural and British endings folded: "modelling", "modeling" and "models" are near, "licences" is "license". */
  readonly fold: string;
}

/*
 * One token is: an ampersand; a single Han, kana or Hangul character; a name with a leading dot (.NET); or a run of letters and digits,
 * with the trailing `++` or `#` of C++ and C#.
 */
const tokenPattern =
  /&|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|(?<![\p{L}\p{N}.])\.(?=\p{L})[\p{L}\p{N}]+|[\p{L}\p{N}\p{M}]+(?:\+\+(?!\+)|(?<=\p{L})\+(?![\p{L}\p{N}+])|#(?![\p{L}\p{N}]))?/gu;

/** The S of CMMS and MSCS is no plural. */
const acronym = /^\p{Lu}{2,5}$/u;
/** And the one of APIs and GPUs is. */
const acronyms = /^\p{Lu}{3,6}s$/u;

const possessive = /^s$/i;

/** Most words come again. */
const keysOf = memoised((surface: string): Pick<Token, 'plain' | 'fold'> => {
  const plain = plainWord(surface);
  if (acronym.test(surface)) return { plain, fold: plain };
  return { plain, fold: acronyms.test(surface) ? plain.slice(0, -1) : foldWord(plain) };
});

/** The tokens of a cleaned text, left to right. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: surface, index } of text.matchAll(tokenPattern)) {
    const previous = tokens.at(-1);
    if (previous && possessive.test(surface) && previous.end === index - 1 && text[index - 1] === "'") {
      tokens[tokens.length - 1] = { ...previous, end: index + surface.length };
    } else {
      tokens.push({ start: index, end: index + surface.length, ...keysOf(surface) });
    }
  }
  return tokens;
}
