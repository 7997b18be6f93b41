import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cvRepo, spec, strongResume, weakResume } from './cv-repo.ts';
import { run, succeed } from './run.ts';

const tree = inject('releaseTree');
const folder = cvRepo({ 'resume.md': strongResume, 'weak-resume.md': weakResume, 'specs/job.yaml': spec });
const cache = cvRepo({});
let tarball = '';

beforeAll(() => {
  tarball = succeed('npm', ['pack', '--pack-destination', folder.folder], tree).trim();
});
afterAll(() => {
  folder.remove();
  cache.remove();
});

/** An empty cache and no network: what the tarball lacks is found out. */
const alone = { npm_config_cache: cache.folder, npm_config_offline: 'true' };

test('npx runs the tarball in a folder of documents, without network', () => {
  const npx = (...args: readonly string[]) => run('npx', ['-y', `./${tarball}`, ...args], folder.folder, alone);
  const passed = npx('check', 'resume.md');
  expect(passed.stdout).toContain('resume.md shows what Data Engineer asks');
  expect(passed.code, passed.told).toBe(0);
  const failed = npx('check', 'weak-resume.md', '--format', 'compact');
  expect(failed.stdout).toContain('weak-resume.md:1:1: error: missing: Kubernetes');
  expect(failed.code).toBe(1);
  expect(npx('--version').stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test('the library of the tarball can be imported, with its types', () => {
  succeed('npm', ['install', '--no-audit', '--no-fund', `./${tarball}`], folder.folder, alone);
  folder.write(
    'use.mjs',
    `import { check } from 'jobfit';
const spec = { file: 'job.yaml', text: 'skills: [Python]' };
const report = await check({ document: { path: 'resume.md', text: '# Mira\\n\\n## Skills\\n\\nPython\\n' }, spec, today: '2026-11-24' });
console.log(report.score);\n`,
  );
  expect(succeed(process.execPath, ['use.mjs'], folder.folder)).toBe('100\n');
  expect(readdirSync(join(folder.folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['jobfit']);
});

test.each([
  ['publint@0.3.25', ['--strict']],
  ['@arethetypeswrong/cli@0.18.5', ['--profile', 'esm-only']],
])('%s finds nothing', (tool, args) => {
  const { code, told } = run('npx', ['-y', tool, join(folder.folder, tarball), ...args], folder.folder);
  expect(code, told).toBe(0);
});
