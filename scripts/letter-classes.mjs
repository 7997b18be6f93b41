import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { rewritePatterns } from './rewrite-patterns.mjs';

/*
 * \p{L} makes V8 fetch some 650 ranges from ICU and compile them, each time a pattern is made and again when it first runs: up to a
 * millisecond a pattern, and one check runs hundreds. The bundles hold ranges of their own in its place: exact for the scripts that jobfit
 * reads, whole blocks for the others, in which it knows no word.
 */

/** Where letters are told from all else one by one: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic. */
const exactLetters = [[0x0000, 0x06ff]];
/** Kana, Han, Hangul, the wide and joined forms of letters, and the other scripts without the full stops among them. */
const wholeBlocks = [
  [0x0700, 0x0963],
  [0x0966, 0x1360],
  [0x1369, 0x167f],
  [0x1681, 0x17ff],
  [0x1810, 0x1fff],
  [0x2071, 0x2071],
  [0x207f, 0x207f],
  [0x2090, 0x209c],
  [0x2c00, 0x2dff],
  [0x3005, 0x3006],
  [0x3031, 0x3035],
  [0x3041, 0x3096],
  [0x309d, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x31ff],
  [0x3400, 0xd7fb],
  [0xf900, 0xfdff],
  [0xfe70, 0xfefc],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff66, 0xffdc],
  [0x10000, 0x1cfff],
  [0x1d400, 0x1d7cb],
  [0x20000, 0x3ffff],
];
/** Capitals and small letters alternate in many blocks, each a range of its own: only what the names and words of today are written with. */
const casedLetters = [
  [0x0000, 0x017f],
  [0x018f, 0x018f],
  [0x01a0, 0x01b0],
  [0x0218, 0x021b],
  [0x0386, 0x03ce],
  [0x0400, 0x045f],
  [0x048a, 0x04ff],
  [0x0531, 0x0588],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1eff],
  [0xff21, 0xff5a],
];
const digits = [
  [0x0000, 0x06ff],
  [0x0966, 0x096f],
  [0x2070, 0x2089],
  [0x2150, 0x2189],
  [0x2460, 0x24ff],
  [0x2776, 0x2793],
  [0x3007, 0x3007],
  [0xff10, 0xff19],
  [0x1f100, 0x1f10c],
];

const everything = [[0x0000, 0x3ffff]];
const firstPlane = [[0x0000, 0xffff]];
const scripts = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Cyrillic', 'Greek', 'Arabic'];

const classes = new Map([
  ['L', classOf(/\p{L}/u, exactLetters, wholeBlocks)],
  ['N', classOf(/\p{N}/u, digits)],
  ['Lu', classOf(/\p{Lu}/u, casedLetters)],
  ['Ll', classOf(/\p{Ll}/u, casedLetters)],
  ['P', classOf(/\p{P}/u, firstPlane)],
  ['M', classOf(/\p{M}/u, firstPlane)],
  ...scripts.map((name) => [`Script=${name}`, classOf(new RegExp(`\\p{Script=${name}}`, 'u'), everything)]),
]);

/** For esbuild: rewrites the patterns of jobfit's own sources while they are bundled. */
export const letterClasses = {
  name: 'letter-classes',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes('\\p{')) return undefined;
      // Types and comments go first: less for the rewriting to tell apart.
      const { code } = await transform(source, { loader: 'ts', charset: 'utf8', sourcefile: path });
      return { contents: withLetterClasses(code), loader: 'js' };
    });
  },
};

/** JavaScript whose patterns hold the ranges in place of \p{L} and the like. */
export function withLetterClasses(code) {
  return rewritePatterns(code, (name) => classes.get(name));
}

/** The ranges of what matches `property` between the exact bounds, and the blocks as they are. */
function classOf(property, exact, whole = []) {
  const ranges = exact.flatMap(([first, last]) => rangesOf(property, first, last));
  return [...ranges, ...whole].map(([first, last]) => (first === last ? [first] : [first, last]).map(written).join('-')).join('');
}

/** Signs of ASCII might mean something in a pattern. */
function written(code) {
  const character = String.fromCodePoint(code);
  return code < 0x80 && !/\w/.test(character) ? `\\x${code.toString(16).padStart(2, '0')}` : character;
}

function rangesOf(property, first, last) {
  const ranges = [];
  for (let code = first; code <= last; code += 1) {
    if (!property.test(String.fromCodePoint(code))) continue;
    const range = ranges.at(-1);
    if (range?.[1] === code - 1) range[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}
