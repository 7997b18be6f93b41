import type { Report } from '../../model/report.ts';
import type { Ranking } from '../../ranking.ts';

export interface RankOptions {
  readonly width: number;
  /** The day of the check, yyyy-mm-dd. */
  readonly today: string;
  /** The version of jobfit. */
  readonly version: string;
}

export type RankReporter = (ranking: Ranking, options: RankOptions) => string;

/** What stands where a document and a spec meet. */
export type FitOf = (document: string, spec: string) => Report | undefined;

export function fitsOf({ fits }: Ranking): FitOf {
  const known = new Map(fits.map((fit) => [keyOf(fit.file, fit.spec.file), fit]));
  return (document, spec) => known.get(keyOf(document, spec));
}

/** A table of specs by documents. */
export function cellsOf(ranking: Ranking): readonly (readonly (Report | undefined)[])[] {
  const fitOf = fitsOf(ranking);
  return ranking.specs.map((spec) => ranking.documents.map((document) => fitOf(document.file, spec.file)));
}

/** A score, or a dash where there is none. */
export function scoreText(fit: Report | undefined): string {
  return fit === undefined || fit.score === null ? '–' : String(fit.score);
}

function keyOf(file: string, spec: string): string {
  return JSON.stringify([file, spec]);
}
