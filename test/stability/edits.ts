import { characterEdits, type Edit } from './characters.ts';
import { layoutEdits, reordered } from './layout.ts';
import { markdownHeadingEdits, plainHeadingEdits } from './markup.ts';
import { asPlainText } from './plain.ts';
import type { Subject } from './subjects.ts';

/** The edits of a format that keep the meaning of a document, by what they put into it. */
export function editsOf({ format }: Subject): Readonly<Record<string, Edit>> {
  return {
    ...characterEdits,
    ...layoutEdits,
    'the sections in reverse order': (subject) =>
      reordered(subject, (count) => Array.from({ length: count }, (_, index) => count - 1 - index)),
    'the first section at the end': (subject) =>
      reordered(subject, (count) => Array.from({ length: count }, (_, index) => (index + 1) % count)),
    ...(format === 'markdown' ? { ...markdownHeadingEdits, [plainText]: ({ text }: Subject) => asPlainText(text) } : plainHeadingEdits),
  };
}

const plainText = 'Markdown as plain text';

/** Where the edited document would stand. */
export function pathAfter(edit: string, { path }: Subject): string {
  return edit === plainText ? path.replace(/md$/, 'txt') : path;
}

/** Edits that change the meaning of one text, with the reason. */
export const exceptions: readonly (readonly [path: string, edit: RegExp, reason: string])[] = [
  ['fixtures/hidden-text-odd-unicode.md', /plain text/, 'words hidden by tags and styles are no longer hidden without them'],
  ['fixtures/html-heavy.md', /plain text/, 'pandoc drops raw HTML, and with it most of the words'],
];

export function isException(edit: string, { path }: Subject): boolean {
  return exceptions.some(([file, pattern]) => file === path && pattern.test(edit));
}
