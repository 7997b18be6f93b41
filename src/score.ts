import type { Coverage, Report, RequirementResult, Tally, Verdict } from './model/report.ts';

/** What a verdict is worth; an unclear requirement leaves the denominator. */
const credits: Readonly<Record<Exclude<Verdict, 'unclear'>, number>> = { met: 1, partly: 0.5, missing: 0 };

/** Coverage of the top-level requirements; a group counts as one. */
export function coverageOf(results: readonly RequirementResult[]): Coverage {
  return {
    must: tally(results.filter(({ optional }) => !optional)),
    optional: tally(results.filter(({ optional }) => optional)),
    unclear: results.filter(({ verdict }) => verdict === 'unclear').length,
  };
}

function tally(results: readonly RequirementResult[]): Tally {
  let credit = 0;
  let of = 0;
  for (const { verdict, weight } of results) {
    if (verdict === 'unclear') continue;
    credit += weight * credits[verdict];
    of += weight;
  }
  return { credit: rounded(credit), of: rounded(of) };
}

/** 0–100 with one decimal: credit over weight of the must requirements that the text decides; null where it decides none. */
export function scoreOf({ must }: Coverage): number | null {
  return must.of === 0 ? null : Math.round((1000 * must.credit) / must.of) / 10;
}

/** The lowest score of the résumés, or of the letters where there is no résumé; undefined where nothing can be decided. */
export function lowestScore(reports: readonly Report[]): number | undefined {
  const resumes = reports.filter(({ kind }) => kind === 'resume');
  const scores = (resumes.length > 0 ? resumes : reports).flatMap(({ score }) => score ?? []);
  return scores.length === 0 ? undefined : Math.min(...scores);
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
