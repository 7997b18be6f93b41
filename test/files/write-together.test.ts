import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTogether } from '../../src/files/write-together.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobfit-together-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('files are written, with the folders they lack', () => {
  writeTogether(
    folder,
    new Map([
      ['a.txt', 'a'],
      ['b/c/d.txt', 'd'],
    ]),
  );
  expect([readFileSync(join(folder, 'a.txt'), 'utf8'), readFileSync(join(folder, 'b/c/d.txt'), 'utf8')]).toEqual(['a', 'd']);
});

test('when one cannot be written the others are as they were', () => {
  writeFileSync(join(folder, 'old.txt'), 'old');
  mkdirSync(join(folder, 'kept'));
  writeFileSync(join(folder, 'file'), '');
  const texts = new Map([
    ['old.txt', 'new'],
    ['kept/a.txt', 'a'],
    ['new/deep/b.txt', 'b'],
    ['file/c.txt', 'c'],
  ]);
  expect(() => writeTogether(folder, texts)).toThrow(/file\/c\.txt: its folder cannot be made \((?:ENOTDIR|EEXIST)\)/);
  expect(readdirSync(folder).sort()).toEqual(['file', 'kept', 'old.txt']);
  expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('old');
  expect(existsSync(join(folder, 'kept/a.txt'))).toBe(false);
});
