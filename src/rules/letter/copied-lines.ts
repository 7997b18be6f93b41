import { type Token, tokenize } from '../../lexicon/tokens.ts';
import type { Fault, Rule, RuleContext } from '../rule.ts';
import { numberOption } from '../rule.ts';
import { outlineOf, type Stretch, spanIn } from './outline.ts';

/** So many words in a row are no accident. */
const shingle = 8;

export const copiedLines: Rule = {
  id: 'letter/copied-lines',
  summary: 'Much of the letter stands word for word in the résumé or in the posting.',
  applies: 'letter',
  options: { percent: 20 },
  check(context, options) {
    const { posting, resume } = context;
    if (!resume && posting?.text === undefined) return { skipped: 'neither the posting nor a résumé is at hand' };
    const percent = numberOption(options, 'percent');
    return [
      ...(resume
        ? copies(
            context,
            resume.document.blocks.map(({ text }) => text),
            percent,
            'the résumé',
          )
        : []),
      ...(posting?.text === undefined ? [] : copies(context, [posting.text], percent, 'the posting')),
    ];
  },
};

function copies({ document }: RuleContext, originals: readonly string[], percent: number, where: string): readonly Fault[] {
  const known = new Set(originals.flatMap((text) => shinglesOf(tokenize(text))));
  const parts = outlineOf(document).body.map((stretch) => {
    const tokens = tokenize(stretch.text);
    return { stretch, tokens, copied: shinglesOf(tokens).map((words) => known.has(words)) };
  });
  const all = parts.flatMap(({ copied }) => copied);
  const share = (100 * all.filter(Boolean).length) / Math.max(1, all.length);
  const [longest] = parts.flatMap(runsIn).toSorted((one, other) => other.end - other.start - (one.end - one.start));
  if (!longest || share < percent) return [];
  const message = `${Math.round(share)} % of the letter stands word for word in ${where}`;
  return [{ span: spanIn(document, longest), message, help: 'Tell what the lines leave out: why, for whom, what came of it.' }];
}

function shinglesOf(tokens: readonly Token[]): readonly string[] {
  const words = tokens.map(({ plain }) => plain);
  return words.slice(shingle - 1).map((_, at) => words.slice(at, at + shingle).join(' '));
}

interface Part {
  readonly stretch: Stretch;
  readonly tokens: readonly Token[];
  readonly copied: readonly boolean[];
}

/** The stretches of a part that are copied. */
function runsIn({ stretch: { block, start: base, text }, tokens, copied }: Part): readonly Stretch[] {
  const firsts = copied.flatMap((is, at) => (is && !copied[at - 1] ? [at] : []));
  return firsts.map((first) => {
    const length = copied.slice(first).findIndex((is) => !is);
    const last = first + (length < 0 ? copied.length - first : length) - 1 + shingle - 1;
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? text.length];
    return { block, start: base + start, end: base + end, text: text.slice(start, end) };
  });
}
