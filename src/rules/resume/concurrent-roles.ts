import { workEntries } from '../../evidence/durations.ts';
import type { Document, Entry } from '../../model/document.ts';
import { type Fault, numberOption, type Rule, type RuleContext } from '../rule.ts';
import { type EntryPeriod, entriesIn, isUmbrella, jobKinds, periodSpan, periodText, rangesOf } from './entry-dates.ts';

export const concurrentRoles: Rule = {
  id: 'resume/concurrent-roles',
  summary: 'More positions at the same time, or a longer one, than a reader will believe.',
  applies: 'resume',
  options: { roles: 2, months: 3, years: 50 },
  check(context, options) {
    const { document } = context;
    const roles = rangesOf(document, jobsOf(document));
    return [
      ...tooLong(context, roles, numberOption(options, 'years')),
      ...tooMany(context, roles, numberOption(options, 'roles'), numberOption(options, 'months')),
    ];
  },
};

/** Courses taught and seats on boards go on beside a job; only the jobs themselves count. */
function jobsOf(document: Document): readonly Entry[] {
  const jobs = new Set(entriesIn(document, [...jobKinds, 'body']));
  return workEntries(document, []).filter((entry) => jobs.has(entry) && !isUmbrella(document, entry));
}

function tooLong({ document, today }: RuleContext, roles: readonly EntryPeriod[], years: number): readonly Fault[] {
  return roles
    .filter(({ period }) => Math.min(period.end.low, today) - period.start.high > years * 12)
    .map((each) => ({
      span: periodSpan(document, each),
      message: `"${periodText(each)}" is more than ${years} years`,
      help: 'Check the first year.',
    }));
}

/** The first role that begins while enough others go on for long enough. Only months that are certain count: bare years touch at their ends. */
function tooMany({ document, today }: RuleContext, roles: readonly EntryPeriod[], most: number, months: number): readonly Fault[] {
  const spans = roles.map((each) => ({ each, first: each.period.start.high, last: Math.min(each.period.end.low, today) }));
  const sorted = spans.filter(({ first, last }) => last - first + 1 >= months).sort((a, b) => a.first - b.first);
  for (const { each, first, last } of sorted) {
    const beside = sorted.filter(
      (other) => other.each !== each && other.first <= first && Math.min(other.last, last) - first + 1 >= months,
    );
    if (beside.length < most) continue;
    return [
      {
        span: periodSpan(document, each),
        message: `${beside.length + 1} positions at the same time`,
        help: 'Say which were part-time or side work, or correct the dates.',
      },
    ];
  }
  return [];
}
