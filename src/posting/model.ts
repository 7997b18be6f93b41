import type { SpecKey } from '../model/spec.ts';

/** What a line of a posting is by its shape or markup; whether a line is a heading may also depend on its words. */
export type LineShape = 'heading' | 'item' | 'text';

export const sectionKinds = [
  'required',
  'preferred',
  'responsibilities',
  'benefits',
  'company',
  'legal',
  'keywords',
  'facts',
  'unknown',
] as const;
export type PostingSectionKind = (typeof sectionKinds)[number];

/** A line of a posting as people read it: without bullets and markup. */
export interface PostingLine {
  readonly text: string;
  readonly shape: LineShape;
  /** For each character of the text its offset in the posting's text. */
  readonly places: readonly number[];
  /** Markup headings: 1 is the highest. */
  readonly depth?: number;
  /** The format itself says what the line belongs to (`qualifications` of schema.org). */
  readonly section?: PostingSectionKind;
}

/** A posting read from any format. */
export interface Posting {
  readonly title?: string;
  readonly company?: string;
  readonly lines: readonly PostingLine[];
  /** The text that quotes are taken from: the source itself for text and Markdown, else the lines. */
  readonly text: string;
  /** Whether `text` is the source as it stands, so that a spec may name it in `posting`. */
  readonly isSource: boolean;
  readonly notes: readonly string[];
}

export interface PostingSection {
  readonly kind: PostingSectionKind;
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly lines: readonly PostingLine[];
}

export type OptionValue = string | number | boolean | readonly string[];

/** One thing that a posting asks for, as a spec writes it. */
export interface LeafAsk {
  readonly kind: 'leaf';
  readonly key: SpecKey;
  /** The posting's own words for it; under `degree` and `experience` only a label. */
  readonly name?: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** A degree's title in the posting's words; a spec names it by its level. */
  readonly words?: string;
  /** Why a person should look at it. */
  readonly check?: string;
}

export interface GroupAsk {
  readonly kind: 'group';
  readonly key: SpecKey;
  readonly mode: 'allOf' | 'anyOf' | 'atLeast';
  readonly atLeast?: number;
  readonly name?: string;
  readonly orRelated?: boolean;
  /** Venues: how many papers over all members. */
  readonly count?: number;
  readonly members: readonly Ask[];
  readonly check?: string;
}

export type Ask = LeafAsk | GroupAsk;

/** A requirement of the draft: what is asked, and where the posting says so. */
export interface Drafted {
  readonly ask: Ask;
  readonly optional: boolean;
  /** Stands in the posting word for word; empty where markup goes through the middle of it. */
  readonly quote: string;
  readonly note?: string;
}

export function leavesOf(ask: Ask): readonly LeafAsk[] {
  return ask.kind === 'leaf' ? [ask] : ask.members.flatMap(leavesOf);
}
