import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';

/**
 * Writes types derived from JSON Schemas out in the declarations, so that users of the library need not install json-schema-to-ts:
 * `FromSchema<typeof degreeOptions>` becomes the type itself.
 */
export async function writeSchemaTypesOut(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.d.ts'));
  for (const path of paths) {
    const declarations = readFileSync(join(folder, path), 'utf8');
    if (!declarations.includes("'json-schema-to-ts'")) continue;
    const schemas = await importSource(join('src', path.replace(/\.d\.ts$/, '.ts')));
    const written = declarations
      .replace(/^import .*'json-schema-to-ts';\n/m, '')
      .replace(/FromSchema<typeof (\w+)>/g, (_, name) => typeOf(schemas[name]));
    writeFileSync(join(folder, path), written);
  }
}

/** The type that json-schema-to-ts derives, for the few keywords in use. A property with a default is always there. */
function typeOf(schema) {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.type === 'array') return `(${typeOf(schema.items)})[]`;
  if (schema.type === 'integer') return 'number';
  if (['string', 'number', 'boolean', 'null'].includes(schema.type)) return schema.type;
  if (schema.type === 'object' && schema.additionalProperties === false) return objectType(schema);
  throw new Error(`no type for the schema ${JSON.stringify(schema)}: add it to scripts/declarations.mjs`);
}

function objectType({ properties, required = [] }) {
  const members = Object.entries(properties).map(([name, schema]) => {
    const mark = required.includes(name) || 'default' in schema ? '' : '?';
    return `    ${name}${mark}: ${typeOf(schema)};\n`;
  });
  return `{\n${members.join('')}}`;
}
