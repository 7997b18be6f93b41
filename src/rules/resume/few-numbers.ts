import { readDates } from '../../language/dates.ts';
import { lowerCase } from '../../language/lower-case.ts';
import type { Block, Document } from '../../model/document.ts';
import { numberOption, type Rule } from '../rule.ts';
import { jobKinds } from './entry-dates.ts';
import { lineSpan } from './places.ts';

/** Spelled-out numbers that count things; "one" and "un" are articles as often. Over lower-cased text. */
const cardinals =
  /(?<![\p{L}])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|dozens?|half|twice|doubled?|tripled?|halved|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|verdoppelt|halbiert|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|vingt|trente|cent|doublé|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|cien|duplic\p{L}+)(?![\p{L}])/u;
/** Digits inside names and versions: C++17, Java 11, S7-1500, ISO 9001. */
const names =
  /[\p{L}_.#/+-]+\d[\p{L}\d.]*|(?<=\S\s)\p{Lu}[\p{L}+#.]*[\s-]\d+(?:\.\d+)*(?!\s?[%\d])|^\p{Lu}[\p{L}+#.]*[\s-]\d+(?:\.\d+)*(?!\s?[%\p{L}\d])/gu;

export const fewNumbers: Rule = {
  id: 'resume/few-numbers',
  summary: 'Hardly any list item about work holds a number.',
  applies: 'resume',
  options: { percent: 10, items: 8 },
  check({ document }, options) {
    const items = jobItems(document);
    const [heading] = items;
    if (!heading || items.length < numberOption(options, 'items')) return [];
    const numbered = items.filter(({ text }) => holdsNumber(text)).length;
    if (numbered * 100 >= items.length * numberOption(options, 'percent')) return [];
    const told = numbered === 0 ? 'none' : `${numbered}`;
    return [
      {
        span: lineSpan(document, sectionHeading(document, heading)),
        message: `${told} of ${items.length} items about work ${numbered === 1 ? 'holds' : 'hold'} a number`,
        help: 'Where you know a true figure (how many, how much, how often), give it. Do not invent any.',
      },
    ];
  },
};

function jobItems({ blocks, sections }: Document): readonly Block[] {
  return blocks.filter(({ kind, section }) => kind === 'item' && sections[section]?.kinds.some((each) => jobKinds.includes(each)));
}

function sectionHeading({ blocks, sections }: Document, block: Block): Block {
  return blocks[sections[block.section]?.heading ?? block.index] ?? block;
}

/** A count, a share or a sum; dates and names do not count. */
function holdsNumber(text: string): boolean {
  const { periods, singles } = readDates(text, 0);
  const rest = [...periods, ...singles].reduce(
    (left, { range: [start, end] }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  return /\d/.test(rest.replace(names, ' ')) || cardinals.test(lowerCase(rest));
}
