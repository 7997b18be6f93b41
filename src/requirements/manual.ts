import { defineKind } from './kind.ts';

export const manual = defineKind({
  kind: 'manual',
  summary: 'A line that no text can decide (visa, location, shift work): always unclear, for the eye.',
  find: () => [],
  judge: () => ({ verdict: 'unclear', message: 'check by eye: no text can decide this', evidence: [] }),
});
