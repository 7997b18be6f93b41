import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Io, Output } from '../src/io.ts';
import { main } from '../src/main.ts';

const cwd = mkdtempSync(join(tmpdir(), 'jobfit-main-'));
writeFileSync(join(cwd, 'resume.md'), '# Ada Muster\n\n## Skills\n\nSQL, Git\n');
writeFileSync(join(cwd, 'job.yaml'), 'title: Analyst\nskills: [SQL]\n');
for (let number = 0; number < 21; number += 1) writeFileSync(join(cwd, `cv-${number}.md`), '# Skills\n\nSQL\n');
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** As streams are, its `write` works only as its method. */
class Sink implements Output {
  #text = '';
  readonly isTTY: boolean;
  readonly columns: number;
  constructor(isTTY = false, columns = 80) {
    this.isTTY = isTTY;
    this.columns = columns;
  }
  write(text: string): void {
    this.#text += text;
  }
  get text(): string {
    return this.#text;
  }
}

async function run(
  args: readonly string[],
  parts: Partial<Io> & { terminal?: boolean } = {},
): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new Sink(parts.terminal), new Sink(parts.terminal)];
  const stdin = (async function* () {})();
  const code = await main(args, { stdin, stdout, stderr, cwd, env: {}, today: '2026-11-22', ...parts });
  return { code, out: stdout.text, err: stderr.text };
}

const check = ['check', 'resume.md', '--spec', 'job.yaml'];

test('colour on a terminal, and its characters', async () => {
  expect((await run(check, { terminal: true })).out).toContain('\u001b[32m✓\u001b[39m SQL');
  expect((await run(check, { terminal: true, env: { TERM: 'linux' } })).out).toContain('\u001b[32m+\u001b[39m SQL');
  expect((await run(check)).out).toContain('✓ SQL');
});

test('a terminal as standard input is not waited for', async () => {
  const stdin = Object.assign((async function* (): AsyncGenerator<Uint8Array> {})(), { isTTY: true });
  expect(await run(['check', '-', '-s', 'job.yaml'], { stdin })).toMatchObject({ code: 2, err: expect.stringContaining('is a terminal') });
});

test('a long run tells how far it has come, on a terminal only, and takes the line away', async () => {
  const many = ['check', 'cv-*.md', '-s', 'job.yaml', '-f', 'compact', '--rule', 'resume/near-empty:off'];
  const { code, err } = await run(many, { terminal: true });
  expect(code).toBe(0);
  expect(err).toContain('\r\u001b[K3 of 21: cv-10.md');
  expect(err.endsWith('\r\u001b[K')).toBe(true);
  expect((await run(many)).err).toBe('');
  expect((await run(check, { terminal: true })).err).toBe('');
});

test('a fault is no usage error', async () => {
  const stdin = (async function* (): AsyncGenerator<Uint8Array> {
    yield new Uint8Array();
    throw new Error('planted');
  })();
  await expect(run(['check', '-', '-s', 'job.yaml'], { stdin })).rejects.toThrow('planted');
});
