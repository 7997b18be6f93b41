import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of every package whose code or data stands in the bundles, from esbuild's metafiles. */
export function thirdPartyLicences(metafiles, dataPackages) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const bundled = inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  const folders = [...new Set([...bundled, ...dataPackages.map((name) => `node_modules/${name}`)])].sort();
  const intro = 'jobfit contains code and data of the packages below, under their licences.\n';
  return [intro, ...folders.map(licenceOf)].join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry));
  const heading = `${name} ${version} (${license})`;
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `${authorName(author)}\n${license}`;
  return `${heading}\n\n${text.replaceAll('\r\n', '\n')}\n`;
}

function authorName(author) {
  return typeof author === 'string' ? author : (author?.name ?? '');
}
