import { join, relative } from 'node:path';
import { configNames, parseConfig } from '../config/load-config.ts';
import { decode } from '../documents/decode.ts';
import { readBytes, readTextIfThere } from '../files/bytes.ts';
import { findFiles } from '../files/find.ts';
import { shownPath, withSlashes } from '../files/paths.ts';
import { isSpokenLanguage } from '../lexicon/load-knowledge.ts';
import { UserError } from '../model/user-error.ts';
import { loadSpec } from '../spec/load-spec.ts';
import { isLikelyDocument } from './find-documents.ts';

/** Folders in the folder are looked into, but not all of a disk. */
const depths = ['', '*/', '*/*/'];
/** More is no folder of one person's applications. */
const mostFiles = 200;

/** A file that needs no telling name: `letters/acme.md`. */
const amongLetters = /(?:^|\/)(?:cover[-_ ]?letters|letters|lettres|cartas|anschreiben|bewerbungen)\/(?!README)[^/]+$/iu;

/** Résumés and letters, told by their names; paths from the folder. */
export async function documentsIn(folder: string): Promise<readonly string[]> {
  const paths = await filesIn(folder, '*.{md,markdown,txt,MD,TXT}');
  return bounded(
    paths.filter((path) => isLikelyDocument(path) || amongLetters.test(path)),
    'résumés and cover letters',
  );
}

/** The specs, told by their content: names, or a pattern where a folder `specs` holds nothing else. */
export async function specsIn(folder: string): Promise<readonly string[]> {
  const candidates = bounded(await filesIn(folder, '*.{yaml,yml}'), 'YAML files');
  const specs = candidates.filter((path) => isSpec(folder, path));
  const isPure = candidates.filter(isInSpecs).every((path) => specs.includes(path));
  return [...new Set(specs.map((path) => (isPure && isInSpecs(path) ? `specs/*${/\.ya?ml$/.exec(path)?.[0]}` : path)))];
}

/** The name of the configuration in the folder, if there is one. It is read, so that a fault in it is told. */
export function configIn(cwd: string, folder: string): string | undefined {
  return configNames.find((name) => {
    const text = readTextIfThere(join(folder, name));
    return text !== undefined && parseConfig(shownPath(cwd, join(folder, name)), text) !== undefined;
  });
}

async function filesIn(folder: string, names: string): Promise<readonly string[]> {
  const { paths } = await findFiles(
    folder,
    depths.map((depth) => `${depth}${names}`),
  );
  return paths.map((path) => withSlashes(relative(folder, join(folder, path))));
}

function bounded(paths: readonly string[], what: string): readonly string[] {
  if (paths.length <= mostFiles) return paths;
  throw new UserError(`found ${paths.length} ${what}, expected a repository of one person's documents: name its folder`);
}

function isInSpecs(path: string): boolean {
  return /^specs\/[^/]+$/.test(path);
}

function isSpec(folder: string, path: string): boolean {
  try {
    loadSpec({ file: path, text: decode(readBytes(folder, path), path), isSpokenLanguage });
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
