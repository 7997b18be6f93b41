import { isAlias, isCollection, isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar } from 'yaml';
import type { Source } from '../model/span.ts';
import { positionAt } from '../model/span.ts';
import type { SpecPlace } from '../model/spec.ts';
import type { Problem } from '../model/user-error.ts';
import type { YamlReading } from './read-yaml.ts';
import type { YamlEntry, YamlNode } from './yaml-node.ts';
import { problemAt } from './yaml-text.ts';

const mostExpanded = 10_000;
const deepest = 60;
const plainTags = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));

/** Where a walk over the parsed nodes stands. */
interface Walk {
  readonly source: Source;
  readonly problems: Problem[];
  /** What each anchor means at this place of the file. */
  readonly anchors: Map<string, ParsedNode>;
  /** Nodes being built, to tell an alias inside its own anchor. */
  readonly open: Set<ParsedNode>;
  /** Values made from aliases so far. */
  expanded: number;
  /** Aliases under way: their anchors are not noted anew. */
  aliasDepth: number;
  /** A value is missing or not the one meant: nothing more can be said about it. */
  broken: boolean;
}

/** Turns parsed nodes into plain values with places, as our own walk: the library's would follow tags, prototypes and bombs. */
export function buildNode(source: Source, contents: ParsedNode | null): YamlReading {
  const walk: Walk = { source, problems: [], anchors: new Map(), open: new Set(), expanded: 0, aliasDepth: 0, broken: false };
  const root = build(walk, contents, 0, 0);
  return walk.broken ? { problems: walk.problems } : { root, problems: walk.problems };
}

function build(walk: Walk, node: ParsedNode | null, depth: number, offset: number): YamlNode {
  if (!node) return scalarNode(walk, null, '', offset);
  if (isAlias(node)) return buildAlias(walk, node.source, depth, node.range[0]);
  if (walk.aliasDepth > 0) walk.expanded += 1;
  const { anchor } = node;
  if (anchor !== undefined && walk.aliasDepth === 0) walk.anchors.set(anchor, node);
  checkTag(walk, node.tag, node.range[0]);
  if (isScalar(node)) return buildScalar(walk, node, offset);
  walk.open.add(node);
  const built = isMap(node) ? buildMapping(walk, node.items, depth, node.range[0]) : buildList(walk, node, depth);
  walk.open.delete(node);
  return built;
}

function buildScalar(walk: Walk, node: Scalar.Parsed, keyOffset: number): YamlNode {
  // A value left out has no place of its own: the key stands for it.
  const offset = node.range[0] === node.range[1] ? keyOffset : node.range[0];
  return scalarNode(walk, node.value, node.source, offset);
}

function buildList(walk: Walk, node: ParsedNode, depth: number): YamlNode {
  const start = node.range[0];
  const items = isSeq<ParsedNode>(node) ? node.items.map((item) => build(walk, item, depth + 1, item.range[0])) : [];
  return { place: placeAt(walk.source, start), value: items.map((item) => item.value), source: '', entries: new Map(), items };
}

function buildMapping(walk: Walk, pairs: readonly Pair<ParsedNode, ParsedNode | null>[], depth: number, start: number): YamlNode {
  const entries = new Map<string, YamlEntry>();
  const value: Record<string, unknown> = Object.create(null);
  for (const pair of pairs) {
    const key = keyOf(walk, pair.key);
    const offset = pair.key.range[0];
    const node = build(walk, pair.value, depth + 1, offset);
    if (key === undefined || isTaken(walk, entries, key, offset)) continue;
    entries.set(key, { place: placeAt(walk.source, offset), node });
    value[key] = node.value;
  }
  return { place: placeAt(walk.source, start), value, source: '', entries, items: [] };
}

function keyOf(walk: Walk, key: ParsedNode): string | undefined {
  if (isScalar(key)) {
    if (key.source !== '<<') return key.source;
    walk.problems.push(problemAt(walk.source, key.range[0], 'found a merge key "<<", expected the keys written out'));
    return undefined;
  }
  const found = isCollection(key) ? 'a list or mapping as a key' : 'an alias as a key';
  walk.problems.push(problemAt(walk.source, key.range[0], `found ${found}, expected a plain word`));
  return undefined;
}

function isTaken(walk: Walk, entries: ReadonlyMap<string, YamlEntry>, key: string, offset: number): boolean {
  const first = entries.get(key);
  if (!first) return false;
  walk.problems.push(
    problemAt(walk.source, offset, `found key "${key}" again (first on line ${first.place.line}), expected each key once`),
  );
  return true;
}

function buildAlias(walk: Walk, name: string, depth: number, offset: number): YamlNode {
  const target = walk.anchors.get(name);
  const fault = aliasFault(walk, name, target, depth);
  if (fault !== undefined && !(walk.broken && walk.expanded > mostExpanded)) walk.problems.push(problemAt(walk.source, offset, fault));
  if (fault !== undefined) walk.broken = true;
  if (fault !== undefined || !target) return scalarNode(walk, null, '', offset);
  walk.aliasDepth += 1;
  const built = build(walk, target, depth, offset);
  walk.aliasDepth -= 1;
  return { ...built, place: placeAt(walk.source, offset) };
}

function aliasFault(walk: Walk, name: string, target: ParsedNode | undefined, depth: number): string | undefined {
  if (!target) return `found alias *${name}, expected an anchor &${name} before it`;
  if (walk.open.has(target)) return `found alias *${name} inside its own anchor, expected it outside`;
  if (walk.expanded > mostExpanded) return `found aliases that stand for more than ${mostExpanded} values, expected fewer`;
  if (depth > deepest) return `found aliases that nest more than ${deepest} levels, expected fewer`;
  return undefined;
}

function checkTag(walk: Walk, tag: string | undefined, offset: number): void {
  if (tag === undefined || plainTags.has(tag)) return;
  const shown = tag.replace('tag:yaml.org,2002:', '!!').slice(0, 60);
  walk.problems.push(problemAt(walk.source, offset, `found the tag ${shown}, expected plain data without tags`));
  walk.broken = true;
}

function scalarNode(walk: Walk, value: unknown, source: string, offset: number): YamlNode {
  return { place: placeAt(walk.source, offset), value, source, entries: new Map(), items: [] };
}

function placeAt(source: Source, offset: number): SpecPlace {
  const { line, column } = positionAt(source, offset);
  return { line, column };
}
