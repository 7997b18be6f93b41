import type { Language } from '../language/language.ts';
import type { Knowledge } from '../lexicon/knowledge.ts';
import { findMatches, type Match, rangeOf } from '../lexicon/match.ts';
import type { Term } from '../lexicon/terms.ts';
import { type Token, tokenize } from '../lexicon/tokens.ts';
import type { Range } from '../model/document.ts';

/** What the draft knows of words and names. */
export interface DraftContext {
  readonly knowledge: Knowledge;
  readonly language: Language;
}

/** A name of the lexicon in a text. */
export interface Name {
  readonly term: Term;
  readonly range: Range;
  readonly weak: boolean;
}

const rank = { exact: 0, listcase: 1, lowercase: 2, inflected: 3, coordinated: 4 } as const;

/** The names in a text from left to right, the longest at each place. Weak ones need their case, or a word that supports them; `isItem` says that the text stands in a list. */
export function namesIn(text: string, { knowledge, language }: DraftContext, isItem = false): readonly Name[] {
  const tokens = tokenize(text);
  const matches = findMatches(text, tokens, knowledge.terms.patterns, language);
  const blocked = matches.filter(({ pattern }) => pattern.effect === 'blocks');
  const standing = matches.filter(
    (match) => match.pattern.effect === undefined && match.manner !== 'coordinated' && !blocked.some((other) => hides(other, match)),
  );
  const names: Name[] = [];
  for (const match of standing.toSorted(
    (a, b) => a.first - b.first || b.last - a.last || rank[a.manner] - rank[b.manner] || Number(a.pattern.weak) - Number(b.pattern.weak),
  )) {
    const term = knowledge.terms.term(match.pattern.term);
    const range = rangeOf(tokens, match);
    if (!term || range[0] < (names.at(-1)?.range[1] ?? 0)) continue;
    if (match.pattern.weak && !isSupported(text, tokens, range, term, isItem)) continue;
    names.push({ term, range, weak: match.pattern.weak });
  }
  return names;
}

function hides(blocker: Match, match: Match): boolean {
  return blocker.pattern.term === match.pattern.term && blocker.first <= match.first && blocker.last >= match.last;
}

/** A weak name is meant where it is written like a name inside a sentence, or beside a word that goes with it. */
function isSupported(text: string, tokens: readonly Token[], [start, end]: Range, { cues }: Term, isItem: boolean): boolean {
  const surface = text.slice(start, end);
  if (isItem && /\p{Lu}/u.test(surface)) return true;
  if (/\p{Lu}/u.test(surface) && start > 0 && !/[.!?:]\s*$/.test(text.slice(0, start))) return true;
  const folds = new Set(tokens.filter((token) => token.start < start || token.end > end).map(({ fold }) => fold));
  return cues.some((cue) => tokenize(cue).every(({ fold }) => folds.has(fold)));
}
