import { type Line, lineOf } from './lines.ts';

export interface TextTable {
  /** The cells of each row, empty ones left out. */
  readonly rows: readonly (readonly Line[])[];
  /** The line after the table. */
  readonly next: number;
}

const columnRule = /^\s{0,20}[-=]{2,}(?:\s{1,8}[-=]{2,})+\s*$/;
const gridRule = /^\s{0,20}\+(?:[-=:]{1,200}\+)+\s*$/;
const pipeRow = /^\s{0,20}\|.*\|\s*$/;
const anyRule = /^\s{0,20}[-=]{3,}\s*$/;

/** A table of `pandoc -t plain` (columns under rules of dashes) or one drawn with bars, if one starts at a line. */
export function tableAt(lines: readonly Line[], at: number): TextTable | undefined {
  const text = lines[at]?.text ?? '';
  if (pipeRow.test(text) || gridRule.test(text)) return barTable(lines, at);
  if (columnRule.test(text)) return ruledTable(lines, at, at);
  return columnRule.test(lines[at + 1]?.text ?? '') && text.trim() !== '' ? ruledTable(lines, at, at + 1) : undefined;
}

function barTable(lines: readonly Line[], at: number): TextTable {
  const rows: Line[][] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (!line || !(pipeRow.test(line.text) || gridRule.test(line.text))) break;
    if (!pipeRow.test(line.text) || /^[\s|:=-]*$/.test(line.text)) continue;
    const cells = Array.from(line.text.matchAll(/[^|]+/g), (match) => lineOf(line.start + match.index, match[0]));
    rows.push(cells.filter(({ text }) => text.trim() !== ''));
  }
  return { rows, next };
}

/** Each cell reaches from its column's rule to the next column's. */
function ruledTable(lines: readonly Line[], at: number, ruleAt: number): TextTable {
  const starts = Array.from((lines[ruleAt]?.text ?? '').matchAll(/[-=]{2,}/g), (match) => match.index);
  const rows: Line[][] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (!line || (next > ruleAt && (line.text.trim() === '' || anyRule.test(line.text)))) break;
    if (!columnRule.test(line.text)) rows.push(cellsOf(line, starts));
  }
  return { rows, next };
}

function cellsOf(line: Line, starts: readonly number[]): Line[] {
  const cells = starts.map((start, index) => {
    const from = index === 0 ? 0 : Math.min(start, line.text.length);
    return lineOf(line.start + from, line.text.slice(from, starts[index + 1]));
  });
  return cells.filter(({ text }) => text.trim() !== '');
}
