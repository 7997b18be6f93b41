import { memoised, perObject } from '../language/lazy.ts';
import { foldWord } from './fold.ts';
import { stemKey, type Words } from './patterns.ts';
import { type Separator, separatorBefore } from './separators.ts';
import { keysOf } from './token-keys.ts';
import type { Token } from './tokens.ts';

/** A way to read the text from a token. */
export interface TokenReading {
  readonly key: string;
  /** The token after the ones read. */
  readonly next: number;
  /** No name by itself: more words must follow. */
  readonly goesOn?: boolean;
}

/** Between two words of one name: spaces, one line break, a hyphen with or without a line break. Never a tab: that is a column. */
const softGap = /^(?: {1,2}|[ ]?\n[ ]{0,3}|-(?:\n[ ]{0,3})?|–|)$/;
const hyphen = /^-(?:\n[ ]{0,3})?$/;

export function isSoft(gap: string): boolean {
  return gap === ' ' || softGap.test(gap);
}

/** With what a name may go on at a token. */
interface Continuation {
  readonly keys: readonly string[];
  /** The first letters of the word, which its other forms share. */
  readonly start: string;
  readonly separated: boolean;
}

const readers = new WeakMap<readonly Token[], TokenReader>();

/** The reader of a text; kept with its tokens, since several indexes are held against the same ones. */
export function readerOf(text: string, tokens: readonly Token[], words: Words): TokenReader {
  const reader = readers.get(tokens) ?? new TokenReader(text, tokens, words);
  readers.set(tokens, reader);
  return reader;
}

/** Longer runs of single letters are no word. */
const longestSpacedWord = 40;

/** A word comes again in block after block. */
const stemsOf = perObject((words: Words) => memoised((fold: string) => stemKey(fold, words)));

