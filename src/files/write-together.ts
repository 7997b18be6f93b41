import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { writeWhole } from './output.ts';

/** Writes files, and the folders they lack, or none of them: what was done is undone when one cannot be written. */
export function writeTogether(cwd: string, texts: ReadonlyMap<string, string>): void {
  const undo: (() => void)[] = [];
  try {
    for (const [path, text] of texts) {
      undo.push(makeFolder(cwd, path), restore(resolve(cwd, path)));
      writeWhole(cwd, path, text);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** Returns what takes the new folders away again. */
function makeFolder(cwd: string, path: string): () => void {
  const folder = dirname(resolve(cwd, path));
  const first = attempt(path, () => mkdirSync(folder, { recursive: true }));
  return () => {
    if (first !== undefined) removeEmpty(folder, first);
  };
}

function removeEmpty(folder: string, last: string): void {
  rmdirSync(folder);
  if (folder !== last) removeEmpty(dirname(folder), last);
}

/** Returns what puts back the file that is there now. */
function restore(path: string): () => void {
  const before = statSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : undefined;
  return () => {
    if (before === undefined) rmSync(path, { force: true });
    else writeFileSync(path, before);
  };
}

function attempt<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new UserError([{ file, message: `its folder cannot be made (${code})` }]);
  }
}
