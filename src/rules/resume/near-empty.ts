import { counted } from '../../text/counted.ts';
import { wordCount } from '../../text/word-count.ts';
import { numberOption, type Rule } from '../rule.ts';
import { nameplate } from './places.ts';

export const nearEmpty: Rule = {
  id: 'resume/near-empty',
  summary: 'The file holds too few words to be a résumé.',
  applies: 'resume',
  options: { words: 50 },
  check({ document }, options) {
    const words = document.blocks.reduce((sum, { text }) => sum + wordCount(text), 0);
    if (words >= numberOption(options, 'words')) return [];
    return [
      {
        span: nameplate(document),
        message: `only ${counted(words, 'word')} in the file`,
        help: 'Check that the export is complete: text in images, text boxes or included files is lost.',
      },
    ];
  },
};
