import { UserError } from '../../model/user-error.ts';
import * as all from './all.ts';
import type { RankReporter } from './rank-reporter.ts';

const reporters: ReadonlyMap<string, RankReporter> = new Map(Object.entries(all));

/** The choices of --format of jobfit rank. */
export const rankReporterNames: readonly string[] = [...reporters.keys()];

export function rankReporterNamed(name: string): RankReporter {
  const reporter = reporters.get(name);
  if (!reporter) throw new UserError(`found the format "${name}", expected one of ${rankReporterNames.join(', ')}`);
  return reporter;
}
