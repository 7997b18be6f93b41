import type { Document } from '../../model/document.ts';
import { counted } from '../../text/counted.ts';
import type { Rule } from '../rule.ts';
import { workBullets } from './bullets.ts';
import { matchSpan } from './places.ts';

const pronouns: Readonly<Record<Document['language'], string>> = {
  en: "I(?:'m|'ve|'d|'ll)?|[Mm]y|[Mm]e|[Mm]yself",
  de: '[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein(?:e[mnrs]?)?',
  fr: "[Jj]e|[Jj]'(?=\\p{L})|[Mm]oi|[Mm]es|mon|ma",
  es: '[Yy]o|[Mm]is?|me',
  other: "I(?:'m|'ve|'d|'ll)?",
};

export const firstPerson: Rule = {
  id: 'resume/first-person',
  summary: 'List items speak of "I", "my" or "me".',
  applies: 'resume',
  options: {},
  check({ document }) {
    const pattern = new RegExp(`(?<![\\p{L}\\d'./&-])(?:${pronouns[document.language]})(?![\\p{L}\\d./&-])`, 'gu');
    const found = workBullets(document).flatMap((block) => {
      const prose = withoutQuotes(block.text);
      const match = /\p{Ll}/u.test(prose) ? [...prose.matchAll(pattern)].find((each) => !isNumeral(prose, each)) : undefined;
      return match ? [{ block, match }] : [];
    });
    const [first] = found;
    if (!first) return [];
    const more = found.length > 1 ? `, as in ${counted(found.length - 1, 'more item')}` : '';
    return [
      {
        span: matchSpan(document, first.block, first.match),
        message: `first person in a list item${more}`,
        help: 'Leave the pronoun out: everything in a résumé is about you.',
      },
    ];
  },
};

function withoutQuotes(text: string): string {
  return text.replace(/"[^"\n]{1,200}"/g, (quote) => ' '.repeat(quote.length));
}

/** "Level I", "Physics I and II", "Phase I:" */
function isNumeral(text: string, { 0: word, index }: RegExpExecArray): boolean {
  if (word !== 'I') return false;
  return (
    /\p{Lu}[\p{L}-]*\s$/u.test(text.slice(0, index)) || /^\s?(?:[,:;)]|[&+]|(?:and|und|to|or)\sI{1,3}V?\b|–)/u.test(text.slice(index + 1))
  );
}
