import type { ReadBlock, Reading } from '../../evidence/reading.ts';
import type { Match } from '../../lexicon/match.ts';
import { rangeOf } from '../../lexicon/match.ts';
import type { Term, TermKind } from '../../lexicon/terms.ts';
import { blockSpan, type Document, isInLink, type Range } from '../../model/document.ts';
import { sliceOf } from '../../model/span.ts';
import type { Fault, Rule } from '../rule.ts';

const named: ReadonlySet<TermKind> = new Set(['language', 'library', 'tool', 'platform']);

export const nameCasing: Rule = {
  id: 'resume/name-casing',
  summary: 'The name of a product is not written as its makers write it.',
  applies: 'resume',
  options: {},
  check({ reading, document }) {
    return reading.blocks.flatMap((read) =>
      isCapitals(read.block.text) || read.block.kind === 'code'
        ? []
        : read.matches.flatMap((match) =>
            isWord(reading, read, match) ? [] : faultOf(document, read, match, reading.lexicon.term(match.pattern.term)),
          ),
    );
  },
};

/** Curl, Atom: also plain words. Typescript is one too, but as a capitalised name of a language it is meant. */
function isWord({ language, lexicon }: Reading, { block, tokens }: ReadBlock, match: Match): boolean {
  const words = block.text.slice(...rangeOf(tokens, match));
  const isLanguage = lexicon.term(match.pattern.term)?.kind === 'language';
  return language.isOrdinaryWord(words.toLowerCase()) && !(isLanguage && /^\p{Lu}/u.test(words));
}

function faultOf(document: Document, read: ReadBlock, match: Match, term: Term | undefined): readonly Fault[] {
  const range = rangeOf(read.tokens, match);
  const words = read.block.text.slice(...range);
  const { form } = match.pattern;
  if (!term || !named.has(term.kind) || !isUnmistakable(form) || match.pattern.weak) return [];
  if (words === form || words.toLowerCase() !== form.toLowerCase() || term.forms.some(({ text }) => text === words)) return [];
  if (isCapitals(words) || isInLink(read.block, range) || (!/\p{Lu}/u.test(words) && isTag(document, read, range))) return [];
  const span = blockSpan(document, read.block, ...range);
  const isPlain = sliceOf(document.source, span) === words;
  return [
    { span, message: `"${words}" is written ${form}`, help: 'Write the name as its makers do.', ...(isPlain && { replacement: form }) },
  ];
}

/** A capital inside the word (PyTorch, GitHub, iOS): no sentence, heading or language makes it another way. */
function isUnmistakable(form: string): boolean {
  return /^[\p{L}\d.+#-]+$/u.test(form) && /\p{Ll}\p{Lu}/u.test(form);
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** In lower case as code, a package or a tag: `numpy`, #github, "python, numpy, scipy". */
function isTag(document: Document, { block, matches, tokens }: ReadBlock, [start, end]: Range): boolean {
  if (/[\w`#@/.:_-]$/.test(block.text.slice(0, start)) || /^[\w`/_@:-]|^\.\w/.test(block.text.slice(end))) return true;
  const source = blockSpan(document, block, start, end);
  if (document.source.text[source.start.offset - 1] === '`') return true;
  const others = matches.map((match) => block.text.slice(...rangeOf(tokens, match)));
  return others.filter((other) => !/\p{Lu}/u.test(other)).length > 1 || !/\p{Lu}/u.test(block.text);
}
