import type { Finding, Report, RequirementResult } from '../model/report.ts';
import type { Position } from '../model/span.ts';
import { mask } from './mask.ts';
import type { Reporter } from './reporter.ts';
import { oneLine } from './text.ts';

const start: Pick<Position, 'line' | 'column'> = { line: 1, column: 1 };

/** One line a shortcoming, `file:line:column: level: message [id]`, in the form that editors and grep read. */
export const compact: Reporter = (reports, { quiet }) => {
  const several = new Set(reports.map(({ spec }) => spec.file)).size > 1;
  const lines = reports.flatMap((report) => [
    ...report.requirements.flatMap((result) => requirementLines(report, result, several)),
    ...report.findings.map((finding) => findingLine(report, finding)),
  ]);
  const shown = quiet ? lines.filter(({ level }) => level === 'error') : lines;
  // Findings of a document against several specs are the same line each time.
  return [...new Set(shown.map(({ text }) => `${text}\n`))].join('');
};

interface Line {
  readonly level: Finding['severity'];
  readonly text: string;
}

function requirementLines(report: Report, result: RequirementResult, several: boolean): readonly Line[] {
  if (result.verdict === 'met') return [];
  const level = levelOf(report, result);
  const place = result.verdict === 'missing' ? start : (result.evidence[0]?.span.start ?? start);
  const spec = several ? ` (${oneLine(report.spec.file)})` : '';
  const optional = result.optional ? 'optional, ' : '';
  return [line(report, place, level, `${optional}${result.verdict}: ${result.label}: ${result.message}${spec}`, result.id)];
}

/** Only what makes a document fall short is an error; a letter need not show all that is asked. */
function levelOf({ kind }: Report, { verdict, optional }: RequirementResult): Finding['severity'] {
  if (optional || verdict === 'unclear') return 'info';
  if (kind === 'cover-letter') return 'info';
  return verdict === 'missing' ? 'error' : 'warning';
}

function findingLine(report: Report, { span, severity, message, rule }: Finding): Line {
  return line(report, span.start, severity, message, rule);
}

function line(
  { file }: Report,
  { line, column }: Pick<Position, 'line' | 'column'>,
  level: Line['level'],
  message: string,
  id: string,
): Line {
  return { level, text: `${oneLine(file)}:${line}:${column}: ${level}: ${mask(oneLine(message))} [${id}]` };
}
