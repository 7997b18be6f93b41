import { expect, test } from 'vitest';
import { exitCodeFor, passes } from '../src/exit-code.ts';
import type { Report, RequirementResult, Verdict } from '../src/model/report.ts';
import { coverageOf, scoreOf } from '../src/score.ts';

function result(verdict: Verdict, { optional = false, weight = 1 } = {}): RequirementResult {
  return { id: verdict, key: 'skills', label: verdict, kind: 'term', optional, weight, verdict, message: '', evidence: [], members: [] };
}

function report(requirements: readonly RequirementResult[], changes: Partial<Report> = {}): Report {
  const coverage = coverageOf(requirements);
  const spec = { file: 'specs/a.yaml', title: 'A', sha256: '' };
  const base = {
    file: 'resume.md',
    kind: 'resume',
    spec,
    score: scoreOf(coverage),
    coverage,
    requirements,
    findings: [],
    skipped: [],
    notes: [],
    ...changes,
  } as const;
  return { ...base, passed: passes(base, {}) };
}

test.each([
  [['met', 'met'], 100],
  [['met', 'partly'], 75],
  [['met', 'missing'], 50],
  [['met', 'unclear'], 100],
  [['unclear'], null],
  [[], null],
] as const)('%j scores %s', (verdicts, score) => {
  expect(scoreOf(coverageOf(verdicts.map((verdict) => result(verdict))))).toBe(score);
});

test('optional requirements have a tally of their own, and weights count', () => {
  const coverage = coverageOf([result('met', { weight: 3 }), result('missing'), result('partly', { optional: true })]);
  expect(coverage).toEqual({ must: { credit: 3, of: 4 }, optional: { credit: 0.5, of: 1 }, unclear: 0 });
  expect(scoreOf(coverage)).toBe(75);
});

const span = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } };
const warning = { rule: 'resume/length', severity: 'warning', message: '', span } as const;

test.each([
  ['all met', report([result('met')]), {}, 0, 0],
  ['partly and unclear pass', report([result('partly'), result('unclear')]), {}, 0, 0],
  ['a must missing', report([result('missing')]), {}, 0, 1],
  ['an optional missing', report([result('met'), result('missing', { optional: true })]), {}, 0, 0],
  ['an error of a rule', report([result('met')], { findings: [{ ...warning, severity: 'error' }] }), {}, 0, 1],
  ['a warning', report([result('met')], { findings: [warning] }), {}, 0, 0],
  ['a warning too many', report([result('met')], { findings: [warning] }), { maxWarnings: 0 }, 0, 1],
  ['a letter that leaves a must out', report([result('missing')], { kind: 'cover-letter' }), {}, 0, 0],
  ['an input that could not be read', report([result('met')]), {}, 1, 2],
] as const)('%s', (_, made, gate, problems, code) => {
  expect(exitCodeFor([made], gate, problems)).toBe(code);
});

test('a score below the least one fails, no score does not', () => {
  expect(passes(report([result('partly')]), { minScore: 60 })).toBe(false);
  expect(passes(report([result('partly')]), { minScore: 50 })).toBe(true);
  expect(passes(report([result('unclear')]), { minScore: 50 })).toBe(true);
});
