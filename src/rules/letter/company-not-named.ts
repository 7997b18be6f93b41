import type { Rule } from '../rule.ts';
import { calledBriefly, names } from './companies.ts';
import { misspellings } from './company-misspelt.ts';
import { placeOfAbsent } from './outline.ts';
import { companyAsked } from './written-elsewhere.ts';

/** A misspelt name is company-misspelt's finding. */
export const companyNotNamed: Rule = {
  id: 'letter/company-not-named',
  summary: 'The letter does not name the company it is written to.',
  applies: 'letter',
  options: {},
  check(context) {
    const company = companyAsked(context);
    if ('skipped' in company) return company;
    const { document, reading } = context;
    if (names(document, company, reading.language) || calledBriefly(document.blocks, company).length > 0) return [];
    if (misspellings(context).length > 0) return [];
    const message = `the letter does not name ${company.name}`;
    return [{ span: placeOfAbsent(document), message, help: `Say by name why you want to work for ${company.name}.` }];
  },
};
