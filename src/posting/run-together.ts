import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DraftContext } from './names.ts';

/** What a splitter knows: the posting's own words, the lexicon, ordinary words. */
export interface Vocabulary {
  /** Phrases of one to six words of the posting's prose, lower case. */
  readonly phrases: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly context: DraftContext;
}

export interface SplitItem {
  readonly text: string;
  /** It is neither a phrase of the posting's prose nor a name of the lexicon. */
  readonly isDoubtful: boolean;
}

const longestPhrase = 6;
const stopWords = new Set(
  'a an the of in for and or to with on at by from as is are your our their its it be you we that this into through per via'.split(' '),
);

/** The words and phrases of running text. */
export function vocabularyOf(prose: readonly string[], context: DraftContext): Vocabulary {
  const phrases = new Set<string>();
  const words = new Set<string>();
  for (const text of prose) {
    for (const clause of text.toLowerCase().split(/[,;:()[\]!?•|"]|\.\s|\.$|\s[–-]\s/)) {
      const own = clause
        .split(/\s+/)
        .map((word) => word.replace(/^['./]+|['./]+$/g, ''))
        .filter((word) => word !== '');
      for (const [start, word] of own.entries()) {
        words.add(word);
        if (stopWords.has(word)) continue;
        for (let end = start + 1; end <= Math.min(own.length, start + longestPhrase); end++) {
          if (!stopWords.has(own[end - 1] ?? '')) phrases.add(own.slice(start, end).join(' '));
        }
      }
    }
  }
  return { phrases, words, context };
}

const shortestFused = 8;
const longestChunk = 22;

/** Whether list items run into each other here: chunks that are no words, and split into words. */
export function isRunTogether(line: string, vocabulary: Vocabulary): boolean {
  const chunks = line.split(/[\s,;|•]+/).filter((chunk) => chunk !== '');
  const separators = line.match(/[,;|•]/g)?.length ?? 0;
  if (separators * 3 > chunks.length || /https?:|@/.test(line)) return false;
  const fused = chunks.filter((chunk) => isFused(chunk, vocabulary));
  return fused.length >= 2 || fused.some((chunk) => chunk.length > longestChunk || isCaseFused(chunk));
}

function isFused(chunk: string, vocabulary: Vocabulary): boolean {
  if (chunk.length < shortestFused || !/^[\p{L}\p{N}.+#&'’()/-]+$/u.test(chunk) || isKnownWord(chunk, vocabulary)) return false;
  if (/[/-]/.test(chunk) && chunk.split(/[/-]/).every((part) => part.length < shortestFused || isKnownWord(part, vocabulary))) return false;
  if (isCaseFused(chunk)) return true;
  for (let cut = 3; cut <= chunk.length - 3; cut++) {
    if (isKnownWord(chunk.slice(0, cut), vocabulary) && isKnownWord(chunk.slice(cut), vocabulary)) return true;
  }
  return chunk.length > longestChunk;
}

/** "PythonPyTorch", but not "JavaScript". */
function isCaseFused(chunk: string): boolean {
  return /\p{Ll}{3,}\p{Lu}\p{Ll}{2,}.*\p{Ll}\p{Lu}/u.test(chunk);
}

function isKnownWord(word: string, { words, context }: Vocabulary): boolean {
  const plain = word.toLowerCase();
  return words.has(plain) || context.language.isOrdinaryWord(plain) || isName(word, context.knowledge.terms);
}

/** As the lexicon writes it, spaces and all: "ApacheTomcat" is no spelling of Apache Tomcat here. */
function isName(text: string, lexicon: Lexicon): boolean {
  const plain = text.toLowerCase();
  const term = lexicon.find(text);
  return (
    term !== undefined &&
    [term.name, ...term.forms.map((form) => form.text)].some((form) =>
      [plain, `${plain}s`, plain.replace(/s$/, '')].includes(form.toLowerCase()),
    )
  );
}

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
const longestItem = 90;
const longestLine = 6000;

/** Cuts a line of run-together items where the pieces are the most likely words: dynamic programming over all places without a space. */
export function splitItems(line: string, vocabulary: Vocabulary): readonly SplitItem[] {
  return line
    .slice(0, longestLine)
    .split(/\s*[,;|•\t]\s*/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => splitPart(part.trim().replace(/\s+/g, ' '), vocabulary));
}

function splitPart(text: string, vocabulary: Vocabulary): readonly SplitItem[] {
  const places = [0, ...cutPlaces(text), text.length];
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  const judged = new Map<string, number>();
  for (let to = 1; to < places.length; to++) {
    best[to] = { cost: Number.POSITIVE_INFINITY, from: 0 };
    for (let from = to - 1; from >= 0; from--) {
      const [start = 0, end = 0] = [places[from], places[to]];
      if (end - start > longestItem && from < to - 1) break;
      const item = text.slice(start, end);
      const own = judged.get(item) ?? costOf(item, vocabulary);
      judged.set(item, own);
      const cost = (best[from]?.cost ?? 0) + own + (from === 0 ? 0 : cutCost(text, start));
      if (cost < (best[to]?.cost ?? 0)) best[to] = { cost, from };
    }
  }
  return itemsBack(text, places, best).map((item) => ({ text: item, isDoubtful: !isSound(item, vocabulary) }));
}

function itemsBack(text: string, places: readonly number[], best: readonly { readonly from: number }[]): readonly string[] {
  const items: string[] = [];
  for (let to = places.length - 1; to > 0; ) {
    const from = best[to]?.from ?? 0;
    items.unshift(text.slice(places[from], places[to]).trim());
    to = from;
  }
  return items.filter((item) => item !== '');
}

/** Between two characters that no space parts. */
function cutPlaces(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 2; at < text.length - 1; at++) {
    const pair = text.slice(at - 1, at + 1);
    if (/^[\p{L}\p{N}.)+#%!?][\p{L}\p{N}(.]$/u.test(pair) && !/^\d\d$|^\.\p{Ll}$/u.test(pair)) places.push(at);
  }
  return places;
}

function cutCost(text: string, at: number): number {
  const pair = text.slice(at - 1, at + 1);
  if (/^\p{Ll}\p{Lu}$/u.test(pair)) return -2;
  if (/^[.)!?%+#]/.test(pair)) return -1;
  if (/^\p{Lu}\p{Ll}$/u.test(pair)) return 3.5;
  return /^\p{Lu}\p{Lu}$/u.test(pair) ? 1.5 : 1;
}

function costOf(item: string, vocabulary: Vocabulary): number {
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

function isSound(item: string, { phrases, context }: Vocabulary): boolean {
  return phrases.has(item.toLowerCase()) || isName(item, context.knowledge.terms);
}
