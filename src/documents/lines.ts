/** One line, or one column's part of a line, without its line break. */
export interface Line {
  /** Offset of its first character. */
  readonly start: number;
  readonly text: string;
  /** Blanks before its first character; a tab goes to the next multiple of eight. */
  readonly indent: number;
}

export function linesOf(source: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  breaks.lastIndex = start;
  let from = start;
  for (let match = breaks.exec(source); match && match.index < end; match = breaks.exec(source)) {
    lines.push(lineOf(from, source.slice(from, match.index)));
    from = match.index + match[0].length;
  }
  if (from < end) lines.push(lineOf(from, source.slice(from, end)));
  return lines;
}

export function lineOf(start: number, text: string): Line {
  let indent = 0;
  for (const character of text) {
    if (character === '\t') indent += 8 - (indent % 8);
    else if (character === ' ' || character === '\u00a0') indent++;
    else if (character !== '\ufeff' && character !== '\u2060' && character !== '\u200b') break;
  }
  return { start, text, indent };
}

/** The line without the blanks at its ends. */
export function trimmedLine(line: Line): { readonly start: number; readonly text: string } {
  const lead = line.text.length - line.text.trimStart().length;
  return { start: line.start + lead, text: line.text.trim() };
}
