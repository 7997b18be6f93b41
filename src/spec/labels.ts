import type { DegreeOptions, ExperienceOptions } from '../requirements/options.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { counted } from '../text/counted.ts';
import type { GroupMode } from './outline.ts';

const mostListed = 4;
const degrees = {
  associate: "Associate's degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctorate: 'doctorate',
} as const;

/** "one of A, B, C, D and 7 more or related" */
export function groupLabel(mode: GroupMode, atLeast: number, orRelated: boolean, members: readonly Requirement[]): string {
  const heads = { allOf: 'all of', anyOf: 'one of', atLeast: `at least ${atLeast} of` };
  const nested = members.map(({ label, kind }) => (kind === 'group' && / of /.test(label) ? `(${label})` : label));
  return `${heads[mode]} ${listing(nested)}${orRelated ? ' or related' : ''}`;
}

export function degreeLabel({ level, fields, orRelated }: DegreeOptions): string {
  if (fields.length === 0) return degrees[level];
  return `${degrees[level]} in ${listing(fields)}${orRelated ? ' or related' : ''}`;
}

export function experienceLabel({ years, in: terms }: ExperienceOptions): string {
  const time = `${counted(years, 'year')} of experience`;
  return terms.length === 0 ? time : `${time} with ${listing(terms)}`;
}

function listing(words: readonly string[]): string {
  const more = words.length - mostListed;
  const shown = words.slice(0, mostListed).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
