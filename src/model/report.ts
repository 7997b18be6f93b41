import type { DocumentKind, SectionKind } from './document.ts';
import type { Span } from './span.ts';

export const verdicts = ['met', 'partly', 'missing', 'unclear'] as const;
export type Verdict = (typeof verdicts)[number];

/** How the words found bear on the requirement. */
export const evidenceRoles = [
  'named',
  'implied',
  'related',
  'hedged',
  'learning',
  'denied',
  'wished',
  'planned',
  'weak',
  'other-person',
  'course',
  'awarded',
  'in-progress',
  'unfinished',
  'other-field',
  'lower-level',
  'period',
  'claim',
  'author',
  'workshop',
  'submitted',
  'reviewer',
  'organiser',
  'attendee',
  'speaker',
  'mentioned',
  'level',
  'expired',
  'preparing',
  'shown',
] as const;
export type EvidenceRole = (typeof evidenceRoles)[number];

/** Words of the document that bear on a requirement. `text` is the source at `span`, unchanged. */
export interface Evidence {
  readonly span: Span;
  readonly text: string;
  /** The form that matched, as the lexicon or the spec writes it. */
  readonly alias: string;
  readonly section: SectionKind;
  readonly role: EvidenceRole;
}

/** What a requirement kind concludes from its evidence. */
export interface Judgement {
  readonly verdict: Verdict;
  /** One line: why this verdict. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** How many were found where a number is asked (papers at a venue). */
  readonly amount?: number;
  /** What the author can truthfully do about it. */
  readonly hint?: string;
}

export interface RequirementResult extends Judgement {
  readonly id: string;
  /** The spec's top-level key: `skills`, `degree`, … */
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  readonly optional: boolean;
  readonly weight: number;
  /** Groups: their members; else empty. */
  readonly members: readonly RequirementResult[];
}

export const severities = ['info', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly help?: string;
  /** What the source at `span` may safely become. */
  readonly replacement?: string;
}

/** A rule that could not look, and why. */
export interface SkippedRule {
  readonly rule: string;
  readonly reason: string;
}

/** Credits and totals of the requirements that the text can decide, in weights. */
export interface Tally {
  readonly credit: number;
  readonly of: number;
}

export interface Coverage {
  readonly must: Tally;
  readonly optional: Tally;
  /** How many requirements are unclear and left out of the denominators. */
  readonly unclear: number;
}

/** One document held against one spec. */
export interface Report {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly spec: { readonly file: string; readonly title: string; readonly sha256: string };
  readonly passed: boolean;
  /** 0–100, one decimal; null where nothing can be decided. */
  readonly score: number | null;
  readonly coverage: Coverage;
  readonly requirements: readonly RequirementResult[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedRule[];
  readonly notes: readonly string[];
}
