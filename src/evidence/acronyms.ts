import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Pattern } from '../lexicon/patterns.ts';
import { tokenize } from '../lexicon/tokens.ts';
import type { Document } from '../model/document.ts';

/*
 * "music information retrieval (MIR)" and "MIR (music information retrieval)" define each other within one document, after Schwartz and
 * Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (PSB 2003), restricted to initials.
 */

/** An abbreviation that the document itself explains. */
export interface Definition {
  readonly short: string;
  readonly long: string;
}

const shortForm = /^[\p{Lu}][\p{L}\p{N}&/-]{1,9}$/u;
const bracketed = /([^()\n]{2,120})\(([^()\n]{2,80})\)/gu;

/** The definitions in a text. */
function definitionsIn(text: string): readonly Definition[] {
  const found: Definition[] = [];
  for (const [, before = '', inside = ''] of text.matchAll(bracketed)) {
    const short = inside.trim();
    const shortBefore = before.trim().split(/\s+/).at(-1) ?? '';
    if (shortForm.test(short)) {
      const long = longFormBefore(before, short);
      if (long) found.push({ short, long });
    } else if (shortForm.test(shortBefore) && spells(inside, shortBefore)) {
      found.push({ short: shortBefore, long: inside.trim() });
    }
  }
  return found;
}

const small = new Set([
  'of',
  'and',
  'the',
  'for',
  'in',
  'on',
  'to',
  'de',
  'la',
  'le',
  'und',
  'der',
  'für',
  'per',
  'et',
  'y',
  '&',
  'a',
  'an',
  'with',
  'by',
]);

/** The shortest run of words before the bracket whose initials spell the short form. */
function longFormBefore(before: string, short: string): string | undefined {
  const words = before.trim().split(/\s+/);
  for (let count = 2; count <= Math.min(words.length, short.length + 4); count++) {
    const long = words.slice(-count).join(' ');
    if (spells(long, short) && !small.has((words.at(-count) ?? '').toLowerCase())) return long.replace(/^[^\p{L}\p{N}]+/u, '');
  }
  return undefined;
}

/** Whether the initials of the words, small words optional, spell the short form. */
function spells(long: string, short: string): boolean {
  const words = long
    .split(/[\s/-]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map((word) => word.toLowerCase())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < 2) return false;
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const initials = [words, words.filter((word) => !small.has(word))].map((list) => list.map((word) => word[0]).join(''));
  return initials.some((spelt) => spelt === letters || `${spelt}s` === letters);
}

/** Patterns that the document's own definitions add: its short forms stand for what it says they do, and for nothing else. */
export function definedAcronyms(document: Document, lexicon: Lexicon): readonly Pattern[] {
  const patterns: Pattern[] = [];
  for (const { text } of document.blocks) {
    if (!text.includes('(')) continue;
    for (const { short, long } of definitionsIn(text)) {
      const keys = tokenize(short)
        .map(({ fold }) => fold)
        .join(' ');
      const term = lexicon.find(long)?.name ?? long;
      patterns.push({ keys, term, form: short, weak: false, exact: true, inflects: false, effect: 'settles' });
    }
  }
  return patterns;
}