/** A text by its tokens: their gaps, stems and the ways to read them, each worked out once. */
export class TokenReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  private readonly words: Words;
  private readonly gaps: string[] = [];
  private readonly stems: (string | undefined)[] = [];
  private readonly allReadings: (readonly TokenReading[])[] = [];
  private readonly continuations: Continuation[] = [];

  constructor(text: string, tokens: readonly Token[], words: Words) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
  }

  /** What stands before a token, up to the previous one. */
  gap(next: number): string {
    const gap = this.gaps[next] ?? this.text.slice(this.tokens[next - 1]?.end ?? 0, this.tokens[next]?.start ?? this.text.length);
    this.gaps[next] = gap;
    return gap;
  }

  surface(first: number, last: number): string {
    return this.text.slice(this.tokens[first]?.start ?? 0, this.tokens[last]?.end ?? 0).replace(/[\s-]+/g, ' ');
  }

  stemAt(index: number): string | undefined {
    const known = this.stems[index];
    if (known !== undefined) return known;
    const fold = this.tokens[index]?.fold ?? '';
    if (!/^[a-z]{3,40}$/.test(fold)) return undefined;
    const stem = this.stemOf(fold);
    this.stems[index] = stem;
    return stem;
  }

  stemOf(fold: string): string {
    return stemsOf(this.words)(fold);
  }

  readings(index: number): readonly TokenReading[] {
    const readings = this.allReadings[index] ?? this.readingsAt(index);
    this.allReadings[index] = readings;
    return readings;
  }

  /** A first look that rules out nearly all names of several words. */
  mayGoOn(rest: string, next: number): boolean {
    const { keys, start, separated } = this.continuation(next);
    for (const key of keys) if (rest.startsWith(key)) return true;
    return (separated || rest.startsWith(start)) && !rest.includes(' ');
  }

  private continuation(next: number): Continuation {
    const known = this.continuations[next];
    if (known) return known;
    const keys = this.readings(next).map(({ key }) => key);
    const start = (this.tokens[next]?.fold ?? '').slice(0, 3);
    const found = { keys, start, separated: this.separatorAt(next) !== undefined };
    this.continuations[next] = found;
    return found;
  }

  /** What parts the token from the one before it, where they may be items of a list. */
  separatorAt(position: number): Separator | undefined {
    return separatorBefore(position, this.gap(position).trim(), this.tokens[position]?.plain ?? '');
  }

  /** Folded, plain, without version digits, joined at a hyphen, letter-spaced, or dotted. */
  private readingsAt(index: number): readonly TokenReading[] {
    const token = this.tokens[index];
    if (!token) return [];
    const readings = keysOf(token).map((key): TokenReading => ({ key, next: index + 1 }));
    const gap = this.gap(index + 1);
    if (gap.startsWith('-')) readings.push(...this.hyphenJoin(index, token));
    if (gap === ' ') readings.push(...this.nameApart(index, token), ...this.declined(index, token));
    if (token.end - token.start === 1) readings.push(...this.letterSpaced(index, token));
    if (gap.startsWith('.')) readings.push(...this.dotted(index));
    return readings;
  }

  /** `Ph.D.`, `M. Sc.`, `B.Tech` and `P.M.P.` read as one word, from any number of their parts. */
  private dotted(index: number): readonly TokenReading[] {
    const readings: TokenReading[] = [];
    if (this.isDottedLetter(index)) return readings;
    let joined = this.tokens[index]?.plain ?? '';
    for (let next = index + 1; next < index + 5 && this.isDottedPart(next); next++) {
      joined += this.tokens[next]?.plain ?? '';
      if (!this.isDottedLetter(next + 1)) readings.push({ key: joined, next: next + 1 });
    }
    return readings;
  }

  /** The N of "R.N.C.P.", which is no R.N.: a letter behind a letter and its dot. */
  private isDottedLetter(index: number): boolean {
    return this.gap(index) === '.' && [index - 1, index].every((at) => /^\p{Lu}$/u.test(this.surface(at, at)));
  }

  private isDottedPart(next: number): boolean {
    const gap = this.gap(next);
    if (gap !== '.' && gap !== '. ') return false;
    return [this.tokens[next - 1], this.tokens[next]].every(
      (token) => token !== undefined && token.end - token.start <= 5 && /^\p{Lu}/u.test(this.text[token.start] ?? ''),
    );
  }

  private hyphenJoin(index: number, token: Token): readonly TokenReading[] {
    const following = this.tokens[index + 1];
    if (!following || !hyphen.test(this.gap(index + 1))) return [];
    return [{ key: foldWord(token.plain + following.plain), next: index + 2 }];
  }

  /** "Hub Spot", "SEM Rush": two capitalised words that may be one name. */
  private nameApart(index: number, token: Token): readonly TokenReading[] {
    const following = this.tokens[index + 1];
    if (!following || token.end - token.start < 2 || following.end - following.start < 2) return [];
    const areNames = [token, following].every(({ start, end }) => /^\p{Lu}\p{L}+$/u.test(this.text.slice(start, end)));
    return areNames ? [{ key: foldWord(token.plain + following.plain), next: index + 2 }] : [];
  }

  /** "medizinischer Bildgebung", "technischen Zeichnungen": a German adjective as its noun declines it, read as the lexicon has it. */
  private declined(index: number, token: Token): readonly TokenReading[] {
    const following = this.tokens[index + 1];
    if (!following || token.end - token.start < 6 || !/^\p{Lu}\p{Ll}{2}/u.test(this.text.slice(following.start, following.start + 3)))
      return [];
    const word = this.text.slice(token.start, token.end);
    return /^\p{Ll}+e[nrsm]$/u.test(word) ? [{ key: foldWord(token.plain.slice(0, -1)), next: index + 1, goesOn: true }] : [];
  }

  /** Whether a match of a name of one word is of two words in the text, and if so whether both are ordinary ones. */
  apart(first: number, last: number): 'ordinary' | 'name' | undefined {
    if (last !== first + 1 || this.gap(last) !== ' ') return undefined;
    const parts = [this.tokens[first]?.plain ?? '', this.tokens[last]?.plain ?? ''];
    return parts.every((part) => this.words.isOrdinaryWord(part)) ? 'ordinary' : 'name';
  }

  private letterSpaced(index: number, token: Token): readonly TokenReading[] {
    if (!/\p{L}/u.test(token.plain) || this.isSpacedLetter(index)) return [];
    let next = index + 1;
    while (next - index < longestSpacedWord && this.isSpacedLetter(next)) next++;
    if (next - index < 4) return [];
    const joined = this.tokens
      .slice(index, next)
      .map(({ plain }) => plain)
      .join('');
    return [{ key: foldWord(joined), next }];
  }

  private isSpacedLetter(index: number): boolean {
    const token = this.tokens[index];
    const previous = this.tokens[index - 1];
    if (!token || !previous) return false;
    return token.end - token.start === 1 && previous.end - previous.start === 1 && this.gap(index) === ' ' && /\p{L}/u.test(token.plain);
  }
}
