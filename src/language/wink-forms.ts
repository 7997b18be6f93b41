import type { Atom } from './atoms.ts';

const longest = 64;
const latinWord = /^[a-zÀ-ÖØ-öø-ÿ]+$/i;
/** Not in wink's lexicon, so that their tags come from their shape alone. */
const properName = 'Xyzzy';
const commonNoun = 'xyzzy';
const plainSymbols = '.,:;!?()[]{}-–—/%&+=*<>@#$€£“”‘’';

/** What wink reads in an atom's place: something that it is sure to keep whole. `isKnown` tells what its lexicon holds as it is. */
export function winkForm(atom: Atom, text: string, isKnown: (word: string) => boolean): string {
  if (atom.kind === 'number') return /^\d{1,64}(?:[.,]\d{1,64})?$/.test(atom.text) ? atom.text : '1';
  return atom.kind === 'symbol' ? symbolForm(atom, text) : wordForm(atom.text, isKnown);
}

function wordForm(word: string, isKnown: (word: string) => boolean): string {
  if (word.length <= longest && isKnown(word)) return word;
  // "company's" is read as "company", "co-authored" as "authored", "O'Brien" as "Brien", "GPT-4" as "GPT".
  const parts = word.replace(/['’]s$/i, '').split(/['’‑_-]/);
  const last = parts.findLast((part) => /^\p{L}/u.test(part)) ?? '';
  const plain = latinWord.test(last) ? last : last.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain.length <= longest && (latinWord.test(plain) || isKnown(plain))) return plain;
  return /^\p{Ll}/u.test(word) ? commonNoun : properName;
}

/** Straight quotes become curly, because the space that tells opening from closing is lost when atoms are joined by spaces. */
function symbolForm({ range: [start], text: symbol }: Atom, text: string): string {
  const first = symbol[0] ?? '';
  const closes = start > 0 && /\S/.test(text[start - 1] ?? '');
  if (first === '"') return closes ? '”' : '“';
  if (first === "'") return closes ? '’' : '‘';
  if (first === '…' || symbol.startsWith('..')) return '...';
  return plainSymbols.includes(first) ? first : '*';
}
