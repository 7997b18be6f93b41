import { UserError } from '../model/user-error.ts';
import { reporters } from './all.ts';
import type { Reporter } from './reporter.ts';

/** The choices of --format. */
export const reporterNames: readonly string[] = Object.keys(reporters);

export async function reporterNamed(name: string): Promise<Reporter> {
  const load = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
  if (!load) throw new UserError(`found the format "${name}", expected one of ${reporterNames.join(', ')}`);
  return load();
}
