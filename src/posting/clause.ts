import type { Range } from '../model/document.ts';
import type { Ask } from './model.ts';

/** What a reader of clauses found, and the words that it used up. */
export interface Found {
  readonly asks: readonly Ask[];
  readonly used: readonly Range[];
}

export const nothing: Found = { asks: [], used: [] };

/** Stands for used words: no reader takes it for a word, all take it for the border of an item. */
export const usedMark = '¦';

/** The text with used words struck out; its length stays. */
export function without(text: string, used: readonly Range[]): string {
  let rest = text;
  for (const [from, to] of used) rest = rest.slice(0, from) + usedMark.repeat(Math.max(0, to - from)) + rest.slice(to);
  return rest;
}
