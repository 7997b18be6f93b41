import { type Reading, readNames, withPatterns } from './evidence/reading.ts';
import { termBook, type WantedName } from './evidence/term-book.ts';
import { type Gate, passes } from './exit-code.ts';
import type { Language } from './language/language.ts';
import { perObject } from './language/lazy.ts';
import type { Knowledge } from './lexicon/knowledge.ts';
import type { Document } from './model/document.ts';
import type { Report, RequirementResult } from './model/report.ts';
import { decide, leavesOf, termsOf } from './requirements/decide.ts';
import type { Sight } from './requirements/kind.ts';
import type { Spec } from './requirements/requirement.ts';
import type { ChosenRule } from './rules/choose-rules.ts';
import type { PostingFacts, RuleContext } from './rules/rule.ts';
import { inOrder, type RuleOutcome, runRules, suppressionFindings } from './rules/run-rules.ts';
import { coverageOf, scoreOf } from './score.ts';

/** What the whole run shares. */
export interface RunContext {
  readonly knowledge: Knowledge;
  readonly language: Language;
  /** Month number of the day the check runs on. */
  readonly today: number;
  /** The user's own aliases (term → forms) and phrases that are no mention. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly not?: Readonly<Record<string, readonly string[]>>;
}

/** The rules to run over a document, and what they may know besides it and its spec. */
export interface RuleRun {
  readonly rules: readonly ChosenRule[];
  /** The day of the check, yyyy-mm-dd. */
  readonly date: string;
  /** All specs of the run. */
  readonly specs?: readonly Spec[];
  /** Letters: the résumé beside it. */
  readonly resume?: Reading;
}

/** Finds all names in a document once; hold the result against any number of specs. */
export function read(document: Document, { knowledge, language, today, aliases = {}, not = {} }: RunContext): Reading {
  const names = [...new Set([...Object.keys(aliases), ...Object.keys(not)])];
  const wanted: WantedName[] = names.map((name) => ({ name, aliases: aliases[name] ?? [], not: not[name] ?? [] }));
  return readNames(document, knowledge, language, { today, extra: termBook(wanted, knowledge.terms, language).patterns });
}

/** Holds one document against one spec; without rules there are no findings. */
export function lint(reading: Reading, spec: Spec, gate: Gate = {}, run?: RuleRun): Report {
  const requirements = judge(reading, spec);
  const outcome = run && runRules(ruleContext(reading, spec, requirements, run), run.rules);
  return reportOf(reading, spec, gate, requirements, outcome && withSuppressions(reading, [outcome], run.rules)[0]);
}

/** Holds one document against each spec. */
export function lintAll(reading: Reading, specs: readonly Spec[], gate: Gate, run: RuleRun): readonly Report[] {
  const judged = specs.map((spec) => judge(reading, spec));
  const outcomes = specs.map((spec, at) => runRules(ruleContext(reading, spec, judged[at] ?? [], run), run.rules));
  const complete = withSuppressions(reading, outcomes, run.rules);
  return specs.map((spec, at) => reportOf(reading, spec, gate, judged[at] ?? [], complete[at]));
}

function judge(reading: Reading, spec: Spec): readonly RequirementResult[] {
  const leaves = leavesOf(spec.requirements);
  const terms = termBook(leaves.flatMap(termsOf), reading.lexicon, reading.language);
  const sight: Sight = { reading: withPatterns(reading, terms.patterns), terms };
  return spec.requirements.map((requirement) => decide(sight, requirement));
}

function ruleContext(reading: Reading, spec: Spec, requirements: readonly RequirementResult[], run: RuleRun): RuleContext {
  const others = (run.specs ?? []).filter(({ file }) => file !== spec.file).map(factsOf);
  return {
    ...{ reading, document: reading.document, today: reading.today, date: run.date, posting: factsOf(spec), others, requirements },
    ...(run.resume && { resume: run.resume }),
  };
}

/** The same facts go to every other spec's rules. */
const factsOf = perObject(
  ({ title, company, contact, posting }: Spec): PostingFacts => ({
    ...(title !== undefined && { title }),
    ...(company && { company }),
    ...(contact !== undefined && { contact }),
    ...(posting !== undefined && { text: posting }),
  }),
);

function withSuppressions({ document }: Reading, outcomes: readonly RuleOutcome[], rules: readonly ChosenRule[]): readonly RuleOutcome[] {
  const more = suppressionFindings(document, outcomes, rules);
  return outcomes.map((outcome) => ({ ...outcome, findings: inOrder([...outcome.findings, ...more]) }));
}

function reportOf(
  { document }: Reading,
  spec: Spec,
  gate: Gate,
  requirements: readonly RequirementResult[],
  { findings, skipped }: Pick<RuleOutcome, 'findings' | 'skipped'> = { findings: [], skipped: [] },
): Report {
  const coverage = coverageOf(requirements);
  const report = {
    ...{ file: document.source.path, kind: document.kind },
    spec: {
      file: spec.file,
      title: spec.title ?? '',
      get sha256() {
        return spec.sha256; // hashed when it is printed
      },
    },
    ...{ score: scoreOf(coverage), coverage, requirements, findings, skipped, notes: document.notes },
  };
  return { ...report, passed: passes(report, gate) };
}
