import { bytesOf, numbersIn } from './parts.ts';

/** Words in a file: nothing is done for a word before somebody asks for it. */
export interface WordTable {
  readonly size: number;
  word(index: number): string;
  /** The word's index, or -1. */
  indexOf(word: string): number;
}

export interface PackedWords {
  /** UTF-8 of all words, one after another. */
  readonly letters: Uint8Array;
  /** Where each word starts in `letters`, and at last where the last one ends. */
  readonly starts: Uint32Array;
  /** Open addressing: the word's index + 1 in the low bits, bits of its hash above them, 0 for an empty slot. */
  readonly slots: Uint32Array;
}

const indexBits = 17;
const indexMask = 2 ** indexBits - 1;

export function packWords(words: readonly string[]): PackedWords {
  if (words.length >= indexMask) throw new Error(`found ${words.length} words, expected fewer than ${indexMask}`);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * words.length + 1)));
  for (const [index, word] of words.entries()) {
    const hash = hashOf(word);
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = (hash & ~indexMask) | (index + 1);
  }
  return { ...packTexts(words), slots };
}

/** Texts one after another, with the places where they start. */
export function packTexts(texts: readonly string[]): Pick<PackedWords, 'letters' | 'starts'> {
  const encoded = texts.map((text) => Buffer.from(text, 'utf8'));
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, bytes] of encoded.entries()) starts[index + 1] = (starts[index] ?? 0) + bytes.length;
  return { letters: Buffer.concat(encoded), starts };
}

export function openTexts({ letters, starts }: Pick<PackedWords, 'letters' | 'starts'>): (index: number) => string {
  const bytes = Buffer.from(letters.buffer, letters.byteOffset, letters.byteLength);
  return (index) => bytes.toString('utf8', starts[index], starts[index + 1]);
}

export function openWords(packed: PackedWords): WordTable {
  const { starts, slots } = packed;
  const lastSlot = slots.length - 1;
  const word = openTexts(packed);

  const indexOf = (sought: string) => {
    const hash = hashOf(sought);
    for (let slot = hash & lastSlot; ; slot = (slot + 1) & lastSlot) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return -1;
      const index = (entry & indexMask) - 1;
      if (((entry ^ hash) & ~indexMask) === 0 && word(index) === sought) return index;
    }
  };

  return { size: starts.length - 1, word, indexOf };
}

/** The table as parts of a file, and back. */
export function wordParts({ letters, starts, slots }: PackedWords): readonly Uint8Array[] {
  return [letters, bytesOf(starts), bytesOf(slots)];
}

export function readWords(next: () => Buffer): PackedWords {
  return { letters: next(), starts: numbersIn(next()), slots: numbersIn(next()) };
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
