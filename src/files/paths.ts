import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as the user sees it: relative to the working directory with forward slashes; one outside of it as it was written. */
export function shownPath(cwd: string, path: string): string {
  const inside = relative(cwd, resolve(cwd, path));
  if (inside === '') return '.';
  const leaves = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return withSlashes(leaves ? path : inside);
}

export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
