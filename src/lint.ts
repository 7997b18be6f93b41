import { type Reading, readNames, withPatterns } from './evidence/reading.ts';
import { termBook, type WantedName } from './evidence/term-book.ts';
import { type Gate, passes } from './exit-code.ts';
import type { Language } from './language/language.ts';
import type { Knowledge } from './lexicon/knowledge.ts';
import type { Document } from './model/document.ts';
import type { Finding, Report, RequirementResult } from './model/report.ts';
import { decide, leavesOf, termsOf } from './requirements/decide.ts';
import type { Sight } from './requirements/kind.ts';
import type { Spec } from './requirements/requirement.ts';
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

/** Finds all names in a document once; hold the result against any number of specs. */
export function read(document: Document, { knowledge, language, today, aliases = {}, not = {} }: RunContext): Reading {
  const names = [...new Set([...Object.keys(aliases), ...Object.keys(not)])];
  const wanted: WantedName[] = names.map((name) => ({ name, aliases: aliases[name] ?? [], not: not[name] ?? [] }));
  return readNames(document, knowledge, language, { today, extra: termBook(wanted, knowledge.terms, language).patterns });
}

/** Holds one document against one spec. */
export function lint(reading: Reading, spec: Spec, gate: Gate = {}, findings: readonly Finding[] = []): Report {
  const leaves = leavesOf(spec.requirements);
  const terms = termBook(leaves.flatMap(termsOf), reading.lexicon, reading.language);
  const sight: Sight = { reading: withPatterns(reading, terms.patterns), terms };
  const requirements: readonly RequirementResult[] = spec.requirements.map((requirement) => decide(sight, requirement));
  const coverage = coverageOf(requirements);
  const report = {
    file: reading.document.source.path,
    kind: reading.document.kind,
    spec: { file: spec.file, title: spec.title ?? '', sha256: spec.sha256 },
    score: scoreOf(coverage),
    coverage,
    requirements,
    findings,
    notes: reading.document.notes,
  };
  return { ...report, passed: passes(report, gate) };
}
