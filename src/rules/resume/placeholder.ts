import type { Source } from '../../model/span.ts';
import { spanOf } from '../../model/span.ts';
import type { Fault, Rule } from '../rule.ts';
import { placeholderPatterns } from './placeholder-patterns.ts';
import { proseSource } from './visible-source.ts';

export const placeholder: Rule = {
  id: 'resume/placeholder',
  summary: 'Something of a template was not filled in.',
  applies: 'resume',
  options: {},
  check({ document }) {
    return leftovers(document.source);
  },
};

function leftovers(source: Source): readonly Fault[] {
  const text = proseSource(source);
  const possible = placeholderPatterns.filter(({ sign }) => sign === undefined || sign.test(text));
  const faults = possible.flatMap(({ pattern, what }) =>
    [...text.matchAll(pattern)]
      .filter((match) => !isReference(text, match[0]))
      .map(({ 0: words, index }) => ({
        span: spanOf(source, index, index + words.length),
        message: `"${words.trim()}" is ${what}, not yet filled in`,
        help: 'Fill it in or take it out.',
      })),
  );
  return outermost(faults);
}

/** `[name]` with `[name]: https://…` elsewhere is a link. */
function isReference(text: string, words: string): boolean {
  return words.startsWith('[') && text.includes(`${words}:`);
}

/** "[XX%]" is one blank, not two. */
function outermost(faults: readonly Fault[]): readonly Fault[] {
  const sorted = [...faults].sort((a, b) => a.span.start.offset - b.span.start.offset || b.span.end.offset - a.span.end.offset);
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span.start.offset < end) return false;
    end = span.end.offset;
    return true;
  });
}
