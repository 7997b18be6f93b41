import { isMapping } from '../model/mapping.ts';
import { tidy, type YamlNode } from './yaml-node.ts';

const longestList = 16;
const longestExcerpt = 60;

/** What stands there, as the user wrote it. */
export function found(node: YamlNode): string {
  const { value } = node;
  if (value === null) return node.source === '' ? 'nothing' : shorten(node.source);
  if (typeof value === 'string') return value.trim() === '' ? 'empty text' : `"${shorten(value)}"`;
  if (typeof value === 'number') return `number ${shorten(node.source)}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isMapping(value)) return node.entries.size === 0 ? 'an empty mapping' : 'a mapping';
  return shorten(node.source);
}

export function shorten(text: string): string {
  const flat = tidy(text);
  return flat.length > longestExcerpt ? `${flat.slice(0, longestExcerpt - 1).trimEnd()}…` : flat;
}

/** A message in the one form that all have. */
export function message(foundWhat: string, expected: string, suggestion?: string): string {
  return `found ${foundWhat}, expected ${expected}${suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`}`;
}

/** The choices, listed where they are few enough to read. */
export function oneOf(choices: readonly string[]): string {
  return choices.length > longestList ? `one of ${choices.slice(0, longestList).join(', ')}, …` : `one of ${choices.join(', ')}`;
}
