import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findFiles } from '../../src/files/find.ts';
import { shownPath } from '../../src/files/paths.ts';

const root = mkdtempSync(join(tmpdir(), 'jobfit-find-'));
const cwd = join(root, 'work');
for (const path of [
  ...['b.md', 'a.md', 'é.md', 'resume [final].md', 'Z.md', 'sub/a.md', 'sub/.hidden.md', 'drafts/a.md', 'drafts/keep.md'],
  ...['node_modules/x/a.md', '../outside.md', 'sub/node_modules/a.md'],
]) {
  mkdirSync(join(cwd, path, '..'), { recursive: true });
  writeFileSync(join(cwd, path), '');
}
mkdirSync(join(cwd, '.git'));
writeFileSync(join(cwd, '.gitignore'), 'drafts/*\n');
writeFileSync(join(cwd, 'drafts/.gitignore'), '!keep.md\n');
symlinkSync('../outside.md', join(cwd, 'leads-out.md'));
symlinkSync('a.md', join(cwd, 'link.md'));
symlinkSync('.', join(cwd, 'sub/circle'));
symlinkSync('nowhere', join(cwd, 'broken.md'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each<[string, readonly string[], readonly string[]]>([
  ['names, in the order given, each once', ['b.md', 'a.md', './b.md', `${cwd}/a.md`], ['b.md', 'a.md']],
  ['a name that is not there', ['absent.md'], ['absent.md']],
  ['a name with brackets', ['resume [final].md'], ['resume [final].md']],
  ['a pattern, sorted; links stay inside', ['?.md', 'l*.md'], ['Z.md', 'a.md', 'b.md', 'é.md', 'link.md']],
  ['choices', ['{b,a}.md'], ['a.md', 'b.md']],
  ['every depth, without node_modules, links to folders and hidden files', ['sub/**/*.md'], ['sub/a.md']],
  ['the nearest .gitignore has the say', ['drafts/*.md'], ['drafts/keep.md']],
  ['above the folder', ['../*.md'], ['../outside.md']],
])('%s', async (_, patterns, expected) => {
  expect((await findFiles(cwd, patterns)).paths).toEqual(expected);
});

test('patterns of another folder are told from the working directory', async () => {
  expect((await findFiles(join(cwd, 'drafts'), ['*.md', 'absent.md'], join(cwd, 'sub'))).paths).toEqual([
    '../sub/a.md',
    '../sub/absent.md',
  ]);
});

test('a pattern that matches nothing is a problem', async () => {
  expect((await findFiles(cwd, ['*.nope', 'drafts/a*', 'broken*'])).problems).toEqual([
    { message: '"*.nope" matches no file' },
    { message: '"drafts/a*" matches no file but 1 that .gitignore names' },
    { message: '"broken*" matches no file' },
  ]);
});

test.each([
  ['/w', 'a/./b.md', 'a/b.md'],
  ['/w', '/w/a.md', 'a.md'],
  ['/w', '/x/a.md', '/x/a.md'],
  ['/w', '../x.md', '../x.md'],
  ['/w', '..x.md', '..x.md'],
])('shown from %s: %s', (from, path, shown) => {
  expect(shownPath(from, path)).toBe(shown);
});
