import type { Reading } from '../evidence/reading.ts';
import type { Block, Document } from '../model/document.ts';
import type { RequirementResult, Severity } from '../model/report.ts';
import type { Span } from '../model/span.ts';

/** What a rule may look at. What is not known is absent, and a rule that needs it says that it was skipped. */
export interface RuleContext {
  readonly reading: Reading;
  readonly document: Document;
  /** Month number of the day the check runs on (year × 12 + month − 1), and the day itself, yyyy-mm-dd. */
  readonly today: number;
  readonly date: string;
  /** Of the spec that the document is held against. */
  readonly posting?: PostingFacts;
  /** The companies and titles of the other specs of the run. */
  readonly others: readonly PostingFacts[];
  /** Letters: the résumé checked in the same run. */
  readonly resume?: Reading;
  /** How the document fares against the spec; empty where there is none. */
  readonly requirements: readonly RequirementResult[];
}

export interface PostingFacts {
  readonly title?: string;
  readonly company?: { readonly name: string; readonly aliases: readonly string[] };
  readonly contact?: string;
  readonly text?: string;
}

/** A fault found: where, what, and how to mend it. The severity is not the rule's business. */
export interface Fault {
  readonly span: Span;
  readonly message: string;
  readonly help?: string;
  /** A safe mend: the source at `span` becomes this. Never changes a fact. */
  readonly replacement?: string;
}

/** Why a rule could not look. */
export interface Skipped {
  readonly skipped: string;
}

/** Options of a rule by name: numbers, words or lists, each with its default. */
export type RuleOptions = Readonly<Record<string, number | string | boolean | readonly string[]>>;

/** One lint rule; a file of its own with its doc beside it. */
export interface Rule {
  /** `resume/…`, `letter/…` or `integrity/…`, kebab-case; the bad thing it finds. */
  readonly id: string;
  /** One sentence: what it finds. The doc begins with it. */
  readonly summary: string;
  readonly applies: 'resume' | 'letter' | 'both';
  /** Defaults of its options. */
  readonly options: RuleOptions;
  check(context: RuleContext, options: RuleOptions): readonly Fault[] | Skipped;
}

/** `off` or how grave a rule's findings are. */
export type RuleLevel = Severity | 'off';

/** A level, with options where they differ from the rule's own. */
export type LevelEntry = RuleLevel | readonly [level: RuleLevel, options: RuleOptions];

/** Rule id to level; a rule that is not named keeps the level it had. */
export type Levels = Readonly<Record<string, LevelEntry>>;

/** A number option; the default where the user gave none. */
export function numberOption(options: RuleOptions, name: string): number {
  const value = options[name];
  if (typeof value !== 'number') throw new Error(`option ${name} is no number`);
  return value;
}

/** A list option. */
export function listOption(options: RuleOptions, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : [];
}

/** The blocks of a document that stand in a section of one of the kinds. */
export function blocksIn(document: Document, kinds: readonly string[]): readonly Block[] {
  return document.blocks.filter((block) => document.sections[block.section]?.kinds.some((kind) => kinds.includes(kind)) ?? false);
}
