/* The GitHub Action: the pipeline of `jobfit check`, told to a runner. action.yml names the inputs and outputs. */
import { resolve } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { type FailOn, type Inputs, readInputs } from './action/inputs.ts';
import { addSummary, setOutput, showProblem, showText } from './action/runner.ts';
import { inputFiles, type Plan, planChecks } from './commands/plan-checks.ts';
import { type Outcome, runChecks } from './commands/run-checks.ts';
import { exitCodeFor, exitCodes } from './exit-code.ts';
import { refuseOutput, writeWhole } from './files/output.ts';
import { shownPath } from './files/paths.ts';
import type { Io } from './io.ts';
import { type Problem, UserError } from './model/user-error.ts';
import { shieldsBadge } from './reporters/badge.ts';
import { wantsColor } from './reporters/color.ts';
import { reporterNamed } from './reporters/names.ts';
import { lowestScore } from './score.ts';

const { version } = packageJson;

/** Runs the action and resolves to the exit code of its step: 0 or 1. */
export async function runAction(io: Io): Promise<number> {
  const workspace = io.env.GITHUB_WORKSPACE || io.cwd;
  try {
    const inputs = readInputs(io.env);
    const cwd = resolve(workspace, inputs.workingDirectory);
    return await checkAndTell(inputs, { ...io, cwd }, (file) => shownPath(workspace, resolve(cwd, file)));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const problem of error.problems) showProblem(io, problem);
    setOutput(io, 'passed', 'false');
    return 1;
  }
}

/** A path as it reads from the root of the repository, where annotations and their readers start. */
type Reroot = (file: string) => string;

async function checkAndTell(inputs: Inputs, io: Io, reroot: Reroot): Promise<number> {
  const plan = await planned(inputs, io, reroot);
  const outcome = rerooted(await runChecks(plan.jobs, {}, io), reroot);
  const problems = [...plan.problems.map((problem) => atRoot(problem, reroot)), ...outcome.problems];
  const code = exitCodeFor(outcome.reports, plan.gate, problems.length);
  const text = (format: string): Promise<string> => render(format, outcome, io);
  showText(io, await text(inputs.format));
  io.stdout.write(await text('github'));
  for (const problem of problems) showProblem(io, problem);
  addSummary(io, await text('markdown'));
  await writeFiles(inputs, outcome, text, io);
  setOutput(io, 'score', String(lowestScore(outcome.reports) ?? ''));
  setOutput(io, 'passed', String(code === exitCodes.passed));
  setOutput(io, 'report', writeReport(await text('json'), io));
  return failsStep(code, inputs.failOn) ? 1 : 0;
}

/** `never` is for documents that fall short; what cannot be checked at all is no result. */
function failsStep(code: number, failOn: FailOn): boolean {
  return failOn === 'never' ? code === exitCodes.unusable : code !== exitCodes.passed;
}

async function planned({ files, specs, minScore, failOn, ...outputs }: Inputs, { cwd }: Io, reroot: Reroot): Promise<Plan> {
  const gate = { ...(minScore !== undefined && { minScore }), ...(failOn === 'warning' && { maxWarnings: 0 }) };
  try {
    await reporterNamed(outputs.format);
    const plan = await planChecks(files, { spec: specs, ...gate }, cwd);
    for (const path of [outputs.sarifFile, outputs.htmlFile, outputs.badgeFile]) if (path) refuseOutput(cwd, path, inputFiles(plan.jobs));
    return plan;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.problems.map((problem) => atRoot(problem, reroot)));
  }
}

function rerooted({ reports, problems, documents, minScores }: Outcome, reroot: Reroot): Outcome {
  return {
    reports: reports.map((report) => ({
      ...report,
      file: reroot(report.file),
      spec: { ...report.spec, file: reroot(report.spec.file) },
    })),
    problems: problems.map((problem) => atRoot(problem, reroot)),
    documents: new Map([...documents].map(([file, document]) => [reroot(file), document])),
    minScores: new Map([...minScores].map(([file, score]) => [reroot(file), score])),
  };
}

function atRoot(problem: Problem, reroot: Reroot): Problem {
  return problem.file === undefined ? problem : { ...problem, file: reroot(problem.file) };
}

async function render(format: string, { reports, documents, minScores }: Outcome, { env, today }: Io): Promise<string> {
  const color = format === 'pretty' && wantsColor({ env, isTerminal: false });
  const looks = { color, unicode: true, width: 100, quiet: false, verbose: false };
  const reporter = await reporterNamed(format);
  return reporter(reports, { ...looks, documents, minScores, today, version });
}

async function writeFiles(
  { sarifFile, htmlFile, badgeFile }: Inputs,
  { reports }: Outcome,
  text: (format: string) => Promise<string>,
  { cwd }: Io,
): Promise<void> {
  if (sarifFile) writeWhole(cwd, sarifFile, await text('sarif'));
  if (htmlFile) writeWhole(cwd, htmlFile, await text('html'));
  if (badgeFile) writeWhole(cwd, badgeFile, shieldsBadge(reports));
}

/** In a file of its own for each step that uses the action. */
function writeReport(json: string, { cwd, env }: Io): string {
  const step = (env.GITHUB_ACTION ?? '').replace(/[^\w-]/g, '');
  const path = resolve(env.RUNNER_TEMP || cwd, `jobfit-report${step && `-${step}`}.json`);
  writeWhole(cwd, path, json);
  return path;
}
