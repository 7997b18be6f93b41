import { addTo } from '../../model/add-to.ts';
import type { Source, Span } from '../../model/span.ts';
import { allItems, type Item, type NumberedFinding, type Sheet } from './items.ts';

/** A stretch of the source that something in the report speaks of. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly item?: Item;
  readonly finding?: NumberedFinding;
}

/** A stretch of one line under the same marks all along. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** A line of the source. */
export interface Line {
  readonly number: number;
  readonly pieces: readonly Piece[];
  /** The marks that begin or go on here. */
  readonly marks: readonly Mark[];
  /** The findings that begin here. */
  readonly findings: readonly NumberedFinding[];
}

/** The lines of a source with all that the report marks in them. */
export function markedLines(source: Source, sheet: Sheet): readonly Line[] {
  const marks = marksOf(sheet);
  const byLine = new Map<number, Mark[]>();
  for (const { mark, span } of marks) {
    for (let line = span.start.line; line <= span.end.line; line += 1) addTo(byLine, line, mark);
  }
  return lineRanges(source).map(([start, end], index) => {
    const number = index + 1;
    const here = (byLine.get(number) ?? []).filter((mark) => mark.start < end && mark.end > start);
    const beginning = here.filter((mark) => mark.start >= start);
    const findings = beginning.flatMap(({ finding }) => (finding ? [finding] : []));
    return { number, marks: here, findings, pieces: piecesOf(start, end, here) };
  });
}

function marksOf(sheet: Sheet): readonly { readonly mark: Mark; readonly span: Span }[] {
  const evidence = allItems(sheet.items).flatMap((item) =>
    item.result.evidence.map(({ span }) => ({ span, mark: { ...rangeOf(span), item } })),
  );
  const findings = sheet.findings.map((finding) => ({ span: finding.finding.span, mark: { ...rangeOf(finding.finding.span), finding } }));
  return [...evidence, ...findings].filter(({ mark }) => mark.end > mark.start);
}

function rangeOf({ start, end }: Span): Pick<Mark, 'start' | 'end'> {
  return { start: start.offset, end: end.offset };
}

/** Each line without its end; a last line that is empty is none. */
function lineRanges({ text, lineStarts }: Source): readonly (readonly [start: number, end: number])[] {
  const starts = lineStarts.at(-1) === text.length ? lineStarts.slice(0, -1) : lineStarts;
  return starts.map((start, index) => {
    const next = lineStarts[index + 1] ?? text.length;
    return [start, start + text.slice(start, next).replace(/[\r\n]+$/, '').length] as const;
  });
}

function piecesOf(start: number, end: number, marks: readonly Mark[]): readonly Piece[] {
  const cuts = new Set([start, end]);
  for (const mark of marks) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    return { start: from, end: to, marks: marks.filter((mark) => mark.start <= from && mark.end >= to) };
  });
}
