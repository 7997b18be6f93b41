import { describe, expect, it } from 'vitest';
import { readTitle } from '../../src/documents/headings.ts';
import { sectionTitles } from '../../src/documents/section-titles.ts';
import { noTitles, titles } from './headings-table.ts';

describe('titles', () => {
  it.each(titles)('%j opens %s', (title, kinds) => {
    expect(readTitle(title)?.kinds.join('+')).toBe(kinds);
  });
});

describe('no titles', () => {
  it.each(noTitles)('%j', (title) => {
    expect(readTitle(title)).toBeUndefined();
  });
});

it('knows each title of the table by its own kind, or by that of an earlier row', () => {
  const unknown = sectionTitles
    .flatMap((row) => Object.values(row).flatMap((line) => line.split('|')))
    .filter((title) => !readTitle(title));
  expect(unknown).toEqual([]);
});

it('lets titles of the user win', () => {
  expect(readTitle('Gigs', { gigs: ['experience'] })?.kinds).toEqual(['experience']);
  expect(readTitle('Stages:', { Stages: ['talks'] })?.kinds).toEqual(['talks']);
});
