import { exitCodeFor } from '../exit-code.ts';
import { refuseOutput, writeWhole } from '../files/output.ts';
import type { Io } from '../io.ts';
import { formatProblem } from '../model/user-error.ts';
import { rankingOf } from '../ranking.ts';
import { rankReporterNamed } from '../reporters/rank/names.ts';
import { oneLine } from '../reporters/text.ts';
import { inputFiles, type PlanOptions, planChecks } from './plan-checks.ts';
import { type RunOptions, runChecks } from './run-checks.ts';

export interface RankCommandOptions extends RunOptions, PlanOptions {
  readonly format?: string;
  readonly output?: string;
}

/** Holds every document against every spec, without rules, and prints how well they fit. It ranks; it does not pass or fail. */
export async function rank(given: readonly string[], options: RankCommandOptions, io: Io, version: string): Promise<number> {
  const { jobs, problems: unfound } = await planChecks(given, options, io.cwd);
  if (options.output !== undefined) refuseOutput(io.cwd, options.output, inputFiles(jobs));
  const outcome = await runChecks(
    jobs.map((job) => ({ ...job, rules: [] })),
    options,
    io,
  );
  const problems = [...unfound, ...outcome.problems];
  for (const problem of problems) io.stderr.write(`${oneLine(formatProblem(problem))}\n`);
  if (outcome.reports.length > 0) {
    const width = Math.max(60, Math.min(120, io.stdout.columns ?? 80));
    const reporter = await rankReporterNamed(options.format ?? 'text');
    const text = reporter(rankingOf(outcome.reports), {
      width,
      version,
      today: options.today ?? io.today,
    });
    if (options.output === undefined) io.stdout.write(text);
    else writeWhole(io.cwd, options.output, text);
  }
  return exitCodeFor([], {}, problems.length);
}
