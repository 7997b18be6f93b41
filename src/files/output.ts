import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { shownPath } from './paths.ts';

/** Writes a file whole or not at all: to a draft beside it first, which then takes its place. Folders that lack are made. */
export function writeWhole(cwd: string, path: string, text: string): void {
  const target = targetOf(cwd, path);
  const stats = statsOf(target);
  try {
    // A device such as /dev/null cannot be replaced.
    if (stats && !stats.isFile()) writeFileSync(target, text);
    else replace(target, text, stats?.mode);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new UserError([{ file: path, message: `cannot be written (${code})` }]);
  }
}

/** Adds to a file of the caller's making. */
export function appendText(path: string, text: string): void {
  appendFileSync(path, text);
}

/** Refuses before any work is done what cannot be written, and what would be lost by it. */
export function refuseOutput(cwd: string, path: string, inputs: readonly string[]): void {
  const target = targetOf(cwd, path);
  if (statsOf(target)?.isDirectory()) {
    throw new UserError([{ file: path, message: 'found a folder, expected the name of a file for --output' }]);
  }
  const input = inputs.find((each) => targetOf(cwd, each) === target);
  if (input !== undefined) throw new UserError([{ file: path, message: `--output would overwrite the input ${shownPath(cwd, input)}` }]);
}

/** The new file may be read by whom the old one could. */
function replace(target: string, text: string, mode?: number): void {
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(join(dirname(target), '.jobfit-'));
  try {
    const draft = join(folder, basename(target));
    writeFileSync(draft, text);
    if (mode !== undefined) chmodSync(draft, mode & 0o777);
    renameSync(draft, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing for what is not there, and for what would stand inside a file. */
function statsOf(target: string): Stats | undefined {
  try {
    return statSync(target);
  } catch {
    return undefined;
  }
}

/** Where a link leads, since the link itself is to stay. */
function targetOf(cwd: string, path: string): string {
  const target = resolve(cwd, path);
  try {
    return realpathSync(target);
  } catch {
    return target;
  }
}
