import type { PostingFacts, RuleContext, Skipped } from '../rule.ts';
import { calledBriefly, foreignCompanies, namedIn, names } from './companies.ts';
import { misspellings } from './company-misspelt.ts';
import { isOwnHistory } from './history.ts';

/**
 * A run holds every letter against every spec. A letter that names the company of another spec and never this one's is that one's letter:
 * what it lacks for this posting is no fault of it.
 */
export function writtenElsewhere(context: RuleContext): Skipped | undefined {
  const { document, posting, reading } = context;
  const own = posting?.company;
  if (own && (names(document, own, reading.language) || calledBriefly(document.blocks, own).length > 0)) return undefined;
  const other = foreignCompanies(context).find((company) =>
    namedIn(document.blocks, company, reading.language).some((place) => !isOwnHistory(place)),
  );
  return other && misspellings(context).length === 0 ? { skipped: `the letter is written to ${other.name}` } : undefined;
}

export const noCompany: Skipped = { skipped: 'the spec names no company' };

/** The company the letter is held against; why a rule about it has nothing to say where there is none, or the letter is another's. */
export function companyAsked(context: RuleContext): NonNullable<PostingFacts['company']> | Skipped {
  return context.posting?.company ? (writtenElsewhere(context) ?? context.posting.company) : noCompany;
}
