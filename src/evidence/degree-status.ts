import { periodsIn, singleDatesIn } from '../language/dates.ts';
import { lowerCase } from '../language/lower-case.ts';
import { polarityOf } from '../language/polarity.ts';
import { type Block, type Document, type Entry, type Range, sectionKindsOf } from '../model/document.ts';
import { courseworkDoneCues, leftCues, termOfStudy, underwayCues } from './degree-cues.ts';
import type { Reading } from './reading.ts';

export type DegreeStatus = 'awarded' | 'in-progress' | 'coursework-done' | 'left' | 'wished' | 'other-person' | 'implied';

export interface StatusReading {
  readonly status: DegreeStatus;
  /** The words that decide it, where there are some. */
  readonly cue: string;
}

const left = cuePattern(leftCues);
const courseworkDone = cuePattern(courseworkDoneCues);
const underway = cuePattern(underwayCues);

/** Over lower-cased text. */
function cuePattern(sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** "Preparation for a PhD": not begun. */
const aheadOf = /\b(?:preparation|preparing|applying|application|applied) (?:for|to) (?:an?|the|my)? ?$/i;

/** What the line, then the entry, say of the degree; a date decides where no word does. `namesDegree` tells lines that speak of another one. */
export function statusOf(reading: Reading, block: Block, title: Range, line: Range, namesDegree: (block: Block) => boolean): StatusReading {
  const kinds = sectionKindsOf(reading.document, block);
  const { polarity, cue: wish } = polarityOf(block.text, ...title);
  const ahead = aheadOf.exec(block.text.slice(0, title[0]));
  if (ahead) return { status: 'wished', cue: ahead[0].trim() };
  if (polarity === 'wished' || polarity === 'denied') return { status: 'wished', cue: wish ? block.text.slice(...wish) : '' };
  if (kinds.every((kind) => kind === 'objective' || kind === 'planned' || kind === 'interests'))
    return { status: 'wished', cue: kinds[0] ?? '' };
  const near = [block.text.slice(...line), ...entryRemainder(reading, block, namesDegree)];
  const level = /(?:^|[^\p{L}])(?:niveau|nivel)\s$/iu.exec(block.text.slice(0, title[0]));
  if (level) return { status: 'coursework-done', cue: level[0].trim() };
  const gaveUp = firstCue(left, near);
  const counts = gaveUp !== undefined && /^\d/.test(gaveUp) && near.some((text) => underwayWords(text) !== undefined);
  if (gaveUp !== undefined && !counts) return { status: 'left', cue: gaveUp };
  const done = firstCue(courseworkDone, near);
  if (done !== undefined) return { status: 'coursework-done', cue: done };
  const dated = datedStatus(near, reading.today);
  if (dated?.status === 'awarded') return dated;
  const going = near.map(underwayWords).find((found) => found !== undefined);
  if (going !== undefined) return { status: 'in-progress', cue: going };
  const term = dated || near.some((text) => hasDate(text, reading.today)) ? undefined : firstCue(termOfStudy, near);
  return term === undefined ? (dated ?? { status: 'awarded', cue: '' }) : { status: 'in-progress', cue: term };
}

function hasDate(text: string, today: number): boolean {
  return periodsIn(text, today).length > 0 || singleDatesIn(text).length > 0;
}

function firstCue(pattern: RegExp, texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const match = pattern.exec(lowerCase(text));
    if (match) return text.slice(match.index, match.index + match[0].length);
  }
  return undefined;
}

/** The words of going on, with the date that follows them: "expected October 2027". */
function underwayWords(text: string): string | undefined {
  const match = underway.exec(lowerCase(text));
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const date = singleDatesIn(text.slice(end, end + 24))[0];
  return text.slice(match.index, date && date.range[0] <= 6 ? end + date.range[1] : end);
}

/** The short lines of a degree's entry besides the title's block: dates, notes in brackets; not another degree, not descriptions of work. */
function entryRemainder({ document }: Reading, block: Block, namesDegree: (block: Block) => boolean): readonly string[] {
  if (block.row !== undefined)
    return document.blocks.filter((cell) => cell.row === block.row && cell.index !== block.index).map(({ text }) => text);
  const entry = block.entry === undefined ? undefined : document.entries[block.entry];
  if (!entry || !sectionKindsOf(document, block).includes('education')) return [];
  const own = entry.blocks.flatMap((index) => (index === block.index ? [] : (document.blocks[index] ?? [])));
  const rest = entry.periods.length > 0 ? [] : followingEntry(document, block, entry, namesDegree);
  return [...own, ...rest].filter((other) => other.text.length <= 90 && !namesDegree(other)).map(({ text }) => text);
}

/** An entry without a date may go on in the next one: the date stands below the school, as an item of its own. */
function followingEntry(document: Document, block: Block, entry: Entry, namesDegree: (block: Block) => boolean): readonly Block[] {
  const next = document.entries[entry.index + 1];
  if (next?.section !== entry.section || next.blocks[0] !== (entry.blocks.at(-1) ?? -1) + 1) return [];
  const blocks = next.blocks.flatMap((index) => document.blocks[index] ?? []);
  // A school as a heading below the degree's.
  const isSchool = (other: Block): boolean => other === blocks[0] && block.kind === 'heading' && other.depth > block.depth;
  const isOwnPart = blocks.every((other) => (other.kind !== 'heading' || isSchool(other)) && !namesDegree(other));
  return isOwnPart && (block.kind === 'heading' || blocks[0]?.kind !== 'paragraph' || entry.blocks.length === 1) ? blocks.slice(0, 2) : [];
}

const awarding =
  /\b(?:awarded|conferred|graduated|completed|obtained|received|abgeschlossen|verliehen|obtenue?|titulad[oa]|defended|passed|bestanden)\b/i;

/** Awarded by a past date with an awarding word; in progress by an open period or a date that lies ahead. */
function datedStatus(texts: readonly string[], today: number): StatusReading | undefined {
  for (const text of texts) {
    const periods = periodsIn(text, today);
    const ends = [
      ...periods.map(({ end, range }) => ({ low: end.low, range })),
      ...singleDatesIn(text).map(({ bounds, range }) => ({ low: bounds.low, range })),
    ];
    const ahead = ends.find(({ low }) => low > today);
    if (ahead) return { status: 'in-progress', cue: text.slice(...ahead.range) };
    const open = periods.find((period) => period.open);
    if (open) return { status: 'in-progress', cue: text.slice(...open.range) };
    const awarded = awarding.exec(text);
    if (awarded && ends.length > 0) return { status: 'awarded', cue: awarded[0] };
  }
  return undefined;
}
