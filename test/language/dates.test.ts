import { describe, expect, it } from 'vitest';
import { monthsOf, periodsIn, singleDatesIn } from '../../src/language/dates.ts';
import { noDates, periods, singles } from './dates-table.ts';

const today = month('2026-11');

/** `2019-04` → a month number. */
function month(text: string): number {
  const [year = 0, of = 1] = text.split('-').map(Number);
  return year * 12 + of - 1;
}

function written(bound: number): string {
  return `${Math.floor(bound / 12)}-${String((bound % 12) + 1).padStart(2, '0')}`;
}

function bounds({ low, high }: { low: number; high: number }): string {
  if (low === high) return low === today ? 'now' : written(low);
  return high - low === 11 && low % 12 === 0 ? String(low / 12) : `${written(low)}/${written(high)}`;
}

describe('periods', () => {
  it.each(periods)('%j is %s', (text, expected) => {
    const found = periodsIn(text, today).map(({ start, end, open }) => `${bounds(start)}..${open ? 'now' : bounds(end)}`);
    expect(found.join(' ')).toBe(expected);
  });
});

describe('single dates', () => {
  it.each(singles)('%j is %s', (text, expected) => {
    expect(periodsIn(text, today)).toEqual([]);
    expect(
      singleDatesIn(text)
        .map((date) => bounds(date.bounds))
        .join(' '),
    ).toBe(expected);
  });
});

describe('no dates', () => {
  it.each(noDates)('%j', (text) => {
    expect(periodsIn(text, today)).toEqual([]);
  });
});

describe('monthsOf', () => {
  it.each([
    ['2015–2018', 26, 48],
    ['2015 – 2016', 2, 24],
    ['2018 – 2018', 1, 12],
    ['Jan 2019–Mar 2021', 27, 27],
    ['Jan 2026 – Present', 11, 11],
    ['2020 – present', 72, 83],
    ['Jan 2027 – Present', 0, 0],
  ])('%s covers %i to %i months', (text, low, high) => {
    const [period] = periodsIn(text, today);
    expect(period && monthsOf(period)).toEqual({ low, high });
  });
});

it('says where a period stands', () => {
  const text = 'Engineer, Acme (Jan 2019 – Present), Berlin';
  expect(periodsIn(text, today).map(({ range }) => text.slice(...range))).toEqual(['Jan 2019 – Present']);
});
