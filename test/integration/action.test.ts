import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { type CvRepo, cvRepo, spec, strongResume, weakResume } from './cv-repo.ts';
import { run } from './run.ts';
import { runStep } from './runner.ts';

const action = inject('releaseTree');
/** This Node, and those that JOBFIT_TEST_NODES lists as PATH does. */
const nodes = [process.execPath, ...(process.env.JOBFIT_TEST_NODES ?? '').split(delimiter).filter((path) => path !== '')];
const made: CvRepo[] = [];
afterEach(() => {
  for (const repo of made.splice(0)) repo.remove();
});

function repoOf(files: Readonly<Record<string, string>>): CvRepo {
  const repo = cvRepo(files);
  made.push(repo);
  return repo;
}

describe.each(nodes)('%s', (node) => {
  const version = run(node, ['--version'], process.cwd()).stdout.trim();

  test(`a résumé that falls short fails the step: ${version}`, () => {
    const { folder } = repoOf({ 'cv/resume.md': weakResume, 'cv/specs/job.yaml': spec });
    const step = runStep(action, folder, { 'working-directory': 'cv', files: 'resume.md' }, node);
    expect(step).toMatchObject({ code: 1, stderr: '', outputs: { score: '50', passed: 'false' } });
    const [first] = step.annotations;
    expect(first).toMatchObject({ level: 'error', file: 'cv/resume.md', line: '1', title: 'jobfit: kubernetes' });
    expect(first?.message).toContain('missing: Kubernetes');
    expect(step.summary).toMatch(/### ❌ cv\/resume\.md – Data Engineer[\s\S]*\| ✅ \| Python \|[\s\S]*\| ❌ \| Kubernetes \|/);
    expect(step.log).toContain('cv/resume.md falls short of Data Engineer');
    const report = JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8'));
    expect(report.results[0]).toMatchObject({ file: 'cv/resume.md', score: 50, spec: { file: 'cv/specs/job.yaml' } });
  });

  test(`a résumé that shows all passes, and the files asked for are written: ${version}`, () => {
    const { folder } = repoOf({ 'resume.md': strongResume, 'job.yaml': spec });
    const files = { 'sarif-file': 'jobfit.sarif', 'badge-file': 'badge.json' };
    const step = runStep(action, folder, { spec: 'job.yaml', 'min-score': '90', ...files }, node);
    expect(step).toMatchObject({ code: 0, stderr: '', outputs: { score: '100', passed: 'true' } });
    expect(step.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, 'badge.json'), 'utf8'))).toEqual({
      ...{ schemaVersion: 1, label: 'jobfit', message: '100%', color: 'brightgreen' },
    });
    expect(JSON.parse(readFileSync(join(folder, 'jobfit.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });
});

const help = run(process.execPath, [join(action, 'bin/jobfit.cjs'), 'check', '--help'], process.cwd()).stdout;
test.skipIf(!help.includes('"html"'))('the HTML report is written where it is asked for', () => {
  const { folder } = repoOf({ 'resume.md': weakResume, 'specs/job.yaml': spec });
  expect(runStep(action, folder, { 'html-file': 'jobfit.html' })).toMatchObject({ code: 1, stderr: '', outputs: { score: '50' } });
  expect(readFileSync(join(folder, 'jobfit.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*Kubernetes/i);
});

test('no file is written that was not asked for', () => {
  const { folder } = repoOf({ 'resume.md': strongResume, 'specs/job.yaml': spec });
  expect(runStep(action, folder, {}).code).toBe(0);
  expect(['badge.json', 'jobfit.sarif', 'jobfit.html'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
});

test('fail-on: never lets documents fall short, but not be unreadable', () => {
  const { folder } = repoOf({ 'resume.md': weakResume, 'specs/job.yaml': spec });
  expect(runStep(action, folder, { 'fail-on': 'never' })).toMatchObject({ code: 0, outputs: { passed: 'false', score: '50' } });
  const absent = runStep(action, folder, { 'fail-on': 'never', files: 'absent.md' });
  expect(absent).toMatchObject({ code: 1, outputs: { passed: 'false' } });
  expect(absent.annotations[0]).toMatchObject({ level: 'error', title: 'jobfit' });
});

test('fail-on: warning fails on a warning', () => {
  const stuffed = `${strongResume}\n${'Python, '.repeat(60)}Python\n`;
  const { folder } = repoOf({ 'resume.md': stuffed, 'specs/job.yaml': spec });
  const lenient = runStep(action, folder, {});
  expect(lenient.annotations.map(({ level }) => level)).toContain('warning');
  expect(lenient.code).toBe(0);
  expect(runStep(action, folder, { 'fail-on': 'warning' })).toMatchObject({ code: 1, outputs: { passed: 'false' } });
});

test('the score that is asked for decides', () => {
  const demanding = spec.replace('Kubernetes', '{ allOf: [Kubernetes, Rust] }');
  const { folder } = repoOf({ 'resume.md': strongResume, 'specs/job.yaml': demanding });
  expect(runStep(action, folder, { 'min-score': '70' })).toMatchObject({ code: 0, outputs: { score: '75', passed: 'true' } });
  expect(runStep(action, folder, { 'min-score': '80' })).toMatchObject({ code: 1, outputs: { score: '75', passed: 'false' } });
});

test('faults of inputs and specs are told where they stand', () => {
  const { folder } = repoOf({ 'cv/resume.md': weakResume, 'cv/specs/job.yaml': 'title: Data Engineer\nskils: [Python]\n' });
  const inputs = runStep(action, folder, { 'fail-on': 'sometimes', 'min-score': 'high' });
  expect(inputs.code).toBe(1);
  expect(inputs.annotations.map(({ message }) => message)).toEqual([
    'found sometimes for the input fail-on, expected one of error, warning, never',
    'found high for the input min-score, expected a number from 0 to 100',
  ]);
  const step = runStep(action, folder, { 'working-directory': 'cv' });
  expect(step).toMatchObject({ code: 1, outputs: { passed: 'false' }, annotations: [{ file: 'cv/specs/job.yaml', line: '2' }] });
});

test('an output never replaces what was read', () => {
  const { folder } = repoOf({ 'resume.md': strongResume, 'specs/job.yaml': spec });
  expect(runStep(action, folder, { 'sarif-file': 'resume.md' })).toMatchObject({ code: 1 });
  expect(readFileSync(join(folder, 'resume.md'), 'utf8')).toBe(strongResume);
});

test('a document gives no orders to the runner', () => {
  const orders = '::error file=x::planted\n::set-output name=passed::true\n##[error]planted\n::add-mask::Python';
  const title = 'Data ::error::planted\\n::error::planted';
  const { folder } = repoOf({
    'resume.md': `${weakResume}\n${orders}\n`,
    'specs/job.yaml': spec.replace('Data Engineer', `"${title}"`).replace('Kubernetes', '"::error::planted"'),
  });
  const step = runStep(action, folder, {});
  expect(step.annotations.filter(({ message }) => message?.startsWith('planted'))).toEqual([]);
  expect(step.annotations.filter(({ level = '' }) => !['error', 'warning', 'notice'].includes(level))).toEqual([]);
  expect(step.outputs).toMatchObject({ passed: 'false' });
});
