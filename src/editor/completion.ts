import { type CompletionItem, CompletionItemKind, type Range } from 'vscode-languageserver';
import { isMapping } from '../model/mapping.ts';
import { allRules } from '../rules/all.ts';
import type { RuleOptions } from '../rules/rule.ts';
import type { Schema } from '../spec/json-schema.ts';
import { cursorIn, type YamlCursor } from '../spec/yaml-cursor.ts';
import { type Schemas, SchemaWalk } from './schema-walk.ts';

/** What can be written at an offset of a spec or configuration: keys that the mapping lacks, and words that a value may be. */
export async function completionsAt(
  text: string,
  offset: number,
  role: 'spec' | 'config',
  range: (from: number, to: number) => Range,
): Promise<CompletionItem[]> {
  const cursor = cursorIn(text, offset);
  if (!cursor) return [];
  const walk = new SchemaWalk(await schemaOf(role));
  const schemas = cursor.steps.reduce<Schemas>((here, { value, key }) => walk.step(here, value, key), walk.start);
  const place = range(cursor.start, cursor.end);
  const names = role === 'config' ? ruleNames(cursor) : new Map<string, Schema>();
  const keys = [...walk.keys(schemas, keysWithin(cursor)), ...names].filter(([key]) => !key.startsWith('$') && !isTaken(cursor, key));
  const words = cursor.role === 'key' ? new Map<string, Schema>() : walk.words(schemas);
  return [
    ...[...words].map(([word, schema]) => wordItem(word, schema, place)),
    ...(canBeKey(cursor) ? keys.map(([key, schema]) => keyItem(key, schema, cursor, place)) : []),
  ].map((item, at) => ({ ...item, sortText: String(at).padStart(4, '0') }));
}

/** The schema of a kind of file, which no other command needs to load. */
export async function schemaOf(role: 'spec' | 'config'): Promise<Schema> {
  return role === 'spec' ? (await import('../spec/schema.ts')).specSchema : (await import('../config/schema.ts')).configSchema;
}

/** A value below its key, or after a dash, may be the first key of a mapping. */
function canBeKey({ role, isInline }: YamlCursor): boolean {
  return role === 'key' || !isInline;
}

function keysWithin({ role, within }: YamlCursor): unknown {
  return role === 'key' ? within : {};
}

function isTaken({ role, within }: YamlCursor, key: string): boolean {
  return role === 'key' && isMapping(within) && Object.hasOwn(within, key);
}

function keyItem(label: string, schema: Schema, { role, isInline }: YamlCursor, range: Range): CompletionItem {
  const newText = role === 'key' && isInline ? label : `${/^[\w$]+$/.test(label) ? label : quoted(label)}: `;
  return { label, kind: CompletionItemKind.Property, textEdit: { range, newText }, ...described(schema) };
}

function quoted(key: string): string {
  return /^[\w/-]+$/.test(key) ? key : JSON.stringify(key);
}

function wordItem(label: string, schema: Schema, range: Range): CompletionItem {
  const isStandard = schema.default !== undefined && String(schema.default) === label;
  return {
    ...{ label, kind: CompletionItemKind.EnumMember, textEdit: { range, newText: label }, ...described(schema) },
    ...(isStandard && { detail: 'where nothing is said' }),
  };
}

function described({ title, description }: Schema): Pick<CompletionItem, 'detail' | 'documentation'> {
  return { ...(typeof title === 'string' && { detail: title }), ...(typeof description === 'string' && { documentation: description }) };
}

/** The ids of rules, and the options of one, which the schema of the configuration leaves to the rules. */
function ruleNames({ steps }: YamlCursor): ReadonlyMap<string, Schema> {
  const path = steps.map(({ key }) => key);
  const at = path.lastIndexOf('rules');
  const isRules = at === 0 || (at === 2 && path[0] === 'overrides');
  if (!isRules) return new Map();
  const below = path.slice(at + 1);
  if (below.length === 0)
    return new Map(allRules.map(({ id, summary }) => [id, { title: 'off | info | warn | error', description: summary }]));
  const rule = below.length === 2 && below[1] === 1 ? allRules.find(({ id }) => id === below[0]) : undefined;
  return new Map(Object.entries(rule?.options ?? {}).map(([name, value]) => [name, { title: `${standard(value)} where nothing is said` }]));
}

function standard(value: RuleOptions[string] | undefined): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}
