import type { Range } from '../model/document.ts';
import { type DraftContext, type Name, namesIn } from './names.ts';
import { emptyNames, leadingWords, trailingWords } from './phrases/openers.ts';

/** What an item of a list names. */
export interface Phrase {
  /** The words of the posting, without what only surrounds the name. */
  readonly text: string;
  readonly range: Range;
  /** The name that the phrase is, where the lexicon has it. */
  readonly name?: Name;
  /** It begins with a verb: something done, not something known. */
  readonly isActivity: boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[^\s"()[\]]+/g;
const mostWords = 7;

/** The name in an item, or undefined where nothing is left that one could show. */
export function phraseIn(text: string, [from, to]: Range, context: DraftContext): Phrase | undefined {
  const words = trimmed(wordsIn(text, from, to), namesIn(text.slice(from, to), context), from);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const range: Range = [first.start, last.end];
  const surface = text.slice(...range);
  const names = namesIn(surface, context);
  const name = names.find(({ range: [start, end] }) => start === 0 && end === surface.length);
  if (name) return { text: surface, range, name, isActivity: false };
  if (isEmpty(words) || words.length > mostWords || surface.length > 80) return undefined;
  return { text: surface, range, isActivity: isActivity(surface, context) };
}

function wordsIn(text: string, from: number, to: number): readonly Word[] {
  const part = text.slice(from, to);
  return [...part.matchAll(word)].flatMap(({ 0: raw, index }) => {
    const lead = /^[^\p{L}\p{N}.#]+/u.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(lead).replace(/(?<![A-Z])[.:;,!?…'¦–-]+$|[:;,!?…'¦–-]+$/u, '');
    return text === '' ? [] : [{ text, start: from + index + lead, end: from + index + lead + text.length }];
  });
}

/** Words that only lead up to a name or follow it are cut off, unless the lexicon has them as a part of it. */
function trimmed(words: readonly Word[], names: readonly Name[], offset: number): readonly Word[] {
  const isNamed = ({ start, end }: Word): boolean => names.some(({ range: [from, to] }) => start >= offset + from && end <= offset + to);
  let first = 0;
  let last = words.length;
  const at = (index: number): Word | undefined => words[index];
  while (first < last && isLeading(at(first)) && !isNamed(at(first) ?? { text: '', start: 0, end: 0 })) first += 1;
  while (last > first && isTrailing(at(last - 1)) && !isNamed(at(last - 1) ?? { text: '', start: 0, end: 0 })) last -= 1;
  return words.slice(first, last);
}

function isLeading(candidate: Word | undefined): boolean {
  const plain = candidate?.text.toLowerCase().replace(/[’']s$/, "'s") ?? '';
  return (
    leadingWords.has(plain) ||
    /^\d+\+?$/.test(plain) ||
    /^(?:years?|yrs?)$/.test(plain) ||
    (/ly$/.test(plain) && plain.length > 4 && !/^(?:assembly|family|supply|anomaly|early|daily)$/.test(plain))
  );
}

function isTrailing(candidate: Word | undefined): boolean {
  return trailingWords.has(candidate?.text.toLowerCase() ?? '');
}

function isEmpty(words: readonly Word[]): boolean {
  return words.every(
    ({ text }) => emptyNames.has(text.toLowerCase()) || leadingWords.has(text.toLowerCase()) || !/\p{L}/u.test(text) || text.length < 2,
  );
}

const clauseTags = new Set(['AUX', 'PRON', 'SCONJ']);

/** Begins with a verb, or holds a clause of its own. */
function isActivity(surface: string, { language }: DraftContext): boolean {
  const tags = language.tags(surface);
  const [first] = tags;
  if (!first) return false;
  if (tags.some(({ tag, range: [from, to] }) => clauseTags.has(tag) && !/^\p{Lu}/u.test(surface.slice(from, to)))) return true;
  const head = surface.slice(...first.range);
  return first.tag === 'VERB' && tags.length > 1 && !/^\p{Lu}/u.test(head) && !/ed$/.test(head);
}
