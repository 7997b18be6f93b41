import type { Report } from '../../model/report.ts';
import { missingMusts } from '../../ranking.ts';
import { mask } from '../mask.ts';
import type { RankReporter } from './rank-reporter.ts';

/** The ranking for programs, version 1. */
export const json: RankReporter = ({ documents, specs, fits, gaps }, { today, version }) => {
  const value = {
    ...{ version: 1, jobfit: version, today, documents, specs: specs.map((spec) => ({ ...spec, title: mask(spec.title) })) },
    fits: fits.map(fitOf),
    gaps: gaps.map((gap) => ({ ...gap, label: mask(gap.label) })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
};

function fitOf(fit: Report): object {
  const { file, spec, score, coverage } = fit;
  return { file, spec: spec.file, score, coverage, missing: missingMusts(fit).map(mask) };
}
