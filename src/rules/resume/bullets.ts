import type { Block, Document, Range, SectionKind } from '../../model/document.ts';
import { blocksIn } from '../rule.ts';

/** Sections whose list items tell what the author did. */
const workKinds: readonly SectionKind[] = ['experience', 'internships', 'projects', 'volunteering', 'research', 'teaching', 'body'];

/** The list items of work, projects and the like. */
export function workBullets(document: Document): readonly Block[] {
  return blocksIn(document, workKinds).filter(({ kind }) => kind === 'item');
}

/** The words of a text; a number or a name with signs in it (C++, 4.5, e-mail) is one. */
export function wordsIn(text: string): readonly Range[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][^\s]*/gu), ({ 0: word, index }): Range => [index, index + word.length]);
}
