import type { Best, RankedSpec, Ranking } from '../../ranking.ts';
import { shown } from '../html/words.ts';

/** The documents, or the specs, of a ranking as a page shows them. */
export interface Side {
  readonly title: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly file: string;
  readonly name: string;
  readonly best?: Best;
}

export interface Sides {
  readonly documents: Side;
  readonly specs: Side;
}

export function sidesOf({ documents, specs }: Ranking): Sides {
  return {
    documents: { title: 'Document', items: documents.map((document) => ({ ...document, name: shown(document.file) })) },
    specs: { title: 'Posting', items: named(specs) },
  };
}

/** By the title, with the file where another spec has the same. */
function named(specs: readonly RankedSpec[]): readonly Item[] {
  const titles = specs.map(({ title }) => shown(title));
  return specs.map((spec, at) => {
    const title = titles[at] ?? '';
    const isOnly = titles.indexOf(title) === titles.lastIndexOf(title);
    return { ...spec, name: title === '' ? shown(spec.file) : isOnly ? title : `${title} (${shown(spec.file)})` };
  });
}
