import { numberOption, type Rule } from '../rule.ts';
import { spanIn } from './outline.ts';
import { sentencesOf } from './prose.ts';

export const sentencesWithI: Rule = {
  id: 'letter/sentences-with-i',
  summary: 'Most sentences begin with "I".',
  applies: 'letter',
  options: { most: 60, fewest: 8 },
  check(context, options) {
    if (context.document.language !== 'en') return { skipped: 'only English sentences are counted' };
    const sentences = sentencesOf(context);
    const own = sentences.filter(({ text }) => /^I(?:'\w+)?\s/.test(text));
    const share = (100 * own.length) / Math.max(1, sentences.length);
    const [, second] = own;
    if (!second || sentences.length < numberOption(options, 'fewest') || share <= numberOption(options, 'most')) return [];
    const message = `${own.length} of ${sentences.length} sentences begin with "I"`;
    return [{ span: spanIn(context.document, second, 0, 1), message, help: 'Let some begin with what was done, or with the reader.' }];
  },
};
