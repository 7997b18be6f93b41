import { lowerCase } from '../../language/lower-case.ts';
import type { Rule } from '../rule.ts';
import { workBullets } from './bullets.ts';
import { matchSpan } from './places.ts';

/** Openings that name a duty and not a deed. Short on purpose: an unusual verb is no fault. Over lower-cased text. */
const openers = new RegExp(
  `^(?:${[
    'responsible for',
    'was responsible for',
    'duties (?:include|included|were)',
    'responsibilities (?:include|included|were)',
    'tasked with',
    '(?:was )?involved in',
    'in charge of',
    'helped (?:out )?with',
    'assisted (?:with|in)',
    'verantwortlich für',
    'zuständig für',
    'zu meinen aufgaben (?:gehörten|gehört|zählten)',
    'responsable (?:de|du|des)',
    'en charge (?:de|du|des)',
    'chargée? (?:de|du|des)',
    'responsable de',
    'encargad[oa] de',
    'a cargo de',
  ].join('|')})(?!\\p{L})`,
  'u',
);

export const weakOpener: Rule = {
  id: 'resume/weak-opener',
  summary: 'A list item begins with a duty instead of a deed.',
  applies: 'resume',
  options: {},
  check({ document }) {
    return workBullets(document).flatMap((block) => {
      const match = openers.exec(lowerCase(block.text));
      if (!match) return [];
      return [
        {
          span: matchSpan(document, block, match),
          message: `"${match[0]}" tells the duty, not what you did`,
          help: 'Begin with the verb: what you built, changed, ran or decided.',
        },
      ];
    });
  },
};
