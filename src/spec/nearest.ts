/** Distances are measured up to this length; longer words are hardly typing errors of a key. */
const longest = 60;

/** The choice that was probably meant: the same word in other dress, or one within a few typing errors; undefined if none is near. */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  const bare = undress(word);
  const same = choices.find((choice) => undress(choice) === bare);
  if (same !== undefined || bare.length > longest) return same;
  const ranked = choices
    .map((choice) => ({ choice, distance: distance(bare, undress(choice)), limit: limitFor(bare, undress(choice)) }))
    .filter((each) => each.distance <= each.limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.choice;
}

/** One error in short words, up to three in long ones; never so many that half the word may differ. */
function limitFor(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(length / 3)));
}

/** `soft_skills`, `Soft Skills` and `softSkills` are one word. */
function undress(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** Edit distance with swaps of neighbours (optimal string alignment). */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution, swap));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
