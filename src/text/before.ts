/** How far back a pattern that ends at a place need look: most cues stand within a few words. */
const usual = 90;

/** The text before a place, of at most `most` UTF-16 units: a pattern tried on all that stands before would make long lines slow. */
export function textBefore(text: string, end: number, most = usual): string {
  return text.slice(Math.max(0, end - most), end);
}
