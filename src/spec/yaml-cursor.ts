import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { PlainMapping } from '../model/mapping.ts';
import { createSource, positionAt, type Source } from '../model/span.ts';
import type { SpecPlace } from '../model/spec.ts';
import { composed, textProblem, tokensOf } from './yaml-text.ts';

/** A step down into a YAML value: the mapping or list left, and the key or index taken. */
export interface YamlStep {
  readonly value: unknown;
  readonly key: string | number;
}

/** A place in a YAML text that a person is writing, whole or not. */
export interface YamlCursor {
  readonly steps: readonly YamlStep[];
  /** A key of a mapping, the value of one, or an item of a list. */
  readonly role: 'key' | 'value' | 'item';
  /** The mapping that the key is one of, but for it; else what is written of the value. */
  readonly within: unknown;
  /** The word at the place. */
  readonly start: number;
  readonly end: number;
  /** Keys: whether a colon follows already. Values and items: whether they stand in a line with more, so that no mapping can begin. */
  readonly isInline: boolean;
}

/** A word that nobody writes, to find the place by. */
const mark = 'jobfit\uE000cursor';

/** Where an offset of a YAML text stands; undefined in comments, and where the text is too broken to tell. */
export function cursorIn(text: string, offset: number): YamlCursor | undefined {
  let start = offset;
  while (isWordly(text[start - 1])) start -= 1;
  let end = offset;
  while (isWordly(text[end])) end += 1;
  const isColonNext = /^[ \t]{0,100}:(?:\s|$)/.test(text.slice(end, end + 200));
  // A key alone on its line would run together with the line below; with a colon of its own it does not.
  for (const written of [mark, `${mark}:`]) {
    const found = findMark(`${text.slice(0, start)}${written}${text.slice(end)}`);
    if (found) return { ...found, start, end, isInline: found.role === 'key' ? isColonNext : found.isInline };
  }
  return undefined;
}

/** What a key or plain word may be made of. */
function isWordly(character: string | undefined): boolean {
  return character !== undefined && !/[\s,[\]{}:"'#]/.test(character);
}

type Found = Pick<YamlCursor, 'steps' | 'role' | 'within' | 'isInline'>;

/** The nodes of a text, as far as its syntax lets them be told; undefined where there are none. */
function contentsOf(source: Source): ParsedNode | null | undefined {
  const tokens = textProblem(source) ? undefined : tokensOf(source);
  if (!Array.isArray(tokens)) return undefined;
  const first = composed(source, tokens).next();
  return first.done ? undefined : first.value.contents;
}

function findMark(text: string): Found | undefined {
  const source = createSource('', text);
  const columnOf = (node: ParsedNode): number => positionAt(source, node.range[0]).column;
  const lineOf = (node: ParsedNode): number => positionAt(source, node.range[0]).line;

  const search = (node: ParsedNode | null, steps: readonly YamlStep[], keyLine: number): Found | undefined => {
    if (!node) return undefined;
    if (isMark(node))
      return { steps, role: typeof steps.at(-1)?.key === 'number' ? 'item' : 'value', within: null, isInline: lineOf(node) === keyLine };
    if (isSeq<ParsedNode>(node)) {
      return firstOf(node.items, (item, at) => search(item, [...steps, { value: [], key: at }], node.flow === true ? lineOf(item) : 0));
    }
    if (!isMap<ParsedNode, ParsedNode | null>(node)) return undefined;
    return firstOf(node.items, ({ key, value }) => {
      const within = shallow(node);
      if (isMark(key)) return isAligned(node, key, columnOf) ? { steps, role: 'key', within, isInline: false } : undefined;
      return isScalar(key) ? search(value, [...steps, { value: within, key: String(key.value) }], lineOf(key)) : undefined;
    });
  };
  const found = search(contentsOf(source) ?? null, [], 0);
  // A word alone is the first key of a file to be.
  return found?.role === 'value' && found.steps.length === 0 ? { ...found, role: 'key', within: {} } : found;
}

function firstOf<Item, Result>(items: readonly Item[], find: (item: Item, at: number) => Result | undefined): Result | undefined {
  for (const [at, item] of items.entries()) {
    const found = find(item, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isMark(node: ParsedNode): boolean {
  return isScalar(node) && node.value === mark;
}

/** The parser takes a line with too little or too much before it for a key of some mapping; a person would not. */
function isAligned(map: YAMLMap<ParsedNode, unknown>, key: ParsedNode, columnOf: (node: ParsedNode) => number): boolean {
  const first = map.items[0]?.key;
  return map.flow === true || first === undefined || columnOf(first) === columnOf(key);
}

/** What a mapping says, as far as schemas ask: its keys, and values that are no collections. */
function shallow(map: YAMLMap<ParsedNode, ParsedNode | null>): PlainMapping {
  const value: Record<string, unknown> = Object.create(null);
  for (const { key, value: node } of map.items) {
    if (!isScalar(key) || isMark(key)) continue;
    value[String(key.value)] = isScalar(node) ? node.value : isSeq(node) ? [] : isMap(node) ? {} : null;
  }
  return value;
}

/** A key or value of a finished YAML text. */
export interface YamlSpot {
  readonly steps: readonly YamlStep[];
  /** Where the key stands that the offset is on. */
  readonly key?: { readonly start: number; readonly end: number };
  /** Where the values begin that the offset is in, the innermost first. */
  readonly places: readonly SpecPlace[];
}

/** What stands at an offset of a YAML text. */
export function spotIn(text: string, offset: number): YamlSpot | undefined {
  const source = createSource('', text);
  const holds = ({ range }: ParsedNode): boolean => range[0] <= offset && offset <= range[1];
  const search = (node: ParsedNode | null, steps: readonly YamlStep[], around: readonly SpecPlace[]): YamlSpot | undefined => {
    if (!node || !holds(node)) return undefined;
    const places = [positionAt(source, node.range[0]), ...around];
    const inner = isSeq<ParsedNode>(node)
      ? firstOf(node.items, (item, at) => search(item, [...steps, { value: [], key: at }], places))
      : isMap<ParsedNode, ParsedNode | null>(node)
        ? firstOf(node.items, ({ key, value }) => {
            if (!isScalar(key)) return undefined;
            const further = [...steps, { value: shallow(node), key: String(key.value) }];
            if (holds(key)) return { steps: further, key: { start: key.range[0], end: key.range[1] }, places };
            return search(value, further, places);
          })
        : undefined;
    return inner ?? { steps, places };
  };
  return search(contentsOf(source) ?? null, [], []);
}
