import { fieldsIn } from '../evidence/degree-fields.ts';
import { findMatches } from '../lexicon/match.ts';
import { tokenize } from '../lexicon/tokens.ts';
import type { Range } from '../model/document.ts';
import { type Found, nothing } from './clause.ts';
import { listIn } from './lists.ts';
import type { Ask, LeafAsk, OptionValue } from './model.ts';
import type { DraftContext } from './names.ts';
import {
  afterDegree,
  degreeWord,
  equivalentExperience,
  fieldLead,
  fieldsEnd,
  inProgress,
  levelWords,
  noDegree,
  relatedField,
} from './phrases/degrees.ts';
import { yearsIn } from './years.ts';

const levels = ['associate', 'bachelor', 'master', 'doctorate'] as const;
type Level = (typeof levels)[number];

/** Years that stand in for a degree where the posting gives no number. */
const standIn: Readonly<Record<Level, number>> = { associate: 2, bachelor: 4, master: 6, doctorate: 8 };

interface Title {
  readonly range: Range;
  readonly level: Level;
  /** The posting names no level: a degree of any kind. */
  readonly isVague: boolean;
}

/** The degree that a clause asks for: the lowest level named, its fields, and what may stand in for it. */
export function degreesIn(text: string, context: DraftContext): Found {
  const titles = titlesIn(text, context);
  const [first] = titles;
  const last = titles.at(-1);
  if (!first || !last || noDegree.test(text)) return nothing;
  const trade = tradeIn(text, titles, context);
  if (trade) return trade;
  const lowest = titles.reduce(
    (low, title) => (levels.indexOf(title.level) < levels.indexOf(low.level) ? title : low),
    titles.find(({ isVague }) => !isVague) ?? first,
  );
  const study = studyOf(text, last, context);
  const tail = equivalentExperience.exec(text.slice(study.end));
  const isTail = tail !== null && tail.index < 12;
  const end = isTail ? study.end + tail.index + tail[0].length : study.end;
  const options: Record<string, OptionValue> = { level: lowest.level, ...study.options };
  if (inProgress.test(text)) options.inProgress = true;
  const years = isTail ? (yearsIn(tail[0])[0]?.years ?? standIn[lowest.level]) : undefined;
  if (years !== undefined) options.orEquivalentExperience = years;
  const isAssumed = years !== undefined && yearsIn(tail?.[0] ?? '').length === 0;
  const checks = [
    ...(lowest.isVague ? ['the posting names no level'] : []),
    ...(isAssumed ? [`the posting gives no number of years that stand in for the degree; ${years} are a guess`] : []),
    ...study.checks,
  ];
  const words = titleWords(text, first, last);
  const ask: LeafAsk = { kind: 'leaf', key: 'degree', options, words, ...(checks.length > 0 ? { check: checks.join('; ') } : {}) };
  return { asks: [ask], used: [[startOf(text, first), end]] };
}

