import { addTo } from '../model/add-to.ts';
import { isMapping } from '../model/mapping.ts';
import { specKeys } from '../model/spec.ts';
import type { Problem } from '../model/user-error.ts';
import { expectedBy, typeSuggestion } from './expected.ts';
import { meant } from './meant.ts';
import { groupKeys } from './schema.ts';
import type { SchemaFault } from './schema-fault.ts';
import { found, message, oneOf } from './words.ts';
import { nodeAt, type YamlNode } from './yaml-node.ts';

const mostFaults = 2000;

/** The complaints of a validator as located problems, one for each mistake. */
export function explainFaults(file: string, root: YamlNode, faults: readonly SchemaFault[]): Problem[] {
  const told = faults.filter(({ keyword }) => keyword !== 'if').slice(0, mostFaults);
  const unknown = unknownByPath(told);
  return told
    .filter((fault) => !isConsequence(fault, unknown.get(fault.instancePath) ?? [], root))
    .map((fault) => ({ file, ...placeOf(fault, root), message: explain(fault, nodeAt(root, fault.instancePath)) }));
}

function unknownByPath(faults: readonly SchemaFault[]): ReadonlyMap<string, SchemaFault[]> {
  const byPath = new Map<string, SchemaFault[]>();
  for (const fault of faults) {
    if (fault.keyword === 'additionalProperties') addTo(byPath, fault.instancePath, fault);
  }
  return byPath;
}

/** A misspelt key makes the key that was meant missing: one mistake, told once. */
function isConsequence(fault: SchemaFault, unknown: readonly SchemaFault[], root: YamlNode): boolean {
  if (fault.keyword !== 'required' || unknown.length === 0) return false;
  const { size } = nodeAt(root, fault.instancePath).entries;
  return unknown.length === size || unknown.some((other) => suggestedKey(other) === fault.params.missingProperty);
}

function placeOf(fault: SchemaFault, root: YamlNode) {
  const node = nodeAt(root, fault.instancePath);
  const { additionalProperty } = fault.params;
  const key = typeof additionalProperty === 'string' ? node.entries.get(additionalProperty)?.place : undefined;
  const { line, column } = key ?? node.place;
  return { line, column };
}

function explain(fault: SchemaFault, node: YamlNode): string {
  const schema = fault.parentSchema ?? {};
  switch (fault.keyword) {
    case 'additionalProperties':
      return unknownKey(fault, node);
    case 'required':
      return message(`no "${fault.params.missingProperty}"`, missing(fault));
    case 'dependencies':
      return message(`"${fault.params.property}" alone`, `"${fault.params.missingProperty}" beside it`);
    case 'not':
      return message(
        [...node.entries.keys()].filter((key) => groupKeys.includes(key)).join(' and '),
        'one list of members: allOf, anyOf, or of',
      );
    case 'maxProperties':
      return message(`${node.entries.size} keys`, 'one key (allOf asks for several)');
    case 'maxLength':
      return message(`${String(node.value).length} characters`, `at most ${fault.params.limit}`);
    case 'maxItems':
      return message(`a list of ${node.items.length}`, `at most ${fault.params.limit}`);
    case 'enum':
      return enumMessage(schema, node);
    default:
      return message(found(node), expectedBy(schema), typeSuggestion(schema, node));
  }
}

function enumMessage(schema: Readonly<Record<string, unknown>>, node: YamlNode): string {
  const choices = Array.isArray(schema.enum) ? schema.enum.map(String) : [];
  const only = node.items.length === 1 ? node.items[0] : node;
  return message(found(node), oneOf(choices), meant(String(only?.value), choices));
}

function unknownKey(fault: SchemaFault, node: YamlNode): string {
  const key = String(fault.params.additionalProperty);
  if (specKeys.some((each) => each === key))
    return message(`"${key}" inside a requirement`, 'it as a key of the whole file, or as a member of a group');
  const suggestion = suggestedKey(fault);
  if (suggestion !== undefined) return message(`unknown key "${key}"`, oneOf(keysOf(fault)), `"${suggestion}"`);
  const value = node.entries.get(key)?.node;
  // `- Machine learning: theory` is a mapping to YAML and a name to its writer.
  const isText =
    node.entries.size === 1 && value !== undefined && !isMapping(value.value) && value.items.length === 0 && /\s|^[A-Z]/.test(key);
  return message(`unknown key "${key}"`, oneOf(keysOf(fault)), isText ? `'${key}: ${value.source}'`.replace(": '", ":'") : undefined);
}

function suggestedKey(fault: SchemaFault): string | undefined {
  return meant(String(fault.params.additionalProperty), keysOf(fault));
}

/** The keys that may stand there; a requirement may also be a group. */
function keysOf(fault: SchemaFault): string[] {
  const { properties } = fault.parentSchema ?? {};
  const keys = isMapping(properties) ? Object.keys(properties).filter((key) => !key.startsWith('$')) : [];
  return keys.includes('weight') && !keys.includes('anyOf') ? [...keys, ...groupKeys] : keys;
}

function missing(fault: SchemaFault): string {
  const { title } = fault.parentSchema ?? {};
  return typeof title === 'string' ? title : `the key "${fault.params.missingProperty}"`;
}
