import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

/** A copy of what is installed, for its compiled code to be taken away and damaged. */
const installed = mkdtempSync(join(tmpdir(), 'jobfit-installed-'));
const compiled = join(installed, 'dist/compiled');
let home = '';

beforeAll(() => {
  for (const path of ['bin', 'dist', 'package.json']) cpSync(path, join(installed, path), { recursive: true });
});
afterAll(() => rmSync(installed, { recursive: true, force: true }));
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'jobfit-cache-'));
  rmSync(compiled, { recursive: true, force: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const document = ['check', 'fixtures/welder-short.txt', '--spec', 'specs/logistics-coordinator.yaml', '--no-config'];

function check(env: Readonly<Record<string, string>> = {}, flags: readonly string[] = [], args = document): string {
  const places = { HOME: home, XDG_CACHE_HOME: '', LOCALAPPDATA: home, CI: '', JOBFIT_NO_CACHE: '' };
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, join(installed, 'bin/jobfit.cjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...places, ...env },
  });
  return stdout + stderr;
}

function kept(): readonly string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.bin'));
}

function withBitTurned(bytes: Buffer, at: number): Buffer {
  return bytes.fill(bytes.readUInt8(at) ^ 1, at, at + 1);
}

describe('without compiled code of the build', () => {
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
});

describe('with compiled code of the build', () => {
  const plain = () => check({ CI: 'true' });
  const built = () => readdirSync(compiled).find((name) => name.endsWith('-check.bin')) ?? '';
  beforeEach(() => cpSync('dist/compiled', compiled, { recursive: true }));

  test('the first run takes all of it, so that there is nothing to keep', () => {
    expect(check()).toContain('welder-short.txt');
    expect(kept()).toEqual([]);
  });

  test('what a run loads besides is kept together with it', () => {
    const pattern = document.map((arg) => arg.replace('welder-short.txt', 'welder-*.txt'));
    const first = check({}, [], pattern);
    expect(first).toBe(check({ CI: 'true' }));
    expect(kept()).toHaveLength(1);
    expect(readFileSync(join(home, kept()[0] ?? '')).length).toBeGreaterThan(statSync(join(compiled, built())).size);
    expect(check({}, [], pattern)).toBe(first);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (bytes) => bytes.subarray(0, 500_000)],
    ['something else', () => Buffer.from('nothing of the kind')],
    ['blank from the middle on', (bytes) => bytes.fill(0, 500_000)],
    ['one bit wrong in the code', (bytes) => withBitTurned(bytes, 500_000)],
    ['one bit wrong in the table', (bytes) => withBitTurned(bytes, 30)],
  ])('a file that is damaged is passed over: %s', (_, damage) => {
    const before = plain();
    const file = join(compiled, built());
    writeFileSync(file, damage(readFileSync(file)));
    expect(plain()).toBe(before);
    expect(check()).toBe(before);
    expect(kept()).toHaveLength(1);
  });

  test('V8 with other settings does without, and its own is kept', () => {
    expect(check({}, ['--no-use-osr'])).toBe(plain());
    expect(kept()).toHaveLength(1);
  });

  test('another version of Node does without', () => {
    const file = join(compiled, built());
    const bytes = readFileSync(file);
    rmSync(file);
    writeFileSync(file.replace(process.version, 'v20.0.0'), bytes);
    expect(check()).toBe(plain());
    expect(kept()).toHaveLength(1);
  });

  test('a part that was changed since is compiled from what it is now', () => {
    const entry = join(installed, 'dist/cli.cjs');
    const before = readFileSync(entry, 'utf8');
    const help = () => check({ CI: 'true' }, [], ['check', '--help']);
    expect(help()).toContain('Checks résumés and cover letters against');
    writeFileSync(entry, before.replace('Checks résumés and cover letters against', 'Checks résumés and cover letters AGAINST'));
    expect(help()).toContain('Checks résumés and cover letters AGAINST');
    writeFileSync(entry, before);
  });

  test('it serves CI too, and a folder that cannot be written to', () => {
    const { codeCache } = createRequire(import.meta.url)('../bin/code-cache.cjs');
    const cache = codeCache('check', { env: { CI: 'true', HOME: home }, platform: process.platform }, compiled);
    expect(cache.get('cli.cjs', readFileSync('dist/cli.cjs')).length).toBeGreaterThan(1000);
    const before = plain();
    const bytes = readFileSync(join(compiled, built()));
    for (const path of [compiled, join(compiled, built())]) chmodSync(path, 0o555);
    expect(check()).toBe(before);
    expect(kept()).toEqual([]);
    expect(readFileSync(join(compiled, built())).equals(bytes)).toBe(true);
    for (const path of [compiled, join(compiled, built())]) chmodSync(path, 0o755);
  });
});
