import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/load-config.ts';
import { load, problemsOf } from './problems-of.ts';

/** What a hostile file may take at most; the machine may be busy. */
const patience = 5000;

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij']
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`)
  .join('\n')}\nskills: *j\n`;

const files: readonly (readonly [string, string, RegExp])[] = [
  ['an alias bomb', bomb, /aliases that stand for more than 10000 values/],
  ['more than a million characters', `skills: A # ${'x'.repeat(1_000_000)}`, /expected at most 1000000/],
  ['brackets without end', '['.repeat(900_000), /more than 60 nested levels/],
  ['mappings without end', '{a: '.repeat(100_000), /more than 60 nested levels/],
  ['dashes without end', '- '.repeat(400_000), /more than 60 nested levels/],
  ['question marks without end', '? '.repeat(400_000), /more than 60 nested levels/],
  ['61 levels', `skills: ${'['.repeat(61)}${']'.repeat(61)}`, /more than 60 nested levels/],
  [
    'aliases that nest',
    [...Array(70)].reduce<string>((text, _, n) => `${text}k${n}: &n${n} [${n === 0 ? 'x' : `*n${n - 1}`}]\n`, ''),
    /nest more than 60 levels/,
  ],
  ['half a million commas', `skills: [${','.repeat(500_000)}]`, /more than 100000 words and signs/],
  ['many keys', 'k: 1\n'.repeat(13_000), /key "k" again/],
  ['many unknown keys', [...Array(13_000)].map((_, n) => `key${n}: 1`).join('\n'), /and \d+ more problems/],
  ['many anchors', '&a '.repeat(45_000), /anchor|broken/],
  ['many quotes', "'".repeat(900_000), /found/],
  ['a long key', `${'x'.repeat(900_000)}: 1`, /found/],
  ['a deep but fair file', `skills: ${'{anyOf: ['.repeat(25)}A${']}'.repeat(25)}`, /^$/],
];

describe('hostile files end soon in a clear problem', () => {
  test.each(files)('%s', (_, yaml, expected) => {
    const start = performance.now();
    expect(problemsOf(() => load(yaml)).join('\n')).toMatch(expected);
    expect(performance.now() - start).toBeLessThan(patience);
  });
});

describe('whatever the bytes', () => {
  const yamlish = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            'skills',
            'degree',
            'anyOf',
            'of',
            'atLeast',
            'level',
            'name',
            '__proto__',
            'constructor',
            '<<',
            'years',
            'quote',
            'posting',
            'rules',
          ],
        ),
        fc.constantFrom(
          ...[
            ': ',
            ':',
            '\n',
            '\n  ',
            '\n- ',
            '- ',
            '[',
            ']',
            '{',
            '}',
            ', ',
            '&a ',
            '*a',
            '!!str ',
            '!x ',
            '? ',
            '|\n',
            '"',
            "'",
            '#',
            '---\n',
            '\t',
            '%',
          ],
        ),
        fc.constantFrom(...['3', 'yes', 'true', 'null', '~', '.nan', 'A', '1e999', '0x1f', '', ' ']),
        fc.string({ maxLength: 4, unit: 'binary' }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));
  const readPosting = () => 'some posting';

  test('nothing but a UserError is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        problemsOf(() => load(text, { readPosting }));
        problemsOf(() => parseConfig('jobfit.yaml', text));
        problemsOf(() => parseConfig('package.json', text));
      }),
      { numRuns: 3000 },
    );
  });

  test('every problem has a place in the text', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        for (const problem of problemsOf(() => load(text))) {
          const [line, column] = problem.split(' ')[0]?.split(':').map(Number) ?? [];
          expect(lines[(line ?? 0) - 1]).toBeDefined();
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[(line ?? 0) - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('the same text gives the same spec', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.string({ minLength: 1, maxLength: 12 }).filter((name) => /\S/.test(name)),
          { maxLength: 8, selector: (name) => name.trim().normalize('NFKC').toLowerCase().replace(/\s+/g, ' ') },
        ),
        (names) => {
          fc.pre(names.length > 0);
          const yaml = `skills: ${JSON.stringify(names)}`;
          const spec = load(yaml);
          expect(load(yaml)).toEqual(spec);
          expect(new Set(spec.requirements.map(({ id }) => id)).size).toBe(names.length);
          expect(spec.requirements.every(({ id }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toBe(true);
        },
      ),
    );
  });
});

test('no prototype is touched', () => {
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    problemsOf(() => load(`skills: A\n${key}: {polluted: true}\n`));
    problemsOf(() => load(`skills: [{name: A, ${key}: {polluted: true, optional: true}}]\n`));
    problemsOf(() => load(`company: {name: A, ${key}: {polluted: true}}\nskills: A\n`));
    const config = parseConfig('jobfit.yaml', `aliases: {${key}: [polluted]}\nrules: {${key}: [warn, {${key}: {polluted: true}}]}\n`);
    expect(config?.aliases.get(key)).toEqual(['polluted']);
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
