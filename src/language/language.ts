import { readAsset } from '../assets.ts';
import type { Range } from '../model/document.ts';

/** A word of a text and its part of speech: a universal tag such as VERB, NOUN, PROPN, ADJ. */
export interface Tagged {
  readonly range: Range;
  readonly tag: string;
}

export interface Language {
  /** Whether a lower-cased word stands in wink's English lexicon. */
  isOrdinaryWord(word: string): boolean;
  /** Porter stem; context-free. */
  stem(word: string): string;
  /** Sentence ranges [start, end) of a block's text, without the space around them. */
  sentences(text: string): readonly Range[];
  /** Part of speech of each word. Hyphenated words, names with dots and contractions are one word each; symbols are left out. */
  tags(text: string): readonly Tagged[];
}

let loading: Promise<Language> | undefined;

/** One instance a process: a second wink breaks the first one's patterns and starts ever more slowly. */
export function loadLanguage(): Promise<Language> {
  loading ??= import('./wink.ts').then(({ createLanguage }) => createLanguage(readAsset('wink-model.bin')));
  return loading;
}
