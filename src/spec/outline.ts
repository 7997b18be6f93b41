import { isMapping } from '../model/mapping.ts';
import { type SpecKey, specKeys } from '../model/spec.ts';
import { child, type YamlNode } from './yaml-node.ts';

export type GroupMode = 'allOf' | 'anyOf' | 'atLeast';

/** A requirement as written, before anything is filled in. Also made of faulty files, so that all that can be checked is. */
export interface Outline {
  readonly key: SpecKey;
  readonly node: YamlNode;
  /** Groups only. */
  readonly mode?: GroupMode;
  readonly members: readonly Outline[];
}

const lists = [
  ['allOf', 'allOf'],
  ['anyOf', 'anyOf'],
  ['of', 'atLeast'],
] as const;

/** The lists of requirements of a spec, in file order. */
export function outlineOf(root: YamlNode): readonly (readonly Outline[])[] {
  return [...root.entries].flatMap(([key, { node }]) => (isSpecKey(key) ? [listed(node).map((item) => outline(key, item))] : []));
}

/** Every requirement, members included. */
export function* everyOutline(outlines: readonly Outline[]): Generator<Outline> {
  for (const each of outlines) {
    yield each;
    yield* everyOutline(each.members);
  }
}

function isSpecKey(key: string): key is SpecKey {
  return specKeys.some((each) => each === key);
}

/** A key holds a list of requirements, or a single one. */
function listed(node: YamlNode): readonly YamlNode[] {
  if (Array.isArray(node.value)) return node.items;
  return typeof node.value === 'string' || isMapping(node.value) ? [node] : [];
}

function outline(key: SpecKey, node: YamlNode): Outline {
  for (const [list, mode] of lists) {
    const members = child(node, list);
    if (members) return { key, node, mode, members: members.items.map((item) => memberOutline(key, item)) };
  }
  return { key, node, members: [] };
}

/** A member of another key, `{experience: {years: 5}}`, is that key's requirement. */
function memberOutline(key: SpecKey, node: YamlNode): Outline {
  const [only] = node.entries.size === 1 ? node.entries : [];
  return only && isSpecKey(only[0]) ? outline(only[0], only[1].node) : outline(key, node);
}
