import * as integrity from './integrity/all.ts';
import * as letter from './letter/all.ts';
import * as resume from './resume/all.ts';
import type { Rule } from './rule.ts';

/** Every rule, sorted by id. */
export const allRules: readonly Rule[] = [integrity, letter, resume]
  .flatMap((room) => Object.values<Rule>(room))
  .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
