import type { Source, Span } from '../../model/span.ts';
import { spanOf } from '../../model/span.ts';
import { asLatin } from './look-alikes.ts';

/** A source as somebody reads it who does not mind disguises: small letters without accents, invisible characters gone, blanks as one. */
export interface FoldedText {
  readonly text: string;
  /** The source span of `text.slice(start, end)`. */
  span(start: number, end: number): Span;
}

const gone = /^[\p{Cf}\p{M}\u034f\u3164*_`~]$/u;

export function foldText(source: Source): FoldedText {
  const parts: string[] = [];
  const offsets: number[] = [];
  let blank = true;
  let at = 0;
  for (const character of source.text) {
    const folded = foldCharacter(character, blank);
    parts.push(folded);
    for (let index = 0; index < folded.length; index += 1) offsets.push(at);
    if (folded !== '') blank = folded === ' ';
    at += character.length;
  }
  return {
    text: parts.join(''),
    span: (start, end) => {
      const last = offsets[end - 1] ?? 0;
      return spanOf(source, offsets[start] ?? 0, last + String.fromCodePoint(source.text.codePointAt(last) ?? 0).length);
    },
  };
}

function foldCharacter(character: string, afterBlank: boolean): string {
  if (character >= 'a' && character <= 'z') return character;
  if (/^\s$/.test(character)) return afterBlank ? '' : ' ';
  if (gone.test(character)) return '';
  return asLatin(character).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
