import type { Report } from './model/report.ts';

export interface Fixed {
  readonly text: string;
  /** How many replacements were made. */
  readonly count: number;
}

/** What a range of the text, by offsets, becomes. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The text with the replacements that the findings offer; of those that overlap the first is made, the rest wait for another pass. */
export function applyFixes(text: string, reports: readonly Pick<Report, 'findings'>[]): Fixed {
  const parts: string[] = [];
  let at = 0;
  const made = replacementsOf(text, reports);
  for (const { start, end, by } of made) {
    parts.push(text.slice(at, start), by);
    at = end;
  }
  return { text: parts.join('') + text.slice(at), count: made.length };
}

/** The replacements that change something, from the start to the end; none overlaps another. */
export function replacementsOf(text: string, reports: readonly Pick<Report, 'findings'>[]): readonly Replacement[] {
  let at = 0;
  return replacementsIn(reports).filter(({ start, end, by }) => {
    if (start < at || end > text.length || text.slice(start, end) === by) return false;
    at = end;
    return true;
  });
}

function replacementsIn(reports: readonly Pick<Report, 'findings'>[]): readonly Replacement[] {
  const offered = reports.flatMap(({ findings }) =>
    findings.flatMap(({ span, replacement }) =>
      replacement === undefined ? [] : [{ start: span.start.offset, end: span.end.offset, by: replacement }],
    ),
  );
  return offered.sort((a, b) => a.start - b.start || a.end - b.end);
}
