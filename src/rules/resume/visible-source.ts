import type { Source } from '../../model/span.ts';

const hidden: readonly RegExp[] = [
  /<!--(?:(?!-->)[\s\S]){0,20000}-->/g,
  /<style[\s>](?:(?!<\/style)[\s\S]){0,20000}<\/style>/gi,
  /<script[\s>](?:(?!<\/script)[\s\S]){0,20000}<\/script>/gi,
  /\{%[^%\r\n]{0,500}%\}/g,
];

/** A fence with a language is code; one without may hold the whole résumé. */
const code: readonly RegExp[] = [
  /^ {0,3}(`{3,}|~{3,})[ \t]{0,3}(?!te?xt\b|markdown\b|md\b|plain|none\b)[\w+#-]{1,20}[^\r\n]*(?:\r?\n(?! {0,3}\1)[^\r\n]*){0,2000}/gim,
  /(?<!`)(`{1,2})(?!`)[^`\r\n]{1,200}\1(?!`)/g,
];

/** The source with comments, styles, scripts and template tags blanked out; every offset stays. */
export function visibleSource(source: Source): string {
  return hidden.reduce(blanked, source.text);
}

/** The visible source without code spans and fences. */
export function proseSource(source: Source): string {
  return code.reduce(blanked, visibleSource(source));
}

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => match.replace(/[^\r\n]/g, ' '));
}
