import { Chalk, type ChalkInstance } from 'chalk';
import type { Report } from '../model/report.ts';
import { closingLine, summaryLine } from './closing-line.ts';
import { frameLines } from './code-frame.ts';
import { coverageLines } from './coverage-table.ts';
import { type Glyphs, glyphsFor } from './glyphs.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { requirementLines } from './requirement-lines.ts';
import { sectionLines } from './section-map.ts';
import { byDocument, type DocumentReports } from './shared-findings.ts';
import { hanging, oneLine } from './text.ts';

/** What all parts of the page share. */
export interface Page extends ReporterOptions {
  readonly paint: ChalkInstance;
  readonly glyphs: Glyphs;
}

/** For people: each requirement with its evidence, each finding with its line, and how far the document covers the posting. */
export const pretty: Reporter = (reports, options) => {
  const page: Page = { ...options, paint: new Chalk({ level: options.color ? 1 : 0 }), glyphs: glyphsFor(options.unicode) };
  const parts = byDocument(reports).flatMap((document) => documentParts(document, page));
  const summary = summaryLine(reports, page);
  const lines = options.quiet ? parts.flat() : parts.flatMap((part) => [...part, '']);
  const text = [...lines, ...summary].join('\n').trimEnd();
  return text === '' ? '' : `${text}\n`;
};

/** What holds against every spec comes first and once. */
function documentParts({ file, shared, reports }: DocumentReports, page: Page): readonly (readonly string[])[] {
  const shown = shared.filter(({ severity }) => !page.quiet || severity === 'error');
  const title = `${oneLine(file)} by itself`;
  const own = shown.flatMap((finding) => frameLines(file, finding, page));
  const head = page.quiet ? own : [page.paint.bold.underline(title), '', ...own.slice(0, -1)];
  const counted = (report: Report): Report => ({ ...report, findings: [...shared, ...report.findings] });
  return [...(shown.length > 0 ? [head] : []), ...reports.map((report) => reportLines(report, counted(report), page))];
}

/** `whole` has the findings that were shown before too. */
function reportLines(report: Report, whole: Report, page: Page): readonly string[] {
  const shown = page.quiet ? shortcomings(report) : report;
  return [
    ...(page.quiet ? [] : titleLines(report, page)),
    ...requirementLines(shown, page),
    ...shown.findings.flatMap((finding) => frameLines(report.file, finding, page)),
    ...(page.verbose ? skippedLines(report, page) : []),
    ...(page.quiet ? [] : coverageLines(report, page)),
    closingLine(whole, page),
  ];
}

function skippedLines({ skipped }: Report, { paint, width }: Page): readonly string[] {
  if (skipped.length === 0) return [];
  const lines = skipped.flatMap(({ rule, reason }) => hanging('  ', `${rule}: ${oneLine(reason)}`, width));
  return [paint.dim('rules skipped'), ...lines.map((line) => paint.dim(line)), ''];
}

function shortcomings(report: Report): Report {
  return {
    ...report,
    requirements: report.requirements.filter(({ optional, verdict }) => !optional && verdict === 'missing' && report.kind === 'resume'),
    findings: report.findings.filter(({ severity }) => severity === 'error'),
  };
}

function titleLines(report: Report, page: Page): readonly string[] {
  const { paint, glyphs, width, verbose, documents } = page;
  const title = oneLine(report.spec.title);
  const against = `${oneLine(report.file)} against ${oneLine(report.spec.file)}${title === '' ? '' : ` ${glyphs.dash} ${title}`}`;
  const document = documents.get(report.file);
  const notes = report.notes.flatMap((note) => hanging('note: ', oneLine(note), width));
  return [
    ...hanging('', against, width).map((line) => paint.bold.underline(line)),
    paint.dim(`Does this ${report.kind === 'resume' ? 'document' : 'letter'} show what this posting asks?`),
    ...notes.map((line) => paint.yellow(line)),
    ...(verbose && document ? sectionLines(document, page) : []),
    '',
  ];
}
