import { findMatches, type Match, rangeOf } from '../lexicon/match.ts';
import { type Block, type Range, sectionKindsOf } from '../model/document.ts';
import type { Evidence, EvidenceRole } from '../model/report.ts';
import { doctoralStudent, doctorateImplied, otherPersonBefore } from './degree-cues.ts';
import { type DegreeStatus, statusOf } from './degree-status.ts';
import { studyOf } from './degree-study.ts';
import { isDegreeTitle, ownerOf } from './degree-titles.ts';
import { evidenceAt } from './evidence-at.ts';
import { perDocument, type Reading, tokensOf } from './reading.ts';

/** Low to high. `diploma` and `secondary` lie below every level a spec can ask. */
export const degreeLevels = ['secondary', 'diploma', 'associate', 'bachelor', 'master', 'doctorate'] as const;
export type DegreeLevel = (typeof degreeLevels)[number];

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

/** A block that names more degrees than these is no education. */
const mostTitles = 40;

/** Every degree named in a document, in its order. */
export const degreesIn = perDocument((reading): readonly DegreeMention[] =>
  reading.document.blocks.flatMap((block) => degreesInBlock(reading, block)),
);

interface Title {
  readonly match: Match;
  readonly range: Range;
  readonly level: DegreeLevel;
  /** Its own name, and those that go on with it. */
  readonly terms: readonly string[];
  /** Where the last of these stands. */
  readonly end?: Range;
}

function degreesInBlock(reading: Reading, block: Block): readonly DegreeMention[] {
  if (sectionKindsOf(reading.document, block).includes('references')) return [];
  const titles = titlesIn(reading, block);
  const named = titles.map((title, index) => degreeAt(reading, block, title, titles[index - 1], titles[index + 1]));
  return [...named, ...postsIn(reading, block)];
}

function titlesIn(reading: Reading, block: Block): readonly Title[] {
  const { degrees } = reading.knowledge;
  const tokens = tokensOf(reading, block);
  const found = findMatches(block.text, tokens, degrees.names.patterns, reading.language).filter(
    ({ pattern, manner }) => pattern.effect === undefined && manner !== 'coordinated' && manner !== 'inflected',
  );
  const longest = found.slice(0, 4 * mostTitles).filter((match) => !found.some((other) => other !== match && covers(other, match)));
  const unique = new Map(longest.map((match) => [`${match.first}`, match]));
  return [...unique.values()]
    .sort((a, b) => a.first - b.first)
    .flatMap((match): Title[] => {
      const range = titleRange(block.text, ...rangeOf(tokens, match));
      const level = degreeLevels.find((candidate) => candidate === degrees.groupOf(match.pattern.term));
      return level && isDegreeTitle(reading, block, match, range) ? [{ match, range, level, terms: [match.pattern.term] }] : [];
    })
    .reduce<readonly Title[]>((titles, title) => withTitle(block.text, titles, title), [])
    .slice(0, mostTitles);
}

/** A title that goes on with the one before adds what it states to it: "Lizentiat (lic. oec.)". */
function withTitle(text: string, titles: readonly Title[], title: Title): readonly Title[] {
  const last = titles.at(-1);
  const before = last && { ...last, range: last.end ?? last.range };
  if (!last || !continues(text, before, title)) return [...titles, title];
  return [...titles.slice(0, -1), { ...last, end: title.range, terms: [...last.terms, ...title.terms] }];
}

/** The full stop belongs to "M.Sc." */
function titleRange(text: string, start: number, end: number): Range {
  return [start, text[end] === '.' && text.slice(start, end).includes('.') ? end + 1 : end];
}

