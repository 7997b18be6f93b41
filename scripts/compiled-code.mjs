import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A run of each command that loads much: the functions that it calls are the ones to be had compiled. */
const runs = [
  ['check', 'fixtures/software-veteran-long.md', 'fixtures/welder-short.txt', '--spec', 'specs/research-scientist-music-generation.yaml'],
  ['rank', 'fixtures/software-veteran-long.md', '--spec', 'specs/research-scientist-music-generation.yaml'],
  ['parse', 'fixtures/software-veteran-long.md'],
];

/**
 * Leaves in `folder` what bin/code-cache.cjs keeps of a run, so that also the first one and those in CI start with compiled code. V8 takes
 * it only in the version and on the kind of processor that made it, so that it is of no use in a package.
 */
export function keepCompiledCode(folder) {
  const home = mkdtempSync(join(tmpdir(), 'jobfit-code-'));
  try {
    rmSync(folder, { recursive: true, force: true });
    for (const args of runs) run(args, home);
    mkdirSync(folder);
    for (const path of readdirSync(home, { recursive: true, encoding: 'utf8' })) {
      // Written anew, for all to read: what a run keeps is its user's alone.
      if (path.endsWith('.bin')) writeFileSync(join(folder, basename(path)), readFileSync(join(home, path)));
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function run(args, home) {
  const places = { HOME: home, XDG_CACHE_HOME: home, LOCALAPPDATA: home, CI: '', JOBFIT_NO_CACHE: '' };
  const { status, error, stderr } = spawnSync(process.execPath, ['bin/jobfit.cjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...places },
  });
  if (status !== 0 && status !== 1) throw error ?? new Error(`jobfit ${args[0]} failed: ${stderr}`);
}
