import { periodsIn, singleDatesIn } from '../language/dates.ts';
import { findMatches, type Match } from '../lexicon/match.ts';
import { tokenize } from '../lexicon/tokens.ts';
import { type Block, type Range, sectionKindsOf } from '../model/document.ts';
import type { Evidence } from '../model/report.ts';
import { courseworkDoneCues, doctorateImplied, leftCues, underwayCues } from './degree-cues.ts';
import { fieldsIn } from './degree-fields.ts';
import { isDegreeTitle, ownerOf } from './degree-titles.ts';
import { evidenceAt } from './evidence-at.ts';
import type { Reading } from './reading.ts';

/** Low to high. `diploma` and `secondary` lie below every level a spec can ask. */
export const degreeLevels = ['secondary', 'diploma', 'associate', 'bachelor', 'master', 'doctorate'] as const;
export type DegreeLevel = (typeof degreeLevels)[number];

export type DegreeStatus = 'awarded' | 'in-progress' | 'coursework-done' | 'left' | 'other-person' | 'implied';

/** A degree that a document names. */
export interface DegreeMention {
  readonly level: DegreeLevel;
  readonly title: string;
  readonly status: DegreeStatus;
  /** The words that decide the status, where there are some. */
  readonly cue: string;
  /** Fields of study by canonical name; empty where none is known. */
  readonly fields: readonly string[];
  /** The words in which the field was sought. */
  readonly fieldWords: string;
  readonly evidence: Evidence;
}

/** Every degree named in a document, in its order. */
export function degreesIn(reading: Reading): readonly DegreeMention[] {
  return reading.document.blocks.flatMap((block) => degreesInBlock(reading, block));
}

interface Title {
  readonly match: Match;
  readonly range: Range;
  readonly level: DegreeLevel;
}

function degreesInBlock(reading: Reading, block: Block): readonly DegreeMention[] {
  if (sectionKindsOf(reading.document, block).includes('references')) return [];
  const titles = titlesIn(reading, block);
  const named = titles.map((title, index) => degreeAt(reading, block, title, titles[index - 1], titles[index + 1]));
  const post = doctorateImplied.exec(block.text);
  return post ? [...named, impliedDoctorate(reading, block, [post.index, post.index + post[0].length])] : named;
}

function titlesIn(reading: Reading, block: Block): readonly Title[] {
  const { degrees } = reading.knowledge;
  const tokens = tokenize(block.text);
  const found = findMatches(block.text, tokens, degrees.names.patterns, reading.language).filter(
    ({ pattern, manner }) => pattern.effect === undefined && manner !== 'coordinated' && manner !== 'inflected',
  );
  const longest = found.filter((match) => !found.some((other) => other !== match && covers(other, match)));
  const unique = new Map(longest.map((match) => [`${match.first}`, match]));
  return [...unique.values()]
    .sort((a, b) => a.first - b.first)
    .flatMap((match): Title[] => {
      const range: Range = [tokens[match.first]?.start ?? 0, tokens[match.last]?.end ?? 0];
      const level = degreeLevels.find((candidate) => candidate === degrees.groupOf(match.pattern.term));
      return level && isDegreeTitle(reading, block, match, range) ? [{ match, range, level }] : [];
    });
}

function covers(longer: Match, match: Match): boolean {
  return longer.first <= match.first && longer.last >= match.last && longer.last - longer.first > match.last - match.first;
}

function degreeAt(reading: Reading, block: Block, title: Title, previous: Title | undefined, next: Title | undefined): DegreeMention {
  const { text } = block;
  const line = lineAround(text, title.range, previous, next);
  const own = reading.knowledge.degrees.detailOf(title.match.pattern.term, 'field');
  const { words, fields } = fieldsOf(reading, block, title, line);
  const owner = ownerOf(reading, block, title.range);
  const { status, cue } = owner ? { status: 'other-person' as const, cue: owner } : statusOf(reading, block, line);
  const role = status === 'coursework-done' || status === 'left' ? 'unfinished' : status === 'implied' ? 'implied' : status;
  return {
    level: title.level,
    title: title.match.pattern.term,
    status,
    cue,
    fields: fields.length > 0 ? fields : own,
    fieldWords: words,
    evidence: evidenceAt(reading.document, block, title.range, role),
  };
}

/** The part of a block that speaks of this title: its line, cut at the neighbouring titles. */
function lineAround(text: string, [start, end]: Range, previous: Title | undefined, next: Title | undefined): Range {
  const from = Math.max(previous?.range[1] ?? 0, text.lastIndexOf('\n', start) + 1);
  const breakAfter = text.indexOf('\n\n', end);
  const to = Math.min(next?.range[0] ?? text.length, breakAfter < 0 ? text.length : breakAfter);
  return [from, to];
}

