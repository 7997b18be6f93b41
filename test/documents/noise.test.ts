import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import type { Document } from '../../src/model/document.ts';

const folder = new URL('fixtures/', import.meta.url);
const today = 2026 * 12 + 10;
const names = ['markdown-academic.md', 'plain-wrapped.txt', 'plain-german.txt', 'markdown-html.md'];

function text(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

async function shapeOf(source: string, name: string): Promise<unknown> {
  const document: Document = await readDocument(new TextEncoder().encode(source), name, { today });
  return {
    blocks: document.blocks.map(({ kind, depth, row, text: content, section, entry }) => ({ kind, depth, row, content, section, entry })),
    sections: document.sections.map(({ kinds }) => kinds),
    periods: document.entries.map(({ periods }) => periods.map(({ start, end, open }) => ({ start, end, open }))),
    author: document.author,
  };
}

/** Edits that a reader cannot see. */
const edits: Readonly<Record<string, (source: string) => string>> = {
  'CRLF line endings': (source) => source.replaceAll('\n', '\r\n'),
  'decomposed letters': (source) => source.normalize('NFD'),
  'a byte order mark': (source) => `\ufeff${source}`,
  'curly quotes': (source) => source.replaceAll(/(?<=\w)'(?=\w)/g, '’'),
  'non-breaking spaces between words': (source) =>
    source.replaceAll(/(?<=\w) (?=\w)/g, (space, index: number) => (inMarkup(source, index) ? space : '\u00a0')),
  'non-breaking hyphens': (source) => source.replaceAll(/(?<=[a-z])-(?=[a-z])/g, '\u2011'),
  'em dashes': (source) => source.replaceAll('–', '—'),
  'soft hyphens in long words': (source) => source.replaceAll(/(?<=\b[a-z]{4})(?=[a-z]{4})/g, '\u00ad'),
  ligatures: (source) => source.replaceAll('fi', 'ﬁ'),
};

describe.each(names)('%s reads the same with', (name) => {
  it.each(Object.keys(edits))('%s', async (edit) => {
    const source = text(name);
    const edited = (edits[edit] ?? ((same: string) => same))(source);
    expect(await shapeOf(edited, name)).toEqual(await shapeOf(source, name));
  });

  it('zero-width characters anywhere inside words', async () => {
    const source = text(name);
    const expected = await shapeOf(source, name);
    const places = Array.from(source.matchAll(/(?<=[a-z])(?=[a-z])/g), ({ index }) => index).filter((index) => !inMarkup(source, index));
    const noise = fc.array(fc.tuple(fc.constantFrom(...places), fc.constantFrom('\u200b', '\u2060', '\u00ad', '\u200c')), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(noise, async (insertions) => {
        let edited = source;
        for (const [place, character] of insertions.toSorted((one, other) => other[0] - one[0])) {
          edited = edited.slice(0, place) + character + edited.slice(place);
        }
        expect(await shapeOf(edited, name)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

/** Front matter keys, tags, references, URLs and links are syntax: a character put into them is no noise. */
function inMarkup(source: string, index: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', index) + 1).split('\n')[0] ?? '';
  const frontMatter = source.startsWith('---') && index < source.indexOf('\n---', 3);
  return frontMatter || /[<>{}@:&]|\]\(/.test(line);
}

describe('wrapping', () => {
  const title = 'ALVA THORNE\n\nSUMMARY\n\n';
  const summary =
    'Archivist with twelve years in museums and small theatres. Keeps catalogues, trains volunteers and writes the software that both of them need, in Perl and Go, and likes calm, careful, well documented work. Has moved three paper catalogues into machine readable form.';
  const bullet =
    'Moved the catalogue of the whole house from paper cards into a database, with two colleagues and many volunteers from the town';
  const rest = '\n\nEXPERIENCE\n\nArchivist, Ardle House          2015 - 2021\n';

  function wrapped(text: string, width: number, indent: string): string {
    const lines = [''];
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && line.length + word.length + 1 > width) lines.push(`${indent}${word}`);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join('\n');
  }

  it.each([1000, 110, 100, 90, 80, 72, 60, 50, 40])('at %i columns changes no block', async (width) => {
    const source = `${title}${wrapped(summary, width, '')}${rest}- ${wrapped(bullet, width - 2, '  ')}\n- Trained volunteers\n`;
    const document = await readDocument(new TextEncoder().encode(source), 'resume.txt', { today });
    const texts = document.blocks.map(({ text: content }) => content.replaceAll('\n', ' '));
    expect(texts).toEqual([
      'ALVA THORNE',
      'SUMMARY',
      summary,
      'EXPERIENCE',
      'Archivist, Ardle House\t2015 – 2021',
      bullet,
      'Trained volunteers',
    ]);
  });
});
