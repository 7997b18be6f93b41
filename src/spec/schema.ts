import { type SpecKey, specKeys } from '../model/spec.ts';
import { has, ref, refs, type Schema, text, when } from './json-schema.ts';
import { carried, leafOf, leaves, nameless, options } from './leaf-schemas.ts';

/*
 * The JSON Schema of the spec language, composed from the options of the requirement kinds. Alternatives are chains of if/then/else on the
 * type and the telling keys, never anyOf: a validator then complains about the branch that was meant, and only about that one.
 */

/** The keys that make a mapping a group. */
export const groupKeys: readonly string[] = ['allOf', 'anyOf', 'atLeast', 'of'];

const groupParts = {
  groupName: text(300, 'What the group is called in reports.'),
  atLeast: {
    type: 'integer',
    minimum: 1,
    title: 'a whole number of 1 or more',
    description: 'How many members of the list `of` are enough.',
  },
  orRelated: { type: 'boolean', default: false, description: 'The posting leaves the list open ("or related").' },
  count: {
    type: 'integer',
    minimum: 1,
    maximum: 1000,
    title: 'a whole number of 1 or more',
    description: 'How many papers over all members.',
  },
} as const satisfies Readonly<Record<string, Schema>>;

const tests: Readonly<Record<string, Schema>> = {
  isGroup: has(...groupKeys),
  isCrossing: has(...specKeys),
  oneList: {
    title: 'one of the lists allOf, anyOf, of',
    dependencies: { atLeast: ['of'], of: ['atLeast'] },
    not: { anyOf: [{ required: ['allOf', 'anyOf'] }, { required: ['allOf', 'of'] }, { required: ['anyOf', 'of'] }] },
  },
};

const topics: Readonly<Record<SpecKey, string>> = {
  degree: 'The degree asked: a level, and the fields that fit.',
  experience: 'Years of work, overall or with something.',
  skills: 'Skills, methods and tools.',
  languages: 'Programming languages and libraries, or spoken languages.',
  venues: 'Conferences and journals to have published at.',
  softSkills: 'Communication, teamwork and the like.',
  certifications: 'Certificates and licences.',
  other: 'Whatever else the posting asks; `manual: true` for what no text can decide.',
};

/** One requirement under a key: a name, a group, or a mapping of the key's kind. */
function requirement(key: SpecKey): Schema {
  const mapping = when(ref('isGroup'), ref(`${key}Group`), leafOf[key]);
  if (nameless[key] !== undefined) return when({ type: 'object' }, mapping, { type: 'object', title: nameless[key] });
  const name = text(300, 'The name: short for a mapping with `name`.');
  return when(
    { type: 'object' },
    mapping,
    when({ type: 'string' }, name, { type: ['string', 'object'], title: 'a requirement: its name, or a mapping' }),
  );
}

function group(key: SpecKey): Schema {
  const lists = { allOf: 'All of these.', anyOf: 'One of these.', of: 'At least `atLeast` of these.' };
  const members = { type: 'array', items: ref(`${key}Member`), minItems: 1, maxItems: 1000, title: 'a list of requirements' };
  const { optional, id, weight, quote, note } = refs(Object.keys(carried));
  return {
    type: 'object',
    title: 'a group of requirements',
    properties: {
      ...Object.fromEntries(Object.entries(lists).map(([list, description]) => [list, { ...members, description }])),
      ...{ atLeast: ref('atLeast'), name: ref('groupName'), id, optional, weight, quote, note, orRelated: ref('orRelated') },
      ...(key === 'venues' && { count: ref('count') }),
    },
    allOf: [ref('oneList')],
    additionalProperties: false,
  };
}

/** A member of a group may be of another key: `{experience: {years: 5}}`. */
const crossing: Schema = {
  type: 'object',
  title: 'a mapping with one key',
  properties: Object.fromEntries(specKeys.map((key) => [key, ref(`${key}Item`)])),
  maxProperties: 1,
  additionalProperties: false,
};

const member = (key: SpecKey): Schema => when(ref('isCrossing'), ref('crossing'), ref(`${key}Item`));

/** A list of requirements, or a single one. */
function requirements(key: SpecKey): Schema {
  const choice = when(
    { type: 'array' },
    { type: 'array', items: ref(`${key}Item`), maxItems: 1000 },
    when({ type: ['object', 'string'] }, ref(`${key}Item`), { type: ['array', 'object', 'string'], title: 'a list of requirements' }),
  );
  return { description: topics[key], ...choice };
}

const company: Schema = {
  description: 'The employer: its name, or a mapping with name and aliases.',
  ...when(
    { type: 'object' },
    {
      type: 'object',
      properties: {
        name: text(300, 'The name as the posting writes it.'),
        aliases: { type: 'array', items: text(300, 'Another name.'), description: 'Other names of the company.' },
      },
      required: ['name'],
      additionalProperties: false,
    },
    when({ type: 'string' }, text(300, 'The name.'), { type: ['string', 'object'], title: 'a name, or a mapping with name and aliases' }),
  ),
};

export const specSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'a mapping with keys such as title, degree, skills',
  description: 'A job posting as requirements that jobfit checks résumés and cover letters against.',
  type: 'object',
  properties: {
    $schema: { type: 'string', description: 'The schema of this file, for editors.' },
    title: text(300, 'The title of the position.'),
    company,
    contact: text(300, 'Whom a cover letter should address.'),
    posting: text(1000, "Path of the posting's text, relative to this file; quotes are verified against it."),
    ...Object.fromEntries(specKeys.map((key) => [key, requirements(key)])),
  },
  additionalProperties: false,
  definitions: {
    ...Object.fromEntries(Object.entries(leaves).map(([name, schema]) => [`${name}Leaf`, schema])),
    ...carried,
    ...groupParts,
    ...tests,
    crossing,
    ...Object.fromEntries(options),
    ...Object.fromEntries(
      specKeys.flatMap((key) => [
        [`${key}Item`, { description: topics[key], ...requirement(key) }],
        [`${key}Member`, member(key)],
        [`${key}Group`, group(key)],
      ]),
    ),
  },
};
