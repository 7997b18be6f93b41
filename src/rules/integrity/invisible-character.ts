import { spanOf } from '../../model/span.ts';
import { counted } from '../../text/counted.ts';
import type { Fault, Rule } from '../rule.ts';
import { isInvisible, nameOf } from './invisible.ts';
import { faultPerLine } from './per-line.ts';

export const invisibleCharacter: Rule = {
  id: 'integrity/invisible-character',
  summary: 'The text holds characters that nobody sees: zero-width, tag and direction characters.',
  applies: 'both',
  options: {},
  check: ({ document: { source } }) => {
    const places = [...source.text.matchAll(/\P{ASCII}/gu)].filter(({ 0: character, index }) => isInvisible(source.text, character, index));
    return faultPerLine(source, places).map(({ start, end, characters }): Fault => {
      const [first = '', ...others] = [...new Set(characters)];
      const more = others.length === 0 ? '' : ` and ${counted(others.length, 'other kind')}`;
      const times = characters.length === 1 ? '' : `, ${characters.length} on this line`;
      return {
        span: spanOf(source, start, end),
        message: `invisible: ${nameOf(first)}${more}${times}`,
        help: 'Remove it, or let jobfit check --fix do so: it splits words for a search, and hides text from readers.',
        replacement: source.text
          .slice(start, end)
          .replace(/\P{ASCII}/gu, (character, at: number) => (isInvisible(source.text, character, start + at) ? '' : character)),
      };
    });
  },
};
