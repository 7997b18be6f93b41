import type { Pattern } from './patterns.ts';
import { firstRowNotBefore, inUtf16Order } from './table.ts';

/** Patterns in the order of their keys, so that the ones that begin with a key are found by bisection: nothing is built at load. */
export interface PatternIndex {
  readonly size: number;
  key(index: number): string;
  patternAt(index: number): Pattern;
}

const none: Pattern = { keys: '', term: '', form: '', weak: false, exact: false, inflects: false };

export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const sorted = [...patterns].sort((a, b) => inUtf16Order(a.keys, b.keys));
  return { size: sorted.length, key: (index) => sorted[index]?.keys ?? '', patternAt: (index) => sorted[index] ?? none };
}

/** Indexes [from, to) of the patterns whose first key is `key`. */
export function rangeOf(index: PatternIndex, key: string): readonly [from: number, to: number] {
  return [firstRowNotBefore(index, key), firstRowNotBefore(index, `${key} \uFFFF`)];
}
