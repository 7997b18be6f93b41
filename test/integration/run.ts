import { spawnSync } from 'node:child_process';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly told: string;
}

/** What npm and git hand down to their scripts and hooks must not steer the programs under test; where npm finds packages must. */
const handedDown = /^(?:npm_(?!config_(?:registry|userconfig|globalconfig|cache)$)|GIT_|GITHUB_|INPUT_|NODE_ENV$|VITEST)/i;
const cleanEnv = Object.fromEntries(Object.entries(process.env).filter(([name]) => !handedDown.test(name)));
const author = { GIT_AUTHOR_NAME: 'Mira', GIT_AUTHOR_EMAIL: 'mira@example.org' };
const committer = { GIT_COMMITTER_NAME: 'Mira', GIT_COMMITTER_EMAIL: 'mira@example.org' };
/** The user's own hooks and signing stay out. */
const gitEnv = { ...author, ...committer, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

export function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...cleanEnv, ...gitEnv, NO_COLOR: '1', ...env },
    maxBuffer: 2 ** 26,
  });
  if (error) throw new Error(`${command} cannot be started; .ci/run installs what the tests need`, { cause: error });
  return { code: status, stdout, stderr, told: `${stdout}${stderr}` };
}

/** Runs what is only preparation. */
export function succeed(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): string {
  const { code, stdout, told } = run(command, args, cwd, env);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${told}`);
  return stdout;
}
