import type { Finding, Report, RequirementResult, Severity } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { mask } from './mask.ts';
import { oneLine } from './text.ts';

/** Anything that a document lacks or gets wrong, in the form that annotations, SARIF and compact lines share. Texts are masked. */
export interface Shortcoming {
  readonly file: string;
  /** A requirement that is nowhere met stands at the document's first character. */
  readonly span: Span;
  readonly level: Severity;
  /** The id of the requirement or of the rule. */
  readonly id: string;
  /** Where the id comes from: `requirement` or the rule's own. */
  readonly source: 'requirement' | 'rule';
  readonly message: string;
  readonly help?: string;
  /** Requirements: how the document fares, and against which spec. */
  readonly asked?: { readonly result: RequirementResult; readonly spec: string };
}

const first = { line: 1, column: 1, offset: 0 };

/** In the order of requirements, then of findings; findings of a document against several specs stand once. */
export function shortcomingsOf(reports: readonly Report[]): readonly Shortcoming[] {
  const several = new Set(reports.map(({ spec }) => spec.file)).size > 1;
  const all = reports.flatMap((report) => [
    ...report.requirements.flatMap((result) => ofRequirement(report, result, several)),
    ...report.findings.map((finding) => ofFinding(report, finding)),
  ]);
  const seen = new Set<string>();
  return all.filter(({ file, span, id, message }) => {
    const key = `${file} ${span.start.offset} ${id} ${message}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Errors first, then warnings, each in its order. */
export function gravestFirst(shortcomings: readonly Shortcoming[]): readonly Shortcoming[] {
  return (['error', 'warning', 'info'] as const).flatMap((level) => shortcomings.filter((each) => each.level === level));
}

function ofRequirement(report: Report, result: RequirementResult, several: boolean): readonly Shortcoming[] {
  if (result.verdict === 'met') return [];
  const span = result.verdict === 'missing' ? undefined : result.evidence[0]?.span;
  const spec = several ? ` (${oneLine(report.spec.file)})` : '';
  const message = `${result.optional ? 'optional, ' : ''}${result.verdict}: ${result.label}: ${result.message}${spec}`;
  return [
    {
      ...{ file: oneLine(report.file), span: span ?? { start: first, end: first }, level: levelOf(report, result) },
      ...{ id: result.id, source: 'requirement', message: mask(oneLine(message)) },
      ...{ ...(result.hint !== undefined && { help: mask(result.hint) }), asked: { result, spec: report.spec.file } },
    },
  ];
}

/** Only what makes a document fall short is an error; a letter need not show all that is asked. */
function levelOf({ kind }: Report, { verdict, optional }: RequirementResult): Severity {
  if (optional || verdict === 'unclear' || kind === 'cover-letter') return 'info';
  return verdict === 'missing' ? 'error' : 'warning';
}

function ofFinding({ file }: Report, { span, severity, message, rule, help }: Finding): Shortcoming {
  return {
    ...{ file: oneLine(file), span, level: severity, id: rule, source: 'rule', message: mask(oneLine(message)) },
    ...(help !== undefined && { help: mask(help) }),
  };
}
