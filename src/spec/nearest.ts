import { editDistance } from '../text/edit-distance.ts';

/** Distances are measured up to this length; longer words are hardly typing errors of a key. */
const longest = 60;

/** The choice that was probably meant: the same word in other dress, or one within a few typing errors; undefined if none is near. */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  const bare = undress(word);
  const same = choices.find((choice) => undress(choice) === bare);
  if (same !== undefined || bare.length > longest) return same;
  const ranked = choices
    .map((choice) => ({ choice, distance: editDistance(bare, undress(choice)), limit: limitFor(bare, undress(choice)) }))
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
