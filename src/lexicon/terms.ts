/** Kinds of things the lexicon knows by name. */
export const termKinds = [
  'language',
  'library',
  'tool',
  'platform',
  'standard',
  'field',
  'skill',
  'certification',
  'softSkill',
  'custom',
] as const;
export type TermKind = (typeof termKinds)[number];

/** One thing with all the forms people write for it. */
export interface Term {
  /** Canonical spelling; unique. */
  readonly name: string;
  readonly kind: TermKind;
  readonly forms: readonly Form[];
  /** Names of broader terms that cannot be absent where this one is. */
  readonly implies: readonly string[];
  /** Words that support weak forms when they stand in the same line. */
  readonly cues: readonly string[];
  /** Phrases that contain a form and mean something else. */
  readonly not: readonly string[];
  /** The field of work: the data file it stands in. */
  readonly domain?: string;
}

export interface Form {
  readonly text: string;
  /** Also an ordinary word, a name, or an abbreviation of other things: counts only with support around it. */
  readonly weak: boolean;
  /** Matches in exactly this case only. */
  readonly exact: boolean;
}
