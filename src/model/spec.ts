/** The posting's own kinds of requirement: the top-level keys of a spec. */
export const specKeys = ['degree', 'experience', 'skills', 'languages', 'venues', 'softSkills', 'certifications', 'other'] as const;
export type SpecKey = (typeof specKeys)[number];

/** A place in a spec's YAML: line and column count from 1. */
export interface SpecPlace {
  readonly line: number;
  readonly column: number;
}

/** What every requirement carries, whatever its kind. */
export interface RequirementBase {
  /** Unique in its spec: the `id` given, else the kebab-cased name, numbered in file order where it repeats. */
  readonly id: string;
  readonly key: SpecKey;
  readonly label: string;
  readonly optional: boolean;
  readonly weight: number;
  readonly quote?: string;
  readonly note?: string;
  /** A checklist line that no text can decide: always unclear. */
  readonly manual: boolean;
  readonly place: SpecPlace;
}

/** Requirements of which enough must hold. `atLeast` is 1 for `anyOf` and the number of members for `allOf`. */
export interface Group<Leaf> extends RequirementBase {
  readonly kind: 'group';
  readonly mode: 'allOf' | 'anyOf' | 'atLeast';
  readonly atLeast: number;
  /** The posting leaves the list open: with no listed member found the group is unclear, not missing. */
  readonly orRelated: boolean;
  /** Venues: how many papers over all members. */
  readonly count?: number;
  readonly members: readonly (Leaf | Group<Leaf>)[];
}

/** A posting as a checked list of requirements. `Leaf` is the union of the requirement kinds, which the room of kinds knows. */
export interface SpecOf<Leaf> {
  readonly file: string;
  readonly title?: string;
  readonly company?: { readonly name: string; readonly aliases: readonly string[] };
  readonly contact?: string;
  /** Hex digest of the YAML as read. */
  readonly sha256: string;
  readonly requirements: readonly (Leaf | Group<Leaf>)[];
  /** The posting's text, and its path from where `file` starts, where `posting` names it. */
  readonly posting?: string;
  readonly postingFile?: string;
}
