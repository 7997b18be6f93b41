import { readDates } from '../../language/dates.ts';
import type { Block, Document, Entry } from '../../model/document.ts';
import type { Rule } from '../rule.ts';
import { depthOf, entriesIn, isUmbrella, jobKinds } from './entry-dates.ts';
import { lineSpan } from './places.ts';

/** Headings inside a section of jobs that are no job. */
const noJob =
  /\b(?:projects?|achievements?|accomplishments|skills|technologies|tools|highlights|earlier|previous|prior|selected|other|additional|responsibilities|summary|key|notable|clients?|awards?|publications|stack|projekte|frühere|weitere|erfolge|aufgaben|projets|proyectos|logros|breaks?)\b|:$/iu;

export const undatedEntry: Rule = {
  id: 'resume/undated-entry',
  summary: 'A position has no dates, although the others around it have.',
  applies: 'resume',
  options: {},
  check({ document }) {
    const entries = entriesIn(document, jobKinds);
    return entries.flatMap((entry) => {
      const title = titleBlock(document, entry);
      if (!title || !isUndated(document, entry, title) || !hasDatedPeers(document, entry, entries)) return [];
      return [
        {
          span: lineSpan(document, title),
          message: 'this position has no dates, the others have',
          help: 'Add from when to when, so that it counts as experience.',
        },
      ];
    });
  },
};

function titleBlock(document: Document, { blocks }: Entry): Block | undefined {
  const first = document.blocks[blocks[0] ?? -1];
  return first && (first.kind === 'heading' || first.strong[0]?.[0] === 0) ? first : undefined;
}

function isUndated(document: Document, entry: Entry, title: Block): boolean {
  if (entry.periods.length > 0 || isUmbrella(document, entry) || noJob.test(title.text)) return false;
  // A year in the list below the title dates one thing done there, not the position.
  const lines = entry.blocks.flatMap((index) => document.blocks[index] ?? []).filter(({ kind }) => kind !== 'item');
  return lines.every(({ text }) => {
    const { periods, singles } = readDates(text, 0);
    return periods.length + singles.length === 0;
  });
}

/** Most entries of the same section and rank are dated. */
function hasDatedPeers(document: Document, entry: Entry, entries: readonly Entry[]): boolean {
  const depth = depthOf(document, entry);
  const peers = entries.filter((other) => other !== entry && other.section === entry.section && depthOf(document, other) === depth);
  const dated = peers.filter(({ periods }) => periods.length > 0).length;
  return dated > 0 && dated * 2 > peers.length;
}
