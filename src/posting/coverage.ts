import type { Language } from '../language/language.ts';
import type { SpecPlace } from '../model/spec.ts';
import type { Requirement, Spec } from '../requirements/requirement.ts';
import { isQuoted, quotedText } from '../spec/quotes.ts';
import type { Posting } from './model.ts';
import { sectionsOf } from './sections.ts';
import { statementsOf } from './statements.ts';

/** How a spec and the posting it was made from have grown apart. */
export interface Coverage {
  /** Sentences of requirement sections that no quote covers. */
  readonly uncovered: readonly string[];
  /** Quotes that do not stand in the posting. */
  readonly misquoted: readonly { readonly id: string; readonly place: SpecPlace; readonly quote: string }[];
  readonly statements: number;
  readonly quotes: number;
}

/** Compares the sentences of a posting's requirement sections with the quotes of a spec. */
export function coverageOf(posting: Posting, spec: Spec, language: Language): Coverage {
  const quoted = everyRequirement(spec.requirements).filter(
    (each): each is Requirement & { readonly quote: string } => each.quote !== undefined,
  );
  const text = quotedText(posting.text);
  const statements = statementsOf(sectionsOf(posting), posting, language).map(({ quote }) => quote);
  const quotes = quoted.map(({ quote }) => quote);
  const uncovered = [...new Set(statements)].filter((statement) => !isCovered(statement, quotes));
  const misquoted = quoted.filter(({ quote }) => !isQuoted(text, quote)).map(({ id, place, quote }) => ({ id, place, quote }));
  return { uncovered, misquoted, statements: new Set(statements).size, quotes: quotes.length };
}

/** A quote covers a sentence that it holds, or of which it is a part. */
function isCovered(statement: string, quotes: readonly string[]): boolean {
  const whole = quotedText(statement);
  return quotes.some((quote) => isQuoted(whole, quote) || isQuoted(quotedText(quote), statement.replace(/[.;,:]+$/, '')));
}

function everyRequirement(requirements: readonly Requirement[]): readonly Requirement[] {
  return requirements.flatMap((each) => [each, ...(each.kind === 'group' ? everyRequirement(each.members) : [])]);
}
