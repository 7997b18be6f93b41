import { exitCodes } from '../exit-code.ts';
import { refuseOutput, writeWhole } from '../files/output.ts';
import type { Io } from '../io.ts';
import { formatProblem } from '../model/user-error.ts';
import { shieldsBadge, svgBadge } from '../reporters/badge.ts';
import { oneLine } from '../reporters/text.ts';
import { inputFiles, planChecks } from './plan-checks.ts';
import { runChecks } from './run-checks.ts';

export interface BadgeOptions {
  readonly spec?: readonly string[];
  readonly output?: string;
  readonly svg?: boolean;
  readonly today?: string;
}

/** Makes a badge of the lowest score. A badge of documents that fall short is a badge, so that only unusable input fails. */
export async function badge(given: readonly string[], options: BadgeOptions, io: Io): Promise<number> {
  const { jobs, problems: unfound } = await planChecks(given, options, io.cwd);
  if (options.output !== undefined) refuseOutput(io.cwd, options.output, inputFiles(jobs));
  const { reports, problems } = await runChecks(jobs, options, io);
  const unusable = [...unfound, ...problems];
  for (const problem of unusable) io.stderr.write(`${oneLine(formatProblem(problem))}\n`);
  if (unusable.length > 0) return exitCodes.unusable;
  const text = (options.svg ? svgBadge : shieldsBadge)(reports);
  if (options.output === undefined) io.stdout.write(text);
  else writeWhole(io.cwd, options.output, text);
  return exitCodes.passed;
}
