import { describe, expect, test } from 'vitest';
import { pathInProject } from '../../src/spec/posting.ts';
import { load, problemsOf } from './problems-of.ts';

const posting = `About us
We need “strong” experience
with  Python — and a master’s degree.`;

function quoteProblems(quote: string): string[] {
  const yaml = `posting: ../postings/a.txt\nskills:\n  - name: Python\n    quote: ${JSON.stringify(quote)}\n`;
  return problemsOf(() => load(yaml, { readPosting: () => posting }));
}

describe('quotes', () => {
  test.each([
    ['the words as they are', 'with  Python'],
    ['other white space', 'experience with Python'],
    ['other quotes', '"strong" experience'],
    ['another dash and apostrophe', "Python - and a master's degree"],
    ['another case', 'we need'],
    ['full-width letters and a soft hyphen', 'Ｐｙ\u00adthon'],
  ])('%s', (_, quote) => expect(quoteProblems(quote)).toEqual([]));

  test('words that are not there, with the nearest passage', () => {
    expect(quoteProblems('a strong experience with Java')).toEqual([
      '4:12 found a quote that is not in the posting, "a strong experience with Java", expected its own words (did you mean "We need “strong” experience with"?)',
    ]);
  });

  test('words that resemble nothing', () => {
    expect(quoteProblems('ten years of plumbing')[0]).toMatch(/expected its own words$/);
  });
});

describe('the path of a posting', () => {
  test.each([
    ['specs/x.yaml', '../postings/a.txt', 'postings/a.txt'],
    ['specs/x.yaml', 'a.txt', 'specs/a.txt'],
    ['specs/deep/x.yaml', '..\\..\\a.txt', 'a.txt'],
    ['x.yaml', 'a.txt', 'a.txt'],
    ['/repo/specs/x.yaml', '../postings/a.txt', '/repo/postings/a.txt'],
    ['../other/specs/x.yaml', '../postings/a.txt', '../other/postings/a.txt'],
    ['specs/x.yaml', '../../a.txt', undefined],
    ['x.yaml', '../a.txt', undefined],
    ['/repo/specs/x.yaml', '../../a.txt', undefined],
    ['../other/specs/x.yaml', '../../a.txt', undefined],
    ['specs/x.yaml', '/etc/passwd', undefined],
    ['specs/x.yaml', 'C:\\a.txt', undefined],
    ['specs/x.yaml', '~/a.txt', undefined],
    ['specs/x.yaml', 'https://example.org/a', undefined],
    ['specs/x.yaml', '..', undefined],
  ])('%s: %s', (file, path, expected) => expect(pathInProject(file, path)).toBe(expected));

  test('one that leaves the project is refused unread', () => {
    const readPosting = () => {
      throw new Error('read');
    };
    expect(problemsOf(() => load('posting: ../../a.txt\nskills: A\n', { readPosting }))).toEqual([
      '1:10 found "../../a.txt", expected a relative path inside the project folder',
    ]);
  });

  test('one that cannot be read', () => {
    expect(problemsOf(() => load('posting: a.txt\nskills: A\n', { readPosting: () => undefined }))).toEqual([
      '1:10 found no readable file at specs/a.txt, expected the text of the posting',
    ]);
  });

  test('the text becomes part of the spec; without a reader it does not, and quotes pass', () => {
    expect(load('posting: a.txt\nskills: A\n', { readPosting: () => 'text' }).posting).toBe('text');
    expect(load('posting: a.txt\nskills: {name: A, quote: B}\n').posting).toBeUndefined();
  });
});
