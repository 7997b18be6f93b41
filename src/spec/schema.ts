import { type SpecKey, specKeys } from '../model/spec.ts';
import {
  certificationOptions,
  degreeOptions,
  experienceOptions,
  manualOptions,
  softSkillOptions,
  spokenLanguageOptions,
  termOptions,
  venueOptions,
} from '../requirements/options.ts';
import type { LeafKind } from '../requirements/requirement.ts';

/*
 * The JSON Schema of the spec language, composed from the options of the requirement kinds. Alternatives are chains of if/then/else on the
 * type and the telling keys, never anyOf: a validator then complains about the branch that was meant, and only about that one.
 */

export type Schema = Readonly<Record<string, unknown>>;

interface OptionSchema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
}

/** The schema of the options of each requirement kind, with their defaults. */
export const optionSchemas = {
  term: termOptions,
  degree: degreeOptions,
  experience: experienceOptions,
  venue: venueOptions,
  'spoken-language': spokenLanguageOptions,
  certification: certificationOptions,
  'soft-skill': softSkillOptions,
  manual: manualOptions,
} as const satisfies Record<LeafKind, OptionSchema>;

/** The keys that make a mapping a group. */
export const groupKeys: readonly string[] = ['allOf', 'anyOf', 'atLeast', 'of'];

const text = (maxLength: number, description: string): Schema => ({ type: 'string', pattern: '\\S', maxLength, description });

/** What every requirement may carry; kept once as definitions, because the generated validator has one function for each. */
const carried = {
  id: {
    type: 'string',
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    maxLength: 100,
    title: 'words in kebab-case',
    description: 'A stable id for reports, in kebab-case. Made from the name where it is not given.',
  },
  optional: { type: 'boolean', default: false, description: 'Nice to have. Everything else is a must.' },
  weight: { type: 'number', minimum: 0, maximum: 1000, default: 1, description: 'How much it counts in the score.' },
  quote: text(5000, 'The verbatim words of the posting; verified where `posting` is given.'),
  note: text(5000, 'A remark for the readers of this file.'),
  aliases: {
    type: 'array',
    items: text(300, 'A form that means exactly this thing.'),
    description: 'Other forms that mean exactly this thing. A degree, an experience and a manual line have no use for them.',
  },
  manual: { type: 'boolean', default: false, description: 'A checklist line that no text can decide: always unclear.' },
} as const satisfies Readonly<Record<string, Schema>>;

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

const kind: Schema = { enum: ['programming', 'spoken'], description: 'Settles a name that is both a spoken and a programming language.' };
const either = { ...termOptions.properties, kind };
const { kind: _, ...plainTerm } = termOptions.properties;

const when = (test: Schema, then: Schema, otherwise: Schema): Schema => ({ if: test, then, else: otherwise });
const has = (...keys: readonly string[]): Schema => ({ type: 'object', anyOf: keys.map((key) => ({ required: [key] })) });
const is = (key: string, value: unknown): Schema => ({ type: 'object', properties: { [key]: { const: value } }, required: [key] });
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const refs = (names: readonly string[]): Record<string, Schema> => Object.fromEntries(names.map((name) => [name, ref(name)]));

const tests: Readonly<Record<string, Schema>> = {
  isGroup: has(...groupKeys),
  isCrossing: has(...specKeys),
  oneList: {
    title: 'one of the lists allOf, anyOf, of',
    dependencies: { atLeast: ['of'], of: ['atLeast'] },
    not: { anyOf: [{ required: ['allOf', 'anyOf'] }, { required: ['allOf', 'of'] }, { required: ['anyOf', 'of'] }] },
  },
};

const options = new Map<string, Schema>();

/** Options as references to one definition each, as kinds share most of them. */
function shared(properties: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const entries = Object.entries(properties).map(([key, schema]) => {
    const names = [`${key}Option`, `${key}Option2`, `${key}Option3`];
    const name = names.find((each) => (options.get(each) ?? schema) === schema) ?? key;
    options.set(name, schema);
    return [key, ref(name)] as const;
  });
  return Object.fromEntries(entries);
}

/** A requirement of one kind as written: its options without the duty to state what has a default, and what every requirement carries. */
function leaf(title: string, { properties, required }: OptionSchema): Schema {
  return {
    type: 'object',
    title,
    properties: { ...shared(properties), ...refs(Object.keys(carried).filter((key) => !(key in properties))) },
    required: required.filter((key) => !('default' in (properties[key] ?? {}))),
    additionalProperties: false,
  };
}

const leaves = {
  term: leaf('a skill or tool: its name, or a mapping', { ...termOptions, properties: plainTerm }),
  language: leaf('a language or library: its name, or a mapping', { ...termOptions, properties: either }),
  spokenLanguage: leaf('a spoken language: its name, or a mapping', {
    ...spokenLanguageOptions,
    properties: { ...spokenLanguageOptions.properties },
  }),
  degree: leaf('a mapping with a level', degreeOptions),
  experience: leaf('a mapping with years', experienceOptions),
  venue: leaf('a venue: its name, or a mapping', venueOptions),
  certification: leaf('a certification: its name, or a mapping', certificationOptions),
  softSkill: leaf('a soft skill: its name, or a mapping', softSkillOptions),
  manual: leaf('a checklist line: its name, or a mapping', manualOptions),
} satisfies Record<string, Schema>;

/** A checklist line needs no level and no years. */
const orManual = (telling: string, otherwise: Schema): Schema =>
  when({ allOf: [is('manual', true), { not: has(telling) }] }, ref('manualLeaf'), otherwise);

const leafOf: Readonly<Record<SpecKey, Schema>> = {
  degree: when({ allOf: [has('years'), { not: has('level') }] }, ref('experienceLeaf'), orManual('level', ref('degreeLeaf'))),
  experience: orManual('years', ref('experienceLeaf')),
  skills: ref('termLeaf'),
  languages: when({ anyOf: [has('level'), is('kind', 'spoken')] }, ref('spokenLanguageLeaf'), ref('languageLeaf')),
  venues: ref('venueLeaf'),
  softSkills: ref('softSkillLeaf'),
  certifications: ref('certificationLeaf'),
  other: when(is('manual', true), ref('manualLeaf'), ref('termLeaf')),
};

/** Keys whose requirements are told by more than a name, and what they are told by. */
export const nameless: Readonly<Partial<Record<SpecKey, string>>> = {
  degree: 'a mapping with a level',
  experience: 'a mapping with years',
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
        [`${key}Item`, requirement(key)],
        [`${key}Member`, member(key)],
        [`${key}Group`, group(key)],
      ]),
    ),
  },
};
