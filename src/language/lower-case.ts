/**
 * Lower case of the same length, so that places stay what they are. Long patterns are held against it: one that ignores case by itself, and
 * knows Unicode, takes V8 ten times as long to compile.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'ı').toLowerCase();
}
