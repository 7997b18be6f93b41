import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'jobfit-cache-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function check(env: Readonly<Record<string, string>> = {}): string {
  const args = ['bin/jobfit.cjs', 'check', 'fixtures/welder-short.txt', '--spec', 'specs/logistics-coordinator.yaml', '--no-config'];
  const places = { HOME: home, XDG_CACHE_HOME: '', LOCALAPPDATA: home, CI: '' };
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...places, ...env } });
  return stdout + stderr;
}

function kept(): readonly string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.bin'));
}

test('what a run compiles is kept in one file for the next, which says the same', () => {
  const first = check();
  expect(first).toContain('welder-short.txt');
  const [file = '', ...more] = kept();
  expect(more).toEqual([]);
  const bytes = readFileSync(join(home, file));
  expect(bytes.length).toBeGreaterThan(100_000);
  expect(check()).toBe(first);
  expect(readFileSync(join(home, file)).equals(bytes)).toBe(true);
});

test('a file that is cut short, or holds something else, is passed over and written anew', () => {
  const first = check();
  const file = join(home, kept()[0] ?? '');
  const { length } = readFileSync(file);
  truncateSync(file, Math.floor(length / 2));
  expect(check()).toBe(first);
  writeFileSync(file, 'nothing of the kind');
  expect(check()).toBe(first);
  expect(readFileSync(file).length).toBeGreaterThan(100_000);
});

test.each([{ JOBFIT_NO_CACHE: '1' }, { CI: 'true' }, { HOME: '', LOCALAPPDATA: '' }, { HOME: '/dev/null', LOCALAPPDATA: '/dev/null' }])(
  'nothing is kept, and nothing is said about it: %j',
  (env) => {
    expect(check(env)).toContain('welder-short.txt');
    expect(kept()).toEqual([]);
  },
);
