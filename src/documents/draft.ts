import type { BlockKind, FrontMatter } from '../model/document.ts';
import type { FlatText } from './flat-text.ts';

/** How a line shows that it may be a heading; `markup` is a heading of the format itself (ATX, Setext, `<h2>`). */
export type HeadingShape = 'markup' | 'underlined' | 'caps' | 'bold' | 'label' | 'title';

/** A block as a reader finds it, before sections and entries are known. */
export interface Draft extends FlatText {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly row?: number;
  /** The line may be a heading. Whether it is one depends on its words and on the document's other headings. */
  readonly shape?: HeadingShape;
  /** A blank line or another kind of block stands before it. */
  readonly apart: boolean;
}

/** What a reader makes of a source. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly notes: readonly string[];
  readonly frontMatter?: FrontMatter;
}

/** Builds the optional keys so that an absent one is absent, not undefined. */
export function draft(
  flat: FlatText,
  {
    kind,
    depth = 0,
    row,
    shape,
    apart = true,
  }: { kind: BlockKind; depth?: number; row?: number | undefined; shape?: HeadingShape | undefined; apart?: boolean },
): Draft {
  return { ...flat, kind, depth, apart, ...(row === undefined ? {} : { row }), ...(shape === undefined ? {} : { shape }) };
}
