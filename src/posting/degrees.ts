import { type Found, nothing } from './clause.ts';
import { studyOf } from './degree-study.ts';
import { type Level, levels, type Title, titlesIn } from './degree-titles.ts';
import { tradeIn } from './degree-trades.ts';
import type { LeafAsk, OptionValue } from './model.ts';
import type { DraftContext } from './names.ts';
import { equivalentExperience, inProgress, noDegree } from './phrases/degrees.ts';
import { yearsIn } from './years.ts';

/** Years that stand in for a degree where the posting gives no number. */
const standIn: Readonly<Record<Level, number>> = { associate: 2, bachelor: 4, master: 6, doctorate: 8 };

const schoolBehind = /^\s*(?:from|at)\s+(?:an?\s+|the\s+)?[^,.;¦]{0,60}?(?:school|university|college|institution|institute|programme?)\b/i;

/** The degree that a clause asks for: the lowest level named, its fields, and what may stand in for it. */
export function degreesIn(text: string, context: DraftContext): Found {
  const titles = titlesIn(text, context);
  const [first] = titles;
  const last = titles.at(-1);
  if (!first || !last || noDegree.test(text)) return nothing;
  const trade = tradeIn(text, titles, context);
  if (trade) return trade;
  const lowest = titles.reduce(
    (low, title) => (levels.indexOf(title.level) < levels.indexOf(low.level) ? title : low),
    titles.find(({ isVague }) => !isVague) ?? first,
  );
  const study = studyOf(text, last, context);
  const tail = equivalentExperience.exec(text.slice(study.end));
  const isTail = tail !== null && tail.index < 12;
  const end = isTail ? study.end + tail.index + tail[0].length : study.end;
  const place = schoolBehind.exec(text.slice(end))?.[0].length ?? 0;
  const options: Record<string, OptionValue> = { level: lowest.level, ...study.options };
  if (inProgress.test(text)) options.inProgress = true;
  const years = isTail ? (yearsIn(tail[0])[0]?.years ?? standIn[lowest.level]) : undefined;
  if (years !== undefined) options.orEquivalentExperience = years;
  const isAssumed = years !== undefined && yearsIn(tail?.[0] ?? '').length === 0;
  const checks = [
    ...(lowest.isVague ? ['the posting names no level'] : []),
    ...(isAssumed ? [`the posting gives no number of years that stand in for the degree; ${years} are a guess`] : []),
  ];
  const words = titleWords(text, first, last);
  const ask: LeafAsk = { kind: 'leaf', key: 'degree', options, words, ...(checks.length > 0 ? { check: checks.join('; ') } : {}) };
  return { asks: [ask], used: [[startOf(text, first), end + place]] };
}

/** "BS/BA degree" */
function titleWords(text: string, { range: [start] }: Title, { range: [, end] }: Title): string {
  const tail = /^(?:['’]?s)?\.?\s?(?:degree|degrees|diploma|level|study)?\b/i.exec(text.slice(end))?.[0] ?? '';
  return (text.slice(start, end) + tail).trim();
}

/** Articles and adjectives before the title go with it. */
function startOf(text: string, { range: [start] }: Title): number {
  const lead =
    /(?:(?:you (?:have|hold)|must (?:have|hold)|holds?|possess(?:es)?|have|minimum(?: of)?|at least|completed|a|an|the|your|in|relevant|university|strong|good|advanced|currently|pursuing|enrolled in|working towards?|studying (?:for|towards?)|ein(?:en?)?|abgeschlossene[sr]?|mindestens|un|une|titulaire d')\s*:?\s*)+$/iu.exec(
      text.slice(0, start),
    );
  return lead ? lead.index : start;
}
