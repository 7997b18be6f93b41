import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { cvRepo, spec, weakResume } from './cv-repo.ts';
import { run } from './run.ts';

const neovim = process.env.NVIM_PATH || 'nvim';
/** Without Neovim the test is skipped, unless JOBFIT_REQUIRE_NEOVIM says that there is to be one. */
const lacksNeovim = spawnSync(neovim, ['--version']).error !== undefined && !process.env.JOBFIT_REQUIRE_NEOVIM;

interface Seen {
  readonly code?: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly severity: number;
  readonly source: string;
}

test.skipIf(lacksNeovim)('a session in Neovim: diagnostics, hover, fixes, typing, a spec, the end', () => {
  const resume = weakResume.replace('the checks that', 'the Github checks that');
  const { folder, remove } = cvRepo({ 'resume.md': resume, 'specs/job.yaml': spec });
  try {
    const bin = join(inject('releaseTree'), 'bin/jobfit.cjs');
    const script = resolve('test/integration/neovim.lua');
    const env = {
      NODE: process.execPath,
      JOBFIT_BIN: bin,
      JOBFIT_SEEN: join(folder, 'seen.json'),
      XDG_STATE_HOME: folder,
      XDG_CACHE_HOME: folder,
    };
    const { code, told } = run(neovim, ['--clean', '--headless', '-n', '-c', `luafile ${script}`], folder, env);
    const seen = JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8'));
    expect({ code, failed: seen.failed }, told).toEqual({ code: 0, failed: undefined });

    const compact = run(process.execPath, [bin, 'check', '--format', 'compact'], folder).stdout.trim().split('\n');
    const levels = ['', 'error', 'warning', 'info'];
    const lines = seen.opened.map(({ severity, message, code: id }: Seen) => `${levels[severity]}: ${message.split('\n')[0]} [${id}]`);
    expect(lines.sort()).toEqual(compact.map((line) => line.replace(/^resume\.md:\d+:\d+: /, '')).sort());
    const missing = seen.opened.find(({ code: id }: Seen) => id === 'kubernetes');
    const skills = resume.split('\n').indexOf('## Skills') + 1;
    expect(missing).toMatchObject({ line: skills, column: 4, severity: 1, source: 'jobfit' });

    expect(seen.hover).toMatch(/^\*\*Python\*\*: met \(`specs\/job\.yaml:3`\)/);
    expect(seen.action).toBe('Make all safe fixes (jobfit)');
    expect(seen.fixed.join('\n')).toBe(resume.replace('Github', 'GitHub').trimEnd());
    expect(seen.typed.map(({ code: id }: Seen) => id)).not.toContain('resume/name-casing');
    expect(seen.spec).toEqual([
      expect.objectContaining({
        line: 2,
        column: 10,
        message: expect.stringContaining('did you mean master?'),
        severity: 1,
        source: 'jobfit',
      }),
    ]);
    expect(seen.completion).toEqual(['associate', 'bachelor', 'master', 'doctorate']);
  } finally {
    remove();
  }
});
