import type { DocumentKind, Entry, SectionKind } from '../model/document.ts';
import { blockSpan } from '../model/document.ts';
import { degreesIn } from './degrees.ts';
import { titleOf, workExperience } from './durations.ts';
import type { Reading } from './reading.ts';
import { spokenLanguagesIn } from './spoken-languages.ts';
import { venuesIn } from './venues.ts';

/** A month as yyyy-mm; both bounds where a bare year leaves them open. */
export interface OutlinePeriod {
  readonly start: readonly [earliest: string, latest: string];
  readonly end: readonly [earliest: string, latest: string];
  readonly open: boolean;
}

/** What jobfit read out of a document, so that a person can see why it judges as it does. Lines count from 1. */
export interface Outline {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly language: string;
  readonly name: string | null;
  readonly notes: readonly string[];
  readonly sections: readonly { readonly line: number; readonly kinds: readonly SectionKind[]; readonly title: string }[];
  readonly entries: readonly {
    readonly line: number;
    readonly section: readonly SectionKind[];
    readonly title: string;
    readonly periods: readonly OutlinePeriod[];
  }[];
  /** Months of work, certain and possible. */
  readonly work: { readonly low: number; readonly high: number; readonly entries: number };
  readonly education: readonly {
    readonly line: number;
    readonly title: string;
    readonly level: string;
    readonly status: string;
    readonly fields: readonly string[];
  }[];
  readonly languages: readonly {
    readonly line: number;
    readonly language: string;
    readonly level: string | null;
    readonly words: string | null;
  }[];
  readonly publications: readonly { readonly line: number; readonly venue: string; readonly role: string }[];
  /** Names of the lexicon found, each once, weak ones left out. */
  readonly names: readonly string[];
}

export function outlineOf(reading: Reading): Outline {
  const { document } = reading;
  const { low, high, entries } = workExperience(reading);
  return {
    file: document.source.path,
    kind: document.kind,
    language: document.language,
    name: document.author ?? null,
    notes: document.notes,
    sections: document.sections.map(({ index, kinds, title, heading }) => ({
      line: lineOfBlock(reading, heading ?? document.blocks.findIndex(({ section }) => section === index)),
      kinds,
      title,
    })),
    entries: document.entries.map((entry) => entryOutline(reading, entry)),
    work: { low, high, entries },
    education: degreesIn(reading).map(({ evidence, level, status, fields }) => ({
      line: evidence.span.start.line,
      title: evidence.text,
      level,
      status,
      fields,
    })),
    languages: spokenLanguagesIn(reading).map(({ language, level, levelWords, evidence }) => ({
      line: evidence.span.start.line,
      language,
      level: level ?? null,
      words: levelWords ?? null,
    })),
    publications: venuesIn(reading).map(({ venue, evidence }) => ({ line: evidence.span.start.line, venue, role: evidence.role })),
    names: [
      ...new Set(
        reading.blocks.flatMap(({ matches }) => matches.filter(({ pattern }) => !pattern.weak).map(({ pattern }) => pattern.term)),
      ),
    ].sort(),
  };
}

function entryOutline(reading: Reading, entry: Entry): Outline['entries'][number] {
  const { document } = reading;
  return {
    line: lineOfBlock(reading, entry.blocks[0] ?? -1),
    section: document.sections[entry.section]?.kinds ?? [],
    title: titleOf(document, entry),
    periods: entry.periods.map(({ start, end, open }) => ({
      start: [monthText(start.low), monthText(start.high)],
      end: [monthText(end.low), monthText(end.high)],
      open,
    })),
  };
}

function lineOfBlock({ document }: Reading, index: number): number {
  const block = document.blocks[index];
  return block ? blockSpan(document, block, 0, block.text.length).start.line : 1;
}

function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
