import { hasPeriod } from '../language/dates.ts';
import { type Line, lineOf } from './lines.ts';

/** Fewer rows than this are a title with a date at the right margin, not two columns. */
const fewestRows = 4;

/** Lines in the order a person reads them: where two columns stand side by side, the left one first. */
export function readingOrder(lines: readonly Line[]): Line[] {
  const ordered: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const region = columnsFrom(lines, at);
    const line = lines[at];
    if (region) {
      ordered.push(...region.left, { start: region.left.at(-1)?.start ?? 0, text: '', indent: 0 }, ...region.right);
      at = region.next;
    } else {
      if (line) ordered.push(line);
      at++;
    }
  }
  return ordered;
}

interface Region {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  readonly next: number;
}

function columnsFrom(lines: readonly Line[], at: number): Region | undefined {
  for (const column of gapEnds(lines[at]?.text ?? '')) {
    let next = at;
    while (next < lines.length && leavesGap(lines[next]?.text ?? '', column)) next++;
    const region = lines.slice(at, next);
    const both = region.filter(({ text }) => text.slice(0, column).trim() !== '' && text.slice(column).trim() !== '');
    if (both.length >= fewestRows && isText(both, column)) return split(region, column, next);
  }
  return undefined;
}

/** Columns at which text starts again after a run of four or more spaces. */
function gapEnds(text: string): number[] {
  return Array.from(text.matchAll(/(?<=\S) {4,200}(?=\S)/g), (match) => match.index + match[0].length);
}

/** Nothing of the line crosses the gap before the column. */
function leavesGap(text: string, column: number): boolean {
  return (
    text.slice(column - 3, column).trim() === '' && (text.length <= column || text[column] !== ' ' || text.slice(0, column).trim() === '')
  );
}

/** A right column of dates and places belongs to the lines at its left. */
function isText(lines: readonly Line[], column: number): boolean {
  const right = lines.map(({ text }) => text.slice(column));
  return right.filter((text) => hasPeriod(text) || /\b(?:19|20)\d\d\b/.test(text)).length * 3 < right.length;
}

function split(lines: readonly Line[], column: number, next: number): Region {
  return {
    left: lines.map(({ start, text }) => lineOf(start, text.slice(0, column).trimEnd())),
    right: lines.map(({ start, text }) => lineOf(start + Math.min(column, text.length), text.slice(column))),
    next,
  };
}
