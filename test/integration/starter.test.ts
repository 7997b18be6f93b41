import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { type CvRepo, cvRepo, letter, spec, strongResume } from './cv-repo.ts';
import { type Run, run, succeed } from './run.ts';
import { runStep } from './runner.ts';

const release = inject('releaseTree');
const environments = cvRepo({});
const env = { PRE_COMMIT_HOME: environments.folder };
const made: CvRepo[] = [];
afterEach(() => {
  for (const repo of made.splice(0)) repo.remove();
});
afterAll(() => environments.remove());

const jobfit = (cwd: string, ...args: readonly string[]): string =>
  succeed(process.execPath, [join(release, 'bin/jobfit.cjs'), ...args], cwd);

/** A repository that was set up, with hooks that come from the release under test. */
function setUp(folder: string): CvRepo {
  const files = { 'resume.md': strongResume, 'cover-letter.md': letter, 'specs/job.yaml': spec };
  const repo = cvRepo(Object.fromEntries(Object.entries(files).map(([path, text]) => [join(folder, path), text])));
  made.push(repo);
  succeed('git', ['init', '-q', '-b', 'main'], repo.folder);
  jobfit(join(repo.folder, folder), 'init', '--repo', '--yes');
  const hooks = readFileSync(join(repo.folder, '.pre-commit-config.yaml'), 'utf8');
  repo.write('.pre-commit-config.yaml', hooks.replace('https://github.com/OWNER/jobfit', release).replace(/rev: .*/, 'rev: v0.0.1'));
  return repo;
}

function commit({ folder }: CvRepo): Run {
  succeed('git', ['add', '.'], folder);
  return run('git', ['commit', '-m', 'A step'], folder, env);
}

test.each(['', 'applications/cv'])('what is written into "%s" works as a hook, for a commit of nothing but the spec too', (folder) => {
  const repo = setUp(folder);
  succeed('pre-commit', ['install'], repo.folder, env);
  const passed = commit(repo);
  expect(passed.told).toMatch(/jobfit\.+Passed/);
  expect(passed.code).toBe(0);

  repo.write(join(folder, 'specs/job.yaml'), spec.replace('Kubernetes', 'Kubernetes, Rust'));
  const stopped = commit(repo);
  expect(stopped.told).toMatch(/jobfit\.+Failed[\s\S]*✗ Rust/);
  expect(stopped.code).toBe(1);
});

test.each(['', 'applications/cv'])('what is written into "%s" works as a step of a workflow', (folder) => {
  const repo = setUp(folder);
  const { steps } = parse(readFileSync(join(repo.folder, '.github/workflows/jobfit.yml'), 'utf8')).jobs.jobfit;
  const step = runStep(release, repo.folder, steps[1].with ?? {});
  expect(step).toMatchObject({ code: 0, stderr: '', outputs: { score: '100', passed: 'true' } });
  expect(step.summary).toContain('cover-letter.md');
});
