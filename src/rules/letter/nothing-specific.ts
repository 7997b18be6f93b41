import type { RequirementResult } from '../../model/report.ts';
import type { Rule } from '../rule.ts';
import { namedIn } from './companies.ts';
import { foreign, isForeignTo } from './foreign.ts';
import { outlineOf, placeOfAbsent } from './outline.ts';
import { companyAsked } from './written-elsewhere.ts';

export const nothingSpecific: Rule = {
  id: 'letter/nothing-specific',
  summary: 'The letter names the company once and nothing that the posting asks: it could go anywhere.',
  applies: 'letter',
  options: {},
  check(context) {
    const { document, posting, reading, requirements } = context;
    if (posting?.company && requirements.length === 0) return { skipped: 'the spec names no requirement' };
    const company = companyAsked(context);
    if ('skipped' in company) return company;
    if (isForeignTo(document, reading.language, requirements)) return { skipped: foreign };
    const blocks = new Set(outlineOf(document).body.map(({ block }) => block));
    const named = namedIn([...blocks], company, reading.language).length;
    if (named !== 1 || requirements.some(speaksOf)) return [];
    const message = `nothing in the letter is about this post but the name ${company.name}`;
    return [
      { span: placeOfAbsent(document), message, help: 'Say which of the tasks or requirements of the posting you know, and from where.' },
    ];
  },
};

/** Soft skills are claimed in every letter. */
function speaksOf({ key, evidence, members }: RequirementResult): boolean {
  return (key !== 'softSkills' && key !== 'experience' && evidence.length > 0) || members.some(speaksOf);
}
