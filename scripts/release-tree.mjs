/*
 * Writes what a release tag holds: npm run release:tree -- DIR [--repository URL]
 * Hook managers, the runner of GitHub Actions and npm take it as it is; nothing is built or installed on their side.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const whole = ['bin', 'dist', 'action.yml', '.pre-commit-hooks.yaml', 'LICENSE', 'README.md', 'CHANGELOG.md'];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { repository: { type: 'string' } } });
const [given] = positionals;
if (given === undefined || positionals.length > 1) throw new Error('expected one folder: npm run release:tree -- DIR');
const target = resolve(given);
process.chdir(dirname(import.meta.dirname));
writeTree();

function writeTree() {
  mkdirSync(target, { recursive: true });
  if (readdirSync(target).some((name) => name !== '.git')) throw new Error(`${target} is not empty`);
  build();
  const schemas = readdirSync('specs').filter((name) => name.endsWith('.schema.json'));
  for (const path of [...whole, ...schemas.map((name) => join('specs', name))])
    cpSync(path, join(target, path), { recursive: true, filter: isForAll });
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(releasedPackage(), null, 2)}\n`);
  // What is built is to reach Windows byte by byte.
  writeFileSync(join(target, '.gitattributes'), '* -text\ndist/** linguist-generated\n');
}

/** Code that was compiled here serves this version of Node alone, and no two builds have the same bytes of it. */
function isForAll(path) {
  return path !== join('dist', 'compiled');
}

/** Anew, since tests leave in dist/ what older sources were built to. */
function build() {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--locked'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the build failed');
}

/** Without scripts: any of npm's life cycle would make it prepare a package that is ready (and allowScripts speaks of devDependencies). */
function releasedPackage() {
  const { scripts: _, devDependencies: __, allowScripts: ___, ...rest } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (values.repository === undefined) return rest;
  const url = values.repository.replace(/\/$/, '');
  return { ...rest, homepage: `${url}#readme`, bugs: { url: `${url}/issues` }, repository: { type: 'git', url: `git+${url}.git` } };
}
