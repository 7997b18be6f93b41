import type { SpecKey } from '../model/spec.ts';
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

import { has, is, ref, refs, type Schema, text, when } from './json-schema.ts';

/* The requirements that are no groups, as they are written in a spec. */

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

/** What every requirement may carry; kept once as definitions, because the generated validator has one function for each. */
export const carried = {
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

const kind: Schema = { enum: ['programming', 'spoken'], description: 'Settles a name that is both a spoken and a programming language.' };
const either = { ...termOptions.properties, kind };
const { kind: _, ...plainTerm } = termOptions.properties;

/** The definitions that `shared` refers to. */
export const options = new Map<string, Schema>();

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

export const leaves = {
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

/** The requirement under a key that is no group, told by what it states. */
export const leafOf: Readonly<Record<SpecKey, Schema>> = {
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
