/** One line, or one column's part of a line, without its line break. */
export interface Line {
  /** Offset of its first character. */
  readonly start: number;
  readonly text: string;
  /** Blanks before its first character; a tab goes to the next multiple of eight. */
  readonly indent: number;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push(lineOf(from, text.slice(from, index)));
    from = index + lineBreak.length;
  }
  if (from < text.length) lines.push(lineOf(from, text.slice(from)));
  return lines;
}

export function lineOf(start: number, text: string): Line {
  let indent = 0;
  for (const character of text) {
    if (character === '\t') indent += 8 - (indent % 8);
    else if (character === ' ') indent++;
    else break;
  }
  return { start, text, indent };
}

/** The line without the blanks at its ends. */
export function trimmedLine(line: Line): { readonly start: number; readonly text: string } {
  const lead = line.text.length - line.text.trimStart().length;
  return { start: line.start + lead, text: line.text.trim() };
}
