import type { Block, Entry, Period, Range, Section, SectionKind } from '../model/document.ts';
import { readDates, type StatedDates, type StatedPeriod } from './dates.ts';

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

/** A block with what the search for entries wants to know of it. */
interface Line {
  readonly block: Block;
  /** A blank line or another kind of block stands before it. */
  readonly apart: boolean;
  readonly dates: StatedDates;
  /** A date stands at the start or the end of one of its lines, as in a title. */
  readonly titled: boolean;
  /** Nothing but dates and perhaps a place. */
  readonly bare: boolean;
}

/** An entry being built. */
interface Open {
  readonly section: number;
  readonly rank: number;
  readonly blocks: number[];
  readonly periods: Period[];
  /** Set once something that is no title has followed. */
  closed: boolean;
}

/** Groups the blocks of each section into dated things: jobs, degrees, projects. */
export function readEntries(
  blocks: readonly Block[],
  apart: readonly boolean[],
  sections: readonly Section[],
  today: number,
): EntryReading {
  const finder = new EntryFinder(blocks, apart, sections, today);
  for (const block of blocks) finder.read(block);
  const entries = finder.entries.map(
    ({ section, blocks: members, periods }, index): Entry => ({ index, section, blocks: members.toSorted((a, b) => a - b), periods }),
  );
  const owner = new Map(entries.flatMap((entry) => entry.blocks.map((block): [number, number] => [block, entry.index])));
  const owned = blocks.map((block): Block => {
    const entry = owner.get(block.index);
    return entry === undefined ? block : { ...block, entry };
  });
  return { entries, blocks: owned };
}

class EntryFinder {
  entries: Open[] = [];
  readonly #lines: readonly Line[];
  readonly #sections: readonly Section[];
  #current: Open | undefined;

  constructor(blocks: readonly Block[], apart: readonly boolean[], sections: readonly Section[], today: number) {
    this.#sections = sections;
    this.#lines = blocks.map((block, index) => lineOf(block, apart[index] ?? true, today));
  }

  read(block: Block): void {
    const section = this.#sections[block.section];
    if (!section || section.heading === block.index || section.kinds.every((kind) => undatedKinds.has(kind))) {
      this.#current = undefined;
      return;
    }
    if (this.#current && this.#current.section !== block.section) this.#current = undefined;
    const line = this.#lines[block.index];
    if (line) this.#readLine(line);
  }

  #readLine(line: Line): void {
    const current = this.#current;
    if (current && this.#sameRow(line, current)) this.#join(current, line, true);
    else if (this.#starts(line, current)) this.#start(line, current);
    else if (current) this.#join(current, line, !current.closed && isTitleLine(line));
  }

  #join(current: Open, line: Line, title: boolean): void {
    current.blocks.push(line.block.index);
    if (title && (current.periods.length === 0 || line.block.kind === 'cell')) current.periods.push(...periodsOf(line));
    if (!title && !isBareTitle(line)) current.closed = true;
  }

  #start(line: Line, previous: Open | undefined): void {
    const titles = line.titled ? this.#titlesBefore(line, previous) : [];
    const open: Open = { section: line.block.section, rank: rankOf(line.block), blocks: [], periods: periodsOf(line), closed: false };
    if (previous)
      for (const title of titles) previous.blocks.splice(previous.blocks.indexOf(title), previous.blocks.includes(title) ? 1 : 0);
    open.blocks.push(...titles, line.block.index);
    this.entries = this.entries.filter((entry) => entry.blocks.length > 0);
    this.entries.push(open);
    this.#current = open;
  }

  /** The lines directly above a date line that hold the title: "Engineer" / "Acme, Berlin" / "2019 – 2021". */
  #titlesBefore(line: Line, previous: Open | undefined): number[] {
    const titles: number[] = [];
    for (let index = line.block.index - 1; index >= 0 && titles.length < 3; index--) {
      const above = this.#lines[index];
      const below = this.#lines[index + 1];
      if (!above || !below || !isBareTitle(above) || above.block.section !== line.block.section || this.#isHeading(above)) break;
      if (previous && previous.blocks[0] === index && previous.periods.length > 0) break;
      if (below.apart && !(line.bare && titles.length === 0 && leads(above))) break;
      titles.unshift(index);
    }
    return titles;
  }

