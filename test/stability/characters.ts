import { replaceWithin, wordStretches } from './places.ts';
import type { Subject } from './subjects.ts';

/** A change of a text that keeps its meaning. */
export type Edit = (subject: Subject) => string | Promise<string>;

const invisibleInWords = /(?<=\p{L}\p{M}*)(?=\p{L})/gu;
const spaceBetweenWords = /(?<=[\p{L}\p{N},;)%])(?<!^\s*\(?[a-z\d]{1,2}[.)]) (?=[\p{L}\p{N}(])/gmu;

/** Edits of single characters that a reader does not see, or takes for the same. */
export const characterEdits: Readonly<Record<string, Edit>> = {
  'CRLF line endings': ({ text }) => text.replaceAll('\n', '\r\n'),
  'CR line endings': ({ text }) => text.replaceAll('\n', '\r'),
  'a byte order mark': ({ text }) => `\ufeff${text.replace(/^\ufeff/, '')}`,
  'composed letters': ({ text }) => text.normalize('NFC'),
  'decomposed letters': ({ text }) => text.normalize('NFD'),
  'no-break spaces': (subject) => inWords(subject, spaceBetweenWords, () => '\u00a0'),
  'narrow no-break spaces': (subject) => inWords(subject, spaceBetweenWords, () => '\u202f'),
  'soft hyphens in long words': (subject) =>
    inWords(subject, /\p{L}{8,}/gu, (word) => word.replace(/\p{L}{3}(?=\p{L}{3})/gu, (part) => `${part}\u00ad`)),
  'zero-width spaces in every word': (subject) => inWords(subject, /(?<=\p{L}{2})(?=\p{L}{2})/gu, () => '\u200b'),
  ligatures: (subject) => inWords(subject, /ffi|ffl|ff|fi|fl/g, (letters) => ligatures[letters] ?? letters),
  'straight quotes': (subject) => inWords(subject, /[‘’“”]/g, (quote) => (/[‘’]/.test(quote) ? "'" : '"')),
  'curly quotes': (subject) => inWords(inApostrophes(subject), /"[^"\n]{1,200}"/g, (quoted) => `“${quoted.slice(1, -1)}”`),
  hyphens: (subject) => dashes(subject, '-'),
  'en dashes': (subject) => dashes(subject, '–'),
  'em dashes': (subject) => dashes(subject, '—'),
};

const ligatures: Readonly<Record<string, string>> = { ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ' };

/** Characters that no reader sees, at chosen places inside words; each place is a share of all there are. */
export function withInvisible(subject: Subject, choices: readonly (readonly [share: number, character: string])[]): string {
  const places: number[] = [];
  inWords(subject, invisibleInWords, (_, at) => {
    places.push(at);
    return '';
  });
  const chosen = new Map(choices.map(([share, character]) => [places[Math.floor(share * places.length)] ?? 0, character]));
  return inWords(subject, invisibleInWords, (_, at) => chosen.get(at) ?? '');
}

function inWords(subject: Subject, pattern: RegExp, replacement: (found: string, at: number) => string): string {
  return replaceWithin(subject.text, wordStretches(subject), pattern, replacement);
}

function inApostrophes(subject: Subject): Subject {
  return { ...subject, text: inWords(subject, /(?<=\p{L})'(?=\p{L})/gu, () => '’') };
}

/** Dashes between words with spaces around them, and between the ends of a range of years. */
function dashes(subject: Subject, dash: string): string {
  const range = /(?<=(?<![\d-])(?:19|20)\d\d ?)[-–—](?= ?(?:(?:19|20)\d\d(?![\d-])|[Pp]resent))/g;
  const separators = inWords(subject, /(?<=[^\s|:-] )(?<!^\s*\S{1,3} )[-–—](?= [^\s|:-])/gm, () => dash);
  return inWords({ ...subject, text: separators }, range, () => dash);
}
