import { expect, test } from 'vitest';
import { withLetterClasses } from '../scripts/letter-classes.mjs';

/** The scripts that jobfit reads, the signs that stand between words, and numerals of many kinds. */
const read: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x06ff], // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic
  [0x1e00, 0x1eff], // Vietnamese and more of Latin
  [0x2000, 0x20ff],
  [0x2190, 0x2bff],
  [0x3040, 0x30ff], // kana
  [0x4e00, 0x9fff], // Han
  [0xac00, 0xd7a3], // Hangul
  [0xff00, 0xff9f],
  [0x1f000, 0x1faff],
  [0x20000, 0x2a6df],
];
/** Of old books and few languages: their capitals are not told from their small letters. */
const oldLetters =
  /[\u0180-\u019f\u01a1-\u01ae\u01b1-\u0217\u021c-\u024f\u0250-\u0385\u03cf-\u03ff\u0460-\u0489\u0500-\u052f\u1e00-\u1e9d\u2000-\u2bff]/u;

const samples = read.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
);

test.each(['L', 'N', 'Lu', 'Ll', 'P', 'M', 'Script=Han', 'Script=Greek', 'Script=Hangul'])(
  '\\p{%s} of the bundles matches what it matches in the sources',
  (name) => {
    const original = new RegExp(`^\\p{${name}}$`, 'u');
    const bundled = new RegExp(withLetterClasses(`/^\\p{${name}}$/u`).slice(1, -2), 'u');
    const compared = !/^L[ul]$/.test(name) ? samples : samples.filter((character) => !oldLetters.test(character));
    expect(compared.filter((character) => original.test(character) !== bundled.test(character))).toEqual([]);
  },
);

test('ranges stand bare in a class and in brackets elsewhere, whatever the pattern is written as', () => {
  const ranges = withLetterClasses('/\\p{L}/u').slice(2, -3);
  const digits = withLetterClasses('/\\p{N}/u').slice(2, -3);
  const rewritten: readonly (readonly [string, string])[] = [
    ['/a\\p{L}[^\\p{L}\\]\\p{N}]\\p{N}/u', `/a[${ranges}][^${ranges}\\]${digits}][${digits}]/u`],
    ['/[\\\\\\p{L}]\\\\p{L}/u', `/[\\\\${ranges}]\\\\p{L}/u`],
    ['x = "\\\\p{L}[\\\\p{L}]\\\\[\\\\p{L}"', `x = "[${ranges}][${ranges}]\\\\[[${ranges}]"`],
    ["f('it\\'s \\\\p{L}')", `f('it\\'s [${ranges}]')`],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the templates are what is rewritten
    ['`[${a({ b: `\\\\p{L}` })}\\\\p{L}]\\\\p{L}`', `\`[\${a({ b: \`[${ranges}]\` })}${ranges}][${ranges}]\``],
    ['String.raw`\\[\\p{L}`', `String.raw\`\\[[${ranges}]\``],
    ['list[0] / 2 + list[/\\p{N}/u.test(x) ? 1 : 0]; // \\p{L}', `list[0] / 2 + list[/[${digits}]/u.test(x) ? 1 : 0]; // \\p{L}`],
    ['/\\P{L}\\p{Cf}\\p{Script=Thai}/u', '/\\P{L}\\p{Cf}\\p{Script=Thai}/u'],
  ];
  for (const [source, expected] of rewritten) expect(withLetterClasses(source)).toBe(expected);
});
