/*
 * Writes the published JSON Schemas and the validators made from them: `node scripts/generate-validators.mjs`.
 * With --check it writes nothing and fails where a committed file is not what it would write.
 * Validators are generated because compiling a schema costs 70–90 ms at every start and the generated code 1–4 ms.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { importSource } from './import-source.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const asWritten = { allErrors: true, verbose: true, inlineRefs: false, messages: false };
const withDefaults = { useDefaults: true };
const strictness = {
  strict: true,
  strictTypes: false,
  strictRequired: false,
  strictTuples: false,
  allowUnionTypes: true,
  unicodeRegExp: true,
};

const { specSchema } = await importSource(join(root, 'src/spec/schema.ts'));
const { optionSchemas } = await importSource(join(root, 'src/spec/leaf-schemas.ts'));
const { configSchema } = await importSource(join(root, 'src/config/schema.ts'));
const { reportSchema } = await importSource(join(root, 'src/reporters/report-schema.ts'));
const kinds = Object.keys(optionSchemas);

const outputs = {
  'specs/spec.schema.json': json(specSchema),
  'specs/config.schema.json': json(configSchema),
  'specs/report.schema.json': json(reportSchema),
  'src/spec/validate.generated.js': await bundle([
    validators({ validateSpec: specSchema }, asWritten),
    validators(Object.fromEntries(kinds.map((kind) => [guardName(kind), optionSchemas[kind]])), withDefaults),
  ]),
  'src/spec/validate.generated.d.ts': declarations('validateSpec', kinds),
  'src/config/validate.generated.js': await bundle([validators({ validateConfig: configSchema }, asWritten)]),
  'src/config/validate.generated.d.ts': declarations('validateConfig', []),
};

const check = process.argv.includes('--check');
for (const [path, text] of Object.entries(outputs)) {
  const file = join(root, path);
  if (!check) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${path} is out of date: run node scripts/generate-validators.mjs`);
    process.exitCode = 1;
  }
}

/** The code of one validator for each schema, exported by name. */
function validators(schemas, options) {
  const ajv = new Ajv({ ...strictness, ...options, code: { source: true, esm: true, lines: true } });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  return standalone(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
}

/** Joins the modules into one, with the few helpers of ajv that they call. */
async function bundle(modules) {
  const entry = modules.map((_, index) => `export * from 'module:${index}';`).join('\n');
  const plugin = {
    name: 'modules',
    setup(setup) {
      setup.onResolve({ filter: /^module:/ }, ({ path }) => ({ path, namespace: 'modules' }));
      setup.onLoad({ filter: /.*/, namespace: 'modules' }, ({ path }) => ({
        contents: modules[path.slice(7)],
        resolveDir: root,
      }));
    },
  };
  const stdin = { contents: entry, resolveDir: root };
  const banner = { js: '// Written by scripts/generate-validators.mjs. Do not edit.' };
  const { outputFiles } = await build({
    stdin,
    plugins: [plugin],
    bundle: true,
    write: false,
    absWorkingDir: root,
    format: 'esm',
    platform: 'neutral',
    charset: 'utf8',
    banner,
  });
  return outputFiles[0].text.replaceAll('"use strict";\n', '');
}

function declarations(validator, guarded) {
  const types = guarded.map((kind) => [guardName(kind), `OptionsByKind['${kind}']`]);
  return [
    '// Written by scripts/generate-validators.mjs. Do not edit.',
    ...(types.length > 0 ? ["import type { OptionsByKind } from '../requirements/requirement.ts';"] : []),
    `import type { SchemaValidator } from '${validator === 'validateSpec' ? '.' : '../spec'}/schema-fault.ts';`,
    '',
    `export declare const ${validator}: SchemaValidator;`,
    ...types.map(([name, type]) => `export declare const ${name}: (options: unknown) => options is ${type};`),
    '',
  ].join('\n');
}

function guardName(kind) {
  return `is-${kind}`.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
