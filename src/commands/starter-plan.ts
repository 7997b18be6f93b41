import { join, relative } from 'node:path';
import { readManifest } from '../assets.ts';
import { readBytes } from '../files/bytes.ts';
import { withSlashes } from '../files/paths.ts';
import { isThere, obstacleTo, type Project } from '../files/project.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import { configFile } from '../starter/config-file.ts';
import { hookFile } from '../starter/hook-file.ts';
import { repositoryIn, type Starter } from '../starter/starter.ts';
import { workflowFile } from '../starter/workflow-file.ts';
import { configIn, documentsIn, specsIn } from './starter-inputs.ts';

/** The files that a repository lacks; paths are those that the user sees. */
export interface StarterPlan {
  readonly starter: Starter;
  readonly hasSpec: boolean;
  /** The old text is empty where there is no file. */
  readonly changes: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  /** What stays as it is, and why. */
  readonly kept: readonly string[];
}

const config = '.jobfit.yaml';

/** Looks at a project and plans its files. What stands in the way is told at once, before anything is written. */
export async function planStarter(cwd: string, project: Project, version: string, force: boolean): Promise<StarterPlan> {
  const { folder, root } = project;
  const paths = {
    config: join(folder, config),
    workflow: join(root, '.github/workflows/jobfit.yml'),
    hook: join(root, '.pre-commit-config.yaml'),
  };
  refuseObstacles(cwd, root, Object.values(paths));
  const there = configIn(cwd, folder);
  const specs = await specsIn(folder);
  const starter: Starter = {
    ...{ folder: withSlashes(relative(root, folder)), documents: await documentsIn(folder), config: there ?? config },
    specs: specs.length > 0 ? specs : ['specs/*.yaml'],
    source: { repository: repositoryIn(readManifest()), version },
  };
  const { changes, kept } = changesOf(cwd, [
    there === undefined || there === config
      ? { path: paths.config, next: (before) => wholeFile(configFile(starter), before, force) }
      : { path: join(folder, there), next: () => keptAs('is the configuration') },
    { path: paths.workflow, next: (before) => wholeFile(workflowFile(starter), before, force) },
    { path: paths.hook, next: (before) => hookChange(starter, before) },
  ]);
  return { starter, hasSpec: specs.length > 0, changes, kept };
}

/** The next text of a file, or why it stays. */
type Next = { readonly text: string } | { readonly kept: string };

interface Wanted {
  readonly path: string;
  next(before: string | undefined): Next;
}

function wholeFile(text: string, before: string | undefined, force: boolean): Next {
  return before === undefined || force ? made(text) : keptAs('is there: --force replaces it');
}

function hookChange(starter: Starter, before: string | undefined): Next {
  const file = hookFile(starter, before);
  if (file.state === 'made') return made(file.text);
  return keptAs(file.state === 'there' ? 'has a hook of jobfit' : `cannot be added to; put under its "repos:":\n${file.lines.trimEnd()}`);
}

function refuseObstacles(cwd: string, root: string, paths: readonly string[]): void {
  const problems = new Map<string, Problem>();
  for (const path of paths) {
    const obstacle = obstacleTo(root, path);
    if (obstacle) problems.set(obstacle.path, { file: withSlashes(relative(cwd, obstacle.path)) || '.', message: obstacle.message });
  }
  if (problems.size > 0) throw new UserError([...problems.values()]);
}

function changesOf(cwd: string, wanted: readonly Wanted[]): Pick<StarterPlan, 'changes' | 'kept'> {
  const kept: string[] = [];
  const changes = new Map<string, { readonly before: string; readonly after: string }>();
  for (const { path, next } of wanted) {
    const shown = withSlashes(relative(cwd, path));
    const before = isThere(path) ? textOf(cwd, shown) : undefined;
    const change = next(before);
    if ('kept' in change) kept.push(`${shown} ${change.kept}`);
    else if (change.text === before) kept.push(`${shown} is as it would be written`);
    else changes.set(shown, { before: before ?? '', after: change.text });
  }
  return { changes, kept };
}

/** A text that can be written back as it was. */
function textOf(cwd: string, path: string): string {
  const bytes = readBytes(cwd, path);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!Buffer.from(text).equals(bytes)) throw new UserError([{ file: path, message: 'found no text in UTF-8' }]);
  return text;
}

function made(text: string): Next {
  return { text };
}

function keptAs(kept: string): Next {
  return { kept };
}
