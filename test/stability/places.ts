import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../src/documents/markdown-parser.ts';
import type { Subject } from './subjects.ts';

/** A stretch of a source: [start, end). */
export type Stretch = readonly [start: number, end: number];

type Formatted = Pick<Subject, 'text' | 'format'>;

/** Addresses are no words: a character put into one is another address. */
const addresses = /\S*(?:@|:\/\/|www\.)\S*|\b[\w-]+\.(?:com|org|net|example|dev|io)\b\S*/g;
const tags = /<(style|script|p hidden)[^>]*>[\s\S]*?<\/(?:style|script|p)>|<!--[\s\S]*?-->|<[^>]*>|&#?\w+;/g;
const attributes = /\{[.#:%{][^}]*\}+|^(?::::|```).*$/gm;

/** Where a source holds words that a reader sees, and not markup. */
export function wordStretches({ text, format }: Formatted): readonly Stretch[] {
  const whole: Stretch = [0, text.length];
  const stretches = format === 'plain' ? [whole] : nodeStretches(text, new Set(['text', 'code', 'html']));
  return [addresses, tags, attributes].reduce((left, pattern) => without(left, matchesOf(text, pattern)), stretches);
}

/** Where Markdown reads inline markup, outside links. */
export function inlineStretches({ text }: Formatted): readonly Stretch[] {
  const inline = without(nodeStretches(text, new Set(['text'])), nodeStretches(text, new Set(['link', 'linkReference', 'image'])));
  return without(inline, [...matchesOf(text, addresses), ...matchesOf(text, attributes)]);
}

export function nodesOf(text: string): readonly Nodes[] {
  const all = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(all) : [])];
  return all(parseMarkdown(text));
}

export function stretchOf({ position }: Nodes): Stretch {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Replaces each match that lies wholly inside the stretches. */
export function replaceWithin(
  text: string,
  stretches: readonly Stretch[],
  pattern: RegExp,
  replacement: (found: string, at: number) => string,
): string {
  const inside = (at: number, end: number): boolean => stretches.some(([from, to]) => from <= at && end <= to);
  const found = Array.from(text.matchAll(pattern)).filter(({ 0: match, index }) => inside(index, index + match.length));
  return replaceAt(
    text,
    found.map(({ 0: match, index }) => [index, index + match.length, replacement(match, index)]),
  );
}

/** Replaces stretches that do not overlap. */
export function replaceAt(text: string, edits: readonly (readonly [start: number, end: number, put: string])[]): string {
  let at = 0;
  const parts = edits
    .toSorted(([one], [other]) => one - other)
    .flatMap(([start, end, put]) => {
      const before = text.slice(at, start);
      at = end;
      return [before, put];
    });
  return parts.join('') + text.slice(at);
}

function nodeStretches(text: string, types: ReadonlySet<string>): readonly Stretch[] {
  return nodesOf(text)
    .filter(({ type }) => types.has(type))
    .map(stretchOf);
}

function matchesOf(text: string, pattern: RegExp): readonly Stretch[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }): Stretch => [index, index + match.length]);
}

function without(stretches: readonly Stretch[], holes: readonly Stretch[]): readonly Stretch[] {
  return holes.reduce<readonly Stretch[]>(
    (left, [from, to]) =>
      left.flatMap(([start, end]): readonly Stretch[] => {
        if (to <= start || from >= end) return [[start, end]];
        const parts: readonly Stretch[] = [
          [start, from],
          [to, end],
        ];
        return parts.filter(([low, high]) => low < high);
      }),
    stretches,
  );
}
