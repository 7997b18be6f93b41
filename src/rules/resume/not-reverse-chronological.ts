import type { Document, Entry, Period } from '../../model/document.ts';
import { type Fault, listOption, type Rule } from '../rule.ts';
import { depthOf, type EntryPeriod, isUmbrella, periodSpan } from './entry-dates.ts';

export const notReverseChronological: Rule = {
  id: 'resume/not-reverse-chronological',
  summary: 'A position stands below an older one.',
  applies: 'resume',
  options: { sections: ['experience', 'internships'] },
  check({ document }, options) {
    const ordered = listOption(options, 'sections');
    return document.sections.flatMap(({ index, kinds }) =>
      kinds.some((kind) => ordered.includes(kind)) ? firstOutOfOrder(document, entriesOf(document, index)) : [],
    );
  },
};

function entriesOf(document: Document, section: number): readonly Entry[] {
  return document.entries.filter((entry) => entry.section === section && entry.periods.length === 1 && !isUmbrella(document, entry));
}

/** One finding a section: where all are oldest first, each would be told. */
function firstOutOfOrder(document: Document, entries: readonly Entry[]): readonly Fault[] {
  for (const [at, entry] of entries.entries()) {
    const above = entries[at - 1];
    const [period] = entry.periods;
    const [before] = above?.periods ?? [];
    const block = document.blocks[period?.block ?? -1];
    if (!above || !period || !before || !block || depthOf(document, above) !== depthOf(document, entry)) continue;
    if (!isLater(period, before)) continue;
    const each: EntryPeriod = { entry, period, block };
    return [
      {
        span: periodSpan(document, each),
        message: 'this is later than the entry above it',
        help: 'Put the latest first: readers look at the top, and parsers take the first entry for the current one.',
      },
    ];
  }
  return [];
}

/** Strictly: overlapping entries may stand either way round. */
function isLater(period: Period, before: Period): boolean {
  return period.start.low > before.end.high;
}
