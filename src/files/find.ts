import { lstatSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/user-error.ts';
import { inUtf16Order } from '../text/order.ts';
import { shownPath, withSlashes } from './paths.ts';

export interface Found {
  /** As shown to the user; sorted within a pattern, each file once. */
  readonly paths: readonly string[];
  /** Patterns that match no file. */
  readonly problems: readonly Problem[];
}

/**
 * The files that names and patterns mean, in the order given. A name is taken as it stands, whether the file is there or not; a pattern
 * leaves out what git ignores, node_modules, and links that lead out of the folder.
 */
export async function findFiles(cwd: string, patterns: readonly string[], folder = cwd): Promise<Found> {
  const paths = new Map<string, string>();
  const problems: Problem[] = [];
  for (const pattern of patterns) {
    const found = isPattern(folder, pattern) ? await match(folder, pattern) : { files: [resolve(folder, pattern)], skipped: 0 };
    if (found.files.length === 0) problems.push(noMatch(pattern, found.skipped));
    for (const file of found.files) if (!paths.has(file)) paths.set(file, shown(cwd, pattern, file));
  }
  return { paths: [...paths.values()], problems };
}

/** Whether there is anything by this name. */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** A file may be called "resume [final].md": what is there is a name, not a pattern. */
function isPattern(folder: string, pattern: string): boolean {
  return /[*?[\]{}]|[!+@]\(/.test(pattern) && !isThere(resolve(folder, pattern));
}

/** What the user typed in full stays in full. */
function shown(cwd: string, pattern: string, file: string): string {
  return shownPath(cwd, isAbsolute(pattern) ? file : relative(cwd, file));
}

function noMatch(pattern: string, skipped: number): Problem {
  const aside = skipped > 0 ? ` but ${skipped} that .gitignore names` : '';
  return { message: `"${pattern}" matches no file${aside}` };
}

interface Matches {
  readonly files: readonly string[];
  readonly skipped: number;
}

async function match(folder: string, pattern: string): Promise<Matches> {
  const [{ default: glob }, { gitIgnores }] = await Promise.all([import('fast-glob'), import('./git-ignore.ts')]);
  const all = await glob(withSlashes(pattern), {
    cwd: folder,
    absolute: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
    // Links to folders may lead round in circles; links to files are looked at below.
    followSymbolicLinks: false,
    onlyFiles: false,
    caseSensitiveMatch: true,
    suppressErrors: true,
  });
  const files = all.map((path) => resolve(path)).filter((path) => isFileWithin(folder, path));
  const ignored = gitIgnores();
  const kept = files.filter((path) => !ignored(path));
  return { files: kept.sort(inUtf16Order), skipped: files.length - kept.length };
}

function isFileWithin(folder: string, path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  if (!lstatSync(path).isSymbolicLink()) return true;
  const inside = relative(realpathSync(folder), realpathSync(path));
  return !isAbsolute(inside) && inside.split(sep)[0] !== '..';
}
