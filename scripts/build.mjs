/*
 * Builds dist/, which then holds what this build made and nothing else; a build that fails leaves it as it was.
 *   --locked  fail where a generated source is out of date, instead of writing it anew
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { values: options } = parseArgs({ options: { locked: { type: 'boolean', default: false } } });

const { build, transform, bundling, requireBanner } = await tools();
/** Less to parse at each start; names stay, so that the stack of a fault can be read. */
const smaller = { minifyWhitespace: true, minifySyntax: true, charset: 'utf8' };
const { buildWinkModel } = await import('./wink-model.mjs');
const { letterClasses } = await import('./letter-classes.mjs');
const { lateModules } = await import('./late-modules.mjs');
const { thirdPartyLicences } = await import('./third-party.mjs');
const { buildLexicon } = await import('./lexicon.mjs');
const { writeSchemaTypesOut } = await import('./declarations.mjs');
const { keepCompiledCode } = await import('./compiled-code.mjs');
const { gathered } = await import('./gather.mjs');

// Built apart and moved into dist/ file by file, so that a test run beside this one never sees a half-written file.
const staging = `node_modules/.cache/jobfit-build-${process.pid}`;
/** The action shares the parts of the command line. */
const entries = { cli: 'src/main.ts', action: 'src/action.ts' };
const metafiles = [];

mkdirSync(staging, { recursive: true });
try {
  run(['scripts/generate-validators.mjs', ...(options.locked ? ['--check'] : [])]);
  const winkModel = await buildWinkModel();
  writeFileSync(join(staging, 'wink-model.bin'), winkModel);
  writeFileSync(join(staging, 'lexicon.bin'), await buildLexicon(winkModel));
  await bundleCommandLine();
  await bundleLibrary();
  copyDocs();
  writeFileSync(join(staging, 'THIRD-PARTY.txt'), thirdPartyLicences(metafiles, ['wink-eng-lite-web-model']));
  finish();
} finally {
  rmSync(staging, { recursive: true, force: true });
}

/**
 * cli.cjs, action.cjs and a file for each part that is loaded when it is needed, but for those that are loaded together: parsing what a
 * run does not use costs more than reading it. esbuild splits ES modules only, so each is turned into CommonJS afterwards, which starts
 * some milliseconds sooner.
 */
async function bundleCommandLine() {
  const { outputFiles, metafile } = await build({
    ...bundling,
    ...smaller,
    plugins: [letterClasses, lateModules],
    entryPoints: entries,
    outdir: staging,
    format: 'esm',
    splitting: true,
    chunkNames: 'cli-[hash]',
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.dirname': '__dirname' },
    supported: { ...bundling.supported, 'dynamic-import': true },
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  const hash = createHash('sha256');
  const codes = new Map();
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, { ...smaller, format: 'cjs', platform: 'node', supported: { 'dynamic-import': false } });
    hash.update(code);
    codes.set(basename(path), code);
  }
  for (const [name, code] of gathered(codes, ['cli.cjs', 'action.cjs'], metafile)) writeFileSync(join(staging, name), code);
  // Code that was compiled from another build is told by it: bin/code-cache.cjs.
  appendFileSync(join(staging, 'cli.cjs'), `\n// build ${hash.digest('hex').slice(0, 16)}\n`);
  metafiles.push(metafile);
}

async function bundleLibrary() {
  const { metafile } = await build({
    ...bundling,
    plugins: [letterClasses],
    entryPoints: ['src/index.ts'],
    outfile: join(staging, 'index.js'),
    format: 'esm',
    banner: requireBanner,
    metafile: true,
    logLevel: 'warning',
  });
  metafiles.push(metafile);
  run(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', staging]);
  await writeSchemaTypesOut(staging);
}

/** The pages beside the requirement kinds and rules, which \`jobfit explain\` shows. */
function copyDocs() {
  for (const folder of ['requirements', 'rules']) {
    for (const path of filesBelow(join('src', folder)).filter((name) => name.endsWith('.md'))) {
      const copy = join(staging, 'docs', folder, path);
      mkdirSync(dirname(copy), { recursive: true });
      copyFileSync(join('src', folder, path), copy);
    }
  }
}

/** The parts come first and what loads them after: whoever starts jobfit meanwhile finds all of one build. Then the old parts go. */
function finish() {
  const made = filesBelow(staging);
  const isEntry = (path) => Object.keys(entries).includes(path.replace(/\.cjs$/, ''));
  for (const path of [...made.filter((each) => !isEntry(each)), ...made.filter(isEntry)]) {
    mkdirSync(dirname(join('dist', path)), { recursive: true });
    renameSync(join(staging, path), join('dist', path));
  }
  for (const path of filesBelow('dist')) if (!made.includes(path)) rmSync(join('dist', path));
  removeEmpty('dist');
  compileAhead();
  writeFileSync('dist/built.txt', 'npm run build made this folder; this file is as old as the build.\n');
  log(`built ${made.length} files in dist/`);
}

function removeEmpty(folder) {
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    removeEmpty(join(folder, name));
    if (readdirSync(join(folder, name)).length === 0) rmdirSync(join(folder, name));
  }
}

/** From what now is in dist/; jobfit does without where that fails. */
function compileAhead() {
  try {
    keepCompiledCode('dist/compiled');
  } catch (error) {
    log(`no compiled code: ${error.message}`);
  }
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
}

function run(args) {
  const { status, error } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw error ?? new Error(`${args[0]} failed`);
}

/** To stderr: npm pack and hook managers read stdout. */
function log(text) {
  process.stderr.write(`build: ${text}\n`);
}

async function tools() {
  try {
    const { build, transform } = await import('esbuild');
    return { build, transform, ...(await import('./import-source.mjs')) };
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('jobfit is built from its sources: install its devDependencies too (npm ci, without --omit=dev)', { cause: error });
  }
}
