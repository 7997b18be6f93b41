import type { Rule } from '../rule.ts';
import { matchesIn, matchSpan } from './places.ts';

const labels = [
  'social security (?:number|no\\.?|#)',
  's\\.?s\\.?n\\.?',
  'national (?:insurance|id(?:entity|entification)?)(?: card)?(?: (?:number|no\\.?))?',
  'ni number',
  'passport(?: (?:number|no\\.?|#))?',
  'aadhaa?r(?: card)?(?: (?:number|no\\.?))?',
  'pan(?: card)?(?: (?:number|no\\.?))',
  "driver'?s licen[cs]e (?:number|no\\.?|#)",
  'steuer-?id(?:entifikationsnummer)?',
  'sozialversicherungsnummer',
  '(?:personal)?ausweis(?:nummer|-nr\\.?)',
  'reisepass(?:nummer|-nr\\.?)?',
  'numéro de sécurité sociale',
  'n\\.?i\\.?r\\.?',
  'd\\.?n\\.?i\\.?',
  'n\\.?i\\.?e\\.?',
  'n\\.?i\\.?f\\.?',
].join('|');
const number = new RegExp(
  `(?<![\\p{L}\\d])(?:${labels})\\s{0,2}[:#–-]?\\s{0,2}(?:[a-z]{0,3}[- ]?\\d[\\d -]{4,20}[a-z]?)(?![\\p{L}\\d])`,
  'giu',
);

/** What every label has: looked for first, in each block. */
const maybe =
  /s[eé]curit|s\.?s\.?n|national|ni number|passport|aadha|pan |licen[cs]e|steuer|sozialv|ausweis|reisepass|n\.?i\.?[rfe]|d\.?n\.?i/i;

export const idNumber: Rule = {
  id: 'resume/id-number',
  summary: 'The number of an identity document stands in the résumé.',
  applies: 'resume',
  options: {},
  check({ document }) {
    const possible = document.blocks.filter(({ text }) => maybe.test(text));
    return [...matchesIn(possible, number)]
      .filter(({ match }) => !/\d{4}\s?[-–]?\s?(?:19|20)\d\d$/.test(match[0]))
      .map(({ block, match }) => ({
        span: matchSpan(document, block, match),
        message: 'an identity number has no place in a résumé',
        help: 'Take it out: it serves whoever steals identities; an employer asks for it after hiring.',
      }));
  },
};
