import { afterEach, expect, inject, test } from 'vitest';
import { type CvRepo, cvRepo, letter, spec, strongResume, weakResume } from './cv-repo.ts';
import { type Run, run, succeed } from './run.ts';

const hooks = inject('releaseTree');
/** Built once for all the tests. */
const environments = cvRepo({});
const env = { PRE_COMMIT_HOME: environments.folder };
const made: CvRepo[] = [];
afterEach(() => {
  for (const repo of made.splice(0)) repo.remove();
});

function gitRepo(files: Readonly<Record<string, string>>, settings: readonly string[] = []): CvRepo {
  const lines = [
    'repos:',
    `  - repo: ${hooks}`,
    '    rev: v0.0.1',
    '    hooks:',
    '      - id: jobfit',
    ...settings.map((line) => `        ${line}`),
  ];
  const repo = cvRepo({ '.pre-commit-config.yaml': `${lines.join('\n')}\n`, 'README.md': '# Applications\n', ...files });
  made.push(repo);
  succeed('git', ['init', '-q', '-b', 'main'], repo.folder);
  succeed('pre-commit', ['install'], repo.folder, env);
  return repo;
}

function commit({ folder }: CvRepo): Run {
  succeed('git', ['add', '.'], folder);
  return run('git', ['commit', '-m', 'A step'], folder, env);
}

test('try-repo checks a résumé', () => {
  const { folder } = gitRepo({ 'resume.md': weakResume, 'specs/job.yaml': spec });
  succeed('git', ['add', '.'], folder);
  const { code, told } = run('pre-commit', ['try-repo', hooks, 'jobfit', '--files', 'resume.md'], folder, env);
  expect(told).toMatch(/jobfit\.+Failed[\s\S]*exit code: 1[\s\S]*Kubernetes/);
  expect(code).toBe(1);
});

test('a résumé that falls short stops the commit, and a mended one passes', () => {
  const repo = gitRepo({ 'resume.md': weakResume, 'specs/job.yaml': spec });
  const stopped = commit(repo);
  expect(stopped.told).toMatch(/jobfit\.+Failed[\s\S]*✗ Kubernetes/);
  expect(stopped.told).not.toContain('README.md');
  expect(stopped.code).toBe(1);
  expect(run('git', ['rev-parse', 'HEAD'], repo.folder).code).not.toBe(0);

  repo.write('resume.md', strongResume);
  const passed = commit(repo);
  expect(passed.told).toMatch(/jobfit\.+Passed/);
  expect(passed.code).toBe(0);
  expect(succeed('git', ['log', '--format=%s'], repo.folder)).toBe('A step\n');
});

test('names with accents are checked, and letters beside résumés in one run', () => {
  const repo = gitRepo({ 'Résumé.md': strongResume, 'cover-letter.md': letter, 'specs/job.yaml': spec }, ['verbose: true']);
  const { code, told } = commit(repo);
  expect(told.match(/^- hook id: jobfit$/gm)).toHaveLength(1);
  expect(told).toContain('Résumé.md against specs/job.yaml');
  expect(told).toContain('cover-letter.md against specs/job.yaml');
  expect(code, told).toBe(0);
});

test('a commit of nothing but the spec is checked too, where the hook takes no names', () => {
  const settings = [
    'args: [--spec, job.yaml, resume.md]',
    'pass_filenames: false',
    'types_or: [markdown, yaml]',
    String.raw`files: ^(resume\.md|job\.yaml)$`,
  ];
  const repo = gitRepo({ 'resume.md': strongResume, 'job.yaml': spec }, settings);
  expect(commit(repo).code).toBe(0);

  repo.write('job.yaml', spec.replace('Kubernetes', 'Kubernetes, Rust'));
  const stopped = commit(repo);
  expect(stopped.told).toMatch(/jobfit\.+Failed[\s\S]*✗ Rust/);
  expect(stopped.code).toBe(1);

  repo.write('job.yaml', spec);
  repo.write('notes.txt', 'Nothing that is checked.\n');
  expect(commit(repo).told).toMatch(/jobfit\.+\(no files to check\)Skipped/);
});
