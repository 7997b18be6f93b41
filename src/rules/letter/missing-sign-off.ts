import type { Rule } from '../rule.ts';
import { outlineOf, placeOfAbsent, spanIn } from './outline.ts';

export const missingSignOff: Rule = {
  id: 'letter/missing-sign-off',
  summary: 'The letter ends without a sign-off, or without a name below it.',
  applies: 'letter',
  options: {},
  check({ document }) {
    const { body, signOff, signature, tail } = outlineOf(document);
    if (signOff && (signature || tail.length > 0)) return [];
    if (signOff) return [{ span: spanIn(document, signOff), message: 'no name stands below the sign-off', help: 'Sign with your name.' }];
    const last = body.at(-1);
    const span = last ? spanIn(document, last, last.text.search(/\S+$/)) : placeOfAbsent(document);
    return [{ span, message: 'the letter has no sign-off', help: signOffs[document.language] }];
  },
};

const signOffs = {
  en: 'End with "Kind regards," or "Yours sincerely," and your name.',
  de: 'End with "Mit freundlichen Grüßen" and your name.',
  fr: 'End with "Veuillez agréer, Madame, Monsieur, mes salutations distinguées." or "Cordialement," and your name.',
  es: 'End with "Atentamente," and your name.',
  other: 'End with a sign-off and your name.',
} as const;
