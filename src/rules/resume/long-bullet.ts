import type { SectionKind } from '../../model/document.ts';
import { numberOption, type Rule } from '../rule.ts';
import { wordsIn } from './bullets.ts';
import { rangeSpan } from './places.ts';

/** References, grants and course lists are as long as they are. */
const exempt: ReadonlySet<SectionKind> = new Set([
  'publications',
  'manuscripts',
  'talks',
  'service',
  'patents',
  'awards',
  'teaching',
  'references',
  'skills',
]);

export const longBullet: Rule = {
  id: 'resume/long-bullet',
  summary: 'A list item is longer than a reader takes in at a glance.',
  applies: 'resume',
  options: { words: 40 },
  check({ document }, options) {
    const most = numberOption(options, 'words');
    return document.blocks.flatMap((block) => {
      if (block.kind !== 'item' || document.sections[block.section]?.kinds.some((kind) => exempt.has(kind))) return [];
      const words = wordsIn(block.text);
      const [first] = words;
      const third = words[2];
      if (!first || !third || words.length <= most) return [];
      return [
        {
          span: rangeSpan(document, block, [first[0], third[1]]),
          message: `this item has ${words.length} words`,
          help: 'Split it in two, or keep what was done and what came of it.',
        },
      ];
    });
  },
};
