import type { Rule } from '../rule.ts';
import { outlineOf, placeOfAbsent } from './outline.ts';

export const missingGreeting: Rule = {
  id: 'letter/missing-greeting',
  summary: 'The letter greets nobody.',
  applies: 'letter',
  options: {},
  check({ document }) {
    if (outlineOf(document).salutation) return [];
    return [{ span: placeOfAbsent(document), message: 'the letter has no greeting', help: greetings[document.language] }];
  },
};

const greetings = {
  en: 'Begin with "Dear …,": a name, the team, or "Dear Hiring Manager,".',
  de: 'Begin with "Sehr geehrte Frau …," or "Sehr geehrte Damen und Herren,".',
  fr: 'Begin with "Madame, Monsieur,".',
  es: 'Begin with "Estimada señora …:" or "Estimados señores:".',
  other: 'Begin with a greeting.',
} as const;
