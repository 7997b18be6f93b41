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
  judge(found, { years, name, in: names }) {
    const label = name ?? (names.length > 0 ? names.join(', ') : 'it');
    if (found.entries === 0 && found.claims.length === 0 && found.isDated) {
      return {
        verdict: 'missing',
        message: `no dated entry mentions ${names.join(' or ')}`,
        evidence: [],
        hint: `If you worked with it, name it in the entry.`,
      };
    }
    return judgeYears(found, years, label, { verdict: 'met', message: 'experience', evidence: [] });
  },
});
