import type { Rule } from '../rule.ts';
import { phraseFaults, phrases } from './prose.ts';

const confession = phrases(
  "(?:although|though|while|even though|despite the fact that|i know|i admit|admittedly,?) (?:that )?(?:i (?:lack|have (?:no|little|not|never|only limited)|do not have|don't have|am not|may not|might not)|my (?:experience|background) (?:is|may be) (?:limited|not))",
  'i (?:lack|may lack|might lack)',
  'despite (?:my|a) lack of',
  'my lack of',
  'i (?:may|might) not (?:have|be|meet|possess)',
  'unfortunately,? i',
  'obwohl (?:ich|mir) (?:noch )?(?:kein|nicht|wenig|die erfahrung)\\p{L}*',
  "bien que je (?:n'aie|ne (?:possède|dispose|sois))",
  'aunque (?:no|todavía no|aún no) (?:tengo|cuento|poseo)',
);

export const confessedGap: Rule = {
  id: 'letter/confessed-gap',
  summary: 'The letter begins a sentence with what the author lacks.',
  applies: 'letter',
  options: {},
  check(context) {
    return phraseFaults(context, [confession], 'this sentence sells what is missing', 'Say first what you have that comes nearest to it.');
  },
};
