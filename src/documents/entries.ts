import type { Block, Entry, Period, Section, SectionKind } from '../model/document.ts';
import {
  type EntryLine,
  entryLine,
  isBareTitle,
  isBoldLed,
  isSetOff,
  isShort,
  periodsOf,
  rankOf,
  ranks,
  repeats,
  statedEnd,
} from './entry-line.ts';

/** Sections that hold no dated things. */
const undatedKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'header',
  'summary',
  'objective',
  'interests',
  'contact',
  'references',
]);

export interface EntryReading {
  readonly entries: readonly Entry[];
  readonly blocks: readonly Block[];
}

/** An entry being built. */
interface OpenEntry {
  readonly section: number;
  rank: number;
  readonly blocks: number[];
  periods: Period[];
  /** Set once something that is no title has followed. */
  closed: boolean;
  /** All its blocks so far are headings. */
  bare: boolean;
}

/** Groups the blocks of each section into dated things: jobs, degrees, projects. `apart` tells which blocks have a blank line above. */
export function readEntries(
  blocks: readonly Block[],
  apart: readonly boolean[],
  sections: readonly Section[],
  today: number,
): EntryReading {
  const lines = blocks.map((block, index) => entryLine(block, apart[index] ?? true, today));
  const finder = new EntryFinder(lines, sections, today);
  for (const line of lines) finder.read(line);
  const entries = finder.entries
    .filter((entry) => entry.blocks.length > 0)
    .map((entry, index): Entry => ({ index, section: entry.section, blocks: entry.blocks, periods: entry.periods }));
  const owner = new Map(entries.flatMap((entry) => entry.blocks.map((block): [number, number] => [block, entry.index])));
  return { entries, blocks: blocks.map((block) => withEntry(block, owner.get(block.index))) };
}

function withEntry(block: Block, entry: number | undefined): Block {
  return entry === undefined ? block : { ...block, entry };
}

class EntryFinder {
  readonly entries: OpenEntry[] = [];
  readonly #lines: readonly EntryLine[];
  readonly #sections: readonly Section[];
  readonly #today: number;
  #current: OpenEntry | undefined;

  constructor(lines: readonly EntryLine[], sections: readonly Section[], today: number) {
    this.#lines = lines;
    this.#sections = sections;
    this.#today = today;
  }

