import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Position, Range } from 'vscode-languageserver';
import { createSource, type Span } from '../model/span.ts';
import type { Problem } from '../model/user-error.ts';

/** Beyond any line: clients take the end of the line for it. */
const lineEnd = 2 ** 31 - 1;

/** The path of a file; undefined for what is none: unsaved buffers without a name, versions of git, archives. */
export function pathOf(uri: string): string | undefined {
  if (!/^file:/i.test(uri)) return undefined;
  try {
    return resolve(fileURLToPath(uri)); // without a slash at the end
  } catch {
    return undefined; // another host, or a slash in disguise
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** Lines and columns of the model count from 1, those of the protocol from 0; both count UTF-16 units. */
export function rangeOf({ start, end }: Span): Range {
  return { start: { line: start.line - 1, character: start.column - 1 }, end: { line: end.line - 1, character: end.column - 1 } };
}

/** A line without its end, as far as its text is known. */
export function lineRange(line: number, text: string | undefined): Range {
  const end = text === undefined ? lineEnd : restOf(text, line, 1).length;
  return { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: end } };
}

const yamlWord = /^(?:"(?:\\.|[^"\\])*"|'[^']*'|[^\s,[\]{}#:](?:[^\s,[\]{}:]|:(?=\S)|[ \t]+(?=[^\s,[\]{}#:]))*)/;

/** From a place of a YAML file to the end of the word or text there, or of the line where the file's text is not known. */
export function placeRange({ line = 1, column }: Pick<Problem, 'line' | 'column'>, text: string | undefined): Range {
  if (column === undefined) return lineRange(line, text);
  const start: Position = { line: line - 1, character: column - 1 };
  if (text === undefined) return { start, end: { line: line - 1, character: lineEnd } };
  const rest = restOf(text, line, column);
  const { length } = yamlWord.exec(rest)?.[0] ?? rest.slice(0, 1);
  return { start, end: { line: line - 1, character: start.character + length } };
}

/** A line from a column to its end. */
function restOf(text: string, line: number, column: number): string {
  const { lineStarts } = createSource('', text);
  return text.slice((lineStarts[line - 1] ?? text.length) + column - 1, lineStarts[line]).replace(/[\r\n]+$/, '');
}

export function contains({ start, end }: Range, { line, character }: Position): boolean {
  const isAfterStart = line > start.line || (line === start.line && character >= start.character);
  return isAfterStart && (line < end.line || (line === end.line && character <= end.character));
}

export function overlaps(a: Range, b: Range): boolean {
  return contains(a, b.start) || contains(b, a.start);
}
