import { isAbsolute, relative } from 'node:path';
import ignore from 'ignore';
import { withSlashes } from './paths.ts';

/** Whether a file below the folder is one that the patterns mean, read as in a .gitignore: `*.md` at any depth, `letters/` and all in it. */
export function matches(folder: string, patterns: readonly string[], path: string): boolean {
  const inside = withSlashes(relative(folder, path));
  if (inside === '' || inside.startsWith('../') || isAbsolute(inside)) return false;
  return ignore()
    .add(patterns.map((pattern) => pattern.replace(/^\.\//, '/')))
    .ignores(inside);
}
