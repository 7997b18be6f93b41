import type { Fault, Rule } from '../rule.ts';
import { foreignCompanies, namedIn } from './companies.ts';
import { isOwnHistory } from './history.ts';
import { spanIn } from './outline.ts';
import { writtenElsewhere } from './written-elsewhere.ts';

export const otherCompany: Rule = {
  id: 'letter/other-company',
  summary: 'The letter names the company of another posting.',
  applies: 'letter',
  options: {},
  check(context) {
    const { document, posting, others, reading } = context;
    if (!others.some(({ company }) => company)) return { skipped: 'no other spec of the run names a company' };
    const elsewhere = writtenElsewhere(context);
    if (elsewhere) return elsewhere;
    const own = posting?.company ? namedIn(document.blocks, posting.company, reading.language) : [];
    return foreignCompanies(context).flatMap((company) =>
      namedIn(document.blocks, company, reading.language)
        .filter(({ block, start, end }) => !own.some((place) => place.block === block && place.start < end && place.end > start))
        .filter((place) => !isOwnHistory(place))
        .map((place): Fault => {
          const help = posting?.company ? `This letter goes to ${posting.company.name}.` : 'Keep one letter for each company.';
          return { span: spanIn(document, place), message: `${company.name} is the company of another posting`, help };
        }),
    );
  },
};
