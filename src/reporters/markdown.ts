import type { Report, RequirementResult, Verdict } from '../model/report.ts';
import { mask } from './mask.ts';
import type { Reporter } from './reporter.ts';
import { gravestFirst, shortcomingsOf } from './shortcomings.ts';
import { oneLine } from './text.ts';

/** GitHub refuses a comment of more than 65,536 characters. */
const longest = 60_000;
const marks: Readonly<Record<Verdict, string>> = { met: '✅', partly: '🟡', missing: '❌', unclear: '❔' };

/** Markdown for a job summary or a comment: the score, what each requirement came to, and the findings. */
export const markdown: Reporter = (reports, { quiet }) => {
  const text = ['<!-- jobfit-report -->', ...reports.map((report) => page(report, quiet)), ...findings(reports, quiet)].join('\n\n');
  return text.length <= longest
    ? `${text}\n`
    : `${text.slice(0, text.lastIndexOf('\n', longest))}\n\n… cut: the whole report is in the log.\n`;
};

function page(report: Report, quiet: boolean): string {
  const { file, spec, score, passed, coverage } = report;
  const title = `### ${passed ? '✅' : '❌'} ${cell(file)} – ${cell(spec.title === '' ? spec.file : spec.title)}`;
  const { must, optional, unclear } = coverage;
  const counted =
    score === null
      ? 'nothing that text can decide'
      : `**${score}** (${must.credit} of ${must.of} musts${unclear > 0 ? `, ${unclear} to check by eye` : ''})`;
  const extra = optional.of > 0 ? ` Optional: ${optional.credit} of ${optional.of}.` : '';
  const shown = report.requirements.filter(({ verdict }) => !quiet || verdict === 'missing');
  const rows = shown.flatMap((result) => requirementRows(result, 0));
  return [title, '', `Score ${counted}.${extra}`, '', '| | Requirement | | Where |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function requirementRows(result: RequirementResult, depth: number): readonly string[] {
  const { verdict, label, optional, message, evidence, members } = result;
  const where = evidence.slice(0, 3).map(({ span: { start } }) => `${start.line}:${start.column}`);
  const name = `${'&nbsp;&nbsp;&nbsp;'.repeat(depth)}${cell(label)}${optional ? ' (optional)' : ''}`;
  const row = `| ${marks[verdict]} | ${name} | ${cell(message)} | ${where.join(', ')}${evidence.length > 3 ? ' …' : ''} |`;
  const worthShowing = members.filter((member) => member.verdict !== 'missing' || verdict === 'missing' || member.evidence.length > 0);
  return [row, ...worthShowing.flatMap((member) => requirementRows(member, depth + 1))];
}

function findings(reports: readonly Report[], quiet: boolean): readonly string[] {
  const all = gravestFirst(shortcomingsOf(reports)).filter(({ source, level }) => source === 'rule' && (!quiet || level === 'error'));
  if (all.length === 0) return [];
  const rows = all.map(
    ({ file, span: { start }, level, message, id }) =>
      `| ${level} | ${cell(file)}:${start.line}:${start.column} | ${cell(message)} | \`${id}\` |`,
  );
  return [['#### Findings', '', '| | Where | | Rule |', '| --- | --- | --- | --- |', ...rows].join('\n')];
}

/** Text of a document in a table: nothing of it may act as Markdown or HTML. */
export function cell(text: string): string {
  return mask(oneLine(text))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/([\\`*_{}[\]|#@~!])/g, '\\$1');
}
