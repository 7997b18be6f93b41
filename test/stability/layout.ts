import { readDocument } from '../../src/documents/read-document.ts';
import { blockSpan, type Document } from '../../src/model/document.ts';
import { today } from '../support.ts';
import type { Edit } from './characters.ts';
import { nodesOf, replaceAt, stretchOf } from './places.ts';
import type { Subject } from './subjects.ts';

const bulletLine = /^([ \t]*)(?:[-*+•▪‣]|--)( +)(?=\S)/gm;

/** Edits of bullets and line breaks. */
export const layoutEdits: Readonly<Record<string, Edit>> = {
  'bullets -': (subject) => bullets(subject, '-'),
  'bullets *': (subject) => bullets(subject, '*'),
  'bullets +': (subject) => bullets(subject, '+'),
  'bullets •': (subject) => bullets(subject, '•'),
  'bullets ▪': (subject) => bullets(subject, '▪'),
  'bullets ‣': (subject) => bullets(subject, '‣'),
  'wrapped at 60 columns': (subject) => rewrapped(subject, 60),
  'wrapped at 100 columns': (subject) => rewrapped(subject, 100),
  'one line a paragraph': (subject) => rewrapped(subject, 10_000),
};

function bullets({ text, format }: Subject, glyph: string): string {
  if (format === 'plain') return text.replace(bulletLine, `$1${glyph}$2`);
  const markers = nodesOf(text)
    .filter(({ type }) => type === 'listItem')
    .map(stretchOf)
    .filter(([start]) => /[-*+]/.test(text.charAt(start)));
  return replaceAt(
    text,
    markers.map(([start]) => [start, start + 1, glyph]),
  );
}

/** A run of lines that are one paragraph or list item to a reader, with the indents of its first and its other lines. */
interface Run {
  readonly first: string;
  readonly indent: string;
  readonly words: readonly string[];
}

function rewrapped(subject: Subject, width: number): string {
  return subject.format === 'plain' ? rewrappedLines(subject.text, width) : rewrappedMarkdown(subject.text, width);
}

/** Paragraphs whose lines are all prose: a line that looks like a title or an item of its own was broken on purpose. */
function rewrappedMarkdown(text: string, width: number): string {
  const paragraphs = nodesOf(text).flatMap((node) => {
    const [start, end] = stretchOf(node);
    const lines = text.slice(start, end).split('\n');
    const isProse = node.type === 'paragraph' && isWrapped(lines) && !/<|[ \\]\n|^\s*>|\[\^/m.test(text.slice(start, end));
    if (!isProse) return [];
    const column = start - text.lastIndexOf('\n', start - 1) - 1;
    const words = lines.flatMap((line) => line.trim().split(' '));
    return [[start, end, wrap({ first: ' '.repeat(column), indent: ' '.repeat(column), words }, width).trimStart()] as const];
  });
  return replaceAt(text, paragraphs);
}

const plainStart = /^( *)((?:[-*+•▪‣]|--) +)?(?=\S)/;

function rewrappedLines(text: string, width: number): string {
  const lines = text.split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let next = at + 1;
    while (next < lines.length && isWrapped([lines[next - 1] ?? '', lines[next] ?? '']) && !isOwn(lines[next] ?? '')) next++;
    const run = lines.slice(at, next);
    out.push(isLong(run) ? wrap(runOf(run), width) : run.join('\n'));
    at = next;
  }
  return out.join('\n');
}

function runOf(lines: readonly string[]): Run {
  const [, indent = '', marker = ''] = plainStart.exec(lines[0] ?? '') ?? [];
  const hanging = lines[1] === undefined ? ' '.repeat(indent.length + marker.length) : (/^ */.exec(lines[1])?.[0] ?? '');
  const words = lines.flatMap((line, index) => (index === 0 ? line.slice(indent.length + marker.length) : line.trim()).split(' '));
  return { first: indent + marker, indent: hanging, words };
}

/** Lines that differ from one wrapped line only by their breaks. */
export function isWrapped(lines: readonly string[]): boolean {
  return lines.every((line, index) => {
    const next = lines[index + 1];
    if (/ {2}\S|\t|\||https?:/.test(line.trim())) return false;
    return (
      next === undefined || (line.trim() !== '' && next.trim() !== '' && line.length + firstWord(next).length >= 72 && line.length < 170)
    );
  });
}

function isLong(lines: readonly string[]): boolean {
  return lines.length > 1 || ((lines[0] ?? '').length > 70 && isWrapped(lines));
}

function isOwn(line: string): boolean {
  return /^\s*(?:[-*+•▪‣>]|--|\d{1,2}[.)]) /.test(line) || /^[^:]{2,30}: /.test(line.trim());
}

function firstWord(line: string): string {
  return /\S+/.exec(line)?.[0] ?? '';
}

/** No line begins with what would be a marker there. */
function wrap({ first, indent, words }: Run, width: number): string {
  const lines = [first];
  let isFirst = true;
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (!isFirst && line.length + word.length + 1 > width && !/^(?:[-*+•–—=#>]|\d+[.)])/.test(word)) lines.push(indent + word);
    else lines[lines.length - 1] = isFirst ? line + word : `${line} ${word}`;
    isFirst = false;
  }
  return lines.join('\n');
}

/** The sections below the header in another order: the last first, then the others. */
export async function reordered(subject: Subject, order: (count: number) => readonly number[]): Promise<string> {
  const starts = sectionStarts(await readDocument(new TextEncoder().encode(subject.text), subject.path, { today }));
  const parts = starts.map((start, index) => `${subject.text.slice(start, starts[index + 1]).trimEnd()}\n\n\n`);
  const header = subject.text.slice(0, starts[0]);
  return (
    header +
    order(parts.length)
      .map((index) => parts[index])
      .join('')
  );
}

/** Where the top sections begin. A heading that no table knows goes with the section above it. */
function sectionStarts(document: Document): readonly number[] {
  const known = document.sections.filter(
    ({ heading, kinds }) => heading !== undefined && !kinds.includes('other') && !kinds.includes('header'),
  );
  const top = Math.min(...known.map(({ depth }) => depth));
  return known
    .filter(({ depth }) => depth === top)
    .flatMap(({ heading = -1 }) => document.blocks[heading] ?? [])
    .map((block) => blockSpan(document, block, 0, 1).start.offset)
    .map((offset) => document.source.text.lastIndexOf('\n', offset - 1) + 1);
}
