import { UserError } from '../../model/user-error.ts';
import { rankReporters } from './all.ts';
import type { RankReporter } from './rank-reporter.ts';

/** The choices of --format of jobfit rank. */
export const rankReporterNames: readonly string[] = Object.keys(rankReporters);

export async function rankReporterNamed(name: string): Promise<RankReporter> {
  const load = Object.hasOwn(rankReporters, name) ? rankReporters[name] : undefined;
  if (!load) throw new UserError(`found the format "${name}", expected one of ${rankReporterNames.join(', ')}`);
  return load();
}
