import type { Experience } from '../evidence/durations.ts';
import type { Judgement } from '../model/report.ts';
import { countedRange } from '../text/counted.ts';

/** A claim may exceed the dated entries by this many months before the dates win (verdicts: "by more than a year"). */
const tolerance = 12;

/** Months certain and possible after claims are heard. */
export function monthsOf({ low, high, entries, claims }: Experience): { low: number; high: number; contradicted: boolean } {
  const believed = claims.filter((claim) => entries === 0 || claim.low <= high + tolerance);
  return {
    low: Math.max(low, ...believed.map((claim) => claim.low)),
    high: Math.max(high, ...believed.map((claim) => claim.high)),
    contradicted: believed.length < claims.length,
  };
}

/** Adds the years asked to a verdict that is met so far. */
export function judgeYears(experience: Experience, years: number, label: string, base: Judgement): Judgement {
  const asked = Math.round(years * 12);
  const evidence = [...experience.evidence, ...base.evidence];
  if (experience.entries === 0 && experience.claims.length === 0) {
    return {
      ...base,
      verdict: 'unclear',
      message: `${base.message === 'experience' ? '' : `${base.message}; `}no dated entry and no claim tells how long, ${asked} months asked`,
      hint: `Say in which dated entries you used ${label}.`,
    };
  }
  const { low, high, contradicted } = monthsOf(experience);
  const found = `${countedRange({ low, high }, 'month')}${contradicted ? ' by the dates, which contradict the claim' : ''}, ${asked} asked`;
  if (low >= asked) return { ...base, verdict: 'met', message: found, evidence };
  if (high >= asked)
    return { ...base, verdict: 'partly', message: found, evidence, hint: 'Give months with the years, so that the time can be counted.' };
  return { ...base, verdict: 'missing', message: found, evidence };
}
