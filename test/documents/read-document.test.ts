import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { blockSpan } from '../../src/model/document.ts';
import { sliceOf } from '../../src/model/span.ts';

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder);
const today = 2026 * 12 + 10;

function read(name: string) {
  return readDocument(readFileSync(new URL(name, folder)), name, { today });
}

describe.each(fixtures)('%s', (name) => {
  it('has segments in order, inside the source', async () => {
    const { blocks, source } = await read(name);
    for (const { text, segments } of blocks) {
      let flat = 0;
      for (const segment of segments) {
        expect(segment.flat).toBe(flat);
        flat += segment.flatLength;
        expect(segment.source + segment.sourceLength).toBeLessThanOrEqual(source.text.length);
      }
      expect(flat).toBe(text.length);
    }
  });

  it('maps each word to the source', async () => {
    const document = await read(name);
    for (const block of document.blocks) {
      for (const { 0: word, index } of block.text.matchAll(/[A-Za-z0-9]+/g)) {
        const slice = sliceOf(document.source, blockSpan(document, block, index, index + word.length));
        expect(slice.replace(/[^A-Za-z0-9]/g, '')).toBe(word);
      }
    }
  });
});
