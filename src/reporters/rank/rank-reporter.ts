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

/** A table of specs by documents: what stands where they meet. */
export function cellsOf({ documents, specs, fits }: Ranking): readonly (readonly (Report | undefined)[])[] {
  const known = new Map(fits.map((fit) => [keyOf(fit.file, fit.spec.file), fit]));
  return specs.map((spec) => documents.map((document) => known.get(keyOf(document.file, spec.file))));
}

/** A score, or a dash where there is none. */
export function scoreText(fit: Report | undefined): string {
  return fit === undefined || fit.score === null ? '–' : String(fit.score);
}

function keyOf(file: string, spec: string): string {
  return JSON.stringify([file, spec]);
}
