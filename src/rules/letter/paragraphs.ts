import { counted } from '../../text/counted.ts';
import { numberOption, type Rule } from '../rule.ts';
import { outlineOf, placeOfAbsent, type Stretch } from './outline.ts';
import { wordsIn } from './prose.ts';

/** A shorter line is a subject or a remark. */
const fewestWords = 8;

export const paragraphs: Rule = {
  id: 'letter/paragraphs',
  summary: 'The letter is one block, or falls into very many paragraphs.',
  applies: 'letter',
  options: { fewest: 3, most: 7 },
  check({ document }, options) {
    const fewest = numberOption(options, 'fewest');
    const most = numberOption(options, 'most');
    const count = paragraphsIn(outlineOf(document).body);
    if (count === 0 || (count >= fewest && count <= most)) return [];
    const message = `the letter has ${counted(count, 'paragraph')}, expected ${fewest} to ${most}`;
    return [{ span: placeOfAbsent(document), message, help: 'One for why them, one or two for what you have done, one for what next.' }];
  },
};

/** A list is one paragraph with the line that leads to it. */
function paragraphsIn(body: readonly Stretch[]): number {
  return body.filter(({ block, text }) => block.kind === 'paragraph' && wordsIn(text) >= fewestWords).length;
}
