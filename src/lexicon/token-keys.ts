import { foldWord } from './fold.ts';
import type { Token } from './tokens.ts';

/** Folded, plain, without version digits, without a leading dot or a trailing plus. */
export function keysOf({ fold, plain }: Token): readonly string[] {
  const keys = fold === plain ? [fold] : [fold, plain];
  if (/^[a-z]+$/.test(plain)) return keys;
  const bare = plain.replace(/(?<=\p{L}{3})\d{1,3}$/u, '');
  const more = [...(bare === plain ? [] : [foldWord(bare)]), ...(plain.startsWith('.') ? [plain.slice(1)] : [])];
  return [...new Set([...keys, ...more, ...(/[^+]\+$/.test(plain) ? [plain.slice(0, -1)] : [])])];
}