/** "BS/BA degree" */
function titleWords(text: string, { range: [start] }: Title, { range: [, end] }: Title): string {
  const tail = /^(?:['’]?s)?\.?\s?(?:degree|degrees|diploma|level|study)?\b/i.exec(text.slice(end))?.[0] ?? '';
  return (text.slice(start, end) + tail).trim();
}

/** Articles and adjectives before the title go with it. */
function startOf(text: string, { range: [start] }: Title): number {
  const lead =
    /(?:(?:you (?:have|hold)|must (?:have|hold)|holds?|possess(?:es)?|have|minimum(?: of)?|at least|completed|a|an|the|your|in|relevant|university|strong|good|advanced|ein(?:en?)?|abgeschlossene[sr]?|mindestens|un|une|titulaire d')\s*:?\s*)+$/iu.exec(
      text.slice(0, start),
    );
  return lead ? lead.index : start;
}

function titlesIn(text: string, context: DraftContext): readonly Title[] {
  const named = [...namedTitles(text, context), ...wordTitles(text)].toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  const titles: Title[] = [];
  for (const title of named) if (title.range[0] >= (titles.at(-1)?.range[1] ?? 0)) titles.push(title);
  const clear = titles.filter(({ isVague }) => !isVague);
  return clear.length > 0 ? clear : titles.slice(0, 1);
}

function namedTitles(text: string, { knowledge, language }: DraftContext): readonly Title[] {
  const tokens = tokenize(text);
  return findMatches(text, tokens, knowledge.degrees.names.patterns, language).flatMap(({ pattern, manner, first, last }): Title[] => {
    const level = levels.find((each) => each === knowledge.degrees.groupOf(pattern.term));
    const range: Range = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    if (!level || pattern.effect || manner === 'coordinated' || manner === 'inflected' || !isTitle(text, range, pattern.weak)) return [];
    return [{ range, level, isVague: false }];
  });
}

/** "Master" and "MS" are titles only beside words of study, and never inside another name. */
function isTitle(text: string, [start, end]: Range, weak: boolean): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
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
  const found = levelWords.flatMap(([level, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }): Title => ({ range: [index, index + words.length], level, isVague: false })),
  );
  const vague = [...text.matchAll(degreeWord)].map(
    ({ 0: words, index }): Title => ({ range: [index, index + words.length], level: 'bachelor', isVague: true }),
  );
  return [...found, ...vague];
}

interface Study {
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly checks: readonly string[];
  readonly end: number;
}

/** The fields behind a title: "in Computer Science, Mathematics or a related field". */
function studyOf(text: string, { range: [, from] }: Title, context: DraftContext): Study {
  const lead = fieldLead.exec(text.slice(from));
  if (!lead) {
    const word = /^['’]?s?\s*(?:degree|diploma|level|qualification|abschluss|studium)?/i.exec(text.slice(from))?.[0].length ?? 0;
    const related = relatedField.exec(text.slice(from + word));
    return { options: {}, checks: [], end: from + word + (related && related.index < 3 ? related[0].length : 0) };
  }
  const start = from + lead[0].length;
  const stop = fieldsEnd.exec(text.slice(start));
  const end = start + (stop ? stop.index : text.length - start);
  const list = listIn(text, [start, end]);
  const inner = list.items.flatMap(({ inner }) => inner?.items ?? []);
  const shown = inner.length > 0 ? inner : list.items;
  const names = shown.flatMap(({ range }) => fieldNames(text.slice(...range), context));
  const fields = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  const isOpen = list.open || list.items.some(({ inner: examples }) => examples?.open) || relatedField.test(text.slice(start, end));
  return {
    options: { ...(fields.length > 0 ? { fields } : {}), ...(isOpen && fields.length > 0 ? { orRelated: true } : {}) },
    checks: [],
    end,
  };
}

const longestField = 6;

/** A field as the posting writes it; words of several fields without a separator as the fields they name. */
function fieldNames(words: string, context: DraftContext): readonly string[] {
  const plain = words
    .trim()
    .replace(
      /^(?:(?:a|an|the|one of|either|any|der|des|dem|la|le|les|l'|el|your|ideally|preferably|in|of|fields? of|areas? of|related|relevant|similar|equivalent|quantitative|technical|scientific)\s+)+/i,
      '',
    )
    .replace(/\s+(?:degree|fields?|disciplines?|subjects?|areas?|studies or|required|preferred|only|etc|background|related)\.?$/i, '')
    .replace(/[.:;,)(¦]+$/g, '')
    .trim();
  if (
    plain === '' ||
    /^(?:fields?|disciplines?|subjects?|areas?|similar|equivalent|related|stem fields?)$/i.test(plain) ||
    !/\p{L}{2}/u.test(plain)
  )
    return [];
  const count = plain.split(/\s+/).length;
  const known = fieldsIn(plain, context.knowledge, context.language);
  if (count >= 3 && known.length >= 2) return known;
  return count <= longestField && /\p{L}/u.test(plain) ? [plain] : known;
}

/** "a Master's, or a Bachelor's with five years": each degree with the years it takes. */
function tradeIn(text: string, titles: readonly Title[], context: DraftContext): Found | undefined {
  const parts = titles.map((title, index) => {
    const end = titles[index + 1]?.range[0] ?? text.length;
    const years = yearsIn(text.slice(title.range[1], end))[0];
    const before = index === 0 ? yearsIn(text.slice(0, title.range[0]))[0] : undefined;
    return { title, end, years, before };
  });
  if (titles.length < 2 || !parts.some(({ years }) => years) || new Set(titles.map(({ level }) => level)).size < 2) return undefined;
  const isTrade = parts.some(({ years }) => !years) || parts.every(({ years }) => years);
  if (!isTrade || !/\b(?:or|oder|ou|o)\b|[;/]/i.test(text)) return undefined;
  const members = parts.map(({ title, years, end }): Ask => {
    const study = studyOf(text.slice(0, end), title, context);
    const degree: LeafAsk = { kind: 'leaf', key: 'degree', options: { level: title.level, ...study.options } };
    if (!years) return degree;
    return {
      kind: 'group',
      key: 'degree',
      mode: 'allOf',
      members: [degree, { kind: 'leaf', key: 'experience', options: { years: years.years } }],
    };
  });
  const fields = members.flatMap(fieldsOf);
  return {
    asks: [{ kind: 'group', key: 'degree', mode: 'anyOf', members: members.map((member) => withFields(member, fields)) }],
    used: [[0, text.length]],
  };
}

function fieldsOf(ask: Ask): readonly string[] {
  if (ask.kind === 'group') return ask.members.flatMap(fieldsOf);
  const fields = ask.options?.fields;
  return Array.isArray(fields) ? fields : [];
}

/** Fields named once hold for each of the degrees. */
function withFields(ask: Ask, fields: readonly string[]): Ask {
  if (ask.kind === 'group') return { ...ask, members: ask.members.map((member) => withFields(member, fields)) };
  if (ask.key !== 'degree' || fields.length === 0 || ask.options?.fields !== undefined) return ask;
  return { ...ask, options: { ...ask.options, fields: [...new Set(fields)] } };
}
