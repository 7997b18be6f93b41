import { costOf, isSound } from './item-costs.ts';
import { isKnownWord, type Vocabulary } from './vocabulary.ts';

export interface SplitItem {
  readonly text: string;
  /** It is neither a phrase of the posting's prose nor a name of the lexicon. */
  readonly isDoubtful: boolean;
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
  if (isCaseFused(chunk) || wordBeforeCapital(chunk, vocabulary)) return true;
  for (let cut = 3; cut <= chunk.length - 3; cut++) {
    if (isKnownWord(chunk.slice(0, cut), vocabulary) && isKnownWord(chunk.slice(cut), vocabulary)) return true;
  }
  return chunk.length > longestChunk;
}

/** "SciencePh.D." */
function wordBeforeCapital(chunk: string, vocabulary: Vocabulary): boolean {
  const [before] = chunk.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return before !== undefined && before.length > 3 && before.length < chunk.length - 1 && isKnownWord(before, vocabulary);
}

/** "PythonPyTorch", but not "JavaScript". */
function isCaseFused(chunk: string): boolean {
  return /\p{Ll}{3,}\p{Lu}\p{Ll}{2,}.*\p{Ll}\p{Lu}/u.test(chunk);
}

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
