import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** What is expected of a text: the whole of it, or some of what it holds and what it must not hold. */
interface Expected {
  readonly equals?: string;
  readonly contains?: readonly string[];
  readonly lacks?: readonly string[];
  /** It is one JSON text in which these paths have these values. */
  readonly json?: Readonly<Record<string, unknown>>;
}

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly code: number;
  readonly stdout?: Expected;
  readonly stderr?: Expected;
  /** Files that the run writes. */
  readonly writes?: Readonly<Record<string, Expected>>;
}

/** A file of cases: the folder they run in, and the runs. */
interface Scene {
  readonly files?: Readonly<Record<string, string>>;
  /** Files of raw bytes, in hexadecimal. */
  readonly bytes?: Readonly<Record<string, string>>;
  /** Files of so many zero bytes. */
  readonly sparse?: Readonly<Record<string, number>>;
  readonly cases: readonly Case[];
}

const bin = resolve('bin/jobfit.cjs');
const scenes = readdirSync('test/cases').map((file): readonly [string, Scene] => [
  file.replace(/\.yaml$/, ''),
  parse(readFileSync(join('test/cases', file), 'utf8')),
]);
const cases = scenes.flatMap(([scene, { cases, ...folder }]) =>
  cases.map((each) => ({ title: `${scene}: ${each.name}`, folder, ...each })),
);

test.concurrent.each(cases)('$title', ({ folder, args, stdin = '', env = {}, code, stdout = {}, stderr = {}, writes = {} }) => {
  const cwd = mkdtempSync(join(tmpdir(), 'jobfit-case-'));
  try {
    furnish(cwd, folder);
    const run = spawnSync(process.execPath, [bin, ...args], {
      cwd,
      input: stdin,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NODE_ENV: '', ...env },
    });
    const told = `${run.stdout}${run.stderr}`;
    compare(run.stderr, stderr);
    compare(run.stdout, stdout);
    expect(run.status, told).toBe(code);
    for (const [file, expected] of Object.entries(writes)) compare(readFileSync(join(cwd, file), 'utf8'), expected);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});

function furnish(cwd: string, { files = {}, bytes = {}, sparse = {} }: Omit<Scene, 'cases'>): void {
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  for (const [path, hex] of Object.entries(bytes)) write(path, Buffer.from(hex, 'hex'));
  for (const [path, size] of Object.entries(sparse)) {
    write(path, '');
    truncateSync(join(cwd, path), size);
  }
}

function compare(text: string, { equals, contains = [], lacks = [], json }: Expected): void {
  if (equals !== undefined) expect(text).toBe(equals);
  for (const part of contains) expect(text).toContain(part);
  for (const part of lacks) expect(text).not.toContain(part);
  if (json === undefined) return;
  const value: unknown = JSON.parse(text);
  for (const [path, wanted] of Object.entries(json)) expect(value).toHaveProperty(path, wanted);
}
