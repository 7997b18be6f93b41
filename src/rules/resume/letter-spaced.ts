import type { Rule } from '../rule.ts';
import { matchesIn, matchSpan } from './places.ts';

/** Four or more single letters apart. A list of letters ("A B C D") goes up by one each time and is left alone. */
const spaced = /(?<![\p{L}\p{N}'.&-])\p{L}(?:[ \t]{1,2}\p{L}){3,}(?![\p{L}\p{N}'.&-])/gu;

export const letterSpaced: Rule = {
  id: 'resume/letter-spaced',
  summary: 'Letters of a word are set apart by spaces.',
  applies: 'resume',
  options: {},
  check({ document }) {
    return [...matchesIn(document.blocks, spaced)]
      .filter(({ match }) => !isAlphabet(match[0]))
      .map(({ block, match }) => ({
        span: matchSpan(document, block, match),
        message: `"${match[0]}" is no word to a search: its letters stand apart`,
        help: `Write "${match[0].replace(/\s/g, '')}" and leave the spacing to the style sheet.`,
      }));
  },
};

function isAlphabet(text: string): boolean {
  const codes = text.split(/\s+/).map((letter) => letter.charCodeAt(0));
  return codes.every((code, index) => index === 0 || code > (codes[index - 1] ?? 0));
}
