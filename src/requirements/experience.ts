import { type Experience, termExperience, workExperience } from '../evidence/durations.ts';
import { defineKind } from './kind.ts';
import { judgeYears } from './years.ts';

export const experience = defineKind<'experience', Experience>({
  kind: 'experience',
  summary: 'The dated work entries, overlaps counted once, or a claim they do not contradict, reach the years asked.',
  terms: ({ in: terms }) => terms.map((name) => ({ name })),
  find({ reading, terms }, { in: names, counts }) {
    return names.length === 0
      ? workExperience(reading, counts)
      : termExperience(
          reading,
          names.map((name) => terms.termFor(name).term),
          counts,
        );
  },
  judge: (found, { years, name }) => judgeYears(found, years, name ?? 'it', { verdict: 'met', message: 'experience', evidence: [] }),
});
