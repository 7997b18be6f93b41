import type { Fault, Rule } from '../rule.ts';
import { outlineOf, spanIn } from './outline.ts';

/** "Sehr geehrte Damen und Herren", "Madame, Monsieur" and "Estimados señores" are what one writes there. */
const stale =
  /^(?:to whom(?:soever)? it (?:may )?concerns?|dear sirs?(?:\/ma'?da?m| or madam| and madams?|, madam|\/s)?|dear madam(?: or sir|\/sir)?|(?:dear )?gentlem[ae]n|respected (?:sir|madam)s?(?:\/madam| or madam|\/sir)?|ladies and gentlemen|sehr geehrte herren|messieurs|à qui de droit|a quien corresponda|a quien (?:pueda )?(?:corresponder|interese))(?=\s*(?:[,:;.!-]|$))/i;

export const staleSalutation: Rule = {
  id: 'letter/stale-salutation',
  summary: 'The greeting is an old formula addressed to nobody.',
  applies: 'letter',
  options: {},
  check({ document, posting }) {
    const { salutation } = outlineOf(document);
    const words = salutation && stale.exec(salutation.text)?.[0];
    if (!salutation || words === undefined) return [];
    const whom = posting?.contact ?? (posting?.company ? `the ${posting.company.name} team` : 'a person, the team or "Hiring Manager"');
    const fault: Fault = {
      span: spanIn(document, salutation, 0, words.length),
      message: `"${words}" greets nobody`,
      help: `Greet ${whom}.`,
    };
    return [fault];
  },
};
