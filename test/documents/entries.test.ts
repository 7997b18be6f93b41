import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { cases } from './entries-table.ts';

const filler =
  'Alva Thorne writes software for museums, archives, and small theatres, and likes careful, quiet, well documented work very much indeed. ';

function written(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Each entry as `blocks | start..end`. */
async function entriesOf(text: string, path: string): Promise<string[]> {
  const source = `${filler.repeat(3)}\n\n${text}\n`;
  const document = await readDocument(new TextEncoder().encode(source), path, { today: 2026 * 12 + 10, as: 'resume' });
  return document.entries.map(({ blocks, periods }) => {
    const texts = blocks.map((block) => document.blocks[block]?.text.replaceAll('\n', ' ').replaceAll('\t', ' ')).join(' / ');
    const stated = periods.map(({ start, end, open }) => `${written(start.low)}..${open ? 'now' : written(end.high)}`).join(' ');
    return `${texts} | ${stated}`.trim();
  });
}

describe.each(cases)('$shows', ({ path = 'resume.md', text, entries }) => {
  it('finds its entries', async () => {
    expect(await entriesOf(text, path)).toEqual(entries);
  });
});
