import type { MonthBounds, Range } from '../model/document.ts';
import { textBefore } from '../text/before.ts';
import { type DatePoint, datePoints, presentEnd } from './date-points.ts';
import { anyOf, foldText, rangeWords, sinceWords } from './date-words.ts';

/** A stretch of time in a text; `Period` of the model without its block. */
export interface StatedPeriod {
  readonly start: MonthBounds;
  readonly end: MonthBounds;
  readonly open: boolean;
  readonly range: Range;
}

/** A date that is no end of a range. */
export interface StatedDate {
  readonly bounds: MonthBounds;
  readonly range: Range;
}

/** Any month will do where only the fact of a range is asked. */
const noDay = 0;

const dash = '-{1,3}|[–~〜→➔➝>]|->|=>|—';
const separator = new RegExp(
  `^(?:\\s{0,4}(?:${dash})\\s{0,4}(?:${anyOf(rangeWords)})?(?:\\s{1,3})?|\\s{1,3}(?:${anyOf(rangeWords)})(?=[\\s'\\d])\\s{0,3}|\\s?から\\s?)$`,
  'u',
);
const present = new RegExp(
  `^\\s{0,4}(?:${dash})\\s{0,4}(?:(?:${anyOf(rangeWords)})\\s{1,3})?|^\\s{1,3}(?:${anyOf(rangeWords)})\\s{1,3}|^\\s?から\\s?`,
  'u',
);
const andWord = /^\s{1,3}(?:and|und|et|y|e|en)\s{1,3}$/u;
const between = /(?:between|zwischen|entre|tra|tussen)\s{1,3}$/u;
const since = new RegExp(
  `(?<![\\p{L}\\d])(?:${anyOf(sinceWords)})\\s{1,3}(?:(?:le|el|the|early|mid|late|mitte|anfang|ende|dem)[\\s-]{1,2})?$`,
  'u',
);
const fromAtStart = /(?:^|[\n\t(|,;])\s{0,3}(?:from|von|du|de|del)\s{1,3}$/u;
/** A dash that nothing or an ellipsis follows, or one glued to its year ("2018- Researcher"). */
const dangling =
  /^(?:\s{0,3}(?:-{1,2}|[–~〜])\s{0,3}(?:\.{2,4}|…|∞)|\s{0,3}(?:-{1,2}|[–~〜])\s{0,3}(?=$|[\n\t)\]|]|[.,;](?:\s|$))|(?:-{1,2}|–)(?=\s))/u;
/** `2019–21`, `2019/20`, `'99-01`, right after the first year. */
const shortEnd = /^(?:\s{0,2}[-–]\s{0,2}|-{2}|\/)'?(\d\d)(?![\p{L}\d%/]|[.,:]\d|\s?[-–]\s?\d)/u;
const slashYear = /^\s?\/\s?$/u;

