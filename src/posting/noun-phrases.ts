import type { Range } from '../model/document.ts';
import { type DraftContext, type Name, namesIn } from './names.ts';
import { dutyVerbs, emptyNames, emptyParts, leadingWords, trailingWords } from './phrases/openers.ts';
import { personOpeners } from './phrases/soft.ts';

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
  const inside = namesIn(text.slice(from, to), context, true);
  const words = trimmed(headOf(wordsIn(text, from, to), inside, from, context), inside, from);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const range: Range = [first.start, last.end];
  const surface = text.slice(...range);
  const names = namesIn(surface, context, true);
  const name = names.find(({ range: [start, end] }) => start === 0 && end === surface.length);
  if (isPerson(surface)) return undefined;
  if (name) return { text: surface, range, name, isActivity: false };
  if (
    isEmpty(words) ||
    words.length > mostWords ||
    surface.length > 80 ||
    /[<>@]|https?:/.test(surface) ||
    !endsWithNoun(surface, context) ||
    personOpeners.test(surface)
  )
    return undefined;
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

const afterHead =
  /^(?:for|to|at|as|by|across|within|on|into|onto|from|who|that|which|while|when|where|you|we|your|our|you're|their|is|are|will|would|so|because|but|etc|e\.g|i\.e|e\.g\.|eg|like|per|without|during|between|if|than|then|not|both|against|over|under)$/i;

/** What follows a preposition or a new clause only says what the thing is for; a capital behind a plain word begins the next line. */
function headOf(words: readonly Word[], names: readonly Name[], offset: number, { language }: DraftContext): readonly Word[] {
  const isNamed = ({ start, end }: Word): boolean => names.some(({ range: [from, to] }) => start >= offset + from && end <= offset + to);
  const first = words.findIndex((each) => !isLeading(each));
  const cut = words.findIndex((each, index) => {
    if (first < 0 || index <= first || isNamed(each)) return false;
    const before = words[index - 1]?.text ?? '';
    const isNewLine = /^\p{Ll}+$/u.test(before) && /^\p{Lu}\p{Ll}+$/u.test(each.text) && language.isOrdinaryWord(each.text.toLowerCase());
    return afterHead.test(each.text) || isNewLine;
  });
  return cut < 0 ? words : words.slice(0, cut);
}

const people =
  /\b(?:managers?|owners?|developers?|engineers?|analysts?|teams?|colleagues?|stakeholders?|consultants?|designers?|clients?|customers?|users?|scientists?|architects?|specialists?|experts?|students?|children|people|adults|patients?|residents?|pupils?|guests?|families|partners?|candidates?|applicants?|members?|peers|leaders?|employees?|staff|personnel)$/i;

/** People one works with or for are no skill. */
export function isPerson(words: string): boolean {
  return people.test(words);
}

/** A name that does not end with a noun is a scrap of a sentence. */
function endsWithNoun(surface: string, { language }: DraftContext): boolean {
  const last = language.tags(surface).at(-1);
  if (!last) return false;
  const word = surface.slice(...last.range);
  return (
    /^(?:NOUN|PROPN|X|SYM|NUM)$/.test(last.tag) ||
    /ing$|[\p{Lu}\d+#/.]/u.test(word.slice(1)) ||
    !language.isOrdinaryWord(word.toLowerCase())
  );
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

/** Only words that lead up to a name. */
export function isFiller(words: string): boolean {
  return words.split(/\s+/).every((text) => text === '' || isLeading({ text, start: 0, end: 0 }));
}

function isTrailing(candidate: Word | undefined): boolean {
  const plain = candidate?.text.toLowerCase() ?? '';
  return trailingWords.has(plain) || (/[^aeiou]ly$/.test(plain) && !/^(?:assembly|family|supply|anomaly|poly\w*)$/.test(plain));
}

function isEmpty(words: readonly Word[]): boolean {
  const empty = words.length === 1 ? emptyNames : emptyParts;
  return words.every(
    ({ text }) => empty.has(text.toLowerCase()) || leadingWords.has(text.toLowerCase()) || !/\p{L}/u.test(text) || text.length < 2,
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
  if (tags.length > 1 && dutyVerbs.has(head.toLowerCase())) return true;
  return first.tag === 'VERB' && tags.length > 1 && !/^\p{Lu}/u.test(head) && !/ed$/.test(head);
}
