import type { SpecPlace } from '../model/spec.ts';

/** A value of a YAML file that knows where it was written. */
export interface YamlNode {
  readonly place: SpecPlace;
  /** Plain data: mappings are objects without prototype. */
  readonly value: unknown;
  /** Scalars as written, without quotes; else empty. */
  readonly source: string;
  /** Mappings: their pairs in file order; else empty. */
  readonly entries: ReadonlyMap<string, YamlEntry>;
  /** Lists: their items; else empty. */
  readonly items: readonly YamlNode[];
}

export interface YamlEntry {
  /** Where the key stands. */
  readonly place: SpecPlace;
  readonly node: YamlNode;
}

/** The value under a key of a mapping, if it is one and has it. */
export function child(node: YamlNode, key: string): YamlNode | undefined {
  return node.entries.get(key)?.node;
}

/** The node a JSON pointer leads to, as far as it leads. */
export function nodeAt(root: YamlNode, pointer: string): YamlNode {
  let node = root;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    node = child(node, key) ?? node.items[Number(key)] ?? node;
  }
  return node;
}

/** Text with its white space tidied, as folded and block scalars bring line breaks along. */
export function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
