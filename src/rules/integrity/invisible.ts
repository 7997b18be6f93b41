/* Which characters nobody sees, and where each has its right. */

const names: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\u200b/, 'zero-width space'],
  [/\u200c/, 'zero-width non-joiner'],
  [/\u200d/, 'zero-width joiner'],
  [/\u2060/, 'word joiner'],
  [/\ufeff/, 'byte order mark inside the text'],
  [/[\u{e0000}-\u{e007f}]/u, 'tag character'],
  [/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/, 'direction control'],
  [/[\u3164\u115f\u1160\uffa0]/, 'Hangul filler'],
  [/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u, 'variation selector'],
  [/[\u2061-\u2064\u206a-\u206f\u034f\u180e\ufff9-\ufffb]/, 'invisible control'],
];

/** "zero-width space (U+200B)" */
export function nameOf(character: string): string {
  const name = names.find(([pattern]) => pattern.test(character))?.[1] ?? 'invisible character';
  return `${name} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Scripts whose letters join, or do not, by these characters. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const wordSpaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const pictured = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;

/** Whether the character at an offset is one that nobody sees and nothing needs. */
export function isInvisible(text: string, character: string, at: number): boolean {
  if (!names.some(([pattern]) => pattern.test(character))) return false;
  const before = beforeOf(text, at);
  const after = String.fromCodePoint(text.codePointAt(at + character.length) ?? 0x20);
  switch (character) {
    case '\ufeff':
      return at > 0;
    case '\u200b':
      return !(wordSpaced.test(before) || wordSpaced.test(after));
    case '\u200c':
      return !joining.test(before);
    case '\u200d':
      return !(joining.test(before) || (pictured.test(before) && pictured.test(after)));
    default:
      return !hasRight(text, character, at, before);
  }
}

function hasRight(text: string, character: string, at: number, before: string): boolean {
  if (/[\u{e0020}-\u{e007f}]/u.test(character)) return isFlag(text, at);
  if (/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/.test(character)) return rightToLeft.test(lineAround(text, at));
  if (/[\ufe00-\ufe0f]/.test(character)) return /[\p{Extended_Pictographic}\p{S}\p{P}\d\p{Script=Han}\p{Script=Mongolian}]/u.test(before);
  if (/[\u{e0100}-\u{e01ef}]/u.test(character)) return /\p{Script=Han}/u.test(before);
  if (/[\u115f\u1160]/.test(character)) return /\p{Script=Hangul}/u.test(lineAround(text, at).replaceAll(character, ''));
  if (character === '\u180e') return /\p{Script=Mongolian}/u.test(before);
  return false;
}

/** The flags of England, Scotland and Wales are written with tags: a black flag, two to six tags and an end. */
function isFlag(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 16), at + 16);
  const flag = /\u{1f3f4}[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{2,6}\u{e007f}/gu;
  const offset = at - Math.max(0, at - 16);
  return [...around.matchAll(flag)].some(({ 0: found, index }) => index <= offset && offset < index + found.length);
}

function beforeOf(text: string, at: number): string {
  if (at === 0) return ' ';
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : text.slice(at - 1, at);
}

function lineAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 200);
  const to = text.indexOf('\n', at);
  return text.slice(from, Math.min(to < 0 ? text.length : to, at + 200));
}
