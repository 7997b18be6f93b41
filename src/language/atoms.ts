import type { Range } from '../model/document.ts';
import { abbreviations, closingAbbreviations, nameEndings, numberAbbreviations, sentenceStarters } from './word-lists.ts';

/**
 * A piece of text that wink is to take as one. Its own tokenizer splits names such as C++ and .NET, ends sentences after "Ph." and
 * remembers earlier texts, so it gets one plain word or one symbol at a time.
 */
export interface Atom {
  readonly range: Range;
  readonly kind: 'word' | 'number' | 'symbol';
  /** The characters, without the stops of an abbreviation. */
  readonly text: string;
}

const letters = String.raw`[\p{L}\p{N}\p{M}]+`;
/** A stop joins (Node.js, e.g), except where a space was forgotten between sentences: "done.Then". */
const joiner = String.raw`(?:\.(?!(?<=\p{Ll}{2}\.)\p{Lu}\p{Ll})|['’‑&_-]|,(?=\d))`;
const atomPattern = new RegExp(
  [
    String.raw`(?<link>(?:https?:\/\/|www\.)\S*[\p{L}\p{N}\/]|[\w.+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)`,
    String.raw`(?<word>(?:(?<![^\s(])\.(?=\p{L}))?${letters}(?:${joiner}${letters})*(?:(?<=\p{L})(?:\+\+|#)\p{N}*)?)`,
    String.raw`(?<run>[!?]+|(?<same>[^\s\p{L}\p{N}])\k<same>*)`,
  ].join('|'),
  'gu',
);

export function readAtoms(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  let stopTaken = -1;
  for (const { index, 0: found, groups } of text.matchAll(atomPattern)) {
    if (index === stopTaken) continue;
    const end = index + found.length;
    if (
      groups?.word !== undefined &&
      text[end] === '.' &&
      text[end + 1] !== '.' &&
      isAbbreviation(found, atoms.at(-1), text.slice(end + 1, end + 40))
    ) {
      stopTaken = end;
      atoms.push({ range: [index, end + 1], kind: 'word', text: found.replaceAll('.', '') });
    } else {
      const kind = groups?.run !== undefined ? 'symbol' : /\p{L}/u.test(found) ? 'word' : 'number';
      atoms.push({ range: [index, end], kind, text: found });
    }
  }
  return atoms;
}

/** Whether the stop after `word` belongs to it. `before` is the atom before it, `after` what follows the stop. */
function isAbbreviation(word: string, before: Atom | undefined, after: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return isInitial(word, before, after);
  const parts = word.toLowerCase().split('.');
  const plain = parts.join('');
  if (closingAbbreviations.has(plain) && parts.length === 1) return !/^\s*\p{Lu}/u.test(after);
  if (numberAbbreviations.has(plain)) return /^\s*\d/u.test(after);
  const known = abbreviations.has(plain) || (parts.length > 1 && isDotted(parts, plain));
  return known && !startsSentence(after);
}

function isDotted(parts: readonly string[], plain: string): boolean {
  if (nameEndings.has(parts.at(-1) ?? '')) return false;
  return closingAbbreviations.has(plain) || parts.every((part) => /^\p{L}{1,2}$/u.test(part));
}

/** "J. R. Smith", "John F. Kennedy"; but "written in R. Later" and "in Python and C. The". */
function isInitial(letter: string, before: Atom | undefined, after: string): boolean {
  const beforeAnotherInitial = /^[\s-]*\p{Lu}\./u.test(after);
  if (beforeAnotherInitial) return true;
  if (!/^\s+\p{Lu}/u.test(after) || startsSentence(after)) return false;
  const afterName = before?.kind === 'word' && /^\p{Lu}/u.test(before.text);
  if (letter === 'C' || letter === 'R') return afterName;
  return afterName || before?.kind !== 'word' || before.text === 'and';
}

function startsSentence(after: string): boolean {
  const next = /^\s+(\p{Lu}\p{L}*)(?!\p{L}|\.)/u.exec(after)?.[1];
  return next !== undefined && sentenceStarters.has(next.toLowerCase());
}
