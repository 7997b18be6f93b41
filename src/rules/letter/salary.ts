import type { Rule } from '../rule.ts';
import { phraseFaults } from './prose.ts';

const wish =
  /\b(?:salary|compensation|pay|wage|remuneration|prétentions|rémunération|salaire|salario|sueldo|pretensiones|remuneración)\b[^.!?\n]{0,60}?(?:[$€£₹]\s?\d(?:[\d.,]*\d)?k?|\d(?:[\d.,]*\d)?\s?(?:k\b|€|euros?|eur|usd|gbp|dollars|pounds|lpa|lakhs?)|(?:expectations?|requirements?|history|expected|salariales)\b)|(?:[$€£₹]\s?\d(?:[\d.,]*\d)?k?|\d(?:[\d.,]*\d)?\s?(?:€|euros?|eur|usd|gbp|dollars|pounds))[^.!?\n]{0,30}?\b(?:salary|per year|a year|per annum|annually|per hour|an hour|brut|bruts|anuales|par an)\b|\b(?:expected|desired|current) (?:salary|ctc|compensation)\b/giu;

/** A posting that asks for it. */
const asked =
  /salary (?:expectation|requirement|history|range you)|expected salary|desired (?:salary|compensation)|current ctc|gehaltsvorstellung|gehaltswunsch|prétentions salariales|pretensiones (?:salariales|económicas)/i;

export const salary: Rule = {
  id: 'letter/salary',
  summary: 'The letter speaks of pay though the posting does not ask.',
  applies: 'letter',
  options: {},
  check(context) {
    if (asked.test(context.posting?.text ?? '')) return [];
    // In German postings the question is custom, so the answer is.
    if (context.document.language === 'de') return [];
    return phraseFaults(context, [wish], 'the letter speaks of pay before it is asked', 'Leave it for the talk, unless the posting asks.');
  },
};
