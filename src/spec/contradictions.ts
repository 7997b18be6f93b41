import { isMapping } from '../model/mapping.ts';
import type { Problem } from '../model/user-error.ts';
import { everyOutline, type Outline } from './outline.ts';
import { shorten } from './words.ts';
import { child, tidy, type YamlNode } from './yaml-node.ts';

/** Keys that do not change what a requirement asks. */
const remarks = new Set(['id', 'optional', 'weight', 'quote', 'note', 'aliases', 'manual']);
const textLists = ['aliases', 'not', 'fields', 'in', 'counts'];

/** What a schema cannot see: requirements that contradict one another. */
export function contradictions(file: string, lists: readonly (readonly Outline[])[]): Problem[] {
  const everything = [...everyOutline(lists.flat())];
  const siblings = [...lists, ...everything.map(({ members }) => members)];
  return [
    ...repeated(file, everything.flatMap(stringsAt('id')), (id) => `id "${id}"`, 'every id once'),
    ...everything.flatMap((each) => tooMany(file, each)),
    ...siblings.flatMap((list) =>
      listedTwice(
        file,
        list.filter(({ mode }) => !mode).map(({ node }) => node),
      ),
    ),
    ...everything.flatMap(({ node }) => textLists.flatMap((key) => listedTwice(file, child(node, key)?.items ?? []))),
  ];
}

function stringsAt(key: string): (outline: Outline) => YamlNode[] {
  return ({ node }) => {
    const value = child(node, key);
    return value && typeof value.value === 'string' ? [value] : [];
  };
}

function repeated(file: string, nodes: readonly YamlNode[], what: (value: string) => string, expected: string): Problem[] {
  const first = new Map<unknown, YamlNode>();
  const problems: Problem[] = [];
  for (const node of nodes) {
    const earlier = first.get(node.value);
    if (!earlier) first.set(node.value, node);
    else
      problems.push({
        file,
        ...node.place,
        message: `found ${what(String(node.value))} again (first on line ${earlier.place.line}), expected ${expected}`,
      });
  }
  return problems;
}

function tooMany(file: string, { node, mode, members }: Outline): Problem[] {
  const count = child(node, 'atLeast');
  if (mode !== 'atLeast' || !count || typeof count.value !== 'number' || count.value <= members.length || members.length === 0) return [];
  return [{ file, ...count.place, message: `found atLeast ${count.value}, expected at most the number of members, ${members.length}` }];
}

function listedTwice(file: string, nodes: readonly YamlNode[]): Problem[] {
  const first = new Map<string, YamlNode>();
  const problems: Problem[] = [];
  for (const node of nodes) {
    const ask = askOf(node.value);
    const earlier = ask === undefined ? undefined : first.get(ask);
    if (earlier)
      problems.push({
        file,
        ...node.place,
        message: `found ${nameOf(node)} listed twice (first on line ${earlier.place.line}), expected it once`,
      });
    else if (ask !== undefined) first.set(ask, node);
  }
  return problems;
}

/** What a requirement asks, as a key to compare by: `Python` and `{name: python, weight: 2}` ask the same, with other years they do not. */
function askOf(value: unknown): string | undefined {
  if (typeof value === 'string') return askOf({ name: value });
  if (!isMapping(value)) return undefined;
  const pairs = Object.entries(value).filter(([key]) => !remarks.has(key));
  if (pairs.length === 0) return undefined;
  const folded = pairs.map(([key, each]) => [key, typeof each === 'string' ? tidy(each.normalize('NFKC')).toLowerCase() : each] as const);
  return JSON.stringify(folded.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function nameOf(node: YamlNode): string {
  const name = typeof node.value === 'string' ? node.value : child(node, 'name')?.value;
  return typeof name === 'string' ? `"${shorten(name)}"` : 'the same requirement';
}
