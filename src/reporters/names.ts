import { UserError } from '../model/user-error.ts';
import * as all from './all.ts';
import type { Reporter } from './reporter.ts';

const reporters: ReadonlyMap<string, Reporter> = new Map(Object.entries(all));

/** The choices of --format. */
export const reporterNames: readonly string[] = [...reporters.keys()];

export function reporterNamed(name: string): Reporter {
  const reporter = reporters.get(name);
  if (!reporter) throw new UserError(`found the format "${name}", expected one of ${reporterNames.join(', ')}`);
  return reporter;
}
