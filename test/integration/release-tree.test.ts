import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { cvRepo } from './cv-repo.ts';
import { run, succeed } from './run.ts';

const tree = inject('releaseTree');

test('a release tag holds what is used, and nothing else', () => {
  expect(readdirSync(tree).sort()).toEqual(
    [
      '.git',
      '.gitattributes',
      '.pre-commit-hooks.yaml',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'action.yml',
      'bin',
      'dist',
      'package.json',
      'specs',
    ].sort(),
  );
  expect(readdirSync(join(tree, 'specs')).every((name) => name.endsWith('.schema.json'))).toBe(true);
  expect(readdirSync(join(tree, 'dist'))).not.toContain('compiled');
  expect(readFileSync(join(tree, 'dist/THIRD-PARTY.txt'), 'utf8')).toContain('commander');
  expect(statSync(join(tree, 'bin/jobfit.cjs')).mode & 0o111).not.toBe(0);
});

test('its package.json makes npm neither run nor install anything', () => {
  const { scripts, devDependencies, dependencies, allowScripts, version, bin } = JSON.parse(
    readFileSync(join(tree, 'package.json'), 'utf8'),
  );
  expect({ scripts, devDependencies, dependencies, allowScripts }).toEqual({});
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  expect(bin).toEqual({ jobfit: 'bin/jobfit.cjs' });
});

test('the same sources make the same bytes, whatever an older build left; a folder that holds something is refused', () => {
  const again = cvRepo({});
  try {
    mkdirSync('dist/docs/older', { recursive: true });
    for (const path of ['cli-OLDOLD00.cjs', 'docs/older/rule.md']) writeFileSync(join('dist', path), 'left by an older build\n');
    const repository = ['--repository', 'https://github.com/octo/jobfit'];
    succeed(process.execPath, ['scripts/release-tree.mjs', again.folder, ...repository], process.cwd());
    const { code, told } = run('diff', ['-rq', '--exclude=.git', tree, again.folder], process.cwd());
    expect(told).toBe(`Files ${tree}/package.json and ${again.folder}/package.json differ\n`);
    expect(code).toBe(1);
    const { repository: named } = JSON.parse(readFileSync(join(again.folder, 'package.json'), 'utf8'));
    expect(named).toEqual({ type: 'git', url: 'git+https://github.com/octo/jobfit.git' });
    expect(run(process.execPath, ['scripts/release-tree.mjs', again.folder], process.cwd()).told).toContain('is not empty');
    const shown = run(process.execPath, [join(again.folder, 'bin/jobfit.cjs'), 'init', '--repo'], again.folder).told;
    expect(shown).toMatch(/\+ {6}- uses: octo\/jobfit@v\d+$/m);
    expect(shown).not.toContain('OWNER');
  } finally {
    again.remove();
  }
});
