import { hasPeriod } from '../../language/dates.ts';
import { type Block, blockSpan } from '../../model/document.ts';
import { numberOption, type Rule } from '../rule.ts';
import { wordsIn } from './bullets.ts';
import { lineSpan } from './places.ts';

export const duplicateLine: Rule = {
  id: 'resume/duplicate-line',
  summary: 'The same words stand twice.',
  applies: 'resume',
  options: { words: 5 },
  check({ document }, options) {
    const least = numberOption(options, 'words');
    const seen = new Map<string, Block>();
    return document.blocks.flatMap((block) => {
      if (!isProse(block) || wordsIn(block.text).length < least) return [];
      const key = plain(block.text);
      const earlier = seen.get(key);
      if (!earlier) seen.set(key, block);
      if (!earlier) return [];
      const { line } = blockSpan(document, earlier, 0, 1).start;
      return [
        { span: lineSpan(document, block), message: `the same words stand on line ${line}`, help: 'Keep the place where they say most.' },
      ];
    });
  },
};

/** Employers, places and lists of tools repeat for good reasons; sentences about work do not. */
function isProse({ kind, text, strong, links }: Block): boolean {
  if (kind !== 'item' && kind !== 'paragraph') return false;
  if (strong[0]?.[0] === 0 || links.length > 0 || hasPeriod(text) || /^[^:\n]{2,30}:/.test(text)) return false;
  const words = wordsIn(text);
  const capitals = words.filter(([start]) => /\p{Lu}/u.test(text.charAt(start))).length;
  const commas = text.match(/[,;|·•]/g)?.length ?? 0;
  return commas * 3 < words.length && capitals * 2 <= words.length;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
