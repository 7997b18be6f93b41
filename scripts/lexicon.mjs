import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';

const data = 'src/lexicon/data';

/**
 * The bytes of `dist/lexicon.bin`: what `compileLexicon(files, language)` makes of the data files. `files` are `{ path, text }` with paths
 * below `data/`, in order of their names, so that the same data give the same bytes everywhere.
 */
export async function buildLexicon(winkModel) {
  const [{ compileLexicon }, { createLanguage }] = [
    await importSource('src/lexicon/compile.ts'),
    await importSource('src/language/wink.ts'),
  ];
  const paths = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  const files = paths
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(data, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return compileLexicon(files, createLanguage(winkModel));
}
