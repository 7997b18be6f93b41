import { expect, test } from 'vitest';
import { decode } from '../src/documents/decode.ts';
import type { Position } from '../src/model/span.ts';
import { leaves, reportsOf } from './stability/outcome.ts';
import { exampleSpecs, fittingSpec, type Subject, subjects } from './stability/subjects.ts';

/** The position of an offset, counted anew from the beginning of the text. */
function counted(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/);
  const inLineBreak = text.slice(offset - 1, offset + 1) === '\r\n';
  return { line: lines.length - (inLineBreak ? 1 : 0), column: (lines.at(-1)?.length ?? 0) + 1, offset };
}

async function faults(bytes: Uint8Array, subject: Subject): Promise<readonly string[]> {
  const text = decode(bytes, subject.path);
  const fitting = await fittingSpec(subject);
  const reports = await reportsOf(bytes, subject.path, [...(await exampleSpecs()), ...(fitting ? [fitting] : [])]);
  const evidence = reports.flatMap(({ requirements }) => requirements.flatMap(leaves)).flatMap((result) => result.evidence);
  const distinct = new Map(evidence.map((found) => [`${found.span.start.offset} ${found.span.end.offset} ${found.text}`, found]));
  return [...distinct.values()].flatMap(({ span: { start, end }, text: quoted }) => {
    const same = (place: Position): boolean => JSON.stringify(place) === JSON.stringify(counted(text, place.offset));
    const isRight = quoted !== '' && text.slice(start.offset, end.offset) === quoted && same(start) && same(end);
    return isRight
      ? []
      : [`${start.line}:${start.column}–${end.line}:${end.column} (${start.offset}–${end.offset}) ${JSON.stringify(quoted)}`];
  });
}

/** Other ways to write the same text. */
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'CRLF and a byte order mark': (text) => new TextEncoder().encode(`\ufeff${text.replaceAll('\n', '\r\n')}`),
  CR: (text) => new TextEncoder().encode(text.replaceAll('\n', '\r')),
  'UTF-16, little end first': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16, big end first': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'UTF-16 without mark': (text) => Buffer.from(text.replace(/[^\0-\xff]/g, '?'), 'utf16le'),
  'Windows-1252': (text) => Buffer.from(text.replace(/[–—]/g, '\x96').replace(/[^\0-\xff]/g, '?'), 'latin1'),
};

test.each(subjects.map((subject) => [subject.path, subject] as const))('%s: evidence quotes its place', async (_, subject) => {
  expect(await faults(subject.bytes, subject)).toEqual([]);
});

test.each(Object.keys(encodings))('evidence quotes its place in files with %s', async (name) => {
  for (const subject of subjects.filter((_, index) => index % 6 === Object.keys(encodings).indexOf(name))) {
    const bytes = encodings[name]?.(subject.text) ?? new Uint8Array();
    expect(await faults(bytes, subject), subject.path).toEqual([]);
  }
});
