import type { Range } from '../model/document.ts';
import { anyOf, foldText, monthNumbers } from './date-words.ts';

/** A day of the calendar in a text; numbers that may be day and month either way have two readings, the European first. */
export interface StatedDay {
  /** Days since 1 January 1970. */
  readonly days: readonly number[];
  readonly range: Range;
}

const day = '(?<day>0?[1-9]|[12]\\d|3[01])';
const year = '(?<year>(?:19|20)\\d\\d)';
const name = `(?<name>${anyOf([...monthNumbers.keys()].filter((word) => word.length > 2))})`;
const before = '(?<![\\p{L}\\d/.-])';
const after = '(?![\\p{L}\\d]|[./-]\\d)';

const shapes: readonly RegExp[] = [
  `${day}(?:\\.|st|nd|rd|th|er|º|ª|°)?\\s{0,2}(?:de\\s|of\\s)?${name}\\.?,?(?:\\s(?:de|del|of))?\\s{1,2}${year}`,
  `${name}\\.?\\s{1,2}${day}(?:st|nd|rd|th)?,?\\s{1,2}${year}`,
  `${year}(?<dash>[-/.])(?<month>0?[1-9]|1[0-2])\\k<dash>${day}`,
  `(?<one>\\d{1,2})(?<dash>[-/.])\\s?(?<two>\\d{1,2})\\k<dash>\\s?(?<year>(?:20)?\\d\\d)`,
].map((source) => new RegExp(`${before}(?:${source})${after}`, 'gu'));

/** All days written in full in a text, in its order. */
export function daysIn(text: string): readonly StatedDay[] {
  const folded = foldText(text);
  const found = shapes.flatMap((shape) => Array.from(folded.matchAll(shape), dayOf));
  return found.filter(({ days }) => days.length > 0).toSorted((one, other) => one.range[0] - other.range[0]);
}

function dayOf({ index, 0: words, groups = {} }: RegExpExecArray): StatedDay {
  const range: Range = [index, index + words.length];
  const written = Number(groups.year);
  const whole = written < 100 ? 2000 + written : written;
  const { one, two } = groups;
  if (one !== undefined && two !== undefined) {
    const readings = [numberOfDay(whole, Number(two), Number(one)), numberOfDay(whole, Number(one), Number(two))];
    return { days: readings.filter((reading) => reading !== undefined), range };
  }
  const month = groups.month === undefined ? (monthNumbers.get(groups.name ?? '') ?? 0) + 1 : Number(groups.month);
  const exact = numberOfDay(whole, month, Number(groups.day));
  return { days: exact === undefined ? [] : [exact], range };
}

/** The number of a day `yyyy-mm-dd`, counted from 1970. */
export function dayNumber(text: string): number {
  return Math.floor(Date.parse(`${text}T00:00:00Z`) / 86_400_000);
}

function numberOfDay(year: number, month: number, dayOfMonth: number): number | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  const time = Date.UTC(year, month - 1, dayOfMonth);
  return new Date(time).getUTCDate() === dayOfMonth ? time / 86_400_000 : undefined;
}
