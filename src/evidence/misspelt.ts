const letters = 'abcdefghijklmnopqrstuvwxyzäöüßéèêàçñíóú';

/**
 * What a word of six or more letters stands for when one letter of it is added, left out, changed or swapped with its neighbour; undefined
 * where nothing or more than one thing is that near. `meaning` tells what a rightly spelt word stands for.
 */
export function misspelt<Meaning>(word: string, meaning: (word: string) => Meaning | undefined): Meaning | undefined {
  if (word.length < 6 || word.length > 20) return undefined;
  const found = new Set<Meaning>();
  for (const candidate of neighbours(word)) {
    const known = meaning(candidate);
    if (known !== undefined) found.add(known);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function* neighbours(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after !== '') yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of letters) {
      yield before + letter + after;
      if (after !== '') yield before + letter + after.slice(1);
    }
  }
}
