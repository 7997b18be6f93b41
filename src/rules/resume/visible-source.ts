import { perObject } from '../../language/lazy.ts';
import type { Source } from '../../model/span.ts';

/** What a reader does not see: from the first to the next of the second. */
const hidden: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<style', '</style>'],
  ['<script', '</script>'],
  ['{%', '%}'],
];

/** A fence with a language is code; one without may hold the whole résumé. */
const code: readonly RegExp[] = [
  /^ {0,3}(`{3,}|~{3,})[ \t]{0,3}(?!te?xt\b|markdown\b|md\b|plain|none\b)[\w+#-]{1,20}[^\r\n]*(?:\r?\n(?! {0,3}\1)[^\r\n]*){0,2000}/gim,
  /(?<!`)(`{1,2})(?!`)[^`\r\n]{1,200}\1(?!`)/g,
];

/** The source with comments, styles, scripts and template tags blanked out; every offset stays. Half a dozen rules ask for it. */
export const visibleSource = perObject((source: Source): string =>
  hidden.reduce((left, [open, close]) => withoutBetween(left, open, close), source.text),
);

/** The visible source without code spans and fences. */
export function proseSource(source: Source): string {
  return code.reduce((text, pattern) => text.replace(pattern, blanked), visibleSource(source));
}

/** Linear where a pattern that tries each opening anew is not; what is never closed stays. */
function withoutBetween(text: string, open: string, close: string): string {
  // ASCII only: other letters may change their length in lower case.
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const parts: string[] = [];
  let from = 0;
  for (let start = lower.indexOf(open); start >= 0; start = lower.indexOf(open, from)) {
    const end = lower.indexOf(close, start + open.length);
    if (end < 0) break;
    parts.push(text.slice(from, start), blanked(text.slice(start, end + close.length)));
    from = end + close.length;
  }
  return parts.join('') + text.slice(from);
}

function blanked(match: string): string {
  return match.replace(/[^\r\n]/g, ' ');
}
