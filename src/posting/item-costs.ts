import type { DraftContext } from './names.ts';
import { isName, stopWords, type Vocabulary } from './vocabulary.ts';

/* Costs of an item and of a cut; the item's own was fixed before it was measured, see matching notes. */
const itemCost = 6;
const costs = {
  phraseWord: 1,
  nameWord: 1.2,
  proseWord: 5,
  ordinary: 7.5,
  short: 9,
  stop: 3,
  acronym: 8.5,
  inflected: 9.5,
  unknown: 10,
  unknownLetter: 2,
  edgeStop: 7,
} as const;

/** What an item of a run-together list costs: the less, the likelier it is one. */
export function costOf(item: string, vocabulary: Vocabulary): number {
  const text = item.trim();
  const words = text.split(' ');
  const isPhrase = vocabulary.phrases.has(text.toLowerCase());
  if (isPhrase) return itemCost + costs.phraseWord * words.length;
  if (text.length > 1 && isName(text, vocabulary.context.knowledge.terms))
    return itemCost + costs.nameWord * words.length + (text.length < 3 ? 2 : 0);
  const edges = Number(stopWords.has(words[0]?.toLowerCase() ?? '')) + Number(stopWords.has(words.at(-1)?.toLowerCase() ?? ''));
  return itemCost + words.reduce((sum, word) => sum + wordCost(word, vocabulary), 0) + costs.edgeStop * edges;
}

function wordCost(word: string, { words, context }: Vocabulary): number {
  const plain = word.toLowerCase().replace(/^[('"]+|[)'",.:]+$/g, '');
  if (stopWords.has(plain)) return costs.stop;
  const isCased = /^(?:\p{Ll}+|\p{Lu}+|\p{Lu}\p{Ll}+|[^\p{L}]*)$/u.test(word.replace(/[^\p{L}]/gu, ''));
  if (words.has(plain) && plain.length > 1) return costs.proseWord;
  if (isName(word, context.knowledge.terms) && plain.length > 2) return costs.proseWord + 0.5;
  if (isCased && context.language.isOrdinaryWord(plain) && plain.length > 2) return plain.length > 4 ? costs.ordinary : costs.short;
  if (/^\p{Lu}{2,5}s?$/u.test(word)) return costs.acronym;
  if (/[-/&]/.test(plain) && plain.split(/[-/&]/).every((part) => part === '' || words.has(part) || context.language.isOrdinaryWord(part)))
    return costs.ordinary + 2;
  if (isCased && plain.length > 5 && isInflected(plain, context)) return costs.inflected;
  return costs.unknown + costs.unknownLetter * plain.length;
}

function isInflected(word: string, { language }: DraftContext): boolean {
  const stems = [word.replace(/(?:s|es|ed|ing|er|ly)$/, ''), word.replace(/(?:ed|ing|er)$/, 'e'), word.replace(/ies$/, 'y')];
  return stems.some((stem) => stem !== word && stem.length > 3 && language.isOrdinaryWord(stem));
}

/** A phrase of the prose or a name of the lexicon. */
export function isSound(item: string, { phrases, context }: Vocabulary): boolean {
  return phrases.has(item.toLowerCase()) || isName(item, context.knowledge.terms);
}
