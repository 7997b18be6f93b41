import { blockSpan, type Document, type SectionKind } from '../model/document.ts';
import type { RequirementResult } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { type SpecKey, specKeys } from '../model/spec.ts';

/** The sections that a requirement belongs to, best first. */
const homes: Readonly<Record<SpecKey, readonly SectionKind[]>> = {
  degree: ['education'],
  experience: ['experience', 'internships'],
  skills: ['skills'],
  languages: ['skills'],
  venues: ['publications', 'manuscripts', 'talks'],
  softSkills: ['skills', 'summary'],
  certifications: ['certifications', 'courses', 'education'],
  other: [],
};

/** The heading of the section of a résumé where a requirement would be shown; undefined where there is none. */
export function homeOf(document: Document, result: RequirementResult): Span | undefined {
  if (document.kind !== 'resume') return undefined;
  for (const kind of homesOf(result)) {
    const section = document.sections.find(({ kinds, heading }) => heading !== undefined && kinds.includes(kind));
    const block = section?.heading === undefined ? undefined : document.blocks[section.heading];
    if (block) return blockSpan(document, block, 0, block.text.length);
  }
  return undefined;
}

function homesOf({ key, kind, members: [first] }: RequirementResult): readonly SectionKind[] {
  if (kind === 'manual') return [];
  if ((first ?? { kind }).kind === 'spoken-language') return ['languages', 'skills'];
  const known = specKeys.find((each) => each === key);
  return known ? homes[known] : [];
}
