import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/documents/clean-text.ts';
import type { Draft } from '../../src/documents/draft.ts';
import { readBlocks } from '../../src/documents/readers.ts';

const pieces = [
  'word',
  'Perl',
  'C++',
  ' ',
  ' ',
  '  ',
  '   ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '| ',
  '|---|',
  '[',
  ']',
  '(https://example.org)',
  '![',
  '<b>',
  '</b>',
  '<br>',
  '<p>',
  '<td>',
  '<!-- ',
  ' -->',
  '&amp;',
  '&nbsp;',
  '&unknown;',
  '\\*',
  '\\',
  '{.x}',
  '{% x %}',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
  'e\u0301',
  'ﬁ',
  '…',
  '½',
  'Ｐ',
  '😀',
  '’',
  '—',
  '2019 – 2021',
  ':',
  ': a',
  '• ',
  '-----',
  '.....',
  '\f',
  '\u2028',
  '\ud800',
  '™',
  '~~',
  '[^1]',
  '---\n',
  '\ue000',
  '한',
  '\u1112\u1161\u11ab',
];

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

function check({ text: flat, segments, strong, links }: Draft, source: string): void {
  let at = 0;
  let from = 0;
  for (const segment of segments) {
    expect(segment.flat).toBe(at);
    expect(segment.flatLength).toBeGreaterThan(0);
    expect(segment.source).toBeGreaterThanOrEqual(from);
    at += segment.flatLength;
    from = segment.source + segment.sourceLength;
  }
  expect(at).toBe(flat.length);
  expect(from).toBeLessThanOrEqual(source.length);
  for (const [start, end] of [...strong, ...links]) expect(start >= 0 && start < end && end <= flat.length).toBe(true);
  expect(flat).not.toMatch(/^\s|\s$|[\u00ad\u200b\ufeff\r]/);
}

describe.each(['resume.md', 'resume.txt', 'resume.html'])('%s', (path) => {
  it('has segments in order, inside the source', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const { drafts } = await readBlocks(source, path);
        for (const draft of drafts) check(draft, source);
      }),
      { numRuns: 400 },
    );
  });
});

/** Whether a break wraps and whether a hyphen is a dash depends on what stands around it. */
function alike(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replace(/-{1,3}|–/g, '-')
    .trim();
}

it('places each character of an exact segment over one that cleans to it', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (source) => {
      const { drafts } = await readBlocks(source, 'resume.txt');
      if (/\\documentclass|\*\*|\]\(|^#/m.test(source)) return;
      for (const { text: flat, segments } of drafts) {
        for (const { flat: start, source: from, flatLength, sourceLength } of segments) {
          if (flatLength !== sourceLength) continue;
          const [shown, written] = [flat.slice(start, start + flatLength), source.slice(from, from + sourceLength)];
          // A row of five is a leader or not by what follows it.
          if (!/^\s+$|[-._]{5}/.test(shown)) expect(alike(cleanText(written))).toBe(alike(shown));
        }
      }
    }),
    { numRuns: 400 },
  );
});

it.each([
  ['cafe\u0301', 'café'],
  ['c\u200bafe\u200b\u0301', 'café'],
  ['ﬁeld', 'field'],
  ['ﬁ eld', 'fi eld'],
  ['“a” ‘b’', '"a" \'b\''],
  ['a‐b‑c−d', 'a-b-c-d'],
  ['a – b — c', 'a – b – c'],
  ['C♯ and F♯', 'C# and F#'],
  ['Java™ ®', 'Java '],
  ['ＡＢＣ（１）', 'ABC(1)'],
  ['a\u00a0b\u2009c', 'a b c'],
  ['a\tb    c', 'a\tb\tc'],
  ['❤\ufe0f', '❤'],
])('%j reads %j', (raw, expected) => {
  expect(cleanText(raw)).toBe(expected);
});
