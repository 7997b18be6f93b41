import type { MonthBounds } from '../model/document.ts';
import { anyOf, monthNumbers, presentWords, seasonMonths } from './date-words.ts';
import { lazy } from './lazy.ts';

/** How a date is written decides what it may be joined with. */
export type PointShape = 'full' | 'year' | 'month' | 'short' | 'short-year' | 'present' | 'season';

/** One date in a text. */
export interface DatePoint {
  readonly shape: PointShape;
  readonly start: number;
  readonly end: number;
  readonly bounds: MonthBounds;
  /** `short` (10/18) and `month` (Jan) are dates only beside another; `month` holds the month alone. */
  readonly month?: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Shape {
  readonly shape: PointShape;
  /** A first look, cheap to compile: what every such date holds. */
  readonly hint: RegExp;
  readonly pattern: () => RegExp;
  /** The bounds, or undefined where the numbers are no date. */
  read(groups: Groups): { readonly bounds: MonthBounds; readonly month?: number } | undefined;
}

const year = '(?<year>(?:19[3-9]|20[0-6])\\d)';
const month = '(?<month>0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
/** Any word of fitting length: that it is a month is looked up, since a pattern of all their names is slow to compile. */
const monthName = '(?<name>[a-z]{3,10})(?![\\p{L}])\\.?';
const seasonName = `(?<name>${anyOf(seasonMonths.keys())})`;
/** Not inside a word, a number, a price or a telephone number. */
const before = "(?<![a-z\\d$€£#+]|(?<!(?:19|20)\\d)\\d[.,/]|(?<![a-z\\d/.'])\\d{1,3}-)";
const after = '(?![a-z\\d%]|[.,:]\\d|[-–]\\d{3}(?!\\d))';
const shortYear = "'(?<short>\\d\\d)";
const of = '(?:,|\\s{0,2}\\.|\\s{1,2}(?:de|del|di|do|of))?';

const numbers = /\d\s?[-/.–]\s?\d/;
const months = new RegExp(`(?:${anyOf(monthNumbers.keys())})(?![a-z])`);
const seasons = new RegExp(`(?:${anyOf(seasonMonths.keys())})[^]{0,16}\\d|\\d\\s{1,2}(?:${anyOf(seasonMonths.keys())})`);
const parts = /[qht]\s?[1-4]|[1-4][qh]/;

/** In order of preference: at one place the first that matches wins. */
const shapes: readonly Shape[] = [
  shape('full', /年/, `${year}\\s?年(?:\\s?${month}\\s?月(?:\\s?${day}\\s?日)?)?`, numeric, '', ''),
  shape('full', /년/, `${year}\\s?년(?:\\s?${month}\\s?월)?`, numeric, '', ''),
  shape('full', numbers, `${year}(?<dash>[-/.–])${month}\\k<dash>${day}(?:T[\\d:]{4,8}Z?)?`, numeric),
  shape('full', numbers, `${day}(?<dash>[-/.])\\s?${month}\\k<dash>\\s?${year}`, numeric),
  shape('full', numbers, `${month}/${day}/${year}`, numeric),
  shape('full', numbers, `${year}[-./–](?<month>0[1-9]|1[0-2])`, numeric),
  shape('full', numbers, `${year}[./](?<month>[1-9])`, numeric),
  shape('full', numbers, `${month}\\s?[-./–]\\s?${year}`, numeric),
  shape(
    'full',
    months,
    `(?:${day}(?:\\.|st|nd|rd|th|er|º|°|\\.º)?\\s{0,2}(?:[-–]\\s?${day}\\.?\\s{0,2})?(?:(?:de|of)\\s)?)?${monthName}${of}[\\s/]{0,3}(?:${year}|${shortYear})`,
    named,
  ),
  shape('full', months, `${monthName}\\s{0,2}${day}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?${day})?,?\\s{1,2}${year}`, named),
  shape('full', months, `${monthName}\\s?[-–]\\s?(?:${year}|(?<short>\\d\\d))`, named),
  shape('full', months, `${year}(?:[\\s,]{1,2}|[./-])${monthName}(?![.,]?\\s{0,2}\\d)`, named),
  shape(
    'season',
    seasons,
    `${seasonName}(?:\\s(?:term|semester|session))?(?:,|\\s(?:de|of))?\\s{0,2}(?:${year}|${shortYear})(?:/\\d{2,4})?`,
    season,
  ),
  shape('season', seasons, `${year}\\s{1,2}${seasonName}`, season),
  shape('season', parts, `(?<part>[qht])\\s?(?<nth>[1-4])(?:\\s|/|-|,\\s|')?${year}`, part),
  shape('season', parts, `(?<nth>[1-4])(?<part>[qh])\\s?${year}`, part),
  shape('season', parts, `${year}[\\s/-]?(?<part>[qh])(?<nth>[1-4])`, part),
  shape(
    'year',
    /(?:fy|year|ay)\s?'?\d\d/,
    `(?:fy|fiscal year|ay|academic year)\\s?'?(?:${year}|(?<short>\\d\\d))(?:\\s?[/-]\\s?(?:\\d{4}|\\d\\d))?`,
    numeric,
  ),
  shape('short', /\d\/'?\d\d/, `${month}/'?(?<short>\\d\\d)(?!/)`, numeric),
  shape('year', /\d{4}/, year, numeric),
  shape('short-year', /'\d\d/, shortYear, numeric),
  shape('month', months, `(?:${day}\\.?\\s{1,2})?${monthName}`, alone),
];

const present = new RegExp(`^(?:${anyOf(presentWords)})(?![\\p{L}\\d])`, 'u');

/** What every date has: a year, a short year, or a month in numbers. */
const hint = /(?:19|20)\d\d|'\d\d|\d\/\d\d|[a-z.]\s?[-–]\s?\d\d|[yht]\s?'?\d\d/;

/** Every date of a folded text, from left to right, none inside another. */
export function datePoints(folded: string): DatePoint[] {
  if (!hint.test(folded)) return [];
  const found = shapes.flatMap((one, rank) =>
    one.hint.test(folded) ? Array.from(folded.matchAll(one.pattern()), (match) => pointOf(one, match, rank)) : [],
  );
  const points = found.filter((point) => point !== undefined).toSorted((one, other) => one.start - other.start || one.rank - other.rank);
  const kept: DatePoint[] = [];
  let end = 0;
  for (const point of points) {
    if (point.start < end) continue;
    kept.push(point);
    end = point.end;
  }
  return kept;
}

/** The end of a word for "today" that starts at an offset, or -1. */
export function presentEnd(folded: string, at: number): number {
  const match = present.exec(folded.slice(at, at + 24));
  return match ? at + match[0].length : -1;
}

function shape(name: PointShape, hint: RegExp, source: string, read: Shape['read'], head = before, tail = after): Shape {
  return { shape: name, hint, pattern: lazy(() => new RegExp(`${head}(?:${source})${tail}`, 'gu')), read };
}

function pointOf(one: Shape, match: RegExpExecArray, rank: number): (DatePoint & { readonly rank: number }) | undefined {
  const read = one.read(match.groups ?? {});
  return read && { ...read, shape: one.shape, start: match.index, end: match.index + match[0].length, rank };
}

function yearOf(groups: Groups): number {
  if (groups.year !== undefined) return Number(groups.year);
  const short = Number(groups.short);
  return short > 50 ? 1900 + short : 2000 + short;
}

function numeric(groups: Groups): ReturnType<Shape['read']> {
  const start = yearOf(groups) * 12;
  if (groups.month === undefined) return { bounds: { low: start, high: start + 11 } };
  const at = Number(groups.month) - 1;
  return { bounds: { low: start + at, high: start + at }, month: at };
}

function named(groups: Groups): ReturnType<Shape['read']> {
  const at = monthNumbers.get(groups.name ?? '');
  if (at === undefined) return undefined;
  const exact = yearOf(groups) * 12 + at;
  return { bounds: { low: exact, high: exact }, month: at };
}

function alone(groups: Groups): ReturnType<Shape['read']> {
  const at = monthNumbers.get(groups.name ?? '');
  return at === undefined ? undefined : { bounds: { low: at, high: at }, month: at };
}

function season(groups: Groups): ReturnType<Shape['read']> {
  const [first, length] = seasonMonths.get(groups.name ?? '') ?? [0, 12];
  const low = yearOf(groups) * 12 + first;
  return { bounds: { low, high: low + length - 1 } };
}

function part(groups: Groups): ReturnType<Shape['read']> {
  const length = groups.part === 'q' || groups.part === 't' ? 3 : 6;
  const first = (Number(groups.nth) - 1) * length;
  if (first > 11) return undefined;
  const low = yearOf(groups) * 12 + first;
  return { bounds: { low, high: low + length - 1 } };
}
