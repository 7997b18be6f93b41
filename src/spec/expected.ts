import { degreeOptions } from '../requirements/options.ts';
import { kebab } from './ids.ts';
import { nameless } from './leaf-schemas.ts';
import { meant } from './meant.ts';
import type { YamlNode } from './yaml-node.ts';

type Schema = Readonly<Record<string, unknown>>;

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};
const yes = ['yes', 'y', 'on', 'true', '1'];
const no = ['no', 'n', 'off', 'false', '0'];

/** What a schema asks for, in words: its title where it has one. */
export function expectedBy(schema: Schema): string {
  if (typeof schema.title === 'string') return schema.title;
  const types = typesOf(schema).map((type) => nouns[type] ?? type);
  return [types.join(' or '), ...bounds(schema)].join(' ');
}

function bounds(schema: Schema): string[] {
  const above = schema.exclusiveMinimum === undefined ? [] : [`above ${schema.exclusiveMinimum}`];
  const range = [
    ...(schema.minimum === undefined ? above : [`of ${schema.minimum} or more`]),
    ...(schema.maximum === undefined ? [] : [`at most ${schema.maximum}`]),
  ];
  return range.length > 0 ? [range.join(', ')] : [];
}

/** What the writer probably meant where a value has the wrong type or form, as it should be written. */
export function typeSuggestion(schema: Schema, node: YamlNode): string | undefined {
  const types = typesOf(schema);
  if (typeof node.value === 'string' && types.includes('object')) return mappingMeant(schema, node.value);
  const only = node.items.length === 1 ? node.items[0] : undefined;
  if (types.includes('boolean')) return booleanMeant(String((only ?? node).value));
  if (types.includes('number') || types.includes('integer'))
    return typeof only?.value === 'number' ? only.source : numberMeant((only ?? node).value);
  if (types.includes('array') && isScalarValue(node.value)) return node.value === null ? '[]' : `[${node.source}]`;
  if (schema.title === 'words in kebab-case' && typeof node.value === 'string') return kebab(node.value) || undefined;
  if (types.includes('string') && only && typeof only.value === 'string') return only.source;
  return types.includes('string') && isScalarValue(node.value) && node.value !== null && typeof node.value !== 'string'
    ? `"${node.source}"`
    : undefined;
}

/** The mapping that `degree: Master's` or `experience: 5 years` is short for, though it may not be. */
function mappingMeant(schema: Schema, text: string): string | undefined {
  if (schema.title === nameless.experience) {
    const years = numberMeant(text);
    return years === undefined ? undefined : `{years: ${years}}`;
  }
  if (schema.title !== nameless.degree) return undefined;
  const [first = ''] = text.split(/\s/);
  const level = meant(first, degreeOptions.properties.level.enum);
  return level === undefined ? undefined : `{level: ${level}}`;
}

function booleanMeant(word: string): string | undefined {
  if (yes.includes(word.toLowerCase())) return 'true';
  return no.includes(word.toLowerCase()) ? 'false' : undefined;
}

/** The number in `"3"`, `3+` or `3 years`. */
function numberMeant(value: unknown): string | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) && value > 0 && !Number.isInteger(value) ? String(Math.ceil(value)) : undefined;
  return typeof value === 'string' ? /^\D*?(\d+(?:\.\d+)?)\D*$/.exec(value)?.[1] : undefined;
}

function isScalarValue(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function typesOf(schema: Schema): string[] {
  const { type } = schema;
  return Array.isArray(type) ? type.map(String) : typeof type === 'string' ? [type] : [];
}
