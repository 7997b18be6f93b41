import type { Rule } from '../rule.ts';

/** Which suppressions were of use is known only after all other rules have run: `run-rules.ts` tells the faults of this one. */
export const unusedSuppression: Rule = {
  id: 'integrity/unused-suppression',
  summary: 'A comment switches a rule off where that rule finds nothing, or names no rule that there is.',
  applies: 'both',
  options: {},
  check: () => [],
};
