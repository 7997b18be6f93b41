import { dirname, resolve } from 'node:path';
import type { RuleSettings } from '../config/config.ts';
import { exitCodeFor, type Gate } from '../exit-code.ts';
import { refuseOutput } from '../files/output.ts';
import type { Io } from '../io.ts';
import { formatProblem } from '../model/user-error.ts';
import { oneLine } from '../reporters/text.ts';
import { type ConfigChoice, configFinder, type FoundConfig } from './find-config.ts';
import { findDocuments } from './find-documents.ts';
import { specLoader } from './find-specs.ts';
import { fixAll, refuseStdin, writeFixes } from './fix.ts';
import { type PrintOptions, print, printDiff } from './print.ts';
import { ruleIds, ruleOptions, ruleSettings, rulesFor } from './rule-settings.ts';
import { type Job, type RunOptions, runChecks } from './run-checks.ts';

export interface CheckOptions extends PrintOptions, RunOptions {
  readonly spec?: readonly string[];
  readonly minScore?: number;
  readonly maxWarnings?: number;
  readonly today?: string;
  readonly config?: ConfigChoice;
  readonly rule?: readonly string[];
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
}

/** Holds every document against every spec, and prints how they fare. */
export async function check(given: readonly string[], options: CheckOptions, io: Io, version: string): Promise<number> {
  const levels = ruleSettings(options.rule ?? [], ruleIds);
  const configOf = configFinder(io.cwd, options.config, { rules: ruleIds, options: ruleOptions });
  const here = configOf(io.cwd);
  const documents = await findDocuments(io.cwd, inputsOf(given, options), here);
  // Specs come before documents: a fault in them is told before anything slow is loaded.
  const jobs = await planJobs(documents.paths, options, io.cwd, { configOf, levels });
  if (options.output !== undefined) refuseOutput(io.cwd, options.output, inputFiles(jobs));
  if (options.fix || options.fixDryRun) refuseStdin(jobs);
  const first = await runChecks(jobs, options, io);
  const fixed = options.fix || options.fixDryRun ? await fixAll(jobs, first, options, io) : undefined;
  const unwritten = fixed ? [...fixed.problems, ...(options.fix ? writeFixes(fixed, io) : [])] : [];
  const outcome = fixed && options.fix ? fixed.outcome : first;
  const problems = [...documents.problems, ...outcome.problems, ...unwritten];
  for (const problem of problems) io.stderr.write(`${oneLine(formatProblem(problem))}\n`);
  if (fixed && options.fixDryRun) printDiff(fixed.changes, options, io);
  else if (outcome.reports.length > 0) print(outcome, options, io, version);
  return exitCodeFor(outcome.reports, gateOf(options, here), problems.length);
}

/** A name for standard input is given only to read it. */
function inputsOf(given: readonly string[], { stdinFilename }: CheckOptions): readonly string[] {
  return given.length === 0 && stdinFilename !== undefined ? ['-'] : given;
}

interface Settings {
  readonly configOf: (folder: string) => FoundConfig;
  /** What `--rule` says. */
  readonly levels: RuleSettings;
}

async function planJobs(
  paths: readonly string[],
  options: CheckOptions,
  cwd: string,
  { configOf, levels }: Settings,
): Promise<readonly Job[]> {
  const specsOf = specLoader(cwd, options.spec ?? []);
  const jobs: Job[] = [];
  for (const path of paths) {
    const place = path === '-' ? (options.stdinFilename ?? path) : path;
    const found = configOf(dirname(resolve(cwd, place)));
    jobs.push({
      path,
      found,
      specs: await specsOf(found),
      gate: gateOf(options, found),
      rules: await rulesFor(resolve(cwd, place), found, levels),
    });
  }
  return jobs;
}

function gateOf(options: CheckOptions, { config }: FoundConfig): Gate {
  const minScore = options.minScore ?? config?.minScore;
  const maxWarnings = options.maxWarnings ?? config?.maxWarnings;
  return { ...(minScore !== undefined && { minScore }), ...(maxWarnings !== undefined && { maxWarnings }) };
}

function inputFiles(jobs: readonly Job[]): readonly string[] {
  return jobs.flatMap(({ path, specs }) => [path, ...specs.map(({ file }) => file)]);
}
