/*
 * Builds dist/. Arguments:
 *   --locked      fail where a generated source is out of date, instead of writing it anew
 *   --partial     leave out what has no source yet instead of failing (for the tests while jobfit grows)
 *   --cli=FILE    the command line's entry, src/main.ts by default
 *   --library=FILE  the library's entry, src/index.ts by default
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { values: options } = parseArgs({
  options: {
    locked: { type: 'boolean', default: false },
    partial: { type: 'boolean', default: false },
    cli: { type: 'string', default: 'src/main.ts' },
    library: { type: 'string', default: 'src/index.ts' },
  },
});

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
/** The entry of the GitHub Action, which shares the parts of the command line. */
const action = 'src/action.ts';
const missing = [];
const metafiles = [];

mkdirSync(staging, { recursive: true });
try {
  await part('scripts/generate-validators.mjs', () => run(['scripts/generate-validators.mjs', ...(options.locked ? ['--check'] : [])]));
  const winkModel = await buildWinkModel();
  writeFileSync(join(staging, 'wink-model.bin'), winkModel);
  await part('src/lexicon/compile.ts', async () => writeFileSync(join(staging, 'lexicon.bin'), await buildLexicon(winkModel)));
  await part(options.cli, bundleCommandLine);
  await part(options.library, bundleLibrary);
  copyDocs();
  writeFileSync(join(staging, 'THIRD-PARTY.txt'), thirdPartyLicences(metafiles, ['wink-eng-lite-web-model']));
  finish();
} finally {
  rmSync(staging, { recursive: true, force: true });
}

/** Does one part of the build if its source is there. */
async function part(source, make) {
  if (existsSync(source)) await make();
  else missing.push(source);
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
    entryPoints: { cli: options.cli, ...(existsSync(action) && { action }) },
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
    entryPoints: [options.library],
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
  for (const folder of ['requirements', 'rules'].filter((name) => existsSync(join('src', name)))) {
    for (const path of filesBelow(join('src', folder)).filter((name) => name.endsWith('.md'))) {
      const copy = join(staging, 'docs', folder, path);
      mkdirSync(dirname(copy), { recursive: true });
      copyFileSync(join('src', folder, path), copy);
    }
  }
}

function finish() {
  for (const source of missing) log(`${options.partial ? 'left out' : 'cannot build'}: ${source} does not exist`);
  if (missing.length > 0 && !options.partial) {
    process.exitCode = 1;
    return;
  }
  const made = filesBelow(staging);
  for (const path of made) {
    mkdirSync(dirname(join('dist', path)), { recursive: true });
    renameSync(join(staging, path), join('dist', path));
  }
  if (!options.partial) for (const path of filesBelow('dist')) if (!made.includes(path)) rmSync(join('dist', path));
  compileAhead();
  writeFileSync('dist/built.txt', 'npm run build made this folder; this file is as old as the build.\n');
  log(`built ${made.length} files in dist/`);
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
