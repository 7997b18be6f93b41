import type { Rule } from '../rule.ts';
import { datesWithin, type EntryPeriod, periodSpan, periodText, rangesOf } from './entry-dates.ts';

export const endBeforeStart: Rule = {
  id: 'resume/end-before-start',
  summary: 'A period ends before it starts.',
  applies: 'resume',
  options: {},
  check({ document }) {
    return rangesOf(document, document.entries)
      .filter(isReversed)
      .map((each) => ({
        span: periodSpan(document, each),
        message: `"${periodText(each)}" ends before it starts`,
        help: 'Correct the month or the year that was mistyped.',
      }));
  },
};

/** The document's own order of the two dates: a period in the model is always the right way round. */
function isReversed(each: EntryPeriod): boolean {
  const [start, end, further] = datesWithin(each);
  if (!start || !end || further || start.shape === 'month' || end.shape === 'month') return false;
  return start.bounds.low > end.bounds.high;
}
