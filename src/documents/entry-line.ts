import { presentEnd } from '../language/date-points.ts';
import { foldText } from '../language/date-words.ts';
import { readDates, type StatedDates } from '../language/dates.ts';
import type { Block, MonthBounds, Period, Range } from '../model/document.ts';

/** A block with what the search for entries wants to know of it. */
export interface EntryLine {
  readonly block: Block;
  /** A blank line or another kind of block stands before it. */
  readonly apart: boolean;
  readonly dates: StatedDates;
  /** A date stands at the start or the end of one of its lines, as in a title. */
  readonly titled: boolean;
  /** Nothing but dates and perhaps a place. */
  readonly bare: boolean;
}

export function entryLine(block: Block, apart: boolean, today: number): EntryLine {
  const dates = readDates(block.text, today);
  const ranges = [...dates.periods, ...dates.singles].map(({ range }) => range).toSorted((one, other) => one[0] - other[0]);
  // The first and the last date tell; a text with thousands of them is no title.
  const telling = ranges.length > 4 ? [...ranges.slice(0, 2), ...ranges.slice(-2)] : ranges;
  const titled = block.kind !== 'code' && telling.some(([start, end]) => standsLikeTitle(block, start, end));
  return { block, apart, dates, titled, bare: isBare(block.text, ranges) };
}

/** Ranges; or, where a title has only a single date, that date as a stretch of its own. */
export function periodsOf({ block, dates, titled }: EntryLine): Period[] {
  const { index } = block;
  if (dates.periods.length > 0) return dates.periods.map((period) => ({ ...period, block: index }));
  const [single] = titled || block.kind === 'cell' ? dates.singles : [];
  return single ? [{ start: single.bounds, end: single.bounds, open: false, block: index, range: single.range }] : [];
}

/** Lower ranks hold higher ones: headings, then paragraphs, table rows, list items by depth. */
export function rankOf(block: Block): number {
  if (block.kind === 'heading') return block.depth;
  if (block.kind === 'item') return ranks.item + block.depth;
  return block.kind === 'cell' ? ranks.cell : ranks.paragraph;
}

export const ranks = { paragraph: 10, cell: 15, item: 20 } as const;

/** A short undated line that could be the title of what follows. */
export function isBareTitle(line: EntryLine): boolean {
  const { block, dates } = line;
  if (block.kind !== 'paragraph' || dates.periods.length > 0) return false;
  return isShort(line) && !/^[^:]{2,40}:\s/.test(block.text);
}

/** No more words than a title has. */
export function isShort({ block }: EntryLine): boolean {
  return wordCount(block.text) <= 14 && !/[.!?]$/.test(block.text);
}

/** A line that starts in bold. */
export function isBoldLed({ block }: EntryLine): boolean {
  return block.strong[0]?.[0] === 0;
}

/** A title by its looks, whatever room is left below it: bold, or in the capitals of plain text. */
export function isSetOff(line: EntryLine): boolean {
  const { text } = line.block;
  return isBoldLed(line) || (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text));
}

/** A line that states a period of these once more. */
export function repeats({ dates }: EntryLine, periods: readonly Period[]): boolean {
  const starts = [...dates.periods.map(({ start }) => start), ...dates.singles.map(({ bounds }) => bounds)];
  return periods.some((period) => starts.some(({ low, high }) => low <= period.start.high && high >= period.start.low));
}

/**
 * The end of a period whose start stands on the line or in the cell before: "Till Date", "To: Dec 2012", "Aug 2015   - Built B".
 * A bare second date is an end only in a table, where it has a column of its own.
 */
export function statedEnd({ block, dates }: EntryLine, today: number): { readonly end: MonthBounds; readonly open: boolean } | undefined {
  const { text } = block;
  const lead = /^(?:(?:to|till|until|bis|hasta|au|al)(?::|\s)|[-–])?\s{0,3}/i.exec(text)?.[0] ?? '';
  const present = presentEnd(foldText(text), lead.length);
  if (present > 0 && /^\s{0,3}(?:$|[-–:|\t])/.test(text.slice(present))) return { end: { low: today, high: today }, open: true };
  const [single] = dates.singles;
  if (!single || single.range[0] !== lead.length || dates.periods.length > 0) return undefined;
  const after = text.slice(single.range[1]);
  const isEnd = lead !== '' || (block.kind === 'cell' ? after === '' : /^\s{1,3}[-–]\s/.test(after));
  return isEnd ? { end: single.bounds, open: false } : undefined;
}

/** Nothing but dates, a word such as "since" before them, and perhaps a place. */
const sinceWord = /^(?:from|since|seit|von|depuis|desde)\b\s?/i;

function isBare(text: string, ranges: readonly Range[]): boolean {
  if (ranges.length === 0 || text.length > 120) return false;
  const lead = text.slice(0, ranges[0]?.[0]).replace(sinceWord, '');
  const rest = ranges.reduceRight((left, [start, end]) => left.slice(0, start) + left.slice(end), text);
  return !/^\p{L}{3,}/u.test(lead) && (rest.match(/[\p{L}\d]{2,}/gu)?.length ?? 0) <= 4;
}

function standsLikeTitle({ kind, text, strong }: Block, start: number, end: number): boolean {
  if (kind === 'heading') return true;
  const next = text.indexOf('\n', end);
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const after = text.slice(end, next < 0 ? undefined : next);
  const parted = /^\s{0,3}[:|,–-]/.test(after);
  if (wordCount(before) === 0) return wordCount(after) <= 18 || parted || (strong[0]?.[0] === 0 && strong[0][1] >= end);
  if (parted && sinceWord.test(before)) return true;
  if (strong[0]?.[0] === 0 && wordCount(before) <= 16) return true;
  if (before.includes('\t')) return true;
  if (/\($/.test(before) && /^\)(?:\s{0,3}[,;:|–-]|\s{0,3}$)/.test(after)) return wordCount(before) + wordCount(after) <= 30;
  const sentence = /[.!?]$/.test(after.trim()) && !/^\)?\.$/.test(after.trim()) && !isPlace(after);
  return wordCount(before) + wordCount(after) <= 20 && wordCount(after) <= 6 && !sentence;
}

/** ", Leeds.", " KYIV, UKRAINE." */
function isPlace(text: string): boolean {
  return /^[),\s]{0,3}(?:\p{Lu}[\p{L}'-]{1,20}[\s,]{0,2}){1,4}\.?\s*$/u.test(text);
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\d]\S*/gu)?.length ?? 0;
}
