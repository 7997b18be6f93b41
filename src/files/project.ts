import { accessSync, constants, existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../model/user-error.ts';

/** A folder, and the root of the git repository that it is in; where there is none the folder is the root. */
export interface Project {
  readonly folder: string;
  readonly root: string;
  readonly isRepository: boolean;
}

export function projectAt(cwd: string, given: string): Project {
  const folder = realFolder(cwd, given);
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return { folder, root, isRepository: true };
    if (root === dirname(root)) return { folder, root: folder, isRepository: false };
  }
}

/** Whether anything stands at a path, be it a link without a target. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // below a file there is nothing
  }
}

/** What is in the way of a file. */
export interface Obstacle {
  readonly path: string;
  readonly message: string;
}

/** What keeps a file of a project from being written, or undefined. Links are followed as far as they stay inside. */
export function obstacleTo(root: string, path: string): Obstacle | undefined {
  const isNew = !isThere(path);
  if (!isNew && !leadsInside(root, path)) return { path, message: outside };
  if (!isNew && !statSync(path).isFile()) return { path, message: 'found a folder or a device, expected a file' };
  const folder = nearestThere(dirname(path));
  if (!leadsInside(root, folder)) return { path: folder, message: outside };
  if (!statSync(folder).isDirectory()) return { path: folder, message: 'found a file, expected a folder' };
  return isWritable(folder) ? undefined : { path: folder, message: 'no permission to write in this folder' };
}

const outside = 'a link that leads out of the project, or nowhere';

function realFolder(cwd: string, given: string): string {
  const path = resolve(cwd, given);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UserError([{ file: given, message: 'no such folder' }]);
  if (!stats.isDirectory()) throw new UserError([{ file: given, message: 'found a file, expected the folder of a repository' }]);
  return realpathSync(path);
}

/** The path, or the nearest above it where something stands. */
function nearestThere(path: string): string {
  return isThere(path) ? path : nearestThere(dirname(path));
}

function leadsInside(root: string, path: string): boolean {
  try {
    const inside = relative(root, realpathSync(path));
    return !isAbsolute(inside) && inside.split(sep)[0] !== '..';
  } catch {
    return false;
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
