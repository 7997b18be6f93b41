import { meantWords } from './meant-words.ts';
import { nearest } from './nearest.ts';
import { tidy } from './yaml-node.ts';

/** The choice that the word probably stands for: a near spelling, or another word for it. */
export function meant(word: string, choices: readonly string[]): string | undefined {
  const key = tidy(word).toLowerCase();
  const others = Object.hasOwn(meantWords, key) ? meantWords[key] : undefined;
  return others?.find((other) => choices.includes(other)) ?? nearest(word, choices);
}
