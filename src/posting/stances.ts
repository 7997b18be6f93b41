import type { Range } from '../model/document.ts';
import { mustAfter, notAsked, optionalAfter, optionalBefore } from './phrases/stances.ts';

export type Stance = 'must' | 'optional' | 'unasked';

/** A part of a sentence that speaks of its requirements in one way. */
export interface Clause {
  readonly range: Range;
  readonly stance: Stance;
}

interface Cue {
  readonly range: Range;
  readonly stance: Stance;
  readonly direction: 'before' | 'after';
}

const edge = (sources: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}])`, 'giu');
const tables: readonly (readonly [RegExp, Stance, Cue['direction']])[] = [
  [edge(notAsked), 'unasked', 'after'],
  [edge(optionalBefore), 'optional', 'before'],
  [edge(optionalAfter), 'optional', 'after'],
  [edge(mustAfter), 'must', 'after'],
];

/** Cuts a sentence into clauses that are a must, a nice-to-have, or not asked; the cues themselves belong to none. */
export function clausesOf(sentence: string, standard: Stance): readonly Clause[] {
  const cues = cuesIn(sentence);
  if (cues.length === 0) return [{ range: [0, sentence.length], stance: standard }];
  const clauses: Clause[] = [];
  let at = 0;
  for (const [index, cue] of cues.entries()) {
    if (cue.range[0] < at) continue;
    if (cue.direction === 'after') {
      const from = scopeStart(sentence, at, cue);
      clauses.push({ range: [at, from], stance: standard }, { range: [from, cue.range[0]], stance: cue.stance });
      at = cue.range[1];
      continue;
    }
    const end = scopeEnd(sentence, cue, cues[index + 1]);
    clauses.push({ range: [at, cue.range[0]], stance: standard }, { range: [cue.range[1], end], stance: cue.stance });
    at = end;
  }
  return [...clauses, { range: [at, sentence.length] as const, stance: standard }].filter(({ range: [from, to] }) =>
    /[\p{L}\p{N}]/u.test(sentence.slice(from, to)),
  );
}

/** Longest first at each place; what overlaps an earlier one is dropped. "Not a must" is a nice-to-have, not a must. */
function cuesIn(sentence: string): readonly Cue[] {
  const found = tables.flatMap(([pattern, stance, direction]) =>
    [...sentence.matchAll(pattern)].map(({ 0: words, index }): Cue => ({ range: [index, index + words.length], stance, direction })),
  );
  const cues: Cue[] = [];
  for (const cue of found.toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])) {
    const last = cues.at(-1);
    if (!last || cue.range[0] >= last.range[1]) cues.push(isBefore(sentence, cue) ? { ...cue, direction: 'before' } : cue);
  }
  return softened(sentence, cues);
}

/** "Required: Python" and "No experience required": the first stands before what it speaks of, the other around it. */
function isBefore(sentence: string, { range: [from, to], direction }: Cue): boolean {
  if (direction === 'before') return true;
  return /^\s*$/.test(sentence.slice(0, from)) && /^\s*:/.test(sentence.slice(to));
}

/** "Not required but would be nice": what follows decides. */
function softened(sentence: string, cues: readonly Cue[]): readonly Cue[] {
  return cues.filter((cue, index) => {
    const next = cues[index + 1];
    return !(
      cue.stance === 'unasked' &&
      next?.stance === 'optional' &&
      next.range[0] - cue.range[1] < 25 &&
      !/[.;]/.test(sentence.slice(cue.range[1], next.range[0]))
    );
  });
}

const border =
  /;|\s[–-]\s|[.!?]\s|,?\s(?:but|while|whereas|however|although|aber|mais|pero)\s|,\s(?:and|und|et|y)\s(?=(?:you|we|experience|knowledge|familiarity|an?\s|the\s))/giu;

/** How far back a cue reaches: to the border of its clause; one in brackets to the item before it; one without a verb to the last comma. */
function scopeStart(sentence: string, from: number, { range: [start, end], stance }: Cue): number {
  const before = sentence.slice(from, start);
  if (/\(\s*(?:[\p{L}' ]{0,20})$/u.test(before) && /^[^()]{0,20}\)/.test(sentence.slice(end))) return from + itemStart(before);
  const last = [...before.matchAll(border)].at(-1);
  const clause = last ? last.index + last[0].length : 0;
  const hasVerb = /^(?:is|are|would|will|being|ist|sind|w(?:ä|ae)re|est|sont|serai|es|son|será|se)\b/i.test(sentence.slice(start, end));
  const predicate = /\s(?:and|und|et|y)\s(?=[^,;]{0,60}$)/iu.exec(before.slice(clause));
  if (
    predicate &&
    /\b(?:is|are|required|must|need|have|ist|sind)\b/i.test(before.slice(clause, clause + predicate.index)) &&
    !/^\s*(?:you|we)\b/i.test(before.slice(clause))
  )
    return from + clause + predicate.index + predicate[0].length;
  if (hasVerb || stance === 'unasked') return from + clause;
  const comma = before.lastIndexOf(', ');
  const list =
    comma > clause &&
    /\b(?:degree|years?|experience|required|skills|knowledge|diploma|license|erfahrung)\b|kenntnisse/i.test(before.slice(clause, comma));
  return list ? from + comma + 2 : from + clause;
}

function itemStart(before: string): number {
  const inside = before.lastIndexOf('(');
  const separators = [...before.slice(0, inside).matchAll(/[,;]\s|\s(?:and|or|und|oder|et|ou|y|o)\s|\b(?:with|in|of)\s/giu)];
  const last = separators.at(-1);
  return last ? last.index + last[0].length : 0;
}

/** How far ahead a cue reaches: to the end of its clause, or to the next one; one in brackets to the bracket. */
function scopeEnd(sentence: string, { range: [start, end] }: Cue, next: Cue | undefined): number {
  const opened = sentence.lastIndexOf('(', start);
  const closed = sentence.indexOf(')', end);
  if (opened >= 0 && closed > 0 && !sentence.slice(opened, start).includes(')')) return closed;
  const border = sentence.slice(end).search(/;|[.!?]\s|\s(?:but|aber|mais|pero)\s/i);
  const limit = border < 0 ? sentence.length : end + border;
  return next && next.direction === 'before' ? Math.min(limit, next.range[0]) : limit;
}
