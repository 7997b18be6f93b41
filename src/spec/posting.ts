import { posix } from 'node:path';
import type { Problem } from '../model/user-error.ts';
import type { Outline } from './outline.ts';
import { isQuoted, nearestPassage, quotedText } from './quotes.ts';
import { message, shorten } from './words.ts';
import type { YamlNode } from './yaml-node.ts';
import { child } from './yaml-node.ts';

const mostPassages = 20;

export type ReadPosting = (relativePath: string) => string | undefined;

export interface PostingReading {
  readonly path?: string;
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/** The posting that a spec names, with what is wrong about its path and about the quotes from it. */
export function readPostingOf(file: string, root: YamlNode, outlines: Iterable<Outline>, read: ReadPosting | undefined): PostingReading {
  const node = child(root, 'posting');
  if (!node || typeof node.value !== 'string' || node.value.trim() === '' || !read) return { problems: [] };
  const path = pathInProject(file, node.value);
  if (path === undefined)
    return {
      problems: [{ file, ...node.place, message: message(`"${shorten(node.value)}"`, 'a relative path inside the project folder') }],
    };
  const text = read(path);
  if (text === undefined)
    return { problems: [{ file, ...node.place, message: `found no readable file at ${path}, expected the text of the posting` }] };
  return { path, text, problems: misquotes(file, text, outlines) };
}

/**
 * The path of a posting as seen from where the spec's own path starts; undefined if it leaves the project: the working directory,
 * or for a spec outside it the folder above the spec's.
 */
export function pathInProject(file: string, posting: string): string | undefined {
  const written = posting.trim().replaceAll('\\', '/');
  if (/^(\/|~|[a-z][a-z+.-]*:)/i.test(written)) return undefined;
  const folder = posix.dirname(file.replaceAll('\\', '/'));
  const outside = /^(\/|\.\.(\/|$)|[a-z]:)/i.test(folder);
  const project = outside ? posix.dirname(folder) : '.';
  const path = posix.join(folder, written);
  const within = posix.relative(posix.resolve('/p/p/p/p/p/p', project), posix.resolve('/p/p/p/p/p/p', path));
  return within === '' || within === '..' || within.startsWith('../') ? undefined : path;
}

function misquotes(file: string, text: string, outlines: Iterable<Outline>): Problem[] {
  const posting = quotedText(text);
  const problems: Problem[] = [];
  for (const { node } of outlines) {
    const quote = child(node, 'quote');
    if (!quote || typeof quote.value !== 'string' || isQuoted(posting, quote.value)) continue;
    const passage = problems.length < mostPassages ? nearestPassage(posting, quote.value) : undefined;
    const suggestion = passage === undefined ? undefined : `"${passage}"`;
    problems.push({
      file,
      ...quote.place,
      message: message(`a quote that is not in the posting, "${shorten(quote.value)}"`, 'its own words', suggestion),
    });
  }
  return problems;
}
