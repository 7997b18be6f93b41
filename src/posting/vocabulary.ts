import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DraftContext } from './names.ts';

/** What a splitter knows: the posting's own words, the lexicon, ordinary words. */
export interface Vocabulary {
  /** Phrases of one to six words of the posting's prose, lower case. */
  readonly phrases: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly context: DraftContext;
}

const longestPhrase = 6;
export const stopWords = new Set(
  'a an the of in for and or to with on at by from as is are your our their its it be you we that this into through per via'.split(' '),
);

/** The words and phrases of running text. */
export function vocabularyOf(prose: readonly string[], context: DraftContext): Vocabulary {
  const phrases = new Set<string>();
  const words = new Set<string>();
  for (const text of prose) {
    for (const clause of text.toLowerCase().split(/[,;:()[\]!?•|"]|\.\s|\.$|\s[–-]\s/)) {
      const own = clause
        .split(/\s+/)
        .map((word) => word.replace(/^['./]+|['./]+$/g, ''))
        .filter((word) => word !== '');
      for (const [start, word] of own.entries()) {
        words.add(word);
        if (stopWords.has(word)) continue;
        for (let end = start + 1; end <= Math.min(own.length, start + longestPhrase); end++) {
          if (!stopWords.has(own[end - 1] ?? '')) phrases.add(own.slice(start, end).join(' '));
        }
      }
    }
  }
  return { phrases, words, context };
}

export function isKnownWord(word: string, { words, context }: Vocabulary): boolean {
  const plain = word.toLowerCase();
  return words.has(plain) || context.language.isOrdinaryWord(plain) || isName(word, context.knowledge.terms);
}

/** As the lexicon writes it, spaces and all: "ApacheTomcat" is no spelling of Apache Tomcat here. */
export function isName(text: string, lexicon: Lexicon): boolean {
  const plain = text.toLowerCase();
  const term = lexicon.find(text);
  return (
    term !== undefined &&
    [term.name, ...term.forms.map((form) => form.text)].some((form) =>
      [plain, `${plain}s`, plain.replace(/s$/, '')].includes(form.toLowerCase()),
    )
  );
}
