import type { Group, RequirementBase, SpecOf } from '../model/spec.ts';
import type {
  CertificationOptions,
  DegreeOptions,
  ExperienceOptions,
  ManualOptions,
  SoftSkillOptions,
  SpokenLanguageOptions,
  TermOptions,
  VenueOptions,
} from './options.ts';

/** The options of each kind of requirement; a kind's file says how it is judged. */
export interface OptionsByKind {
  readonly term: TermOptions;
  readonly degree: DegreeOptions;
  readonly experience: ExperienceOptions;
  readonly venue: VenueOptions;
  readonly 'spoken-language': SpokenLanguageOptions;
  readonly certification: CertificationOptions;
  readonly 'soft-skill': SoftSkillOptions;
  readonly manual: ManualOptions;
}

export type LeafKind = keyof OptionsByKind;
export type LeafOf<Kind extends LeafKind> = RequirementBase & { readonly kind: Kind; readonly options: OptionsByKind[Kind] };
export type Leaf = { [Kind in LeafKind]: LeafOf<Kind> }[LeafKind];
export type RequirementGroup = Group<Leaf>;
export type Requirement = Leaf | RequirementGroup;
export type Spec = SpecOf<Leaf>;
