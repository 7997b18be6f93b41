import { exitCodeFor } from '../exit-code.ts';
import { refuseOutput } from '../files/output.ts';
import type { Io } from '../io.ts';
import { formatProblem } from '../model/user-error.ts';
import { oneLine } from '../reporters/text.ts';
import { fixAll, refuseStdin, writeFixes } from './fix.ts';
import { inputFiles, type PlanOptions, planChecks } from './plan-checks.ts';
import { type PrintOptions, print, printDiff } from './print.ts';
import { type RunOptions, runChecks } from './run-checks.ts';

export interface CheckOptions extends PrintOptions, RunOptions, PlanOptions {
  readonly today?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly watch?: boolean;
}

/** Holds every document against every spec, once or again at every change. */
export async function check(given: readonly string[], options: CheckOptions, io: Io, version: string): Promise<number> {
  if (!options.watch) return checkOnce(given, options, io, version);
  const { watchChecks } = await import('./watch.ts');
  return watchChecks(given, options, io, () => checkOnce(given, options, io, version));
}

/** Holds every document against every spec, and prints how they fare. */
async function checkOnce(given: readonly string[], options: CheckOptions, io: Io, version: string): Promise<number> {
  const { jobs, problems: unfound, gate } = await planChecks(inputsOf(given, options), options, io.cwd);
  if (options.output !== undefined) refuseOutput(io.cwd, options.output, inputFiles(jobs));
  if (options.fix || options.fixDryRun) refuseStdin(jobs);
  const first = await runChecks(jobs, options, io);
  const fixed = options.fix || options.fixDryRun ? await fixAll(jobs, first, options, io) : undefined;
  const unwritten = fixed ? [...fixed.problems, ...(options.fix ? writeFixes(fixed, io) : [])] : [];
  const outcome = fixed && options.fix ? fixed.outcome : first;
  const problems = [...unfound, ...outcome.problems, ...unwritten];
  for (const problem of problems) io.stderr.write(`${oneLine(formatProblem(problem))}\n`);
  if (fixed && options.fixDryRun) printDiff(fixed.changes, options, io);
  else if (outcome.reports.length > 0) await print(outcome, options, io, version);
  return exitCodeFor(outcome.reports, gate, problems.length);
}

/** A name for standard input is given only to read it. */
function inputsOf(given: readonly string[], { stdinFilename }: CheckOptions): readonly string[] {
  return given.length === 0 && stdinFilename !== undefined ? ['-'] : given;
}
