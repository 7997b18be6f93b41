import { dirname, join, relative, sep } from 'node:path';
import { configNames } from '../config/load-config.ts';
import { isThere } from '../files/find.ts';

/**
 * The folder from which a file is checked, as if `jobfit check` ran there: the open folder that holds the file; where that has neither
 * configuration nor specs, the nearest folder above the file that has, up to the repository's root; else the file's own.
 */
export function projectFolder(path: string, open: readonly string[], texts: ReadonlyMap<string, string>): string {
  const own = dirname(path);
  const around = open.filter((folder) => isWithin(folder, path)).sort((a, b) => b.length - a.length)[0];
  const isProject = (folder: string): boolean =>
    isThere(join(folder, 'specs')) ||
    configNames.some((name) => name !== 'package.json' && (texts.has(join(folder, name)) || isThere(join(folder, name))));
  if (around !== undefined && isProject(around)) return around;
  for (let folder = own; ; folder = dirname(folder)) {
    if (isProject(folder)) return folder;
    if (folder === around || isThere(join(folder, '.git')) || folder === dirname(folder)) return around ?? own;
  }
}

function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && dirname(inside) !== inside;
}
