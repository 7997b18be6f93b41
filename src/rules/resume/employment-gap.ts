import type { SectionKind } from '../../model/document.ts';
import { numberOption, type Rule } from '../rule.ts';
import { type EntryPeriod, entriesIn, isSingleDate, periodSpan } from './entry-dates.ts';

/** Whatever fills time: a degree, a break that is named and voluntary work close a gap too. */
const filling: readonly SectionKind[] = [
  'experience',
  'internships',
  'education',
  'volunteering',
  'research',
  'teaching',
  'projects',
  'courses',
  'body',
  'other',
];

export const employmentGap: Rule = {
  id: 'resume/employment-gap',
  summary: 'Months between two positions are not accounted for.',
  applies: 'resume',
  options: { months: 6 },
  check({ document, today }, options) {
    const least = numberOption(options, 'months');
    const stretches = entriesIn(document, filling).flatMap((entry) =>
      entry.periods.flatMap((period): EntryPeriod[] => {
        const block = document.blocks[period.block];
        return block ? [{ entry, period, block }] : [];
      }),
    );
    // Of a single date only the end is known: it closes gaps and opens none.
    let reached = Number.POSITIVE_INFINITY;
    return [...stretches]
      .sort((a, b) => a.period.start.low - b.period.start.low)
      .flatMap((each) => {
        const gap = each.period.start.low - reached - 1;
        reached = Math.max(Number.isFinite(reached) ? reached : 0, Math.min(each.period.end.high, today));
        if (gap < least || isSingleDate(each.period)) return [];
        return [
          {
            span: periodSpan(document, each),
            message: `${gap} months before this are not accounted for`,
            help: 'Say in a line what filled them, if you want to.',
          },
        ];
      });
  },
};
