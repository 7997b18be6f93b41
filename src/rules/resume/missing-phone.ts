import type { Rule } from '../rule.ts';
import { firstPhone } from './contact.ts';
import { nameplate } from './places.ts';

export const missingPhone: Rule = {
  id: 'resume/missing-phone',
  summary: 'The résumé gives no telephone number.',
  applies: 'resume',
  options: {},
  check({ document }) {
    if (firstPhone(document)) return [];
    return [
      {
        span: nameplate(document),
        message: 'no telephone number found',
        help: 'Write it beside the e-mail address, or switch this rule off where the file is public.',
      },
    ];
  },
};
