import { spanOf } from '../../model/span.ts';
import { counted } from '../../text/counted.ts';
import type { Rule } from '../rule.ts';
import { proseSource } from './visible-source.ts';

/** What no text search reads, and where it comes from. */
const kinds: readonly { readonly pattern: RegExp; readonly what: string; readonly help: string }[] = [
  {
    pattern: /[\ue000-\uf8ff\u{f0000}-\u{ffffd}]/gu,
    what: 'a character of an icon font',
    help: 'Write "phone", "e-mail" or a plain bullet: without the font it shows as a box.',
  },
  { pattern: /\(cid:\d{1,6}\)/g, what: 'a glyph number left by a PDF export', help: 'Copy the text from its source instead of the PDF.' },
  {
    pattern: /\ufffd/g,
    what: 'a replacement character: a letter was lost',
    help: 'Save the file as UTF-8 and type the letter again.',
  },
  {
    pattern: /(?:Ã[\u0080-\u00bf]|â€[\u0080-\u00bf™œ“”˜"])/g,
    what: 'a letter read in the wrong encoding',
    help: 'Save the file as UTF-8.',
  },
];

export const oddGlyphs: Rule = {
  id: 'resume/odd-glyphs',
  summary: 'Characters that only one font or program can show.',
  applies: 'resume',
  options: {},
  check({ document: { source } }) {
    const text = proseSource(source);
    return kinds.flatMap(({ pattern, what, help }) => {
      const found = [...text.matchAll(pattern)];
      const [first] = found;
      if (!first) return [];
      const more = found.length > 1 ? ` (${counted(found.length, 'place')} in all)` : '';
      return [{ span: spanOf(source, first.index, first.index + first[0].length), message: `${what}${more}`, help }];
    });
  },
};
