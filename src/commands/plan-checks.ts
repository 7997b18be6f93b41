import { dirname, resolve } from 'node:path';
import type { RuleSettings } from '../config/config.ts';
import type { Gate } from '../exit-code.ts';
import type { Texts } from '../files/bytes.ts';
import type { Problem } from '../model/user-error.ts';
import { type ConfigChoice, configFinder, type FoundConfig } from './find-config.ts';
import { findDocuments } from './find-documents.ts';
import { specLoader } from './find-specs.ts';
import { ruleIds, ruleOptions, ruleSettings, rulesFor } from './rule-settings.ts';
import type { Job } from './run-checks.ts';

export interface PlanOptions {
  readonly spec?: readonly string[];
  readonly minScore?: number;
  readonly maxWarnings?: number;
  readonly stdinFilename?: string;
  readonly config?: ConfigChoice;
  readonly rule?: readonly string[];
  /** What stands in the place of the files' own texts, configurations and specs included. */
  readonly texts?: Texts;
}

export interface Plan {
  readonly jobs: readonly Job[];
  /** Patterns that match no document. */
  readonly problems: readonly Problem[];
  /** Of the run as a whole. */
  readonly gate: Gate;
}

/** Finds what is to be checked and against what. Specs come before documents: a fault in them is told before anything slow is loaded. */
export async function planChecks(given: readonly string[], options: PlanOptions, cwd: string): Promise<Plan> {
  const levels = ruleSettings(options.rule ?? [], ruleIds);
  const configOf = configFinder(cwd, options.config, { rules: ruleIds, options: ruleOptions }, options.texts);
  const here = configOf(cwd);
  const { paths, problems } = await findDocuments(cwd, given, here);
  return { jobs: await planJobs(paths, options, cwd, { configOf, levels }), problems, gate: gateOf(options, here) };
}

/** What the run reads, which no output may replace. */
export function inputFiles(jobs: readonly Job[]): readonly string[] {
  return jobs.flatMap(({ path, specs }) => [path, ...specs.map(({ file }) => file)]);
}

interface Settings {
  readonly configOf: (folder: string) => FoundConfig;
  /** What `--rule` says. */
  readonly levels: RuleSettings;
}

async function planJobs(
  paths: readonly string[],
  options: PlanOptions,
  cwd: string,
  { configOf, levels }: Settings,
): Promise<readonly Job[]> {
  const specsOf = specLoader(cwd, options.spec ?? [], options.texts);
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

function gateOf(options: PlanOptions, { config }: FoundConfig): Gate {
  const minScore = options.minScore ?? config?.minScore;
  const maxWarnings = options.maxWarnings ?? config?.maxWarnings;
  return { ...(minScore !== undefined && { minScore }), ...(maxWarnings !== undefined && { maxWarnings }) };
}
