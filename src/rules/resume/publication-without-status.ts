import { readDates } from '../../language/dates.ts';
import { lowerCase } from '../../language/lower-case.ts';
import type { Block, Document } from '../../model/document.ts';
import { blocksIn, type Rule } from '../rule.ts';
import { wordsIn } from './bullets.ts';
import { rangeSpan } from './places.ts';

/** Over lower-cased text. */
const status =
  /\b(?:in press|accepted|submitted|under (?:review|revision)|in (?:review|revision|preparation|prep)|forthcoming|to appear|pre-?print|arxiv|biorxiv|working paper|draft|unpublished|im druck|eingereicht|in vorbereitung|angenommen|sous presse|soumise?|à paraître|en prensa|enviado|aceptado|en revisión)\b|(?:doi[:.]|10\.\d{4})/u;
/** Sub-headings of what is not published anywhere. */
const noWorks = /\b(?:software|data|code|datasets?|posters?|blog|summary|metrics|profiles?)\b/i;
const aboutList = /^(?:\d+\s|see |full list|selected |complete list|h-index|citations|also|google scholar|\* )/i;

export const publicationWithoutStatus: Rule = {
  id: 'resume/publication-without-status',
  summary: 'A publication gives neither a year nor a status.',
  applies: 'resume',
  options: {},
  check({ document }) {
    return blocksIn(document, ['publications']).flatMap((block) => {
      const words = wordsIn(block.text);
      const [first] = words;
      const third = words[2];
      if (!first || !third || !isReference(block, words.length) || isDated(document, block)) return [];
      return [
        {
          span: rangeSpan(document, block, [first[0], third[1]]),
          message: 'this publication has neither a year nor a status',
          help: 'Give the year, or say "in press", "under review", "in preparation".',
        },
      ];
    });
  },
};

/** A list item of some length that names a work, not a note on the list. */
function isReference({ kind, depth, text }: Block, words: number): boolean {
  if (kind !== 'item' || depth > 1 || words < 6 || aboutList.test(text)) return false;
  return /["“«]|[\p{L}]\.\s?[\p{L}]|\p{Lu}\.|\bet al\b|\bin:?\s/u.test(text) || words >= 10;
}

/** The item, what belongs to it, or the heading above it says when. */
function isDated(document: Document, block: Block): boolean {
  const { blocks } = document;
  const rest = blocks.slice(block.index + 1);
  const next = rest.findIndex(({ kind, depth }) => kind === 'heading' || (kind === 'item' && depth <= block.depth));
  const own = [block, ...rest.slice(0, next < 0 ? rest.length : next)];
  const heading = blocks.slice(0, block.index).findLast(({ kind, strong, text }) => kind === 'heading' || strong[0]?.[1] === text.length);
  return (
    noWorks.test(heading?.text ?? '') ||
    [...own, ...(heading ? [heading] : [])].some(({ text }) => status.test(lowerCase(text)) || isYear(text))
  );
}

function isYear(text: string): boolean {
  const { periods, singles } = readDates(text, 0);
  return periods.length + singles.length > 0 || /(?<!\d)(?:19|20)\d\d(?!\d)|'\d\d(?!\d)/.test(text);
}