  #isHeading(line: Line): boolean {
    return this.#sections[line.block.section]?.heading === line.block.index;
  }

  #sameRow(line: Line, current: Open): boolean {
    const first = this.#lines[current.blocks[0] ?? -1]?.block;
    return line.block.kind === 'cell' && first?.kind === 'cell' && first.row === line.block.row;
  }

  #starts(line: Line, current: Open | undefined): boolean {
    const { block } = line;
    if (block.kind === 'heading') return true;
    if (block.kind === 'cell') return this.#rowIsDated(block);
    if (!current) return line.titled || this.#leadsToDate(line);
    if (current.periods.length === 0 && !current.closed)
      return line.titled && !line.bare && rankOf(block) > current.rank && current.blocks.length > 0 && this.#isOwnPosition(line, current);
    if (line.bare && !current.closed && current.periods.length > 0) return false;
    if (line.titled && line.dates.periods.length > 0)
      return rankOf(block) <= current.rank || (current.rank < 10 && block.kind === 'paragraph') || current.periods.length === 0;
    if (line.titled) return rankOf(block) <= current.rank && (block.kind !== 'item' || current.rank >= 20);
    return (
      current.closed &&
      rankOf(block) <= current.rank &&
      current.rank >= 10 &&
      (this.#leadsToDate(line) || (leads(line) && block.kind === 'paragraph'))
    );
  }

  /** Below an undated employer's heading: a bold or bulleted position with a date of its own. */
  #isOwnPosition(line: Line, current: Open): boolean {
    const first = this.#lines[current.blocks[0] ?? -1]?.block;
    if (first?.kind !== 'heading' || line.dates.periods.length === 0) return false;
    return this.#lines
      .slice(line.block.index + 1)
      .some(
        (other) =>
          other.block.section === line.block.section &&
          other.block.kind === line.block.kind &&
          other.titled &&
          rankOf(other.block) === rankOf(line.block) &&
          this.#beforeNextHeading(line, other),
      );
  }

  #beforeNextHeading(line: Line, other: Line): boolean {
    return !this.#lines.slice(line.block.index + 1, other.block.index).some(({ block }) => block.kind === 'heading');
  }

  /** A title whose date stands one or two lines below. */
  #leadsToDate(line: Line): boolean {
    if (!isBareTitle(line) || line.block.kind === 'item') return false;
    const next = this.#lines[line.block.index + 1];
    return (
      next?.titled === true &&
      next.block.section === line.block.section &&
      next.block.kind === 'paragraph' &&
      (!next.apart || (next.bare && leads(line)))
    );
  }

  #rowIsDated(block: Block): boolean {
    for (let index = block.index; this.#lines[index]?.block.row === block.row && index < this.#lines.length; index++) {
      const dates = this.#lines[index]?.dates;
      if (dates && (dates.periods.length > 0 || dates.singles.length > 0)) return true;
    }
    return false;
  }
}

function lineOf(block: Block, apart: boolean, today: number): Line {
  const dates = readDates(block.text, today);
  const ranges = [...dates.periods, ...dates.singles].map(({ range }) => range).toSorted((one, other) => one[0] - other[0]);
  // The first and the last date tell; a text with thousands of them is no title.
  const telling = ranges.length > 4 ? [...ranges.slice(0, 2), ...ranges.slice(-2)] : ranges;
  const titled = block.kind !== 'code' && telling.some(([start, end]) => standsLikeTitle(block, start, end));
  return { block, apart, dates, titled, bare: isBare(block.text, ranges) };
}

/** Nothing but dates, a word such as "since" before them, and perhaps a place. */
function isBare(text: string, ranges: readonly Range[]): boolean {
  if (ranges.length === 0 || text.length > 120) return false;
  const lead = text.slice(0, ranges[0]?.[0]).replace(/^(?:from|since|seit|von|depuis|desde)\b/i, '');
  const rest = ranges.reduceRight((left, [start, end]) => left.slice(0, start) + left.slice(end), text);
  return !/^\p{L}{3,}/u.test(lead) && (rest.match(/[\p{L}\d]{2,}/gu)?.length ?? 0) <= 4;
}

function standsLikeTitle(block: Block, start: number, end: number): boolean {
  const { text } = block;
  if (block.kind === 'heading') return true;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const next = text.indexOf('\n', end);
  const line = text.slice(lineStart, next < 0 ? undefined : next);
  const before = text.slice(lineStart, start);
  const after = text.slice(end, next < 0 ? undefined : next);
  if (words(before) === 0) return words(after) <= 18 || /^\s*[:|,–-]/.test(after);
  if (block.strong[0]?.[0] === 0 && words(before) <= 16) return true;
  if (before.includes('\t')) return true;
  return words(line) <= 22 && words(after) <= 6 && !/[.!?]$/.test(line.trim().replace(/\)\.$/, ')'));
}

/** Ranges; or, where a title has only a single date, that date as a stretch of its own. */
function periodsOf({ block, dates, titled }: Line): Period[] {
  const { index } = block;
  if (dates.periods.length > 0) return dates.periods.map((period) => placed(period, index));
  const [single] = titled || block.kind === 'cell' ? dates.singles : [];
  return single ? [{ start: single.bounds, end: single.bounds, open: false, block: index, range: single.range }] : [];
}

function placed({ start, end, open, range }: StatedPeriod, block: number): Period {
  return { start, end, open, block, range };
}

/** Lower ranks hold higher ones: headings, then paragraphs, table rows, list items by depth. */
function rankOf(block: Block): number {
  if (block.kind === 'heading') return block.depth;
  if (block.kind === 'item') return 20 + block.depth;
  return block.kind === 'cell' ? 15 : 10;
}

function isTitleLine(line: Line): boolean {
  return line.titled && (line.block.kind !== 'item' || line.bare);
}

/** A short undated line that could be the title of what follows. */
function isBareTitle({ block, dates }: Line): boolean {
  if (block.kind !== 'paragraph' || dates.periods.length > 0) return false;
  return words(block.text) <= 14 && !/[.!?]$/.test(block.text) && !/^[^:]{2,40}:\s/.test(block.text);
}

/** A line that starts in bold. */
function leads({ block }: Line): boolean {
  return block.strong[0]?.[0] === 0;
}

function words(text: string): number {
  return text.match(/[\p{L}\d][^\s]*/gu)?.length ?? 0;
}
