import { exitCodes } from '../exit-code.ts';
import { type Project, projectAt } from '../files/project.ts';
import { writeTogether } from '../files/write-together.ts';
import type { Io } from '../io.ts';
import { wantsColor } from '../reporters/color.ts';
import { unifiedDiff } from '../reporters/diff.ts';
import { oneLine } from '../reporters/text.ts';
import { unknownRepository } from '../starter/starter.ts';
import { counted } from '../text/counted.ts';
import { planStarter, type StarterPlan } from './starter-plan.ts';

export interface StarterOptions {
  readonly yes?: boolean;
  readonly force?: boolean;
}

/**
 * Shows the files that make a folder of documents check itself, and writes them if they are wanted: all or none. Where nobody can be asked
 * and nothing was said it ends with 2, since what was asked for was not done.
 */
export async function starter(folder: string, { yes = false, force = false }: StarterOptions, io: Io, version: string): Promise<number> {
  const project = projectAt(io.cwd, folder);
  const plan = await planStarter(io.cwd, project, version, force);
  show(plan, io);
  for (const line of notes(plan, project)) tell(line, io);
  if (plan.changes.size === 0) {
    tell('nothing to write', io);
    return exitCodes.passed;
  }
  const isAsked = !yes && io.stdin.isTTY === true && io.stderr.isTTY === true;
  if (!yes && !isAsked) {
    tell(`nothing written: --yes writes ${counted(plan.changes.size, 'file')}`, io);
    return exitCodes.unusable;
  }
  if (isAsked && !(await agrees(`Write ${counted(plan.changes.size, 'file')}? [y/N] `, io))) {
    tell('nothing written', io);
    return exitCodes.passed;
  }
  writeTogether(io.cwd, new Map([...plan.changes].map(([path, { after }]) => [path, after])));
  for (const line of nextSteps(plan, project)) tell(line, io);
  return exitCodes.passed;
}

function show({ changes }: StarterPlan, io: Io): void {
  const colored = wantsColor({ env: io.env, isTerminal: io.stdout.isTTY === true });
  io.stdout.write([...changes].map(([file, { before, after }]) => unifiedDiff(file, before, after, colored)).join(''));
}

function notes({ starter: { documents, source }, hasSpec, kept, changes }: StarterPlan, { isRepository }: Project): readonly string[] {
  return [
    ...kept,
    ...(documents.length === 0 ? ['found no résumé or cover letter (.md, .markdown, .txt) by its name'] : []),
    ...(hasSpec ? [] : ['found no spec; draft one from a posting: jobfit init posting.txt --output specs/job.yaml']),
    ...(isRepository ? [] : ['found no git repository: git init makes one']),
    ...(changes.size > 0 && source.repository === unknownRepository
      ? ['OWNER stands for the account on GitHub that jobfit comes from: put its name there']
      : []),
  ];
}

async function agrees(question: string, { stdin, stderr }: Io): Promise<boolean> {
  stderr.write(question);
  let answer = '';
  for await (const bytes of stdin) {
    answer += new TextDecoder().decode(bytes);
    if (answer.includes('\n')) break;
  }
  if (!answer.includes('\n')) stderr.write('\n');
  return /^\s*y(?:es)?\s*$/i.test(answer);
}

function nextSteps({ changes, starter: { folder, config } }: StarterPlan, { isRepository }: Project): readonly string[] {
  const check = folder === '' ? 'jobfit check' : `jobfit check --config ${folder}/${config}`;
  return [`wrote ${[...changes.keys()].join(', ')}`, `Now: ${check}${isRepository ? '; pre-commit install; git add .' : ''}`];
}

/** Lines to add are indented. */
function tell(text: string, io: Io): void {
  io.stderr.write(`${text.replace(/^( *)(.+)$/gm, (_, indent: string, line: string) => `${indent}${oneLine(line)}`)}\n`);
}