/** What before a number says that it is none of a date. */
const notADateAfter =
  /(?:\bpp?\.?|\bpages?|\bseiten?|\biso(?:\/iec)?|\biec|\bdin|\bieee|\brfc|\bversions?|\bver\.?|\bv\.?|\bdoi:?|\bisbn:?|\bissn:?|\bwindows|(?:\bms|\bmicrosoft|\bvisual|\bsql|\bwindows)\s(?:office|studio|server|exchange|project)|\bphotoshop|\bautocad|\bsharepoint|\bexcel|\bcve-?|\bno\.|\bnr\.|\bvol\.?|\broom|\bgpa:?|\btel\.?:?|\bphone:?|\bfax:?|\+\d{1,3}|[$€£¥#]|\busd|\beur|\bchf|\bgbp)\s{0,2}$/u;

/** What after a number says so. */
const notADateBefore =
  /^\s{0,2}(?:%|\+|[$€£¥]|(?:users?|people|persons?|employees|customers?|clients?|students?|participants|lines|words|pages|hours|hrs|times|requests|records|members|patients|servers|nodes|points|eur|usd|chf|euros?|dollars|km|kg|mm|ms|gb|mb|tb|kb|khz|mhz|ghz|hz|x)(?![\p{L}\d]))/u;

/** All stretches of time in a text. `today` is the month in which an open one ends. */
export function periodsIn(text: string, today: number): StatedPeriod[] {
  return readDates(text, today).periods;
}

export function singleDatesIn(text: string): StatedDate[] {
  return readDates(text, noDay).singles;
}

export function hasPeriod(text: string): boolean {
  return periodsIn(text, noDay).length > 0;
}

/** How many months a period covers, both ends included. A bare year may mean its first month or its last. */
export function monthsOf({ start, end }: { readonly start: MonthBounds; readonly end: MonthBounds }): MonthBounds {
  const high = Math.max(0, end.high - start.low + 1);
  return { low: Math.min(high, Math.max(1, end.low - start.high + 1)), high };
}

export interface StatedDates {
  readonly periods: StatedPeriod[];
  readonly singles: StatedDate[];
}

export function readDates(text: string, today: number): StatedDates {
  const folded = foldText(text);
  const points = datePoints(folded).filter((point) => isDate(folded, point));
  const periods: StatedPeriod[] = [];
  const singles: StatedDate[] = [];
  for (let index = 0; index < points.length; index++) {
    const point = points[index];
    if (!point) continue;
    const next = points[index + 1];
    const joined = next && joinedPeriod(folded, point, next);
    if (joined) index++;
    const period = joined ?? lonePeriod(folded, point, next?.start ?? folded.length, today);
    if (period) periods.push(period);
    else if (point.shape === 'full' || point.shape === 'year' || point.shape === 'season') {
      singles.push({ bounds: point.bounds, range: [point.start, point.end] });
    }
  }
  return { periods, singles };
}

function isDate(folded: string, { start, end }: DatePoint): boolean {
  const left = textBefore(folded, start, 16);
  const right = folded.slice(end, end + 16);
  return !(left !== '' && notADateAfter.test(left)) && !(right !== '' && notADateBefore.test(right));
}

/** Two dates with a dash or a word between them. */
function joinedPeriod(folded: string, first: DatePoint, second: DatePoint): StatedPeriod | undefined {
  const gap = folded.slice(first.end, second.start);
  if (gap.length > 14 || !joins(folded, gap, first, second)) return undefined;
  const start = first.shape === 'month' ? monthBefore(first, second) : first.bounds;
  if (!start || second.shape === 'month') return undefined;
  const range: Range = [first.start, second.end];
  if (start.low > second.bounds.high) return { start: second.bounds, end: start, open: false, range };
  return { start, end: second.bounds, open: false, range };
}

function joins(folded: string, gap: string, first: DatePoint, second: DatePoint): boolean {
  if (second.shape === 'short-year' && first.shape === 'short') return false;
  if (first.shape === 'short' && second.shape !== 'short' && second.shape !== 'year' && second.shape !== 'full') return false;
  if (second.shape === 'short' && first.shape !== 'short') return false;
  if (separator.test(gap)) return true;
  if (slashYear.test(gap)) return first.shape === 'year' && second.shape === 'year';
  return andWord.test(gap) && between.test(folded.slice(0, first.start).slice(-12));
}

/** "Jan – Mar 2020", "Nov – Feb 2020": the year of the second, or the one before it. */
function monthBefore(first: DatePoint, second: DatePoint): MonthBounds | undefined {
  if (first.month === undefined || second.shape !== 'full' || second.month === undefined) return undefined;
  const year = Math.floor(second.bounds.low / 12) - (first.month > second.month ? 1 : 0);
  return { low: year * 12 + first.month, high: year * 12 + first.month };
}

/** A date whose other end is a short year, "present", nothing, or a word before it. */
function lonePeriod(folded: string, point: DatePoint, limit: number, today: number): StatedPeriod | undefined {
  if (point.shape === 'month') return undefined;
  return shortPeriod(folded, point, limit) ?? openPeriod(folded, point, limit, today);
}

function shortPeriod(folded: string, point: DatePoint, limit: number): StatedPeriod | undefined {
  if (point.shape === 'full') return ambiguousPeriod(folded, point);
  if (point.shape !== 'year' && point.shape !== 'short-year') return undefined;
  const match = shortEnd.exec(folded.slice(point.end, Math.min(limit, point.end + 12)));
  if (!match) return undefined;
  const end = shortYearAfter(point.bounds.low, Number(match[1]));
  return end && { start: point.bounds, end, open: false, range: [point.start, point.end + match[0].length] };
}

/** The year that ends in two digits and is not before a month; at most sixty years later. */
function shortYearAfter(start: number, digits: number): MonthBounds | undefined {
  const year = Math.floor(start / 12);
  const century = Math.floor(year / 100) * 100;
  const end = century + digits < year ? century + 100 + digits : century + digits;
  return end - year > 60 ? undefined : { low: end * 12, high: end * 12 + 11 };
}

/** `2008-09` standing alone may be a month or an academic year: both readings bound it. */
function ambiguousPeriod(folded: string, { start, end, bounds }: DatePoint): StatedPeriod | undefined {
  const written = /^(\d{2})(\d{2})[-–](\d{2})$/.exec(folded.slice(start, end));
  if (!written || Number(written[3]) <= Number(written[2])) return undefined;
  const year = Math.floor(bounds.low / 12) * 12;
  const last = Number(`${written[1]}${written[3]}`) * 12 + 11;
  return { start: { low: year, high: bounds.high }, end: { low: bounds.low, high: last }, open: false, range: [start, end] };
}

function openPeriod(folded: string, point: DatePoint, limit: number, today: number): StatedPeriod | undefined {
  const end = openEnd(folded, point, limit);
  if (end === undefined) return undefined;
  return { start: point.bounds, end: { low: today, high: today }, open: true, range: [point.start, end] };
}

function openEnd(folded: string, point: DatePoint, limit: number): number | undefined {
  const rest = folded.slice(point.end, point.end + 40);
  const gap = rest === '' ? undefined : present.exec(rest)?.[0];
  if (gap !== undefined) {
    const end = presentEnd(folded, point.end + gap.length);
    if (end > 0) return end;
  }
  if (point.shape === 'short' || point.shape === 'short-year') return undefined;
  const loose = dangling.exec(rest)?.[0];
  if (loose !== undefined && point.end + loose.length <= limit) return point.end + loose.trimEnd().length;
  const lead = textBefore(folded, point.start, 24);
  return since.test(lead) || fromAtStart.test(lead) ? point.end : undefined;
}
