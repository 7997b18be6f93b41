import { hasPeriod } from '../language/dates.ts';
import { type Line, lineOf } from './lines.ts';
import { tableAt } from './text-tables.ts';

/** Fewer rows than this are a title with a date at the right margin, not two columns. */
const fewestRows = 4;

/** Lines in the order a person reads them: where two columns stand side by side, the left one first. Dates at the left go with their rows. */
export function readingOrder(lines: readonly Line[]): Line[] {
  const ordered: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const region = tableRows(lines, at) ?? columnsFrom(lines, at);
    const line = lines[at];
    if (region) {
      ordered.push(...region.lines);
      at = region.next;
    } else {
      if (line) ordered.push(line);
      at++;
    }
  }
  return ordered;
}

interface Region {
  readonly lines: readonly Line[];
  readonly next: number;
}

/** A table has columns of its own, which are read row by row. */
function tableRows(lines: readonly Line[], at: number): Region | undefined {
  const next = tableAt(lines, at)?.next;
  return next === undefined ? undefined : { lines: lines.slice(at, next), next };
}

function columnsFrom(lines: readonly Line[], at: number): Region | undefined {
  for (const column of gapEnds(lines[at]?.text ?? '')) {
    let next = at;
    while (next < lines.length && leavesGap(lines[next]?.text ?? '', column)) next++;
    const region = lines.slice(at, next);
    const both = region.filter(({ text }) => text.slice(0, column).trim() !== '' && text.slice(column).trim() !== '');
    if (both.length < fewestRows || !isText(both, column)) continue;
    return { lines: isDates(both, column) ? datedRows(region, column) : columnByColumn(region, column), next };
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
  return right.filter((text) => hasPeriod(text) || year.test(text)).length * 3 < right.length;
}

const year = /\b(?:19|20)\d\d\b/;

function isDates(lines: readonly Line[], column: number): boolean {
  const left = lines.map(({ text }) => text.slice(0, column));
  return left.filter((text) => year.test(text)).length * 2 >= left.length;
}

/** A date that its column was too narrow for: "May 2014 -" above "present". */
const brokenDate = /\b(?:19|20)\d\d\s{0,3}(?:[-–—]|to|bis|until|till|au|à|al|hasta)\s{0,3}$/i;

/** Rows as they stand, but a date on two lines is read to its end before what is at its right. */
function datedRows(lines: readonly Line[], column: number): readonly Line[] {
  const ordered: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const rows = lines.slice(at, at + 2);
    const [first, second] = rows.map((line) => leftOf(line, column));
    if (first && second && brokenDate.test(first.text) && second.text !== '') {
      ordered.push(first, second, ...rows.map((line) => rightOf(line, column)));
      at++;
    } else ordered.push(...rows.slice(0, 1));
  }
  return ordered;
}

function columnByColumn(lines: readonly Line[], column: number): readonly Line[] {
  const left = lines.map((line) => leftOf(line, column));
  return [...left, { start: left.at(-1)?.start ?? 0, text: '', indent: 0 }, ...lines.map((line) => rightOf(line, column))];
}

function leftOf({ start, text }: Line, column: number): Line {
  return lineOf(start, text.slice(0, column).trimEnd());
}

function rightOf({ start, text }: Line, column: number): Line {
  return lineOf(start + Math.min(column, text.length), text.slice(column));
}
