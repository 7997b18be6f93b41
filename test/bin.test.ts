import { spawn, spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A copy of bin/ above a made-up command line, so that its own part alone is tested. */
const folder = mkdtempSync(join(tmpdir(), 'jobfit-bin-'));
const bin = join(folder, 'bin/jobfit.cjs');

beforeAll(() => {
  cpSync('bin', join(folder, 'bin'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(
    join(folder, 'dist/cli.cjs'),
    `exports.main = async ([what, ...rest], io) => {
      if (what === 'throw') throw new Error('planted');
      if (what === 'throw later') setTimeout(() => { throw new Error('planted'); }, 1);
      if (what === 'lines') for (let line = 0; line < Number(rest[0]); line += 1) io.stdout.write('a line of text\\n');
      if (what === 'parts') io.stdout.write(require('./held.cjs#a').said);
      if (what === 'show') io.stdout.write(JSON.stringify({ rest, cwd: io.cwd, env: io.env.PLANTED, today: io.today }));
      if (what === 'read') for await (const bytes of io.stdin) io.stdout.write(bytes.toString());
      io.stderr.write('done');
      return 3;
    };`,
  );
  writeFileSync(
    join(folder, 'dist/held.cjs'),
    `({a:function(exports,require){exports.said='a, '+require('./held.cjs#b').said},b:function(exports){exports.said='b'}})`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, PLANTED: 'yes' } });

test('arguments, streams, environment and the local date go in; the exit code comes out', () => {
  const { stdout, stderr, status } = run(['show', 'a b', '--c']);
  const { today, ...others } = JSON.parse(stdout);
  expect(others).toEqual({ rest: ['a b', '--c'], cwd: process.cwd(), env: 'yes' });
  expect(today).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect({ stderr, status }).toEqual({ stderr: 'done', status: 3 });
  expect(run(['read'], 'naïve').stdout).toBe('naïve');
});

test('a file may hold many parts', () => {
  expect(run(['parts']).stdout).toBe('a, b');
});

test.each(['throw', 'throw later'])('a fault shows its stack and ends with 70: %s', (what) => {
  const { stdout, stderr, status } = run([what]);
  expect({ stdout, status }).toEqual({ stdout: '', status: 70 });
  expect(stderr).toMatch(/Error: planted\n {4}at .*[\s\S]*This is a fault in jobfit \d+\.\d+\.\d+/);
});

test('long output reaches a pipe whole', () => {
  expect(run(['lines', '100000']).stdout).toHaveLength(100_000 * 'a line of text\n'.length);
});

test('long output reaches a file whole', () => {
  const file = join(folder, 'output.txt');
  const descriptor = openSync(file, 'w');
  spawnSync(process.execPath, [bin, 'lines', '1000'], { stdio: ['ignore', descriptor, 'ignore'] });
  closeSync(descriptor);
  expect(readFileSync(file, 'utf8')).toBe('a line of text\n'.repeat(1000));
});

test('a reader that stops reading ends the run quietly', async () => {
  const child = spawn(process.execPath, [bin, 'lines', '100000'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.once('data', () => child.stdout.destroy());
  const errors: string[] = [];
  child.stderr.on('data', (bytes) => errors.push(String(bytes)));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, errors: errors.join('') }).toEqual({ status: 3, errors: 'done' });
});

test('the action ends when its reader has gone', async () => {
  writeFileSync(
    join(folder, 'dist/action.cjs'),
    `exports.runAction = async (io) => { for (let line = 0; line < 50000; line += 1) io.stdout.write('a line of text\\n'); return 0; };`,
  );
  const child = spawn(process.execPath, [join(folder, 'bin/action.cjs')], { stdio: ['ignore', 'pipe', 'pipe'], timeout: 20_000 });
  child.stdout.destroy();
  const said: string[] = [];
  child.stderr.on('data', (bytes) => said.push(String(bytes)));
  const ended = await new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
  expect({ ended, said }).toEqual({ ended: { code: 0, signal: null }, said: [] });
});
