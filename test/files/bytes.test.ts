import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBytes, readStream } from '../../src/files/bytes.ts';
import { writeWhole } from '../../src/files/output.ts';

const cwd = mkdtempSync(join(tmpdir(), 'jobfit-bytes-'));
writeFileSync(join(cwd, 'text.md'), 'naïve');
writeFileSync(join(cwd, 'large.md'), '');
truncateSync(join(cwd, 'large.md'), 5 * 1024 * 1024 + 1);
symlinkSync('circle.md', join(cwd, 'circle.md'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test('the bytes of a file', () => {
  expect(new TextDecoder().decode(readBytes(cwd, 'text.md'))).toBe('naïve');
});

test.each([
  ['absent.md', 'absent.md: no such file'],
  ['text.md/x', 'text.md/x: no such file'],
  ['.', '.: found a folder, expected a file; a pattern such as "./*" names the files in it'],
  ['large.md', 'large.md: found 5.0 MB, expected at most 5 MB of text'],
  ['circle.md', 'circle.md: a link that leads round in a circle'],
  ['/dev/null', '/dev/null: found a device or socket, expected a file'],
  ['n'.repeat(300), `${'n'.repeat(300)}: the name is too long for a file`],
  ['nul\0.md', 'nul\0.md: cannot be read (ERR_INVALID_ARG_VALUE)'],
])('why %s cannot be read', (path, message) => {
  expect(() => readBytes(cwd, path)).toThrow(message);
});

test('a stream is read to its end, or to its bound', async () => {
  async function* parts(count: number): AsyncGenerator<Uint8Array> {
    for (let index = 0; index < count; index += 1) yield new Uint8Array(1024 * 1024);
  }
  expect(await readStream(parts(3), 'x')).toHaveLength(3 * 1024 * 1024);
  await expect(readStream(parts(Number.POSITIVE_INFINITY), '<stdin>')).rejects.toThrow(
    '<stdin>: found more, expected at most 5 MB of text',
  );
});

test('a file is written whole, through links', () => {
  writeFileSync(join(cwd, 'target.txt'), 'old');
  symlinkSync('target.txt', join(cwd, 'link.txt'));
  writeWhole(cwd, 'link.txt', 'new');
  expect(new TextDecoder().decode(readBytes(cwd, 'target.txt'))).toBe('new');
  writeWhole(cwd, 'new/folder/x', 'in it');
  expect(new TextDecoder().decode(readBytes(cwd, 'new/folder/x'))).toBe('in it');
  expect(() => writeWhole(cwd, 'target.txt/x', '')).toThrow('target.txt/x: cannot be written');
});
