import { titleOf } from '../../evidence/durations.ts';
import { numberOption, type Rule } from '../rule.ts';
import { type EntryPeriod, periodSpan, periodText, rangesOf } from './entry-dates.ts';

/** Words by which an entry says itself that it lies ahead. */
const announced =
  /(?<!\p{L})(?:incoming|starting|starts|upcoming|accepted|offer|expected|planned|from|as of|will|ab|geplant|voraussichtlich|zugesagt|prévue?|à venir|previst[oa]|admitted|scheduled|future)(?!\p{L})/iu;

export const startInFuture: Rule = {
  id: 'resume/start-in-future',
  summary: 'A period starts after today.',
  applies: 'resume',
  options: { graceMonths: 1 },
  check({ document, today }, options) {
    const latest = today + numberOption(options, 'graceMonths');
    return rangesOf(document, document.entries)
      .filter(({ entry, period, block }) => period.start.low > latest && !announced.test(`${titleOf(document, entry)} ${block.text}`))
      .filter(({ entry }) => !isPlanned(document.sections[entry.section]?.kinds ?? []))
      .map((each: EntryPeriod) => ({
        span: periodSpan(document, each),
        message: `"${periodText(each)}" starts in the future`,
        help: 'Correct the year, or say that it is planned ("incoming", "starting", "expected").',
      }));
  },
};

function isPlanned(kinds: readonly string[]): boolean {
  return kinds.includes('planned');
}
