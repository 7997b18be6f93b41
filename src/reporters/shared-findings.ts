import type { Finding, Report } from '../model/report.ts';

/** The reports of one document, and what the rules say of it whatever the spec. */
export interface DocumentReports {
  readonly file: string;
  readonly shared: readonly Finding[];
  /** With the shared findings taken out. */
  readonly reports: readonly Report[];
}

/** Puts the reports of each document together; a finding that stands in all of several reports is told once, before them. */
export function byDocument(reports: readonly Report[]): readonly DocumentReports[] {
  const files = [...new Set(reports.map(({ file }) => file))];
  return files.map((file) => {
    const own = reports.filter((report) => report.file === file);
    const [first, ...others] = own;
    if (!first || others.length === 0) return { file, shared: [], reports: own };
    const shared = first.findings.filter((finding) => others.every(({ findings }) => findings.some((each) => isSame(each, finding))));
    const rest = own.map((report) => ({
      ...report,
      findings: report.findings.filter((finding) => !shared.some((each) => isSame(each, finding))),
    }));
    return { file, shared, reports: rest };
  });
}

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule && a.message === b.message && a.span.start.offset === b.span.start.offset && a.span.end.offset === b.span.end.offset
  );
}
