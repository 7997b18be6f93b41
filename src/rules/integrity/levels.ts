import type { Levels } from '../rule.ts';

const recommended: Levels = {
  'integrity/hidden-text': 'error',
  'integrity/instruction-to-screener': 'error',
  'integrity/invisible-character': 'error',
  'integrity/keyword-stuffing': 'warning',
  'integrity/look-alike-letter': 'error',
  'integrity/pasted-posting': 'error',
  'integrity/soft-hyphen': 'info',
  'integrity/unused-suppression': 'warning',
};

/** A long list of publications on one method repeats its name. */
const academic: Levels = { 'integrity/keyword-stuffing': 'info' };

export const levels = { recommended, academic } as const;
