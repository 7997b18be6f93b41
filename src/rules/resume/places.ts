import { type Block, blockSpan, type Document, type Range } from '../../model/document.ts';
import { type Span, spanOf } from '../../model/span.ts';

/** Where to point when something is absent: the author's name, else the first line. */
export function nameplate(document: Document): Span {
  const name = document.author?.toLowerCase();
  for (const block of document.blocks.slice(0, 12)) {
    const at = name === undefined ? -1 : block.text.toLowerCase().indexOf(name);
    if (name !== undefined && at >= 0) return blockSpan(document, block, at, at + name.length);
  }
  const [first] = document.blocks;
  return first ? lineSpan(document, first) : spanOf(document.source, 0, 1);
}

/** The first line of a block. */
export function lineSpan(document: Document, block: Block): Span {
  const end = block.text.indexOf('\n');
  return blockSpan(document, block, 0, end < 0 ? block.text.length : end);
}

export function rangeSpan(document: Document, block: Block, [start, end]: Range): Span {
  return blockSpan(document, block, start, end);
}

/** Where the words of a pattern's match stand. */
export function matchSpan(document: Document, block: Block, match: RegExpExecArray): Span {
  return blockSpan(document, block, match.index, match.index + match[0].length);
}

/** The offset of a block's first character in the source. */
export function startOf(block: Block): number {
  return block.segments[0]?.source ?? 0;
}

/** Every match of a global pattern in the blocks, in order. */
export function* matchesIn(
  blocks: readonly Block[],
  pattern: RegExp,
): Generator<{ readonly block: Block; readonly match: RegExpExecArray }> {
  for (const block of blocks) for (const match of block.text.matchAll(pattern)) yield { block, match };
}
