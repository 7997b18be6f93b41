import { shorten } from './words.ts';
import { tidy } from './yaml-node.ts';

/** A text as compared with others: case, white space, Unicode forms, kinds of quotes and dashes and invisible characters do not matter. */
function comparable(text: string): string {
  return tidy(
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/["'`´‘’‚‛“”„‟«»‹›]/g, "'")
      .replace(/''/g, "'")
      .replace(/[‐-―−]/g, '-')
      .toLowerCase(),
  );
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A posting prepared once for all the quotes from it. */
export interface QuotedText {
  readonly text: string;
  readonly comparable: string;
  /** Only asked for where a quote is not found. */
  readonly words: () => readonly Word[];
}

export function quotedText(text: string): QuotedText {
  let words: readonly Word[] | undefined;
  return {
    text,
    comparable: comparable(text),
    words: () => {
      words ??= wordsOf(text);
      return words;
    },
  };
}

export function isQuoted(posting: QuotedText, quote: string): boolean {
  return posting.comparable.includes(comparable(quote));
}

/** The passage of the posting that shares most words with the quote; undefined where less than half are shared. */
export function nearestPassage(posting: QuotedText, quote: string): string | undefined {
  const words = posting.words();
  const wanted = wordsOf(quote).map(({ key }) => key);
  const window = Math.min(wanted.length, words.length);
  const { start, shared } = bestWindow(words, wanted, window);
  const [first, last] = [words[start], words[start + window - 1]];
  if (!first || !last || shared * 2 < wanted.length) return undefined;
  return shorten(posting.text.slice(first.start, last.end));
}

/** Slides a window over the words and keeps count of how many wanted words it holds. */
function bestWindow(words: readonly Word[], wanted: readonly string[], window: number): { start: number; shared: number } {
  const lacking = new Map<string, number>();
  for (const key of wanted) lacking.set(key, (lacking.get(key) ?? 0) + 1);
  let shared = 0;
  let best = { start: 0, shared: 0 };
  const change = (word: Word | undefined, by: 1 | -1): void => {
    const left = word && lacking.get(word.key);
    if (!word || left === undefined) return;
    if (by === 1 ? left > 0 : left >= 0) shared += by;
    lacking.set(word.key, left - by);
  };
  words.forEach((word, end) => {
    change(word, 1);
    if (end >= window) change(words[end - window], -1);
    if (shared > best.shared) best = { start: Math.max(0, end - window + 1), shared };
  });
  return best;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}+#]+/gu)].map((match) => ({
    key: comparable(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
