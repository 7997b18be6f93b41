import { numberOption, type Rule } from '../rule.ts';
import { outlineOf, placeOfAbsent, spanIn } from './outline.ts';
import { wordsIn } from './prose.ts';

/** German says the same in fewer, longer words. */
const german = 0.8;

export const length: Rule = {
  id: 'letter/length',
  summary: 'The letter is much shorter or longer than a page of prose.',
  applies: 'letter',
  options: { fewest: 120, most: 500 },
  check({ document }, options) {
    const { body } = outlineOf(document);
    const fewest = Math.round(numberOption(options, 'fewest') * (document.language === 'de' ? german : 1));
    const most = numberOption(options, 'most');
    const counts = body.map(({ text }) => wordsIn(text));
    const words = counts.reduce((sum, count) => sum + count, 0);
    if (words < fewest) {
      const message = `the letter has ${words} words, fewer than ${fewest}`;
      return [{ span: placeOfAbsent(document), message, help: 'Say which of the requirements you meet, and how.' }];
    }
    if (words <= most) return [];
    const over = body.find((_, index) => counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0) > most);
    const span = over ? spanIn(document, over, 0, over.text.search(/\s|$/)) : placeOfAbsent(document);
    return [
      {
        span,
        message: `the letter has ${words} words, more than ${most}: word ${most + 1} is in this paragraph`,
        help: 'Cut what the résumé says already.',
      },
    ];
  },
};
