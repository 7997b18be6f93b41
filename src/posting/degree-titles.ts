import { findMatches, rangeOf } from '../lexicon/match.ts';
import { tokenize } from '../lexicon/tokens.ts';
import type { Range } from '../model/document.ts';
import { textBefore } from '../text/before.ts';
import type { DraftContext } from './names.ts';
import { afterDegree, degreeWord, levelWords } from './phrases/degrees.ts';

export const levels = ['associate', 'bachelor', 'master', 'doctorate'] as const;
export type Level = (typeof levels)[number];

export interface Title {
  readonly range: Range;
  readonly level: Level;
  /** The field that the title itself states: Bachelor of Science in Nursing. */
  readonly fields: readonly string[];
  /** The posting names no level: a degree of any kind. */
  readonly isVague: boolean;
}

/** The titles of degrees in a clause; vague words only where nothing clearer stands there. */
export function titlesIn(text: string, context: DraftContext): readonly Title[] {
  const named = [...namedTitles(text, context), ...wordTitles(text)].toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  const titles: Title[] = [];
  for (const title of named) if (title.range[0] >= (titles.at(-1)?.range[1] ?? 0)) titles.push(title);
  const clear = titles.filter(({ isVague }) => !isVague);
  return clear.length > 0 ? clear : titles.slice(0, 1);
}

function namedTitles(text: string, { knowledge, language }: DraftContext): readonly Title[] {
  const tokens = tokenize(text);
  return findMatches(text, tokens, knowledge.degrees.names.patterns, language).flatMap((match): Title[] => {
    const { pattern, manner } = match;
    const level = levels.find((each) => each === knowledge.degrees.groupOf(pattern.term));
    const range = rangeOf(tokens, match);
    if (!level || pattern.effect || manner === 'coordinated' || manner === 'inflected' || !isTitle(text, range, pattern.weak)) return [];
    return [{ range, level, fields: knowledge.degrees.detailOf(pattern.term, 'field'), isVague: false }];
  });
}

/** "Master" and "MS" are titles only beside words of study, and never inside another name. */
function isTitle(text: string, [start, end]: Range, weak: boolean): boolean {
  const before = textBefore(text, start, 30);
  const after = text.slice(end, end + 40);
  if (/[\p{L}\p{N}]-$/u.test(before) || /(?:scrum|web|head|quiz|station|toast)[\s-]?$/i.test(before)) return false;
  if (
    /^(?:[\s-](?:data|branch|plan|file|service|agreement|schedule|craftsman|class|office|excel|word|sql|teams|azure|project|student|students|supervision|thesis|theses|program|programme)\b)/i.test(
      after,
    )
  )
    return false;
  const surface = text.slice(start, end);
  if (!weak && !/^\p{Ll}+$/u.test(surface)) return true;
  return (
    afterDegree.test(after) ||
    /^(?:minimum|min|education|degree|bildung|formation)\b/i.test(text) ||
    /(?:degree|bachelor|master|b\.?sc?|b\.?a)\W{1,4}(?:or\W)?$/i.test(before)
  );
}

function wordTitles(text: string): readonly Title[] {
  const at = (pattern: RegExp, level: Level, isVague: boolean): readonly Title[] =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ range: [index, index + words.length], level, fields: [], isVague }));
  return [...levelWords.flatMap(([level, pattern]) => at(pattern, level, false)), ...at(degreeWord, 'bachelor', true)];
}
