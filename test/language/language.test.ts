import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAtoms } from '../../src/language/atoms.ts';
import { loadLanguage } from '../../src/language/language.ts';

const language = await loadLanguage();
const sentences = (text: string) => language.sentences(text).map(([start, end]) => text.slice(start, end));
const tags = (text: string) => language.tags(text).map(({ range: [start, end], tag }) => `${text.slice(start, end)}/${tag}`);

describe('sentences', () => {
  test.each([
    ['', []],
    [' \n ', []],
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['  Space around.  And between.  ', ['Space around.', 'And between.']],
    ['A line\nthat goes on. The next.', ['A line\nthat goes on.', 'The next.']],
    ['A heading\n\nA paragraph.', ['A heading', 'A paragraph.']],
    ['I hold a Ph.D. in Physics. I teach.', ['I hold a Ph.D. in Physics.', 'I teach.']],
    ['I hold a Ph.D. I teach.', ['I hold a Ph.D.', 'I teach.']],
    ['She wrote her PhD. Later she taught.', ['She wrote her PhD.', 'Later she taught.']],
    ['M.Sc. Computer Science, Univ. Bonn, Dr. rer. nat. in 2010', ['M.Sc. Computer Science, Univ. Bonn, Dr. rer. nat. in 2010']],
    ['We use Node.js. Then Vue.js. Also .NET daily.', ['We use Node.js.', 'Then Vue.js.', 'Also .NET daily.']],
    ['J. R. Smith and D. Jones wrote it. It runs.', ['J. R. Smith and D. Jones wrote it.', 'It runs.']],
    ['Analysed in R. Plotted in C. The rest is Go.', ['Analysed in R.', 'Plotted in C.', 'The rest is Go.']],
    [
      'Proc. of ISMIR, vol. 3, pp. 5-9. No. 5 won. Did it help? No. We left.',
      ['Proc. of ISMIR, vol. 3, pp. 5-9.', 'No. 5 won.', 'Did it help?', 'No.', 'We left.'],
    ],
    ['Grew sales by 3.5%. Saved $1,200.50 a day.', ['Grew sales by 3.5%.', 'Saved $1,200.50 a day.']],
    [
      'Worked at Acme Inc. in the U.S. market, e.g. in Ohio, etc. We won.',
      ['Worked at Acme Inc. in the U.S. market, e.g. in Ohio, etc.', 'We won.'],
    ],
    ['He said "yes." Then he left.', ['He said "yes."', 'Then he left.']],
    ['A space was forgotten.Then it went on.', ['A space was forgotten.', 'Then it went on.']],
    ['See https://a.example/b.c?d=e. Mail me@x.example. Bye', ['See https://a.example/b.c?d=e.', 'Mail me@x.example.', 'Bye']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('tags', () => {
  test.each([
    ['', []],
    ['Built models.', ['Built/VERB', 'models/NOUN']],
    ['Co-authored 3 papers', ['Co-authored/VERB', '3/NUM', 'papers/NOUN']],
    ['I don’t use C++, .NET or Node.js', ['I/PRON', 'don’t/AUX', 'use/VERB', 'C++/PROPN', '.NET/PROPN', 'or/CCONJ', 'Node.js/PROPN']],
    ['in München, 北京 and Łódź', ['in/ADP', 'München/PROPN', '北京/PROPN', 'and/CCONJ', 'Łódź/PROPN']],
  ])('%j', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });
});

test('ordinary words and stems', () => {
  const words = ['go', 'react', 'swift', 'excel', 'python', 'kubernetes', 'pytorch', '', '__proto__'];
  expect(words.filter(language.isOrdinaryWord)).toEqual(['go', 'react', 'swift', 'excel']);
  expect(['publications', 'modelling', 'databases'].map(language.stem)).toEqual(['public', 'model', 'databas']);
});

test('an answer does not depend on what was read before', () => {
  const texts = ['2019–2021 in Node.js', 'Acme.2019–2021', 'O’Brien’s e-mail: a@b.example', 'Ph.D. student. R. Then C++17'];
  const forward = texts.map((text) => [sentences(text), tags(text)]);
  const backward = texts.toReversed().map((text) => [sentences(text), tags(text)]);
  expect(backward.toReversed()).toEqual(forward);
});

const piece = fc.oneof(
  fc.constantFrom(
    'Ph.D.',
    'e.g.',
    'don’t',
    'R.',
    ' ',
    '\n',
    '\n\n',
    '.',
    '...',
    '"',
    'C++',
    '.NET',
    '—',
    '👩🏽‍💻',
    '\u00ad',
    '\ud800',
    'İ',
    '$%^oov^%$',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test('sentences are in order, apart, inside the text and cover all but space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const [start, end] of language.sentences(text)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { numRuns: 500 },
  );
});

test('each word has one tag, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = readAtoms(text).filter(({ kind }) => kind !== 'symbol');
      expect(language.tags(text).map(({ range }) => range)).toEqual(words.map(({ range }) => range));
      expect(language.tags(text).every(({ tag }) => /^[A-Z]+$/.test(tag))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each(['a', '.', '-', '_', 'a.', 'a-', '"', '//', '1', '1,', 'http://', '@', 'a@', '!?'])(
  'a long run of %j is read quickly',
  (unit) => {
    const start = performance.now();
    language.sentences(unit.repeat(40_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);
