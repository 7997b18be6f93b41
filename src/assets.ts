import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const here = import.meta.dirname;

/** The bundles stand in `dist/` beside their assets; the sources, run by the tests, read what the last build left there. */
const dist = basename(here) === 'src' ? join(dirname(here), 'dist') : here;

/** A file that the build made, by its name in `dist/`. */
export function readAsset(name: string): Buffer {
  return readFileSync(join(dist, name));
}

/** The package.json of jobfit where it is installed: a release says more there than the sources. */
export function readManifest(): unknown {
  return JSON.parse(readFileSync(join(dirname(dist), 'package.json'), 'utf8'));
}