/** The field stands behind the title, else before it on the line, else on the next lines of the entry. */
function fieldsOf(reading: Reading, block: Block, { range }: Title, [from, to]: Range): { words: string; fields: readonly string[] } {
  const behind = block.text.slice(range[1], Math.min(to, range[1] + 120));
  const before = block.text.slice(from, range[0]);
  const entry = block.entry === undefined ? [] : (reading.document.entries[block.entry]?.blocks ?? []);
  const rest = entry
    .filter((index) => index > block.index)
    .slice(0, 3)
    .map((index) => reading.document.blocks[index]?.text ?? '');
  const row =
    block.row === undefined
      ? []
      : reading.document.blocks.filter((cell) => cell.row === block.row && cell.index !== block.index).map((cell) => cell.text);
  const label = rest.map(
    (text) =>
      /^(?:major|field|subject|speciali[sz]ation|concentration|fachrichtung|spécialité|especialidad)s?\s*:?\s*(.*)/is.exec(text)?.[1] ?? '',
  );
  for (const words of [directField(behind), behind, before, ...row, ...label, rest[0]?.slice(0, 120) ?? '']) {
    const fields = fieldsIn(words, reading.knowledge, reading.language);
    if (fields.length > 0) return { words, fields };
  }
  return { words: directField(behind), fields: [] };
}

const fieldLead =
  /^\.?,?\s?(?:\((?:Hons?\.?|Honours|Honors|joint hons?\.?|FH|Univ\.?)\)\s?)?(?:degree\s)?(?:in|of|en|im|in der|de|des|,|-|–|:|\()?\s?(?:the\s)?/i;

/** The phrase right behind a title that names its field: "in Computer Science", ", Physics", "(Mathematics)". */
function directField(behind: string): string {
  const rest = behind.replace(fieldLead, '');
  const end = rest.search(/[\n\t;|(),]|\.\s|\s[-–—]\s|\b(?:from|at|with|and a|who|,)\b|(?:19|20)\d{2}/);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

const left = cuePattern(leftCues);
const courseworkDone = cuePattern(courseworkDoneCues);
const underway = cuePattern(underwayCues);

function cuePattern(sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

interface Status {
  readonly status: DegreeStatus;
  readonly cue: string;
}

/** What the line, then the entry, say of the degree; a date decides where no word does. */
function statusOf(reading: Reading, block: Block, line: Range): Status {
  const own = block.text.slice(...line);
  const near = [own, ...entryRemainder(reading, block)];
  for (const text of near) {
    const cue = left.exec(text) ?? undefined;
    if (cue) return { status: 'left', cue: cue[0] };
  }
  for (const text of near) {
    const cue = courseworkDone.exec(text);
    if (cue) return { status: 'coursework-done', cue: cue[0] };
  }
  const dated = datedStatus(reading, block, line);
  if (dated?.status === 'awarded') return dated;
  const cue = near.map((text) => underway.exec(text)?.[0]).find((found) => found !== undefined);
  return cue === undefined ? (dated ?? { status: 'awarded', cue: '' }) : { status: 'in-progress', cue };
}

/** The short lines of a degree's entry besides the title's block: dates, notes in brackets; not descriptions of work. */
function entryRemainder({ document }: Reading, block: Block): readonly string[] {
  if (block.row !== undefined)
    return document.blocks.filter((cell) => cell.row === block.row && cell.index !== block.index).map(({ text }) => text);
  const entry = block.entry === undefined ? undefined : document.entries[block.entry];
  if (!entry || !sectionKindsOf(document, block).includes('education')) return [];
  return entry.blocks
    .filter((index) => index !== block.index)
    .map((index) => document.blocks[index]?.text ?? '')
    .filter((text) => text.length <= 90);
}

/** Awarded by a past date with an awarding word; in progress by an open period or a date that lies ahead. */
function datedStatus(reading: Reading, block: Block, line: Range): Status | undefined {
  const texts = [block.text.slice(...line), ...entryRemainder(reading, block)];
  for (const text of texts) {
    const awarded =
      /\b(?:awarded|conferred|graduated|completed|obtained|received|abgeschlossen|verliehen|obtenue?|titulad[oa]|defended)\b/i.exec(text);
    const periods = periodsIn(text, reading.today);
    const ends = [
      ...periods.map(({ end, range }) => ({ low: end.low, range })),
      ...singleDatesIn(text).map(({ bounds, range }) => ({ low: bounds.low, range })),
    ];
    const ahead = ends.find(({ low }) => low > reading.today);
    if (ahead) return { status: 'in-progress', cue: text.slice(...ahead.range) };
    const open = periods.find((period) => period.open);
    if (open) return { status: 'in-progress', cue: text.slice(...open.range) };
    if (awarded && ends.length > 0) return { status: 'awarded', cue: awarded[0] };
  }
  return undefined;
}

function impliedDoctorate(reading: Reading, block: Block, range: Range): DegreeMention {
  const evidence = evidenceAt(reading.document, block, range, 'implied');
  return {
    level: 'doctorate',
    title: block.text.slice(...range),
    status: 'implied',
    cue: block.text.slice(...range),
    fields: [],
    fieldWords: '',
    evidence,
  };
}
