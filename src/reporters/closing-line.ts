import type { Report } from '../model/report.ts';
import { counted } from '../text/counted.ts';
import type { Page } from './pretty.ts';
import { oneLine } from './text.ts';

/** Whether the document falls short of the posting, and why. */
export function closingLine(report: Report, page: Page): string {
  const { paint, glyphs } = page;
  const name = oneLine(report.spec.title) || oneLine(report.spec.file);
  const file = oneLine(report.file);
  if (report.passed) return paint.green(`${glyphs.pass} ${file} ${passes(report, name)}`);
  return paint.red(`${glyphs.fail} ${file} falls short of ${name}: ${reasons(report, page).join(', ')}`);
}

/** One line for many checks. */
export function summaryLine(reports: readonly Report[], { paint }: Page): readonly string[] {
  if (reports.length < 2) return [];
  const short = reports.filter(({ passed }) => !passed).length;
  const rest = short === 0 ? 'all pass' : `${counted(short, 'falls', 'fall')} short`;
  return [paint.bold(`${counted(reports.length, 'check')}: ${rest}`)];
}

function passes(report: Report, name: string): string {
  if (report.kind === 'cover-letter') return addressed(report, name);
  const open = report.requirements.filter(({ optional, verdict }) => !optional && verdict !== 'met').length;
  return open === 0 ? `shows what ${name} asks` : `misses no must of ${name}; ${open} shown in part or unclear`;
}

/** A letter passes whatever it leaves out, and is not to be praised for it. */
function addressed({ requirements }: Report, name: string): string {
  const musts = requirements.filter(({ optional, verdict }) => !optional && verdict !== 'unclear');
  const shown = musts.filter(({ verdict }) => verdict !== 'missing').length;
  return musts.length === 0 ? `passes against ${name}` : `addresses ${shown} of ${counted(musts.length, 'must')} of ${name}`;
}

function reasons(report: Report, { minScores }: Page): readonly string[] {
  const minScore = minScores.get(report.file);
  const missing = report.kind === 'resume' ? missingMusts(report) : 0;
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  const low = minScore !== undefined && report.score !== null && report.score < minScore;
  return [
    ...(missing > 0 ? [`${counted(missing, 'must')} missing`] : []),
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(low || (missing === 0 && errors === 0) ? [`score ${report.score} is below ${minScore ?? 'the minimum'}`] : []),
  ];
}

function missingMusts({ requirements }: Report): number {
  return requirements.filter(({ optional, verdict }) => !optional && verdict === 'missing').length;
}
