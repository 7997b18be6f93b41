import type { Rule } from '../rule.ts';
import { firstEmail } from './contact.ts';
import { nameplate } from './places.ts';

export const missingEmail: Rule = {
  id: 'resume/missing-email',
  summary: 'The résumé gives no e-mail address.',
  applies: 'resume',
  options: {},
  check({ document }) {
    if (firstEmail(document)) return [];
    return [
      {
        span: nameplate(document),
        message: 'no e-mail address found',
        help: 'Write your address below your name, as text rather than an icon.',
      },
    ];
  },
};
