import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { UserError } from '../../src/model/user-error.ts';

const prose = 'Engineer with ten years of experience in software. '.repeat(20);

/** Milliseconds that even a busy machine needs for none of these; what grows with the square of its input takes longer. */
const hang = 20_000;

/** Inputs that nobody writes but somebody will pass. */
const inputs: Readonly<Record<string, string>> = {
  'many spaces': ' '.repeat(100_000),
  'spaces between words': `a${' '.repeat(100_000)}b`,
  'many tabs': '\t'.repeat(100_000),
  'blank lines': '\n'.repeat(100_000),
  'spaced blank lines': '   \n'.repeat(30_000),
  brackets: '['.repeat(5000),
  'open links': '[a]('.repeat(5000),
  'image brackets': '!['.repeat(5000),
  quotes: '>'.repeat(5000),
  'spaced quotes': '> '.repeat(5000),
  lists: '- '.repeat(5000),
  'indented lists': Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n'),
  emphasis: '*a '.repeat(5000),
  'double emphasis': '**a'.repeat(5000),
  underscores: '_'.repeat(50_000),
  backticks: Array.from({ length: 300 }, (_, count) => '`'.repeat(count)).join(' '),
  dashes: '-'.repeat(100_000),
  'equals signs': '='.repeat(100_000),
  colons: ':'.repeat(100_000),
  digits: '2019'.repeat(20_000),
  years: '2019 '.repeat(10_000),
  'year dashes': '2019-'.repeat(10_000),
  months: 'Jan '.repeat(20_000),
  'tag starts': '<a '.repeat(20_000),
  'comment starts': '<!-- '.repeat(20_000),
  'attribute quotes': `<a href="${'"'.repeat(20_000)}`,
  ampersands: '&amp'.repeat(20_000),
  references: '&#x20;'.repeat(10_000),
  braces: '{.a '.repeat(20_000),
  templates: '{{'.repeat(20_000),
  pipes: `${'|'.repeat(5000)}\n${'|-'.repeat(2500)}|`,
  'one long word': 'x'.repeat(100_000),
  'one long line': 'word and word '.repeat(75_000),
  'combining marks': `a${'\u0301'.repeat(50_000)}`,
  'zero-width': '\u200b'.repeat(100_000),
  'dots and ats': 'a.'.repeat(25_000) + '@'.repeat(1000),
  'definition colons': 'a\n: b\n'.repeat(3000),
  'front matter without end': `---\n${'key: value\n'.repeat(5000)}`,
  footnotes: '[^1]'.repeat(5000),
  backslashes: '\\'.repeat(50_000),
  'capital letters': 'A B '.repeat(20_000),
  'column gaps': `${'a    b    c    d\n'.repeat(3000)}`,
  bullets: '• '.repeat(20_000),
};

describe.each(['resume.md', 'resume.txt', 'resume.html'])('%s', (path) => {
  it.each(Object.keys(inputs))(
    'reads or refuses %s in time',
    async (name) => {
      const started = performance.now();
      const text = `${prose}\n\n${inputs[name]}\n\n${prose}`;
      await readDocument(new TextEncoder().encode(text), path, { today: 24_000 }).catch((error: unknown) =>
        expect(error).toBeInstanceOf(UserError),
      );
      expect(performance.now() - started).toBeLessThan(hang);
    },
    60_000,
  );
});
