import type { Pattern } from './patterns.ts';

/** Patterns in the order of their keys, so that the ones that begin with a key are found by bisection: nothing is built at load. */
export interface PatternIndex {
  readonly size: number;
  keysAt(index: number): string;
  patternAt(index: number): Pattern;
}

export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const sorted = [...patterns].sort((a, b) => (a.keys < b.keys ? -1 : a.keys > b.keys ? 1 : 0));
  return {
    size: sorted.length,
    keysAt: (index) => sorted[index]?.keys ?? '',
    patternAt: (index) => sorted[index] ?? { keys: '', term: '', form: '', weak: false, exact: false, inflected: false },
  };
}

/** Indexes [from, to) of the patterns whose first key is `key`. */
export function rangeOf(index: PatternIndex, key: string): readonly [from: number, to: number] {
  return [firstNotBefore(index, key), firstNotBefore(index, `${key} \uFFFF`)];
}

function firstNotBefore(index: PatternIndex, key: string): number {
  let low = 0;
  let high = index.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.keysAt(middle) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
