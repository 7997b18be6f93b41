import { type DatePoint, datePoints } from '../../language/date-points.ts';
import { foldText } from '../../language/date-words.ts';
import type { Block, Document, Entry, Period, SectionKind } from '../../model/document.ts';
import { blockSpan } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/** A period of an entry with the block that it stands in. */
export interface EntryPeriod {
  readonly entry: Entry;
  readonly period: Period;
  readonly block: Block;
}

export const jobKinds: readonly SectionKind[] = ['experience', 'internships'];

/** The entries of the sections of these kinds. */
export function entriesIn({ entries, sections }: Document, kinds: readonly SectionKind[]): readonly Entry[] {
  return entries.filter(({ section }) => sections[section]?.kinds.some((kind) => kinds.includes(kind)) ?? false);
}

/** Every stated stretch of time of these entries; a single date is none. */
export function rangesOf(document: Document, entries: readonly Entry[]): readonly EntryPeriod[] {
  return entries.flatMap((entry) =>
    entry.periods.flatMap((period) => {
      const block = document.blocks[period.block];
      return block && !isSingleDate(period) ? [{ entry, period, block }] : [];
    }),
  );
}

export function isSingleDate({ start, end, open }: Period): boolean {
  return !open && start.low === end.low && start.high === end.high;
}

/** The dates as written inside a period, from left to right. */
export function datesWithin({ period, block }: EntryPeriod): readonly DatePoint[] {
  return datePoints(foldText(block.text.slice(...period.range)));
}

export function periodSpan(document: Document, { period, block }: EntryPeriod): Span {
  return blockSpan(document, block, ...period.range);
}

/** The words of a period as the document writes them. */
export function periodText({ period, block }: EntryPeriod): string {
  return block.text.slice(...period.range);
}

/** Depth of an entry's title: headings by level, then lines, table cells and list items. */
export function depthOf(document: Document, entry: Entry): number {
  const first = document.blocks[entry.blocks[0] ?? -1];
  if (!first) return 0;
  if (first.kind === 'heading') return first.depth;
  return first.kind === 'item' ? 20 + first.depth : 10;
}

/** Whether an entry only groups others: an employer's heading above positions with dates of their own. */
export function isUmbrella(document: Document, entry: Entry): boolean {
  const next = document.entries[entry.index + 1];
  return next !== undefined && next.section === entry.section && depthOf(document, next) > depthOf(document, entry);
}
