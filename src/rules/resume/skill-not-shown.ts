import { mentionsOf } from '../../evidence/mentions.ts';
import type { Reading } from '../../evidence/reading.ts';
import type { Rule } from '../rule.ts';
import { type MustTerm, mustTerms } from './must-terms.ts';

export const skillNotShown: Rule = {
  id: 'resume/skill-not-shown',
  summary: 'Skills the posting asks for stand in the list of skills and nowhere else.',
  applies: 'resume',
  options: {},
  check({ reading, document, requirements }) {
    if (requirements.length === 0) return { skipped: 'no spec to tell which skills are asked for' };
    if (!document.sections.some(({ kinds }) => kinds.includes('skills'))) return [];
    const listed = mustTerms(reading, requirements).filter((must) => isOnlyListed(reading, must));
    const [first] = listed.map(({ evidence }) => evidence[0]).filter((each) => each !== undefined);
    if (!first) return [];
    const names = listed.map(({ label }) => label).join(', ');
    return [
      {
        span: first.span,
        message: `listed, but not shown in use: ${names}`,
        help: 'If you have used it, say where: name it in the position or project it belongs to.',
      },
    ];
  },
};

function isOnlyListed(reading: Reading, { evidence, term }: MustTerm): boolean {
  const elsewhere = term ? mentionsOf(reading, term.name).map((mention) => mention.evidence.section) : [];
  return [...evidence.map(({ section }) => section), ...elsewhere].every((section) => section === 'skills');
}
