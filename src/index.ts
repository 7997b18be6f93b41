/* jobfit as a library: everything but the command line and the disk. */
import { readDocument } from './documents/read-document.ts';
import { loadLanguage } from './language/language.ts';
import { isSpokenLanguage, loadKnowledge } from './lexicon/load-knowledge.ts';
import { lint, type RunContext, read } from './lint.ts';
import { isDay, monthNumber } from './model/day.ts';
import type { DocumentKind } from './model/document.ts';
import type { Report } from './model/report.ts';
import { UserError } from './model/user-error.ts';
import { type ChosenRule, chooseRules } from './rules/choose-rules.ts';
import { loadSpec } from './spec/load-spec.ts';

export { type ReadOptions, readDocument } from './documents/read-document.ts';
export { exitCodeFor, type Gate } from './exit-code.ts';
export { lint, type RuleRun, type RunContext, read } from './lint.ts';
export type * from './model/document.ts';
export type * from './model/report.ts';
export type { Position, Source, Span } from './model/span.ts';
export { formatProblem, type Problem, UserError } from './model/user-error.ts';
export { mask } from './reporters/mask.ts';
export type { Spec } from './requirements/requirement.ts';
export { type ChosenRule, chooseRules } from './rules/choose-rules.ts';
export { loadSpec, type SpecInput } from './spec/load-spec.ts';
export { isSpokenLanguage, loadKnowledge, loadLanguage };

export interface CheckInput {
  readonly document: {
    /** Shown in the report; its ending helps to tell Markdown from plain text. */
    readonly path: string;
    readonly as?: DocumentKind;
  } & ({ readonly text: string } | { readonly bytes: Uint8Array });
  /** The spec's YAML, and the name to show for it. */
  readonly spec: { readonly file: string; readonly text: string };
  /** The day that "present" means, yyyy-mm-dd. */
  readonly today: string;
  readonly minScore?: number;
  /** The rules to run: those of the preset `recommended`, unless said. */
  readonly rules?: readonly ChosenRule[];
}

/** Holds one document against one spec: the whole of `jobfit check` for programs. Rejects with a UserError on unusable input. */
export async function check({ document, spec, today, minScore, rules = chooseRules() }: CheckInput): Promise<Report> {
  if (!isDay(today)) throw new UserError(`found the day "${today}", expected one like 2026-11-22`);
  const month = monthNumber(today);
  const loaded = loadSpec({ ...spec, isSpokenLanguage });
  const bytes = 'bytes' in document ? document.bytes : new TextEncoder().encode(document.text);
  const context: RunContext = { knowledge: loadKnowledge(), language: await loadLanguage(), today: month };
  const parsed = await readDocument(bytes, document.path, { ...(document.as && { as: document.as }), today: month });
  return lint(read(parsed, context), loaded, minScore === undefined ? {} : { minScore }, { rules, date: today });
}
