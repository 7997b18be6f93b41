import type { Report } from './model/report.ts';

export interface Fixed {
  readonly text: string;
  /** How many replacements were made. */
  readonly count: number;
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The text with the replacements that the findings offer; of those that overlap the first is made, the rest wait for another pass. */
export function applyFixes(text: string, reports: readonly Pick<Report, 'findings'>[]): Fixed {
  const parts: string[] = [];
  let at = 0;
  let count = 0;
  for (const { start, end, by } of replacementsIn(reports)) {
    if (start < at || end > text.length || text.slice(start, end) === by) continue;
    parts.push(text.slice(at, start), by);
    at = end;
    count += 1;
  }
  return { text: parts.join('') + text.slice(at), count };
}

function replacementsIn(reports: readonly Pick<Report, 'findings'>[]): readonly Replacement[] {
  const offered = reports.flatMap(({ findings }) =>
    findings.flatMap(({ span, replacement }) =>
      replacement === undefined ? [] : [{ start: span.start.offset, end: span.end.offset, by: replacement }],
    ),
  );
  return offered.sort((a, b) => a.start - b.start || a.end - b.end);
}