  read(line: EntryLine): void {
    const section = this.#sections[line.block.section];
    if (!section || this.#isSectionHeading(line) || section.kinds.every((kind) => undatedKinds.has(kind))) {
      this.#current = undefined;
      return;
    }
    if (this.#current?.section !== line.block.section) this.#current = undefined;
    const current = this.#current;
    if (current && (this.#isSameRow(line, current) || this.#endsPeriod(line, current) || this.#datesTitle(line, current)))
      this.#joinTitle(current, line);
    else if (current && this.#namesDate(line, current)) this.#joinHeading(current, line);
    else if (this.#starts(line, current)) this.#start(line, current);
    else if (current) this.#join(current, line);
  }

  #push(current: OpenEntry, { block }: EntryLine): void {
    current.blocks.push(block.index);
    current.bare &&= block.kind === 'heading';
  }

  /** A cell of the same row, or the line with the end of the period that began on the title's. */
  #joinTitle(current: OpenEntry, line: EntryLine): void {
    this.#push(current, line);
    const [only] = current.periods;
    const stated = this.#endOf(line, current);
    if (only && stated) current.periods = [{ ...only, ...stated }];
    else current.periods.push(...periodsOf(line));
  }

  #joinHeading(current: OpenEntry, line: EntryLine): void {
    this.#push(current, line);
    current.rank = Math.min(current.rank, rankOf(line.block));
  }

  #join(current: OpenEntry, line: EntryLine): void {
    this.#push(current, line);
    const title = !current.closed && line.titled && (line.block.kind !== 'item' || line.bare);
    if (title && current.periods.length === 0) current.periods.push(...periodsOf(line));
    if (!title && !isBareTitle(line)) current.closed = true;
  }

  #start(line: EntryLine, previous: OpenEntry | undefined): void {
    const titles = line.titled ? this.#titlesBefore(line, previous) : [];
    if (previous) previous.blocks.splice(previous.blocks.length - titles.filter((title) => previous.blocks.includes(title)).length);
    const blocks = [...titles, line.block.index];
    const first = this.#lines[blocks[0] ?? -1]?.block ?? line.block;
    const rank = Math.min(rankOf(first), rankOf(line.block));
    this.#current = {
      section: line.block.section,
      rank,
      blocks,
      periods: periodsOf(line),
      closed: false,
      bare: blocks.every((index) => this.#isHeading(index)),
    };
    this.entries.push(this.#current);
  }

  /** The lines directly above a date line that hold the title: "Engineer" / "Acme, Berlin" / "2019 – 2021". */
  #titlesBefore(line: EntryLine, previous: OpenEntry | undefined): number[] {
    if (line.block.kind === 'item') return this.#itemsAbove(line);
    const titles: number[] = [];
    for (let index = line.block.index - 1; index >= 0 && titles.length < 3; index--) {
      const above = this.#lines[index];
      const below = this.#lines[index + 1];
      if (!above || !below || !isBareTitle(above) || above.block.section !== line.block.section || this.#isSectionHeading(above)) break;
      if (previous && previous.periods.length > 0 && this.#belongsTo(previous, index)) break;
      if (below.apart && !(line.bare && titles.length === 0 && isSetOff(above))) break;
      titles.unshift(index);
    }
    return titles;
  }

  /** The first block of an entry, and where that is its date alone the title right below it. */
  #belongsTo({ blocks: [first, second] }: OpenEntry, index: number): boolean {
    return first === index || (second === index && second === (first ?? index) + 1 && this.#lines[first ?? -1]?.bare === true);
  }

  /** A date as an item of its own below the item that holds the title: the parent, and the short items between them. */
  #itemsAbove(line: EntryLine): number[] {
    const { block, bare } = line;
    if (!bare || block.depth < 2) return [];
    for (let index = block.index - 1; index >= block.index - 3; index--) {
      const above = this.#lines[index];
      if (above?.block.kind !== 'item' || above.block.section !== block.section || above.titled || !isShort(above)) return [];
      if (above.block.depth < block.depth) return Array.from({ length: block.index - index }, (_, at) => index + at);
    }
    return [];
  }

  #isSectionHeading({ block }: EntryLine): boolean {
    return this.#sections[block.section]?.heading === block.index;
  }

