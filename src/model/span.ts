/** A place in a source as read: `line` and `column` count from 1, `offset` from 0; columns and offsets count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a source; `end` is the position after its last character. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** A decoded text with the table that turns its offsets into lines. Offset 0 is its first character, a byte order mark included. */
export interface Source {
  /** As shown to the user: relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Offset of each line's first character; CRLF, LF and CR end a line. */
  readonly lineStarts: readonly number[];
}

export function createSource(path: string, text: string): Source {
  const lineStarts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(end.index + end[0].length);
  return { path, text, lineStarts };
}

/** The position of an offset; offsets outside the text are moved to its nearer end. */
export function positionAt(source: Source, offset: number): Position {
  const within = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.lineStarts[middle] ?? 0) <= within) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: within - (source.lineStarts[low] ?? 0) + 1, offset: within };
}

export function spanOf(source: Source, start: number, end: number): Span {
  return { start: positionAt(source, start), end: positionAt(source, end) };
}

/** The exact characters of the source that a span covers. */
export function sliceOf(source: Source, span: Span): string {
  return source.text.slice(span.start.offset, span.end.offset);
}
