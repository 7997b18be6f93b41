import { lazy } from '../language/lazy.ts';
import { bytesOf, numbersIn, openParts, writeParts } from '../language/parts.ts';
import { openTexts, openWords, packTexts, packWords, readWords, wordParts } from '../language/word-table.ts';

/** Texts under keys in a file: a key is found by its hash, and only what is asked for is decoded. */
export interface Table {
  readonly size: number;
  /** The place of a key, or -1. */
  indexOf(key: string): number;
  key(index: number): string;
  text(index: number): string;
}

export function packTable(rows: readonly (readonly [key: string, text: string])[]): Buffer {
  const texts = packTexts(rows.map(([, text]) => text));
  return writeParts([...wordParts(packWords(rows.map(([key]) => key))), texts.letters, bytesOf(texts.starts)]);
}

export function openTable(bytes: Buffer): Table {
  const next = openParts(bytes);
  const keys = openWords(readWords(next));
  const text = openTexts({ letters: next(), starts: numbersIn(next()) });
  return { size: keys.size, indexOf: keys.indexOf, key: keys.word, text };
}

export function packJson(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value), 'utf8');
}

/** JSON in a file, parsed when it is first asked for. */
export function lazyJson<Value>(bytes: Buffer): () => Value {
  return lazy((): Value => JSON.parse(bytes.toString('utf8')));
}

/** A list under a key, and none where the key is not the object's own. */
export function ownList(lists: Readonly<Record<string, readonly string[]>>, key: string): readonly string[] {
  return Object.hasOwn(lists, key) ? (lists[key] ?? []) : [];
}
