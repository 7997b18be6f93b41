import type { Term, TermKind } from '../../lexicon/terms.ts';
import type { Fault, Rule } from '../rule.ts';
import { type MustTerm, mustTerms } from './must-terms.ts';

/** Names of languages and products are never spelt out: SQL, AWS, HTML. */
const speltOut: ReadonlySet<TermKind> = new Set(['field', 'skill', 'certification']);

export const acronymWithoutExpansion: Rule = {
  id: 'resume/acronym-without-expansion',
  summary: 'A skill the posting asks for stands only as an abbreviation.',
  applies: 'resume',
  options: {},
  check({ reading, requirements }) {
    if (requirements.length === 0) return { skipped: 'no spec to tell which skills are asked for' };
    return mustTerms(reading, requirements).flatMap(faultOf);
  },
};

function faultOf({ term, evidence }: MustTerm): readonly Fault[] {
  const [first] = evidence;
  if (!first || !term || !speltOut.has(term.kind) || !evidence.every(({ text }) => isAcronym(text))) return [];
  const long = expansionOf(term, first.text);
  if (long === undefined) return [];
  return [
    {
      span: first.span,
      message: `"${first.text}" is never spelt out`,
      help: `Write "${long} (${first.text})" once, so that a search for either finds it.`,
    },
  ];
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&/-]{1,6}s?$/u.test(text);
}

/** The form of the term whose initials the acronym is. */
function expansionOf({ forms }: Term, short: string): string | undefined {
  const letters = short.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  return forms.map(({ text }) => text).find((text) => initials(text).includes(letters));
}

function initials(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[\s/-]+/);
  if (words.length < 2) return [];
  const all = words.map((word) => word[0] ?? '').join('');
  const strong = words.filter((word) => !/^(?:of|and|the|for|in|on|to|de|la|et|y|und|der)$/.test(word)).map((word) => word[0] ?? '');
  return [all, strong.join('')];
}
