import type { Block, Document, SectionKind } from '../../model/document.ts';
import { wordCount } from '../../text/word-count.ts';
import { type Fault, numberOption, type Rule } from '../rule.ts';
import { wordsIn } from './bullets.ts';
import { nameplate, rangeSpan } from './places.ts';

/** Lists that an academic CV is expected to give in full. */
const uncounted: ReadonlySet<SectionKind> = new Set([
  'publications',
  'manuscripts',
  'talks',
  'service',
  'teaching',
  'supervision',
  'patents',
  'awards',
]);

export const resumeLength: Rule = {
  id: 'resume/length',
  summary: 'The résumé is much shorter or longer than one to two pages.',
  applies: 'resume',
  options: { least: 120, most: 1000 },
  check({ document }, options) {
    const blocks = countedBlocks(document);
    const words = blocks.reduce((sum, { text }) => sum + wordCount(text), 0);
    const [least, most] = [numberOption(options, 'least'), numberOption(options, 'most')];
    if (words > most) return tooLong(document, blocks, words, most);
    if (words >= least) return [];
    return [
      {
        span: nameplate(document),
        message: `${words} words, fewer than ${least}`,
        help: 'Say what you did in each position, and with what result.',
      },
    ];
  },
};

function countedBlocks({ blocks, sections }: Document): readonly Block[] {
  return blocks.filter(({ section }) => !sections[section]?.kinds.every((kind) => uncounted.has(kind)));
}

/** Points at the first word beyond the limit. */
function tooLong(document: Document, blocks: readonly Block[], words: number, most: number): readonly Fault[] {
  let seen = 0;
  for (const block of blocks) {
    const count = wordCount(block.text);
    if (seen + count > most) {
      const ranges = wordsIn(block.text);
      const word = ranges[Math.min(most - seen, ranges.length - 1)];
      return [
        {
          span: word ? rangeSpan(document, block, word) : nameplate(document),
          message: `${words} words, more than ${most}; word ${most + 1} is here`,
          help: 'Shorten what is old or does not bear on the post.',
        },
      ];
    }
    seen += count;
  }
  return [];
}
