import type { Document } from '../model/document.ts';
import type { Finding, Severity, SkippedRule } from '../model/report.ts';
import { allRules } from './all.ts';
import type { ChosenRule } from './choose-rules.ts';
import { unusedSuppression } from './integrity/unused-suppression.ts';
import type { Fault, RuleContext } from './rule.ts';
import { readSuppressions, type Suppression } from './suppressions.ts';

export interface RuleOutcome {
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedRule[];
  /** Suppressions of rules that ran and found nothing there. */
  readonly unused: readonly Suppression[];
}

/** Runs the rules that apply to a document. A rule that throws is a fault in jobfit, and not caught. */
export function runRules(context: RuleContext, chosen: readonly ChosenRule[]): RuleOutcome {
  const { list } = readSuppressions(context.document.source);
  const used = new Set<Suppression>();
  const ran = new Set<string>();
  const findings: Finding[] = [];
  const skipped: SkippedRule[] = [];
  for (const { rule, severity, options } of chosen.filter((each) => appliesTo(each, context.document))) {
    const faults = rule.check(context, options);
    if ('skipped' in faults) {
      skipped.push({ rule: rule.id, reason: faults.skipped });
      continue;
    }
    ran.add(rule.id);
    findings.push(...standing(rule.id, faults, list, used).map((fault) => findingOf(rule.id, severity, fault)));
  }
  return { findings: inOrder(findings), skipped, unused: list.filter((each) => !used.has(each) && isIdle(each, ran)) };
}

/** What is wrong with the suppressions of a document, given all runs of the rules over it: one of use against any spec is of use. */
export function suppressionFindings(
  document: Document,
  outcomes: readonly RuleOutcome[],
  chosen: readonly ChosenRule[],
): readonly Finding[] {
  const own = chosen.find(({ rule }) => rule.id === unusedSuppression.id);
  if (!own) return [];
  const { list, faults } = readSuppressions(document.source);
  const unused = list.filter(({ span }) => outcomes.every((outcome) => outcome.unused.some((each) => sameStart(each, { span }))));
  const all = [...faults, ...unused.map(unusedFault)];
  // A comment that silences everything does not silence what is said about itself.
  const naming = list.filter(({ rule }) => rule !== undefined);
  return inOrder(
    standing(unusedSuppression.id, all, naming, new Set()).map((fault) => findingOf(unusedSuppression.id, own.severity, fault)),
  );
}

function sameStart(a: Pick<Suppression, 'span'>, b: Pick<Suppression, 'span'>): boolean {
  return a.span.start.offset === b.span.start.offset;
}

function appliesTo({ rule: { applies } }: ChosenRule, { kind }: Document): boolean {
  return applies === 'both' || (applies === 'letter') === (kind === 'cover-letter');
}

/** The faults that no suppression covers. */
function standing(id: string, faults: readonly Fault[], suppressions: readonly Suppression[], used: Set<Suppression>): readonly Fault[] {
  return faults.filter(({ span: { start } }) => {
    const covering = suppressions.filter(
      ({ rule, from, to }) => (rule === undefined || rule === id) && from <= start.offset && start.offset < to,
    );
    for (const each of covering) used.add(each);
    return covering.length === 0;
  });
}

/** A rule that is off or was skipped cannot show that its suppression is idle; a rule that does not exist can. */
function isIdle({ rule }: Suppression, ran: ReadonlySet<string>): boolean {
  return rule === undefined || ran.has(rule) || !isKnown(rule);
}

function isKnown(id: string): boolean {
  return allRules.some((rule) => rule.id === id);
}

function unusedFault({ rule, span }: Suppression): Fault {
  if (rule !== undefined && !isKnown(rule)) {
    return { span, message: `no rule is called "${rule}"`, help: 'jobfit explain lists the rules.' };
  }
  const what = rule === undefined ? 'no rule finds anything' : `${rule} finds nothing`;
  return { span, message: `${what} here: this comment suppresses nothing`, help: 'Take the comment out, so that it hides no later fault.' };
}

function findingOf(rule: string, severity: Severity, { span, message, help, replacement }: Fault): Finding {
  return { rule, severity, message, span, ...(help !== undefined && { help }), ...(replacement !== undefined && { replacement }) };
}

/** By place, then by rule; the same words said twice are said once. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      a.span.start.offset - b.span.start.offset ||
      a.span.end.offset - b.span.end.offset ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const seen = new Set<string>();
  return sorted.filter(({ rule, span, message }) => {
    const key = `${rule} ${span.start.offset} ${span.end.offset} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
