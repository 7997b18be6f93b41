/**
 * Whether a pattern of two characters or more occurs in a text. V8 compiles each pattern once for texts that hold letters beyond Latin and
 * once for the others, among which are the empty text and single characters, whatever they were cut from: too many for nothing.
 */
export function occurs(pattern: RegExp, text: string): boolean {
  return text.length > 1 && pattern.test(text);
}
