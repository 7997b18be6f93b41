import type { PlainMapping } from '../model/mapping.ts';
import type { RequirementBase, SpecKey } from '../model/spec.ts';
import type { Leaf, LeafKind } from '../requirements/requirement.ts';
import {
  isCertification,
  isDegree,
  isExperience,
  isManual,
  isSoftSkill,
  isSpokenLanguage as isSpoken,
  isTerm,
  isVenue,
} from './validate.generated.js';

/** Whether a name under `languages` is a spoken language, and not also a programming language or another known term. */
export type LanguageOracle = (name: string) => boolean;

/** The kind of a requirement under a key, told by what it states. */
export function kindOf(key: SpecKey, stated: PlainMapping, isSpokenLanguage: LanguageOracle): LeafKind {
  const { years, level, kind, name, manual, not } = stated;
  switch (key) {
    case 'degree':
      if (level !== undefined) return 'degree';
      return years === undefined ? 'manual' : 'experience';
    case 'experience':
      return years === undefined ? 'manual' : 'experience';
    case 'languages':
      if (level !== undefined || kind === 'spoken') return 'spoken-language';
      if (years !== undefined || not !== undefined || kind === 'programming') return 'term';
      return typeof name === 'string' && isSpokenLanguage(name.trim()) ? 'spoken-language' : 'term';
    case 'other':
      return manual === true ? 'manual' : 'term';
    default:
      return ({ skills: 'term', venues: 'venue', softSkills: 'soft-skill', certifications: 'certification' } as const)[key];
  }
}

/** The generated guards fill in defaults and thereby make options what their type says. */
const builders: { readonly [Kind in LeafKind]: (base: RequirementBase, options: unknown) => Leaf | undefined } = {
  term: (base, options) => (isTerm(options) ? { ...base, kind: 'term', options } : undefined),
  degree: (base, options) => (isDegree(options) ? { ...base, kind: 'degree', options } : undefined),
  experience: (base, options) => (isExperience(options) ? { ...base, kind: 'experience', options } : undefined),
  venue: (base, options) => (isVenue(options) ? { ...base, kind: 'venue', options } : undefined),
  'spoken-language': (base, options) => (isSpoken(options) ? { ...base, kind: 'spoken-language', options } : undefined),
  certification: (base, options) => (isCertification(options) ? { ...base, kind: 'certification', options } : undefined),
  'soft-skill': (base, options) => (isSoftSkill(options) ? { ...base, kind: 'soft-skill', options } : undefined),
  manual: (base, options) => (isManual(options) ? { ...base, kind: 'manual', options } : undefined),
};

export function buildLeaf(kind: LeafKind, base: RequirementBase, options: PlainMapping): Leaf {
  const leaf = builders[kind](base, options);
  // The schema of the whole spec holds the same options: what passed it passes here.
  if (!leaf) throw new Error(`options of a ${kind} passed the spec's schema and not their own: ${JSON.stringify(options)}`);
  return leaf;
}
