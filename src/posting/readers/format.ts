import { isMapping, type PlainMapping } from '../../model/mapping.ts';
import type { PostingSectionKind } from '../model.ts';
import type { LooseLine } from './html.ts';

/** A piece of a posting as a format keeps it: a text of its own kind of markup, with a heading or a meaning where it has one. */
export interface Piece {
  readonly heading?: string | undefined;
  readonly section?: PostingSectionKind;
  readonly text: string | readonly string[] | undefined;
}

/** What a format says of one posting. */
export interface Content {
  readonly title?: string | undefined;
  readonly company?: string | undefined;
  readonly pieces: readonly Piece[];
}

/** A system that serves postings as JSON: how to tell its data, and what they say. */
export interface Format {
  readonly name: string;
  /** The postings in the data; none where they are not of this format. */
  postings(data: unknown): readonly PlainMapping[];
  read(posting: PlainMapping, data: unknown): Content;
}

/** The text of a field, or of a field inside it. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = keys.reduce<unknown>((at, key) => (isMapping(at) ? at[key] : undefined), value);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = isMapping(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

export function textsAt(value: unknown, key: string): readonly string[] {
  return listAt(value, key).filter((item) => typeof item === 'string');
}

/** The items of a list under `key`, else the list itself, else the value alone: those that have one of the fields. */
export function postingsWith(data: unknown, list: string, ...fields: readonly string[]): readonly PlainMapping[] {
  const candidates: readonly unknown[] = Array.isArray(data) ? data : listAt(data, list).length > 0 ? listAt(data, list) : [data];
  return candidates.filter(isMapping).filter((item) => fields.some((field) => textAt(item, field) !== undefined));
}

export type ReadMarkup = (text: string) => Promise<readonly LooseLine[]>;

/** All lines of the pieces, each piece under its heading. */
export async function linesOfPieces(pieces: readonly Piece[], readMarkup: ReadMarkup): Promise<readonly LooseLine[]> {
  const lines: LooseLine[] = [];
  for (const { heading, section, text } of pieces) {
    const texts = text === undefined ? [] : typeof text === 'string' ? [text] : text;
    const own = typeof text === 'string' ? await readMarkup(text) : texts.map((item): LooseLine => ({ text: item, shape: 'item' }));
    if (own.length === 0) continue;
    if (heading !== undefined) lines.push({ text: heading, shape: 'heading', depth: 1, ...(section ? { section } : {}) });
    for (const line of own) lines.push(section ? { ...line, section } : line);
  }
  return lines;
}