/** "Grado en Ingeniería", "doctorate in education (Ed.D.)", "DCG (niveau licence)": the second title belongs to the first. */
function continues(text: string, previous: Title | undefined, { range, level }: Title): boolean {
  if (!previous) return false;
  const between = text.slice(previous.range[1], range[0]);
  if (
    /^ (?:en|in|of|de|di|em|im|d'|y) $/.test(between) ||
    /^[^.;\n]{0,60}\b(?:niveau|nivel|livello|nível|level of an?|equivalent to an?)\s$/i.test(between)
  )
    return true;
  return level === previous.level && /^[^.;\n()]{0,40}\($/.test(between);
}

function covers(longer: Match, match: Match): boolean {
  return longer.first <= match.first && longer.last >= match.last && longer.last - longer.first > match.last - match.first;
}

function degreeAt(reading: Reading, block: Block, title: Title, previous: Title | undefined, next: Title | undefined): DegreeMention {
  const line = lineAround(reading, block, title.range, previous, next);
  const { words, fields } = studyOf(reading, block, title.terms, withAbbreviation(block.text, title), line);
  const owner = ownerOf(reading, block, title.range);
  const { status, cue } = owner
    ? { status: 'other-person' as const, cue: owner }
    : statusOf(reading, block, title.range, line, (other) => titlesIn(reading, other).length > 0);
  const evidence = evidenceAt(reading.document, block, title.range, roles[status]);
  return { level: title.level, title: title.match.pattern.term, status, cue, fields, fieldWords: words, evidence };
}

/** With "(B.Eng.)" behind the title: what follows it is the field. */
function withAbbreviation(text: string, { range, end }: Title): Range {
  return end && /^\s?\($/.test(text.slice(range[1], end[0])) && text[end[1]] === ')' ? [range[0], end[1] + 1] : range;
}

const roles: Readonly<Record<DegreeStatus, EvidenceRole>> = {
  awarded: 'awarded',
  'in-progress': 'in-progress',
  'coursework-done': 'unfinished',
  left: 'unfinished',
  wished: 'wished',
  'other-person': 'other-person',
  implied: 'implied',
};

/** The part of a block that speaks of this title: its line in a list of degrees, its sentence in prose; cut at the neighbouring titles. */
function lineAround(
  { document }: Reading,
  { text, ...block }: Block,
  [start, end]: Range,
  previous: Title | undefined,
  next: Title | undefined,
): Range {
  const isEducation = document.sections[block.section]?.kinds.includes('education') ?? false;
  const before = text.slice(0, start);
  const sentence = isEducation
    ? before.lastIndexOf('\n') + 1
    : Math.max(0, ...[...before.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].map((match) => match.index + match[0].length));
  const from = Math.max(previous?.range[1] ?? 0, sentence, leadOf(text, start, previous));
  const until = next === undefined ? text.length : Math.max(end, leadOf(text, next.range[0], { range: [start, end] }) || next.range[0]);
  // The dot of "B.Sc. in Chemistry" ends no sentence.
  const stop = isEducation ? -1 : text.slice(end).search(/(?!^\.\s(?:\p{Ll}|\())[.!?](?:\s|$)/u);
  return [from, Math.min(until, stop < 0 ? text.length : end + stop)];
}

const dateLead = /(?:(?:\d{1,2}[./])?(?:19|20)\d\d\s?[–—-]\s?)?(?:\d{1,2}[./])?(?:19|20)\d\d\s?[–—:|-]\s?$/;

/** Where the line of a title begins in a list without sentences: at its date ("2017 – DCG"), or at the line break behind another title; 0 where neither is there. */
function leadOf(text: string, start: number, previous: Pick<Title, 'range'> | undefined): number {
  const date = dateLead.exec(text.slice(0, start));
  const line = text.lastIndexOf('\n', start - 1) + 1;
  if (date && date.index >= line && (date.index === line || (previous && dateLead.test(text.slice(0, previous.range[0])))))
    return date.index;
  const isOwn = previous !== undefined && line > previous.range[1] && /^\s*[\p{Lu}\d•*-]/u.test(text.slice(line));
  return isOwn ? line : 0;
}

/** A post that only a student or a holder of the degree has, named without the degree's own title. */
function postsIn(reading: Reading, block: Block): readonly DegreeMention[] {
  if (block.text.length < 2) return [];
  const holder = doctorateImplied.exec(block.text);
  const student = doctoralStudent.exec(block.text);
  const held = holder ? [impliedDoctorate(reading, block, [holder.index, holder.index + holder[0].length])] : [];
  if (!student || otherPersonBefore.test(block.text.slice(0, student.index))) return held;
  const range: Range = [student.index, student.index + student[0].length];
  const study = studyOf(reading, block, [], range, [0, block.text.length]);
  const evidence = evidenceAt(reading.document, block, range, 'in-progress');
  return [
    ...held,
    {
      level: 'doctorate',
      title: student[0],
      status: 'in-progress',
      cue: student[0],
      fields: study.fields,
      fieldWords: study.words,
      evidence,
    },
  ];
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
