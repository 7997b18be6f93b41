import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { isMapping } from '../../src/model/mapping.ts';
import { specSchema } from '../../src/spec/schema.ts';

/** Every schema of a property, with the name of the property. */
function* properties(schema: unknown): Generator<readonly [string, unknown]> {
  if (Array.isArray(schema)) for (const each of schema) yield* properties(each);
  if (!isMapping(schema)) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && isMapping(value)) yield* Object.entries(value);
    // What an `if` tests is no property to explain.
    if (key !== 'if' && key !== 'not') yield* properties(value);
  }
}

function resolved(schema: unknown, root: Readonly<Record<string, unknown>>): unknown {
  if (!isMapping(schema) || typeof schema.$ref !== 'string' || schema.description !== undefined) return schema;
  const { definitions } = root;
  return isMapping(definitions) ? definitions[schema.$ref.replace('#/definitions/', '')] : undefined;
}

describe.each([
  ['spec', specSchema],
  ['config', configSchema],
])('the schema of a %s', (name, schema) => {
  test('explains every property', () => {
    for (const [key, each] of properties(schema)) {
      const found = resolved(each, schema);
      expect(isMapping(found) && typeof found.description === 'string', `${key} has no description`).toBe(true);
    }
  });

  test('is the published one', () => {
    expect(JSON.parse(readFileSync(`specs/${name}.schema.json`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });
});

test('the generated validators are up to date', () => {
  expect(() => execFileSync(process.execPath, ['scripts/generate-validators.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
}, 60_000);
