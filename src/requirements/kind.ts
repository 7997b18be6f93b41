import type { Reading } from '../evidence/reading.ts';
import type { TermBook, WantedName } from '../evidence/term-book.ts';
import type { Judgement } from '../model/report.ts';
import type { LeafKind, OptionsByKind } from './requirement.ts';

/** What a kind may look at besides its options. */
export interface Sight {
  readonly reading: Reading;
  readonly terms: TermBook;
}

/**
 * One kind of requirement. `find` turns a document into evidence, `judge` turns evidence into a verdict and sees nothing else,
 * so that it can be tested with plain objects.
 */
export interface RequirementKind<Kind extends LeafKind, Found> {
  readonly kind: Kind;
  /** One sentence: when the requirement is met. */
  readonly summary: string;
  /** Names that must be looked up in the document for it. */
  terms?(options: OptionsByKind[Kind]): readonly WantedName[];
  find(sight: Sight, options: OptionsByKind[Kind]): Found;
  judge(found: Found, options: OptionsByKind[Kind]): Judgement;
}

/** A kind with its evidence type hidden: what the pipeline runs. */
export interface DecidingKind<Kind extends LeafKind> {
  readonly kind: Kind;
  readonly summary: string;
  terms(options: OptionsByKind[Kind]): readonly WantedName[];
  decide(sight: Sight, options: OptionsByKind[Kind]): Judgement;
}

export function defineKind<Kind extends LeafKind, Found>(
  definition: RequirementKind<Kind, Found>,
): RequirementKind<Kind, Found> & DecidingKind<Kind> {
  return {
    ...definition,
    terms: (options) => definition.terms?.(options) ?? [],
    decide: (sight, options) => definition.judge(definition.find(sight, options), options),
  };
}
