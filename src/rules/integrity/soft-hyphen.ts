import { spanOf } from '../../model/span.ts';
import { textBefore } from '../../text/before.ts';
import type { Rule } from '../rule.ts';
import { faultPerLine } from './per-line.ts';

const help = 'Remove it, or let jobfit check --fix do so: a parser that keeps it does not find the word.';

export const softHyphen: Rule = {
  id: 'integrity/soft-hyphen',
  summary: 'A word holds a soft hyphen, which is seen only at the end of a line.',
  applies: 'both',
  options: {},
  check: ({ document: { source } }) =>
    faultPerLine(source, [...source.text.matchAll(/\u00ad/g)]).map(({ start, end, characters }) => {
      const [from, to] = wordAround(source.text, start, end);
      return {
        span: spanOf(source, from, to),
        message: `${characters.length === 1 ? 'a soft hyphen' : `${characters.length} soft hyphens`} (U+00AD) in “${source.text.slice(from, to).replaceAll('\u00ad', '|').slice(0, 60)}”`,
        help,
        replacement: source.text.slice(from, to).replaceAll('\u00ad', ''),
      };
    }),
};

/** The words that the first and the last one stand in. */
function wordAround(text: string, start: number, end: number): readonly [from: number, to: number] {
  const before = /[\p{L}\p{N}\u00ad]*$/u.exec(textBefore(text, start, 60))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}\u00ad]*/u.exec(text.slice(end, end + 60))?.[0].length ?? 0;
  return [start - before, end + after];
}
