/** What may part the items of a list. */
export interface Separator {
  readonly next: number;
  /** Whether the list's last item may follow. */
  readonly closing: boolean;
}

const conjunctions = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'e', 'o', 'sowie']);

/** A comma, slash or conjunction before a token, or undefined where the gap is none of them. */
export function separatorBefore(position: number, gap: string, word: string): Separator | undefined {
  const isConjunction = conjunctions.has(word);
  if (isConjunction && (gap === '' || gap === ',')) return { next: position + 1, closing: true };
  if (gap === '/') return { next: position, closing: true };
  if (gap === ',') return { next: position, closing: false };
  return undefined;
}
