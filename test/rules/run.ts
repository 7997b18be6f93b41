import { stringify } from 'yaml';
import { readDocument } from '../../src/documents/read-document.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import { lint, type RunContext, read } from '../../src/lint.ts';
import { monthNumber } from '../../src/model/day.ts';
import type { Document, DocumentKind } from '../../src/model/document.ts';
import type { Report } from '../../src/model/report.ts';
import { specKeys } from '../../src/model/spec.ts';
import type { Spec } from '../../src/requirements/requirement.ts';
import { allRules } from '../../src/rules/all.ts';
import { type ChosenRule, withOptions } from '../../src/rules/choose-rules.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { loadSpec } from '../../src/spec/load-spec.ts';
import { runContext } from '../support.ts';

/** What a rule may know in an example or a row: see test/faults/README.md. */
export interface With {
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly others?: readonly Readonly<Record<string, unknown>>[];
  readonly posting?: string;
  readonly resume?: string;
  readonly name?: string;
  readonly as?: DocumentKind;
  readonly today?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Checked {
  readonly document: Document;
  readonly report: Report;
}

export function ruleNamed(id: string): Rule {
  const rule = allRules.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule is called ${id}`);
  return rule;
}

/** The rule switched on, with the options of an example. */
export function switchedOn(rule: Rule, { options = {} }: With): ChosenRule {
  return { rule, severity: 'warning', options: withOptions(rule.options, options) };
}

/** Runs rules over a text or over bytes, as the command line does. */
export async function checkWith(content: string | Uint8Array, rules: readonly ChosenRule[], given: With): Promise<Checked> {
  const date = given.today ?? '2026-11-22';
  const shared: RunContext = { ...(await runContext()), today: monthNumber(date) };
  const spec = specOf('spec.yaml', given.spec ?? {}, shared, given.posting);
  const others = (given.others ?? []).map((other, index) => specOf(`other-${index + 1}.yaml`, other, shared));
  const reading = await readingOf(content, given.name ?? 'resume.md', given.as, shared);
  const resume = given.resume === undefined ? undefined : await readingOf(given.resume, 'resume.md', 'resume', shared);
  const report = lint(reading, spec, {}, { rules, date, specs: [spec, ...others], ...(resume && { resume }) });
  return { document: reading.document, report };
}

async function readingOf(content: string | Uint8Array, name: string, as: DocumentKind | undefined, shared: RunContext): Promise<Reading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return read(await readDocument(bytes, name, { ...(as && { as }), today: shared.today }), shared);
}

/** A spec must ask something: where an example asks nothing, it is a line to check by eye. */
function specOf(file: string, facts: Readonly<Record<string, unknown>>, { knowledge }: RunContext, posting?: string): Spec {
  const asks = specKeys.some((key) => key in facts);
  const isSpokenLanguage = (name: string): boolean =>
    knowledge.spokenLanguages.names.find(name) !== undefined && knowledge.terms.find(name)?.kind !== 'language';
  const whole = {
    ...facts,
    ...(!asks && { other: [{ name: 'work permit', manual: true }] }),
    ...(posting !== undefined && { posting: 'posting.txt' }),
  };
  return loadSpec({ file, text: stringify(whole), isSpokenLanguage, readPosting: () => posting });
}
