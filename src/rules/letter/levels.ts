import type { RuleLevel, RuleOptions } from '../rule.ts';

/** A level, with options where they differ from the rule's own. */
type Levels = Readonly<Record<string, RuleLevel | readonly [level: RuleLevel, options: RuleOptions]>>;

/*
 * How grave the rules of letters are. Errors are what shows the wrong letter was sent; warnings what a careful reader stops at; the rest is
 * advice that has its exceptions.
 */
const recommended: Levels = {
  'letter/company-misspelt': 'warning',
  'letter/company-not-named': 'warning',
  'letter/confessed-gap': 'off',
  'letter/contact-differs': 'error',
  'letter/copied-lines': 'warning',
  'letter/empty-phrases': 'info',
  'letter/facts-differ': 'warning',
  'letter/few-musts-addressed': 'warning',
  'letter/length': 'warning',
  'letter/letter-date': 'warning',
  'letter/missing-greeting': 'warning',
  'letter/missing-sign-off': 'warning',
  'letter/nothing-specific': 'info',
  'letter/other-company': 'error',
  'letter/paragraphs': 'info',
  'letter/role-title': 'warning',
  'letter/salary': 'info',
  'letter/sentences-with-i': 'info',
  'letter/stale-salutation': 'warning',
  'letter/stock-opener': 'info',
  'letter/template-token': 'error',
  'letter/unknown-organisation': 'warning',
  'letter/wrong-addressee': 'error',
};

/** Letters for academic posts tell of research and teaching on two pages. */
const academic: Levels = {
  'letter/length': ['warning', { fewest: 200, most: 1000 }],
  'letter/paragraphs': ['info', { fewest: 3, most: 14 }],
};

/** Academic letters aside, the countries' presets say what is custom where the application goes. */
export const levels = {
  recommended,
  strict: {},
  academic,
  us: {},
  uk: { 'letter/stale-salutation': 'info' },
  de: { 'letter/salary': 'off' },
  fr: { 'letter/salary': 'off' },
  es: {},
  in: { 'letter/salary': 'off', 'letter/stale-salutation': 'info' },
} as const satisfies Readonly<Record<string, Levels>>;
