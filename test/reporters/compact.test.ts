import { expect, test } from 'vitest';
import { compact } from '../../src/reporters/compact.ts';
import { evidence, finding, options, report, requirement } from './reports.ts';

const results = [
  requirement('Python', 'met'),
  requirement('Kubernetes', 'missing'),
  requirement('Databases', 'partly', { message: 'SQL implies it', evidence: [evidence('SQL')] }),
  requirement('humour', 'unclear', { message: 'check by eye' }),
  requirement('Go', 'missing', { optional: true }),
];

test('a line for each shortcoming', () => {
  const lines = compact([report(results, { findings: [finding('Python', { severity: 'error' })] })], options).split('\n');
  expect(lines).toEqual([
    'resume.md:1:1: error: missing: Kubernetes: not found [kubernetes]',
    'resume.md:7:18: warning: partly: Databases: SQL implies it [databases]',
    'resume.md:1:1: info: unclear: humour: check by eye [humour]',
    'resume.md:1:1: info: optional, missing: Go: not found [go]',
    'resume.md:7:7: error: “Python” is an example [resume/example]',
    '',
  ]);
});

test('only errors where quiet is asked for', () => {
  expect(compact([report(results)], { ...options, quiet: true })).toBe(
    'resume.md:1:1: error: missing: Kubernetes: not found [kubernetes]\n',
  );
});

test('several specs are told apart, and a finding is told once', () => {
  const first = report([requirement('Go', 'missing')], { findings: [finding('SQL')] });
  const second = { ...first, spec: { ...first.spec, file: 'specs/other.yaml' } };
  expect(compact([first, second], options).split('\n')).toEqual([
    'resume.md:1:1: error: missing: Go: not found (specs/job.yaml) [go]',
    'resume.md:7:18: warning: “SQL” is an example [resume/example]',
    'resume.md:1:1: error: missing: Go: not found (specs/other.yaml) [go]',
    '',
  ]);
});

test('what a letter does not show is no error', () => {
  const letter = report([requirement('Go', 'missing')], { kind: 'cover-letter' });
  expect(compact([letter], options)).toContain(': info: missing: Go');
});

test('a message stays on its line', () => {
  const held = report([requirement('Go', 'missing', { message: 'not\nfound: ada@example.org' })], { file: 'a\nb.md' });
  expect(compact([held], options)).toBe('a b.md:1:1: error: missing: Go: not found: *************** [go]\n');
});
