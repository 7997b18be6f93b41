import type { WantedName } from '../evidence/term-book.ts';
import type { Judgement, RequirementResult } from '../model/report.ts';
import * as all from './all.ts';
import { judgeGroup } from './group.ts';
import type { DecidingKind, Sight } from './kind.ts';
import type { Leaf, LeafKind, Requirement, RequirementGroup } from './requirement.ts';

const kinds = {
  certification: all.certification,
  degree: all.degree,
  experience: all.experience,
  manual: all.manual,
  'soft-skill': all.softSkill,
  'spoken-language': all.spokenLanguage,
  term: all.term,
  venue: all.venue,
} satisfies { [Kind in LeafKind]: DecidingKind<Kind> };

/** The single requirements of a spec, groups opened. */
export function leavesOf(requirements: readonly Requirement[]): readonly Leaf[] {
  return requirements.flatMap((requirement) => (requirement.kind === 'group' ? leavesOf(requirement.members) : [requirement]));
}

/** The names that a requirement must have looked up. */
export function termsOf(leaf: Leaf): readonly WantedName[] {
  switch (leaf.kind) {
    case 'certification':
      return kinds.certification.terms(leaf.options);
    case 'degree':
      return kinds.degree.terms(leaf.options);
    case 'experience':
      return kinds.experience.terms(leaf.options);
    case 'manual':
      return [];
    case 'soft-skill':
      return kinds['soft-skill'].terms(leaf.options);
    case 'spoken-language':
      return kinds['spoken-language'].terms(leaf.options);
    case 'term':
      return kinds.term.terms(leaf.options);
    case 'venue':
      return kinds.venue.terms(leaf.options);
  }
}

/** Judges a requirement, groups with their members. */
export function decide(sight: Sight, requirement: Requirement): RequirementResult {
  if (requirement.kind === 'group') return decideGroup(sight, requirement);
  return { ...resultBase(requirement), ...decideLeaf(sight, requirement), members: [] };
}

function decideGroup(sight: Sight, group: RequirementGroup): RequirementResult {
  const members = group.members.map((member) => decide(sight, member));
  const judgement: Judgement = group.manual ? byEye : { ...judgeGroup(members, group), evidence: [] };
  return { ...resultBase(group), ...judgement, members };
}

const byEye: Judgement = { verdict: 'unclear', message: 'check by eye: marked manual in the spec', evidence: [] };

function decideLeaf(sight: Sight, leaf: Leaf): Judgement {
  if (leaf.manual) return byEye;
  switch (leaf.kind) {
    case 'certification':
      return kinds.certification.decide(sight, leaf.options);
    case 'degree':
      return kinds.degree.decide(sight, leaf.options);
    case 'experience':
      return kinds.experience.decide(sight, leaf.options);
    case 'manual':
      return byEye;
    case 'soft-skill':
      return kinds['soft-skill'].decide(sight, leaf.options);
    case 'spoken-language':
      return kinds['spoken-language'].decide(sight, leaf.options);
    case 'term':
      return kinds.term.decide(sight, leaf.options);
    case 'venue':
      return kinds.venue.decide(sight, leaf.options);
  }
}

function resultBase({ id, key, label, kind, optional, weight }: Requirement): Omit<RequirementResult, keyof Judgement | 'members'> {
  return { id, key, label, kind, optional, weight };
}
