import type { Block } from '../model/document.ts';

/** A line of a few words that leads the block below it: the term of a definition list, a bold line. */
function isLabelLine({ kind, text }: Block): boolean {
  return kind === 'paragraph' && text.length <= 40 && !/[.,;:!?\d]/.test(text) && text.split(' ').length <= 6;
}

/** The heading, or the label line, that speaks for a block. */
export function nearestHeading(blocks: readonly Block[], block: Block): Block | undefined {
  for (let index = block.index - 1; index >= 0; index--) {
    const candidate = blocks[index];
    if (candidate?.section !== block.section) return undefined;
    if (candidate.kind === 'heading' || (index === block.index - 1 && isLabelLine(candidate))) return candidate;
  }
  return undefined;
}
