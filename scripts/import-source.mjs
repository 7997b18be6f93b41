import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** Imports a TypeScript module, which Node 20 cannot do by itself: bundled to a file of its own, packages and all. */
export async function importSource(path) {
  const folder = mkdtempSync(join(tmpdir(), 'jobfit-source-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({ entryPoints: [path], outfile, ...bundling, format: 'esm', banner: requireBanner, logLevel: 'warning' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** esbuild holds that Node 20 knows too few scripts by name, and would have the patterns made anew at each use. */
const supported = { 'regexp-unicode-property-escapes': true };

/** What all bundles have in common. */
export const bundling = { bundle: true, platform: 'node', target: 'node20.19', supported, charset: 'utf8', legalComments: 'none' };

/** Commander and yaml are CommonJS and call `require` for Node's own modules, which ES modules do not have. */
export const requireBanner = {
  js: "import { createRequire as createRequireOfBundle } from 'node:module';\nconst require = createRequireOfBundle(import.meta.url);",
};

/** A JSON file of an installed package. */
export function packageJson(specifier) {
  return require(specifier);
}
