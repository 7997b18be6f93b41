import type { RuleLevel, RuleOptions } from '../rule.ts';

/** A level, with options where they differ from the rule's own. */
type Entry = RuleLevel | readonly [level: RuleLevel, options: RuleOptions];
type Levels = Readonly<Record<string, Entry>>;

/**
 * Proposed levels. On the fixtures, which are decent documents, `recommended` says fewer than three things a document; the reasons stand in
 * the page of each rule. What a preset does not name keeps the level it had.
 */
const recommended: Levels = {
  'resume/acronym-without-expansion': 'info',
  'resume/claimed-years-differ': 'warning',
  'resume/columns': 'warning',
  'resume/concurrent-roles': 'info',
  'resume/contact-far-down': 'warning',
  'resume/duplicate-line': 'warning',
  'resume/employment-gap': 'off',
  'resume/end-before-start': 'error',
  'resume/few-numbers': 'info',
  'resume/first-person': 'info',
  'resume/id-number': 'warning',
  'resume/image': 'warning',
  'resume/length': 'warning',
  'resume/letter-spaced': 'warning',
  'resume/long-bullet': 'info',
  // A third of the résumés kept in public repositories leave it out on purpose: nothing there is wrong.
  'resume/missing-email': 'warning',
  'resume/missing-name': 'warning',
  // Two thirds of the résumés kept in public repositories leave it out on purpose; the countries' presets ask for it.
  'resume/missing-phone': 'off',
  'resume/missing-section': 'warning',
  'resume/mixed-date-styles': 'info',
  'resume/name-casing': 'info',
  'resume/near-empty': 'error',
  'resume/not-reverse-chronological': 'info',
  'resume/odd-glyphs': 'warning',
  'resume/personal-data': 'info',
  'resume/placeholder': 'error',
  'resume/publication-without-status': 'info',
  'resume/references-on-request': 'info',
  'resume/skill-not-shown': 'info',
  'resume/start-in-future': 'error',
  'resume/table': 'info',
  'resume/undated-entry': 'warning',
  'resume/unmarked-degree-in-progress': 'warning',
  'resume/weak-opener': 'info',
};

const academic: Levels = {
  'resume/few-numbers': 'off',
  'resume/first-person': 'off',
  'resume/length': 'off',
  'resume/long-bullet': 'off',
  'resume/missing-section': ['warning', { sections: ['experience', 'education'] }],
  'resume/publication-without-status': 'warning',
  'resume/skill-not-shown': 'off',
  'resume/table': 'off',
  'resume/weak-opener': 'off',
};

/** `strict` raises info to warning; only what differs from that is said here. */
const strict: Levels = {
  'resume/missing-phone': 'warning',
};

const english: Levels = { 'resume/missing-phone': 'warning', 'resume/personal-data': 'warning' };

/** Where a photograph, a birth date and a table with personal data are customary. */
const continental: Levels = { 'resume/missing-phone': 'warning', 'resume/image': 'off', 'resume/personal-data': 'off' };

export const levels = {
  recommended,
  strict,
  academic,
  us: english,
  uk: english,
  de: { ...continental, 'resume/employment-gap': 'info', 'resume/table': 'off' },
  fr: continental,
  es: continental,
  in: { ...continental, 'resume/id-number': 'info' },
} as const satisfies Readonly<Record<string, Levels>>;
