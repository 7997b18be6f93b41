/*
 * Made-up texts that touch every kind of token: words in and out of the lexicon, names with symbols, numbers, dates, contractions,
 * abbreviations, links, emoji, other scripts, odd spaces.
 */

const pools = {
  verb: 'Led|Built|Mentored|Co-authored|Designed|refactored|analyse|modelling|is writing|had been taught|can’t ship|didn’t break|gonna test'.split(
    '|',
  ),
  thing:
    'pipelines|a colour model|GPUs|the datasets|children|analyses|wolves|end-to-end tests|CI/CD|state-of-the-art NLP|boxes|women|physics'.split(
      '|',
    ),
  name: 'PyTorch|C++|C#|.NET|Node.js|R.|scikit-learn|TensorFlow2.x|k8s|José Müller|O’Brien|J. R. Smith|Dr. rer. nat. Łódź|Москва|机器学习|#rust|@nina'.split(
    '|',
  ),
  number: '2019–2021|2019-2021|01/2019|5+ years|10k+|3.5%|$1,200.50|€40|1st|22nd|the 1990s|10:30am|IV|½|+49 30 1234567|v1.2.3'.split('|'),
  place:
    'at ISMIR’21|in the U.S.|at Acme Inc.|with a Ph.D. in Physics|for M.Sc. students|e.g. in Bonn|https://a.example/x?y=1#z|mail me@x.example'.split(
      '|',
    ),
  aside:
    "(twice)|“quoted, even”|\"why?\"|– mostly –|…|; however,|:-)|🎵🎶|👩🏽‍💻|<3|\u00a0|\t|  |\u200b|\u00ad|ﬁeld|naïve|don't|I'd|they've|[1]|*bold*|`code`".split(
      '|',
    ),
  end: '.|!|?|...|…|.”|.)|\n|\n\n|\r\n| |;|?!'.split('|'),
};

/** The same texts at every call. */
export function makeTexts(count: number, words: readonly string[]): readonly string[] {
  const next = numbersFrom(20261122);
  const pick = (list: readonly string[]) => list[next() % list.length] ?? '';
  const sentence = () => [pick(pools.verb), pick(pools.thing), ...extras(next, pick, words)].join(' ') + pick(pools.end);
  return Array.from({ length: count }, () => Array.from({ length: 1 + (next() % 6) }, sentence).join(' '));
}

function extras(next: () => number, pick: (list: readonly string[]) => string, words: readonly string[]): readonly string[] {
  const lists = [pools.name, pools.number, pools.place, pools.aside, words, words];
  return Array.from({ length: 2 + (next() % 8) }, () => pick(lists[next() % lists.length] ?? words));
}

/** A linear congruential generator: the tests need no better chance than this. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
