import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readTextIfThere } from './bytes.ts';
import { withSlashes } from './paths.ts';

/** Tells whether git leaves a file out, by the .gitignore of its folder and of those above, up to the repository's root. */
export function gitIgnores(): (path: string) => boolean {
  const lists = new Map<string, Ignore | undefined>();
  const listOf = (folder: string): Ignore | undefined => {
    if (!lists.has(folder)) lists.set(folder, readList(folder));
    return lists.get(folder);
  };
  return (path) => {
    for (const folder of foldersAbove(path)) {
      const { ignored, unignored } = listOf(folder)?.test(withSlashes(relative(folder, path))) ?? {};
      // The nearest list that says anything has the say.
      if (ignored || unignored) return ignored === true;
    }
    return false;
  };
}

function readList(folder: string): Ignore | undefined {
  const text = readTextIfThere(join(folder, '.gitignore'));
  return text === undefined ? undefined : ignore().add(text);
}

function* foldersAbove(path: string): Generator<string> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    yield folder;
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return;
  }
}
