import type { Range } from '../model/document.ts';

/** Top-level domains that neither product names nor words after a lost space end in. */
const domains = 'com|org|edu|gov|info|de|ch|fr|nl|pt|br|uk|eu|ca|au|jp|cn|pl|dk|dev';

/** These need a path to count: "Socket.io", "ASP.NET", "Berlin.at the same time". */
const doubtfulDomains = 'io|ai|net|example|test|me|tech|xyz|tv|gl|me|in|it|at|es|be|se|no|fi|app|page|us';

const label = '[a-z0-9-]{1,63}';

/** Each with what it cannot be without: the patterns are slow to compile, and few lines hold a link. */
const patterns: readonly { readonly hint: string; readonly pattern: RegExp }[] = [
  { hint: '://', pattern: /\b(?:https?|ftp):\/\/[^\s<>"'|]+/gi },
  { hint: ':', pattern: /\bmailto:[^\s<>"'|]+/gi },
  { hint: '.', pattern: /\bwww\.[^\s<>"'|]+/gi },
  { hint: '@', pattern: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu },
  {
    hint: '.',
    pattern: new RegExp(`(?<![\\p{L}\\d@./-])(?:${label}\\.){1,4}(?:${domains})(?![\\p{L}\\d@-])(?:/[^\\s<>"'|,;]*)?`, 'gu'),
  },
  { hint: '/', pattern: new RegExp(`(?<![\\p{L}\\d@./-])(?:${label}\\.){1,4}(?:${doubtfulDomains})/[^\\s<>"'|,;]*`, 'gu') },
  { hint: '/', pattern: /(?<![\p{L}\d@./-])doi:\s?10\.\d{4,9}\/[^\s<>"'|]+/giu },
];

/** Ranges of a text that are URLs or e-mail addresses, without the punctuation of the sentence around them. */
export function linkRanges(text: string): Range[] {
  if (!/[.:@]/.test(text)) return [];
  const possible = patterns.filter(({ hint }) => text.includes(hint));
  const found = possible.flatMap(({ pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: match, index }): Range => [index, index + trimmedLength(match)]),
  );
  return mergeRanges(found);
}

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const last = merged.at(-1);
    if (last && range[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
    else merged.push(range);
  }
  return merged;
}

function trimmedLength(link: string): number {
  let end = link.length;
  while (end > 0 && '.,;:!?)]}*_'.includes(link.charAt(end - 1))) end--;
  return end;
}
