import type { Language } from '../language/language.ts';
import { perObject } from '../language/lazy.ts';
import { lowerCase } from '../language/lower-case.ts';
import { addTo } from '../model/add-to.ts';
import { misspelt } from './misspelt.ts';

/** Levels of the Common European Framework of Reference, low to high. */
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof cefrLevels)[number];

export interface LevelWords {
  readonly level: CefrLevel;
  readonly words: string;
}

type LevelTable = Readonly<Record<string, readonly string[]>>;

/** Phrases by their first word, the longest first: one pattern for all of them would take longer to compile than all the rest of a check. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

interface Phrase {
  readonly level: CefrLevel;
  /** The phrase in lower case, cut at its spaces. */
  readonly parts: readonly string[];
}

const word = /[\p{L}\p{N}]+/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** The level that a text states; of a range ("B1–B2", "básico-medio") the lower end; undefined where it states none. */
export function levelsIn(text: string, table: LevelTable): LevelWords | undefined {
  const found = phrasesIn(text, phrasesOf(table));
  const first = found[0];
  if (!first) return undefined;
  const [, second] = found;
  const isRange =
    second !== undefined &&
    /^\s?(?:[-–/]|to|bis|à|a)\s?$/.test(text.slice(text.indexOf(first.words) + first.words.length, text.indexOf(second.words)));
  return isRange && cefrLevels.indexOf(second.level) < cefrLevels.indexOf(first.level) ? second : preferCode(found, isRange);
}

/** The level that the first word of a text states with one wrong letter ("intermidiate"); never a word of its own. */
export function misspeltLevelIn(text: string, table: LevelTable, language: Pick<Language, 'isOrdinaryWord'>): LevelWords | undefined {
  const first = /^[\s:–—-]*(\p{L}{6,20})(?!\p{L})/u.exec(text)?.[1];
  if (first === undefined || language.isOrdinaryWord(first.toLowerCase())) return undefined;
  const phrases = phrasesOf(table);
  const level = misspelt(first.toLowerCase(), (word) => phrases.get(word)?.find(({ parts }) => parts.length === 1)?.level);
  return level === undefined ? undefined : { level, words: first };
}

/** A CEFR code beside a word ("fluent (C1)", "Advanced, B2") is the more exact one. */
function preferCode(found: readonly LevelWords[], isRange: boolean): LevelWords | undefined {
  return (isRange ? undefined : found.find(({ words }) => /^[abc][12]/i.test(words))) ?? found[0];
}

function phrasesIn(text: string, phrases: Phrases): readonly LevelWords[] {
  const lower = lowerCase(text);
  const found: LevelWords[] = [];
  let end = 0;
  for (const { 0: first, index } of lower.matchAll(word)) {
    if (index < end) continue;
    for (const { level, parts } of phrases.get(first) ?? []) {
      const stop = endOf(lower, index, parts);
      if (stop === undefined) continue;
      found.push({ level, words: text.slice(index, stop) });
      end = stop;
      break;
    }
  }
  return found;
}

const phrasesOf = perObject((table: LevelTable): Phrases => {
  const levelOf = new Map<string, CefrLevel>();
  for (const level of cefrLevels) for (const phrase of [level, ...(table[level] ?? [])]) levelOf.set(phrase.toLowerCase(), level);
  const phrases = new Map<string, Phrase[]>();
  for (const [phrase, level] of [...levelOf].sort(([a], [b]) => b.length - a.length)) {
    const first = phrase.match(word)?.[0] ?? '';
    addTo(phrases, first, { level, parts: phrase.split(' ') });
  }
  return phrases;
});

/** Where a phrase that starts at a place ends, or undefined where it does not stand there. */
function endOf(lower: string, start: number, parts: readonly string[]): number | undefined {
  let at = start;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      const gap = at;
      while (/\s/.test(lower[at] ?? '')) at++;
      if (at === gap) return undefined;
    }
    if (!lower.startsWith(part, at)) return undefined;
    at += part.length;
  }
  return letterOrDigit.test(String.fromCodePoint(lower.codePointAt(at) ?? 0)) ? undefined : at;
}
