import type { Rule } from '../rule.ts';
import { degreeFaults } from './degree-facts.ts';
import { dateFaults, employerFaults } from './employer-facts.ts';
import { yearFaults } from './year-facts.ts';

export const factsDiffer: Rule = {
  id: 'letter/facts-differ',
  summary: 'Years, a degree, an employer or a date in the letter disagree with the résumé.',
  applies: 'letter',
  options: { tolerance: 12 },
  check(context, options) {
    const { resume } = context;
    if (!resume) return { skipped: 'no résumé was checked in the same run' };
    return [
      ...yearFaults(context, resume, options),
      ...degreeFaults(context, resume),
      ...employerFaults(context, resume),
      ...dateFaults(context, resume),
    ];
  },
};
