import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Verdict, verdicts } from '../../src/model/report.ts';
import { judgeGroup } from '../../src/requirements/group.ts';

const members = (list: readonly Verdict[]) => list.map((verdict, index) => ({ verdict, label: `m${index}` }));
const rules = {
  allOf: (count: number) => ({ mode: 'allOf', atLeast: count, orRelated: false }) as const,
  anyOf: () => ({ mode: 'anyOf', atLeast: 1, orRelated: false }) as const,
};

test.each([
  ['anyOf', ['met', 'missing'], 'met'],
  ['anyOf', ['partly', 'missing'], 'partly'],
  ['anyOf', ['unclear', 'missing'], 'unclear'],
  ['anyOf', ['missing', 'missing'], 'missing'],
  ['allOf', ['met', 'met'], 'met'],
  ['allOf', ['met', 'partly'], 'partly'],
  ['allOf', ['met', 'missing'], 'partly'],
  ['allOf', ['met', 'unclear'], 'partly'],
  ['allOf', ['unclear', 'unclear'], 'unclear'],
  ['allOf', ['missing', 'unclear'], 'missing'],
  ['allOf', ['missing', 'missing'], 'missing'],
] as const)('%s of %j is %s', (mode, list, verdict) => {
  expect(judgeGroup(members(list), rules[mode](list.length)).verdict).toBe(verdict);
});

test('an open list with nothing found is unclear', () => {
  expect(judgeGroup(members(['missing', 'missing']), { mode: 'anyOf', atLeast: 1, orRelated: true }).verdict).toBe('unclear');
});

test('papers of all members add up to the count', () => {
  const found = [
    { verdict: 'met', label: 'a', amount: 2 },
    { verdict: 'met', label: 'b', amount: 1 },
  ] as const;
  expect(judgeGroup(found, { mode: 'anyOf', atLeast: 1, orRelated: false, count: 3 }).verdict).toBe('met');
  expect(judgeGroup(found, { mode: 'anyOf', atLeast: 1, orRelated: false, count: 4 }).verdict).toBe('partly');
});

const rank: Readonly<Record<Verdict, number>> = { missing: 0, unclear: 1, partly: 2, met: 3 };

test('the order of members does not matter, and a better member never makes a group worse', () => {
  const list = fc.array(fc.constantFrom(...verdicts), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(list, fc.nat(5), fc.nat(5), (all, at, least) => {
      const rule = { mode: 'atLeast', atLeast: Math.min(all.length, least + 1), orRelated: false } as const;
      const verdict = judgeGroup(members(all), rule).verdict;
      expect(judgeGroup(members([...all].reverse()), rule).verdict).toBe(verdict);
      const better = all.map((member, index) => (index === at % all.length ? 'met' : member));
      expect(rank[judgeGroup(members(better), rule).verdict]).toBeGreaterThanOrEqual(rank[verdict]);
    }),
  );
});
