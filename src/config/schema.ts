import { sectionKinds } from '../model/document.ts';
import { type Schema, when } from '../spec/json-schema.ts';

/* The JSON Schema of the configuration: the single source of the generated validator and of the published schema. */

const levels = ['off', 'info', 'warn', 'error'] as const;
export const presets = ['recommended', 'strict', 'academic', 'all', 'us', 'uk', 'de', 'fr', 'es', 'in'] as const;

const text: Schema = { type: 'string', pattern: '\\S', maxLength: 1000 };

/** One value, or a list of them. */
const oneOrMore = (item: Schema, title: string, description: string): Schema => ({
  description,
  ...when(
    { type: 'array' },
    { type: 'array', items: item, maxItems: 1000 },
    when({ type: 'string' }, item, { type: ['array', 'string'], title }),
  ),
});

const lists = (title: string, description: string): Schema => ({
  type: 'object',
  title,
  description,
  additionalProperties: { $ref: '#/definitions/texts' },
});

const level: Schema = { enum: levels, description: 'off, info, warn or error.' };

const rule: Schema = when(
  { type: 'array' },
  {
    type: 'array',
    items: [level, { type: 'object', title: 'the options of the rule' }],
    minItems: 1,
    maxItems: 2,
    title: 'a level, or [level, options]',
  },
  when({ type: 'string' }, level, { type: ['string', 'array'], title: 'a level, or [level, options]' }),
);

const rules: Schema = {
  type: 'object',
  title: 'a mapping of rule ids to levels',
  description: 'The level of each rule: off, info, warn or error, or [level, options].',
  additionalProperties: { $ref: '#/definitions/rule' },
};

const override: Schema = {
  type: 'object',
  title: 'a mapping with files and rules',
  properties: { files: oneOrMore(text, 'a pattern, or a list of them', 'Patterns of the files meant.'), rules },
  required: ['files', 'rules'],
  additionalProperties: false,
};

export const configSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'a mapping with keys such as specs, files, rules',
  description: 'Settings of jobfit for a folder.',
  type: 'object',
  properties: {
    $schema: { type: 'string', description: 'The schema of this file, for editors.' },
    specs: oneOrMore(text, 'a pattern, or a list of them', 'Patterns of the job specs to check against.'),
    files: oneOrMore(text, 'a pattern, or a list of them', 'Patterns of the documents to check.'),
    minScore: { type: 'number', minimum: 0, maximum: 100, description: 'The lowest score that passes.' },
    maxWarnings: { type: 'integer', minimum: 0, title: 'a whole number of 0 or more', description: 'How many warnings pass.' },
    rules,
    extends: oneOrMore({ enum: presets }, 'a preset, or a list of them', 'Presets of rules to start from; later ones win.'),
    aliases: lists('a mapping of terms to lists of names', 'Other names of a term, added to the built-in ones.'),
    not: lists('a mapping of terms to lists of phrases', 'Phrases that contain a term and mean something else.'),
    headings: {
      type: 'object',
      title: 'a mapping of section kinds to lists of titles',
      description: 'Titles of your own for the sections of a document.',
      properties: Object.fromEntries(sectionKinds.map((kind) => [kind, { $ref: '#/definitions/texts' }])),
      additionalProperties: false,
    },
    today: {
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      title: 'a date like 2026-11-22',
      description: 'The date that "present" means; the day of the run where it is not given.',
    },
    overrides: {
      type: 'array',
      items: override,
      maxItems: 1000,
      title: 'a list of overrides',
      description: 'Other levels of rules for some files; later ones win.',
    },
  },
  additionalProperties: false,
  definitions: {
    rule,
    texts: { type: 'array', items: text, title: 'a list of texts', description: 'Names, titles or phrases.', maxItems: 1000 },
  },
};
