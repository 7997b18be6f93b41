import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/main.ts';

let cwd: string;
const put = (file: string, text: string): void => writeFileSync(join(cwd, file), text);
const resume = (skills: string): string =>
  `# Ada Muster\n\nada@example.org\n\n## Experience\n\n### Analyst, Example GmbH, 2019 – 2021\n\n- Wrote reports.\n\n## Skills\n\n${skills}\n`;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jobfit-watch-'));
  mkdirSync(join(cwd, 'specs'));
  put('resume.md', resume('SQL, Git'));
  put('specs/job.yaml', 'skills: [SQL, Python]\n');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

interface Session {
  readonly ended: Promise<number>;
  /** Resolves with what was written since the last call, once a check has ended and it holds the text. */
  told(text: string): Promise<string>;
  quiet(): Promise<string>;
  interrupt(): void;
}

function start(args: readonly string[], isTTY = false): Session {
  let output = '';
  let interrupt = (): void => {};
  const write = (text: string): void => {
    output += text;
  };
  const ended = main(['check', '--watch', ...args], {
    stdin: (async function* (): AsyncGenerator<Uint8Array> {})(),
    ...{ stdout: { write, isTTY }, stderr: { write }, cwd, env: {}, today: '2026-11-22' },
    untilInterrupted: () =>
      new Promise<void>((done) => {
        interrupt = done;
      }),
  });
  const taken = (): string => {
    const all = output;
    output = '';
    return all;
  };
  return {
    ended,
    async told(text) {
      await expect.poll(() => output.includes(text) && output.endsWith('Ctrl-C ends.\n'), { timeout: 10_000 }).toBe(true);
      return taken();
    },
    async quiet() {
      await new Promise((done) => setTimeout(done, 500));
      return taken();
    },
    interrupt: () => interrupt(),
  };
}

test('a check runs again when its document, spec or configuration changes, and ends when interrupted', async () => {
  const session = start(['resume.md', '-f', 'compact']);
  expect(await session.told('missing: Python')).not.toContain('\u001b');
  put('resume.md', resume('SQL, Python'));
  expect(await session.told('Watching')).not.toContain('missing:');
  put('specs/job.yaml', 'skills: [SQL, Rust]\n');
  await session.told('missing: Rust');
  put('.jobfit.yaml', 'files: resume.md\nspecs: other.yaml\n');
  await session.told('other.yaml');
  put('other.yaml', 'skills: [Kubernetes]\n');
  await session.told('missing: Kubernetes');
  session.interrupt();
  expect(await session.ended).toBe(0);
});

test('a bad state in between is told and survived: broken, deleted, made anew, replaced, folder and all', async () => {
  const session = start(['resume.md', '-f', 'compact']);
  await session.told('missing: Python');
  put('specs/job.yaml', 'skills: [SQL\n');
  await session.told('specs/job.yaml:');
  rmSync(join(cwd, 'specs'), { recursive: true });
  await session.told('found no spec');
  mkdirSync(join(cwd, 'specs'));
  put('specs/job.yaml', 'skills: [SQL, Go]\n');
  await session.told('missing: Go');
  rmSync(join(cwd, 'resume.md'));
  await session.told('resume.md: no such file');
  put('draft.tmp', resume('SQL, Golang'));
  renameSync(join(cwd, 'draft.tmp'), join(cwd, 'resume.md'));
  expect(await session.told('Watching')).not.toContain('missing:');
  session.interrupt();
  expect(await session.ended).toBe(0);
});

test('many changes make one check; other files and the output itself make none', async () => {
  const session = start(['resume.md', '-f', 'json', '-o', 'report.json']);
  await session.told('Watching');
  expect(await session.quiet()).toBe('');
  put('notes.bin', 'x');
  expect(await session.quiet()).toBe('');
  for (let count = 0; count < 20; count += 1) put('resume.md', resume(`SQL, ${count}`));
  expect(await session.quiet()).toBe('Watching for changes; Ctrl-C ends.\n');
  session.interrupt();
  await session.ended;
});

test('a terminal is cleared before each check; standard input cannot be watched', async () => {
  const session = start(['resume.md', '-f', 'compact', '--no-color'], true);
  expect(await session.told('Watching')).toMatch(/^\u001b\[2J\u001b\[3J\u001b\[H/);
  session.interrupt();
  await session.ended;
  const refused = start(['-']);
  expect(await refused.ended).toBe(2);
});

test('the program itself ends quietly on SIGINT', async () => {
  const child = spawn(process.execPath, [resolve('bin/jobfit.cjs'), 'check', 'resume.md', '-f', 'compact', '--watch'], { cwd });
  let output = '';
  child.stdout.on('data', (data) => {
    output += String(data);
  });
  child.stderr.on('data', (data) => {
    output += String(data);
  });
  const code = new Promise<number | null>((done) => child.on('exit', done));
  await expect.poll(() => output, { timeout: 15_000 }).toContain('Ctrl-C ends.');
  put('resume.md', resume('SQL, Python'));
  await expect.poll(() => output.split('Ctrl-C ends.').length, { timeout: 10_000 }).toBe(3);
  child.kill('SIGINT');
  expect(await code).toBe(0);
  expect(output.match(/missing: Python/g)).toHaveLength(1);
});
