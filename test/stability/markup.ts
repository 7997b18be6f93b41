import type { Heading } from 'mdast';
import type { Edit } from './characters.ts';
import { inlineStretches, nodesOf, replaceAt, replaceWithin, type Stretch, stretchOf } from './places.ts';
import type { Subject } from './subjects.ts';

const loneWord = /(?<=^|[\s(])\p{L}{3,}(?=[\s,.;:)]|$)/gmu;

/** What a mark makes of a word. */
export type Mark = (word: string) => string;

export const marks: Readonly<Record<string, Mark>> = {
  bold: (word) => `**${word}**`,
  italics: (word) => `*${word}*`,
  link: (word) => `[${word}](https://example.org)`,
};

/** Markup around chosen words of Markdown; each choice is a share of all words. */
export function withMarks(subject: Subject, choices: readonly (readonly [share: number, mark: Mark])[]): string {
  const stretches = inlineStretches(subject);
  const places: number[] = [];
  replaceWithin(subject.text, stretches, loneWord, (word, at) => {
    places.push(at);
    return word;
  });
  const chosen = new Map(choices.map(([share, mark]) => [places[Math.floor(share * places.length)] ?? 0, mark]));
  return replaceWithin(subject.text, stretches, loneWord, (word, at) => {
    return chosen.get(at)?.(word) ?? word;
  });
}

/** Edits of the headings of Markdown. */
export const markdownHeadingEdits: Readonly<Record<string, Edit>> = {
  'underlined headings': ({ text }) => headings(text, ({ depth }, title) => (depth <= 2 ? underlined(title, depth) : undefined)),
  'hash headings': ({ text }) => headings(text, ({ depth }, title) => `${'#'.repeat(depth)} ${title}`),
  'closed hash headings': ({ text }) => headings(text, ({ depth }, title) => `${'#'.repeat(depth)} ${title} ${'#'.repeat(depth)}`),
  'capital headings': ({ text }) => headings(text, ({ depth }, title) => `${'#'.repeat(depth)} ${title.toUpperCase()}`),
  'headings one level deeper': ({ text }) =>
    headings(text, ({ depth }, title) => (depth < 6 ? `#${'#'.repeat(depth)} ${title}` : undefined)),
};

/** Edits of the headings of plain text. */
export const plainHeadingEdits: Readonly<Record<string, Edit>> = {
  'small headings': ({ text }) => capitalLines(text, (line) => line.charAt(0) + line.slice(1).toLowerCase()),
  'underlined headings': ({ text }) => capitalLines(text, (line) => `${line}\n${'-'.repeat(line.length)}`),
  'headings with colons': ({ text }) => capitalLines(text, (line) => `${line}:`),
};

function headings(text: string, write: (heading: Heading, title: string) => string | undefined): string {
  const edits = nodesOf(text).flatMap((node): readonly (readonly [number, number, string])[] => {
    const [start, end] = stretchOf(node);
    const title = node.type === 'heading' ? titleOf(text, node) : '';
    if (node.type !== 'heading' || title === '' || title.includes('\n')) return [];
    const written = write(node, title);
    return written === undefined ? [] : [[start, end, written]];
  });
  return replaceAt(text, edits);
}

function titleOf(text: string, { children }: Heading): string {
  const ends: readonly Stretch[] = children.map(stretchOf);
  return text.slice(ends[0]?.[0] ?? 0, ends.at(-1)?.[1] ?? 0);
}

function underlined(title: string, depth: number): string {
  return `${title}\n${(depth === 1 ? '=' : '-').repeat(Math.max(3, title.length))}`;
}

/** Lines in capitals that stand alone, below the name. */
function capitalLines(text: string, write: (line: string) => string): string {
  return text.replace(/(?<=\n\n)[\p{Lu} &,]{4,40}(?=\n(?![-=]))/gu, write);
}
