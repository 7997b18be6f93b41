import type { ReadBlock, Reading } from '../../evidence/reading.ts';
import { addTo } from '../../model/add-to.ts';
import { type Block, blockSpan, type Document } from '../../model/document.ts';
import { type Fault, numberOption, type Rule, type RuleOptions } from '../rule.ts';

const help = 'Say once where you used it: repeating a name gains nothing, and people stop reading.';

export const keywordStuffing: Rule = {
  id: 'integrity/keyword-stuffing',
  summary: 'A name is repeated far beyond what the text needs, or names are heaped up in a list or in repeated lines.',
  applies: 'both',
  options: { times: 15, percent: 5, lines: 3, items: 60 },
  check: ({ reading, document }, options) => [
    ...repeatedNames(reading, options),
    ...repeatedLines(reading, options),
    ...document.blocks.flatMap((block) => heap(document, block, options)),
  ],
};

interface Uses {
  readonly name: string;
  readonly words: number;
  readonly places: { readonly block: Block; readonly start: number; readonly end: number }[];
}

function repeatedNames({ document, blocks }: Reading, options: RuleOptions): readonly Fault[] {
  const uses = new Map<string, Uses>();
  for (const read of blocks) collect(read, uses);
  const total = blocks.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return [...uses.values()].flatMap(({ name, words, places }): readonly Fault[] => {
    const others = Math.max(1, total - places.length * words);
    const percent = Math.floor((100 * places.length * words) / others);
    const [first] = places;
    if (!first || places.length < numberOption(options, 'times') || percent < numberOption(options, 'percent')) return [];
    const span = blockSpan(document, first.block, first.start, first.end);
    return [{ span, message: `${name} stands ${places.length} times, ${percent} % beside all other words`, help }];
  });
}

/** Parts of longer names are no repetition: only the longest name at a place counts. */
function collect({ block, tokens, matches }: ReadBlock, uses: Map<string, Uses>): void {
  let beyond = -1;
  for (const { pattern, first, last } of matches) {
    if (first <= beyond || pattern.weak) continue;
    beyond = last;
    const known = uses.get(pattern.term) ?? { name: pattern.term, words: last - first + 1, places: [] };
    known.places.push({ block, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    uses.set(pattern.term, known);
  }
}

/** The same line of three names or more again and again in one place; each job may have the same line of tools. */
function repeatedLines({ document, blocks }: Reading, options: RuleOptions): readonly Fault[] {
  const lines = new Map<string, Block[]>();
  for (const read of blocks) {
    const { kind, text, section, entry } = read.block;
    const names = new Set(read.matches.map(({ pattern }) => pattern.term));
    if (kind === 'heading' || names.size < 3) continue;
    const key = [section, entry, ...(text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [])].join(' ');
    addTo(lines, key, read.block);
  }
  return [...lines.values()].flatMap((same): readonly Fault[] => {
    const again = same[1];
    if (!again || same.length < numberOption(options, 'lines')) return [];
    return [
      { span: blockSpan(document, again, 0, again.text.length), message: `the same line of names stands ${same.length} times`, help },
    ];
  });
}

function heap(document: Document, block: Block, options: RuleOptions): readonly Fault[] {
  const most = numberOption(options, 'items');
  const items = block.text.split(/[,;|•·]/).filter((item) => /[\p{L}\p{N}]/u.test(item) && item.trim().split(/\s+/).length <= 4);
  if (items.length <= most) return [];
  const span = blockSpan(document, block, 0, block.text.length);
  return [{ span, message: `${items.length} names in one list`, help: 'Keep those that the posting asks for and that your work shows.' }];
}
