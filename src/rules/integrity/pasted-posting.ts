import { addTo } from '../../model/add-to.ts';
import { type Source, spanOf } from '../../model/span.ts';
import { numberOption, type Rule } from '../rule.ts';

export const pastedPosting: Rule = {
  id: 'integrity/pasted-posting',
  summary: "A large part of the posting's own text stands in the document.",
  applies: 'both',
  options: { run: 8, percent: 15 },
  check: ({ document: { source }, posting }, options) => {
    if (posting?.text === undefined) return { skipped: 'the spec names no text of the posting' };
    const length = Math.max(3, numberOption(options, 'run'));
    const asked = runsOf(wordsOf(posting.text), length);
    if (asked.size < 20) return { skipped: 'the text of the posting is too short to tell' };
    const words = wordsOf(source.text);
    const shared = [...runsOf(words, length)].filter(([run]) => asked.has(run));
    const percent = Math.floor((100 * shared.length) / asked.size);
    const [from, to] = longestPassage(
      shared.flatMap(([, places]) => places),
      length,
    );
    if (shared.length === 0 || percent < numberOption(options, 'percent')) return [];
    return [
      {
        span: passageSpan(source, words[from], words[to]),
        message: `${percent} % of the posting stands here word for word, the longest piece in ${to - from + 1} words`,
        help: 'Say in your own words what you did of it; software and people alike notice a pasted posting.',
      },
    ];
  },
};

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Words of the source itself: what is pasted to be hidden may not be among the blocks that a reader sees. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}+#\u00ad]*/gu)].map(({ 0: word, index }) => ({
    key: word.normalize('NFKC').replaceAll('\u00ad', '').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Each run of so many words, with the numbers of the words it starts at. */
function runsOf(words: readonly Word[], length: number): ReadonlyMap<string, readonly number[]> {
  const runs = new Map<string, number[]>();
  for (let at = 0; at + length <= words.length; at += 1) {
    const run = words
      .slice(at, at + length)
      .map(({ key }) => key)
      .join(' ');
    addTo(runs, run, at);
  }
  return runs;
}

/** The first and the last word of the longest stretch that the runs cover. */
function longestPassage(starts: readonly number[], length: number): readonly [from: number, to: number] {
  let best: readonly [number, number] = [0, -1];
  let from = -1;
  let last = Number.NEGATIVE_INFINITY;
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (start > last + length) from = start;
    last = start;
    if (last + length - 1 - from > best[1] - best[0]) best = [from, last + length - 1];
  }
  return best;
}

function passageSpan(source: Source, first: Word | undefined, last: Word | undefined): ReturnType<typeof spanOf> {
  return spanOf(source, first?.start ?? 0, last?.end ?? 0);
}
