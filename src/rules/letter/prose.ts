import type { Fault, RuleContext } from '../rule.ts';
import { outlineOf, type Stretch, spanIn } from './outline.ts';

/** The sentences of a letter's body, in its order. */
export function sentencesOf({ document, reading }: RuleContext): readonly Stretch[] {
  return outlineOf(document).body.flatMap(({ block, start, text }) =>
    reading.language.sentences(text).map(([from, to]) => ({ block, start: start + from, end: start + to, text: text.slice(from, to) })),
  );
}

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu)?.length ?? 0;
}

/** One fault for each place of the body where a phrase stands, the first of two that overlap. */
export function phraseFaults(context: RuleContext, patterns: readonly RegExp[], message: string, help: string): readonly Fault[] {
  const found = outlineOf(context.document).body.flatMap((stretch) => {
    const text = stretch.text.replaceAll('\n', ' ');
    const ranges = patterns.flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ index, 0: words }) => [index, index + words.length] as const),
    );
    const sorted = ranges.toSorted((one, other) => one[0] - other[0] || other[1] - one[1]);
    return sorted
      .filter(([from], at) => at === 0 || from >= Math.max(...sorted.slice(0, at).map(([, to]) => to)))
      .map((range) => ({ stretch, range }));
  });
  return found.map(({ stretch, range: [from, to] }) => ({ span: spanIn(context.document, stretch, from, to), message, help }));
}

/** A pattern of whole words: phrases parted by bars, any case. */
export function phrases(...sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** "Python, PyTorch and 3 more". */
export function listed(names: readonly string[], most = 5): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
