import { perObject } from '../language/lazy.ts';
import type { Block } from '../model/document.ts';

/** A line of a few words that leads the block below it: the term of a definition list, a bold line. */
function isLabelLine({ kind, text }: Block): boolean {
  return kind === 'paragraph' && text.length <= 40 && !/[.,;:!?\d]/.test(text) && text.split(' ').length <= 6;
}

/** The heading, or the label line, that speaks for a block. */
export function nearestHeading(blocks: readonly Block[], block: Block): Block | undefined {
  return nearestHeadings(blocks)[block.index];
}

/** By block: the heading above it in its section, or a label line right above. Looked through once, since every mention asks. */
const nearestHeadings = perObject((blocks: readonly Block[]): readonly (Block | undefined)[] => {
  let heading: Block | undefined;
  return blocks.map((block, index) => {
    const above = blocks[index - 1];
    if (above?.section !== block.section) heading = undefined;
    else if (above.kind === 'heading') heading = above;
    return above?.section === block.section && isLabelLine(above) ? above : heading;
  });
});
