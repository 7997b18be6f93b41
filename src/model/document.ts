import type { Source, Span } from './span.ts';
import { spanOf } from './span.ts';

export type DocumentKind = 'resume' | 'cover-letter';

/** What a section of a résumé is about. `header` is what stands before the first section; `other` is a heading that no table knows. */
export const sectionKinds = [
  'header',
  'summary',
  'objective',
  'experience',
  'internships',
  'education',
  'skills',
  'projects',
  'planned',
  'publications',
  'manuscripts',
  'talks',
  'service',
  'languages',
  'certifications',
  'awards',
  'courses',
  'teaching',
  'supervision',
  'volunteering',
  'memberships',
  'interests',
  'references',
  'contact',
  'patents',
  'research',
  'body',
  'other',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'code';

/**
 * Maps a run of a block's text to its source. Where both lengths are equal, character n of one is character n of the other;
 * where they differ (an entity, a ligature, a removed soft hyphen) the run stands for the whole source range.
 */
export interface Segment {
  readonly flat: number;
  readonly source: number;
  readonly flatLength: number;
  readonly sourceLength: number;
}

/** A range of a block's text: [start, end). */
export type Range = readonly [start: number, end: number];

/**
 * The unit of reading: nothing is matched across two blocks. `text` is what a reader sees, without markup and cleaned of noise
 * (NFKC, soft hyphens and zero-width characters removed, every space kind a space, dashes `-` or `–`, quotes ASCII). A line break that
 * only wraps the text is a space; one that its author meant is `\n`.
 */
export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Headings: level 1–6; list items: nesting from 1; else 0. */
  readonly depth: number;
  /** Table cells: a number shared by the cells of one row. */
  readonly row?: number;
  /** Ranges of `text` set in bold (the author's own name in a reference, the lead of an entry). */
  readonly strong: readonly Range[];
  /** Ranges of `text` that are link targets, URLs or e-mail addresses: never evidence. */
  readonly links: readonly Range[];
  /** Index into `Document.sections`. */
  readonly section: number;
  /** Index into `Document.entries`, where the block belongs to one. */
  readonly entry?: number;
}

export interface Section {
  readonly index: number;
  /** One kind, or more where a heading opens several ("Education & Certifications"). */
  readonly kinds: readonly SectionKind[];
  readonly title: string;
  /** Index of the heading's block; absent for the header and for a document without headings. */
  readonly heading?: number;
  readonly depth: number;
}

/** Months since year 0 (year × 12 + month − 1, January = 0). A date without a month has a low (January) and a high (December) bound. */
export interface MonthBounds {
  readonly low: number;
  readonly high: number;
}

/** A stretch of time as the document states it. */
export interface Period {
  readonly start: MonthBounds;
  readonly end: MonthBounds;
  /** No end stated, or "present". */
  readonly open: boolean;
  /** Where it stands. */
  readonly block: number;
  readonly range: Range;
}

/** A dated thing: a job, a degree, a project. Its first block holds the title. */
export interface Entry {
  readonly index: number;
  readonly section: number;
  /** Indexes of its blocks, ascending. */
  readonly blocks: readonly number[];
  /** Stated periods; most entries have one. */
  readonly periods: readonly Period[];
}

/** The few keys of front matter that belong to the document, with the block that holds the words. */
export interface FrontMatter {
  readonly name?: string;
  readonly title?: string;
  readonly language?: string;
  /** `kind: cover-letter`, `type: resume` and the like, as written. */
  readonly kind?: string;
}

export interface Document {
  readonly kind: DocumentKind;
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly entries: readonly Entry[];
  readonly frontMatter: FrontMatter;
  /** The author's name, as far as the header or front matter tells it. */
  readonly author?: string;
  /** Main language of the text. */
  readonly language: 'en' | 'de' | 'fr' | 'es' | 'other';
  /** Things worth telling about how it was read ("LaTeX source in a .txt file"). */
  readonly notes: readonly string[];
}

/** The section kinds a block stands in; never empty. */
export function sectionKindsOf(document: Document, block: Block): readonly SectionKind[] {
  return document.sections[block.section]?.kinds ?? ['other'];
}

/** The source span of `text.slice(start, end)` of a block. */
export function blockSpan(document: Document, block: Block, start: number, end: number): Span {
  return spanOf(document.source, sourceOffset(block, start, 'start'), sourceOffset(block, Math.max(start, end - 1), 'end'));
}

function sourceOffset(block: Block, flat: number, side: 'start' | 'end'): number {
  const segment = block.segments[segmentIndexAt(block.segments, flat)];
  if (!segment) return 0;
  const exact = segment.flatLength === segment.sourceLength;
  if (side === 'start') return segment.source + (exact ? flat - segment.flat : 0);
  return segment.source + (exact ? flat - segment.flat + 1 : segment.sourceLength);
}

/** In the text or target of a link. */
export function isInLink({ links }: Block, [start, end]: Range): boolean {
  return links.some(([from, to]) => start < to && end > from);
}

/** Index of the last segment that starts at or before a place of the flat text. */
export function segmentIndexAt(segments: readonly Segment[], flat: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle]?.flat ?? 0) <= flat) low = middle;
    else high = middle - 1;
  }
  return low;
}
