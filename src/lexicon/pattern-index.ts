import { inUtf16Order } from '../text/order.ts';
import type { Pattern } from './patterns.ts';

/** Patterns by their first key. */
export interface PatternIndex {
  readonly size: number;
  /** The patterns that begin with a key, in the order of all their keys. */
  startingWith(key: string): readonly Candidate[];
}

/** A pattern whose first key stands in the text. */
export interface Candidate {
  /** The keys behind the first one; empty for a name of one word. */
  readonly rest: string;
  /** Whether its pattern is; only wanted terms have such ones. */
  readonly loose: boolean;
  readonly pattern: Pattern;
}

const none: readonly Candidate[] = [];

export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const groups = groupPatterns(patterns);
  return { size: patterns.length, startingWith: (key) => groups.get(key) ?? none };
}

/** Patterns under their first keys, in the order of all their keys. */
export function groupPatterns(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const pattern of [...patterns].sort((a, b) => inUtf16Order(a.keys, b.keys))) {
    const [first, rest] = firstKey(pattern.keys);
    const group = groups.get(first) ?? [];
    group.push({ rest, loose: pattern.loose === true, pattern });
    groups.set(first, group);
  }
  return groups;
}

/** The first key, and the others. */
export function firstKey(keys: string): readonly [first: string, rest: string] {
  const space = keys.indexOf(' ');
  return space < 0 ? [keys, ''] : [keys.slice(0, space), keys.slice(space + 1)];
}
