/* A stand-in for the runner of GitHub Actions: reads action.yml, starts what it names and reads back what the action tells. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { run } from './run.ts';

interface ActionYaml {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export type Annotation = Readonly<Record<string, string>>;

export interface Step {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** What a reader of the log sees besides the annotations. */
  readonly log: string;
  readonly stderr: string;
}

export function runStep(actionFolder: string, workspace: string, given: Readonly<Record<string, string>>, node = process.execPath): Step {
  const action: ActionYaml = parse(readFileSync(join(actionFolder, 'action.yml'), 'utf8'));
  refuseOthers(given, action.inputs);
  const temp = join(workspace, '.runner');
  mkdirSync(temp, { recursive: true });
  const files = Object.fromEntries(['OUTPUT', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(temp, name)]));
  for (const path of Object.values(files)) writeFileSync(path, '');
  const inputs = Object.entries(action.inputs).map(([name, { default: fallback = '' }]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    given[name] ?? String(fallback),
  ]);
  const { code, stdout, stderr } = run(node, [join(actionFolder, action.runs.main)], workspace, {
    ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_ACTION: '__octo_jobfit', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp },
    ...files,
    ...Object.fromEntries(inputs),
  });
  const outputs = outputsIn(readFileSync(join(temp, 'OUTPUT'), 'utf8'));
  refuseOthers(outputs, action.outputs);
  return { code, outputs, summary: readFileSync(join(temp, 'STEP_SUMMARY'), 'utf8'), ...listenedTo(stdout), stderr };
}

function refuseOthers(used: object, declared: object): void {
  const others = Object.keys(used).filter((name) => !(name in declared));
  if (others.length > 0) throw new Error(`action.yml does not declare ${others.join(', ')}`);
}

/** `name<<delimiter`, lines, `delimiter`. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const pattern = /([^=\n]+?)<<(.+)\n([\s\S]*?)\n\2\n/y;
  const outputs: Record<string, string> = {};
  for (let end = 0; end < text.length; end = pattern.lastIndex) {
    const [, name, , value] = pattern.exec(text) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no output at: ${text.slice(end)}`);
    outputs[name] = value;
  }
  return outputs;
}

/** As the runner does: a command may be indented, and none counts between stop-commands and its token. */
function listenedTo(stdout: string): { readonly annotations: readonly Annotation[]; readonly log: string } {
  const annotations: Annotation[] = [];
  const log: string[] = [];
  let token: string | undefined;
  for (const line of stdout.split('\n')) {
    const [, name = '', properties = '', message = ''] = /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    if (token !== undefined && name === token) token = undefined;
    else if (token !== undefined || name === '') log.push(line);
    else if (name === 'stop-commands') token = message;
    else annotations.push({ level: name, message: unescaped(message), ...propertiesIn(properties) });
  }
  if (token !== undefined) throw new Error('commands were stopped for good');
  return { annotations, log: log.join('\n') };
}

function propertiesIn(text: string): Annotation {
  return Object.fromEntries(
    text
      .split(',')
      .filter((pair) => pair !== '')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
  );
}

function unescaped(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}