  #isSameRow({ block }: EntryLine, current: OpenEntry): boolean {
    const first = this.#firstBlock(current);
    return block.kind === 'cell' && first?.kind === 'cell' && first.row === block.row;
  }

  #endsPeriod(line: EntryLine, current: OpenEntry): boolean {
    return line.block.kind === 'paragraph' && !line.apart && this.#endOf(line, current) !== undefined;
  }

  /** `#### Acme, 2019 – 2021` right below `### Engineer` is one job; with another such heading further down they are positions at an employer. */
  #datesTitle({ block, dates }: EntryLine, { rank, blocks, periods, bare }: OpenEntry): boolean {
    const isBelow = block.kind === 'heading' && rank < block.depth && blocks.at(-1) === block.index - 1;
    if (!isBelow || periods.length > 0 || dates.periods.length === 0 || !bare) return false;
    for (let index = block.index + 1; index < this.#lines.length; index++) {
      const other = this.#lines[index];
      if (!other || other.block.section !== block.section || (other.block.kind === 'heading' && other.block.depth <= rank)) return true;
      if (other.block.kind === 'heading' && other.block.depth === block.depth && other.dates.periods.length > 0) return false;
    }
    return true;
  }

  /** `### Acme` and `### Engineer` right below `#### 2019 – 2021`: the date comes first. */
  #namesDate({ block, dates }: EntryLine, { blocks, bare }: OpenEntry): boolean {
    const first = this.#lines[blocks[0] ?? -1];
    const isNext = block.kind === 'heading' && blocks.at(-1) === block.index - 1 && dates.periods.length === 0;
    return bare && isNext && first?.bare === true && block.depth < first.block.depth;
  }

  #isHeading(index: number): boolean {
    return this.#lines[index]?.block.kind === 'heading';
  }

  /** The end that a line states for an entry with a start only. */
  #endOf(line: EntryLine, { periods, blocks }: OpenEntry): ReturnType<typeof statedEnd> {
    const [only, other] = periods;
    if (!only || other || only.open || only.start.low !== only.end.low || blocks.length === 0) return undefined;
    const start = this.#lines[only.block]?.block;
    // "2014 - B.Sc." above "2016 - M.Sc." are two degrees, not one period.
    if (start && /^\s{0,3}[-–]/.test(start.text.slice(only.range[1]))) return undefined;
    const stated = statedEnd(line, this.#today);
    return stated && only.start.low <= stated.end.high ? stated : undefined;
  }

  #starts(line: EntryLine, current: OpenEntry | undefined): boolean {
    const { block } = line;
    if (block.kind === 'heading')
      return !current || current.periods.length === 0 || rankOf(block) <= current.rank || this.#isDatedHeading(line);
    if (block.kind === 'cell') return this.#isDatedRow(block);
    if (!current) return line.titled || this.#leadsToDate(line);
    if (current.periods.length === 0 && !current.closed) return this.#isOwnPosition(line, current);
    if (line.bare && !current.closed && repeats(line, current.periods)) return false;
    if (line.titled) return this.#isTitleBeside(line, current) || this.#isBelowOwnTitle(line, current);
    const isTitle = this.#leadsToDate(line) || (isBoldLed(line) && block.kind === 'paragraph');
    return isTitle && current.closed && rankOf(block) <= current.rank && current.rank >= ranks.paragraph;
  }

  /** A dated line as heavy as the current entry's title, or a position below an employer's heading. */
  #isTitleBeside({ block, dates }: EntryLine, current: OpenEntry): boolean {
    if (current.periods.length === 0 && dates.periods.length > 0) return true;
    if (rankOf(block) <= current.rank) return dates.periods.length > 0 || block.kind !== 'item' || current.rank >= ranks.item;
    return dates.periods.length > 0 && current.rank < ranks.paragraph && block.kind === 'paragraph';
  }

  /** A date below the item that holds its title, where that item is as heavy as the current entry's. */
  #isBelowOwnTitle(line: EntryLine, { rank }: OpenEntry): boolean {
    const title = this.#lines[this.#itemsAbove(line)[0] ?? -1];
    return title !== undefined && rankOf(title.block) <= rank;
  }

  /** A heading with a date in it or on the line below it. */
  #isDatedHeading(line: EntryLine): boolean {
    const next = this.#lines[line.block.index + 1];
    return line.titled || (next?.block.kind === 'paragraph' && next.titled);
  }

  /** Below an undated employer's heading: the first of several positions that are alike and have dates of their own. */
  #isOwnPosition(line: EntryLine, current: OpenEntry): boolean {
    const { block } = line;
    if (this.#firstBlock(current)?.kind !== 'heading' || !line.titled || line.bare || line.dates.periods.length === 0) return false;
    for (let index = block.index + 1; index < this.#lines.length; index++) {
      const other = this.#lines[index];
      if (!other || other.block.kind === 'heading' || other.block.section !== block.section) return false;
      if (other.titled && rankOf(other.block) === rankOf(block)) return true;
    }
    return false;
  }

  /** A title whose date stands up to three lines below. */
  #leadsToDate(line: EntryLine): boolean {
    if (!isBareTitle(line)) return false;
    for (let index = line.block.index + 1; index <= line.block.index + 3; index++) {
      const next = this.#lines[index];
      if (!next || next.block.section !== line.block.section || next.block.kind !== 'paragraph') return false;
      if (next.apart && !(next.bare && isSetOff(line))) return false;
      if (next.titled) return true;
      if (!isBareTitle(next)) return false;
    }
    return false;
  }

  #isDatedRow({ index, row }: Block): boolean {
    for (let at = index; this.#lines[at]?.block.row === row && at < this.#lines.length; at++) {
      const { periods = [], singles = [] } = this.#lines[at]?.dates ?? {};
      if (periods.length > 0 || singles.length > 0) return true;
    }
    return false;
  }

  #firstBlock({ blocks }: OpenEntry): Block | undefined {
    return this.#lines[blocks[0] ?? -1]?.block;
  }
}
