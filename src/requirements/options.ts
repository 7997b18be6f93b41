import type { FromSchema, JSONSchema } from 'json-schema-to-ts';

/*
 * The options of each requirement kind, as JSON Schema. They are the single source of the types below, of the generated validator and of the
 * published schema of specs.
 */

const phrase = { type: 'string', pattern: '\\S', maxLength: 300 } as const;
const name = { ...phrase, description: 'What the posting asks for, in its own words.' } as const;
const aliases = {
  type: 'array',
  items: phrase,
  default: [],
  description: 'Other forms that mean exactly this thing.',
} as const;
const years = { type: 'number', exclusiveMinimum: 0, maximum: 60, description: 'Years asked.' } as const;
const not = {
  type: 'array',
  items: phrase,
  default: [],
  description: 'Phrases that contain the name and mean something else.',
} as const;

export const termOptions = {
  type: 'object',
  properties: { name, aliases, not, years, kind: { enum: ['programming'], description: 'Settles a name that is also a spoken language.' } },
  required: ['name', 'aliases', 'not'],
  additionalProperties: false,
} as const satisfies JSONSchema;

export const spokenLanguageOptions = {
  type: 'object',
  properties: {
    name,
    aliases,
    level: { enum: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'], description: 'CEFR level asked, or native.' },
    kind: { enum: ['spoken'], description: 'Settles a name that is also a programming language.' },
  },
  required: ['name', 'aliases'],
  additionalProperties: false,
} as const satisfies JSONSchema;

export const degreeOptions = {
  type: 'object',
  properties: {
    name,
    level: { enum: ['associate', 'bachelor', 'master', 'doctorate'], description: 'The lowest level that satisfies.' },
    fields: {
      type: 'array',
      items: phrase,
      default: [],
      description: 'Fields of study asked; none means any.',
    },
    orRelated: { type: 'boolean', default: false, description: 'The posting says "or a related field".' },
    inProgress: { type: 'boolean', default: false, description: 'A degree not yet awarded satisfies.' },
    orEquivalentExperience: { ...years, description: 'Years of experience that stand in for the degree, partly.' },
  },
  required: ['level', 'fields', 'orRelated', 'inProgress'],
  additionalProperties: false,
} as const satisfies JSONSchema;

export const experienceOptions = {
  type: 'object',
  properties: {
    name,
    years,
    in: {
      type: 'array',
      items: phrase,
      default: [],
      description: 'Count only dated entries that mention one of these terms.',
    },
    counts: {
      type: 'array',
      items: { enum: ['internships', 'volunteering', 'education'] },
      default: [],
      description: 'What counts besides paid work.',
    },
  },
  required: ['years', 'in', 'counts'],
  additionalProperties: false,
} as const satisfies JSONSchema;

export const venueOptions = {
  type: 'object',
  properties: { name, aliases, count: { type: 'integer', minimum: 1, maximum: 1000, default: 1, description: 'How many papers.' } },
  required: ['name', 'aliases', 'count'],
  additionalProperties: false,
} as const satisfies JSONSchema;

export const certificationOptions = {
  type: 'object',
  properties: { name, aliases, not },
  required: ['name', 'aliases', 'not'],
  additionalProperties: false,
} as const satisfies JSONSchema;

export const softSkillOptions = {
  type: 'object',
  properties: { name, aliases },
  required: ['name', 'aliases'],
  additionalProperties: false,
} as const satisfies JSONSchema;

export const manualOptions = {
  type: 'object',
  properties: { name },
  required: ['name'],
  additionalProperties: false,
} as const satisfies JSONSchema;

export type TermOptions = FromSchema<typeof termOptions>;
export type SpokenLanguageOptions = FromSchema<typeof spokenLanguageOptions>;
export type DegreeOptions = FromSchema<typeof degreeOptions>;
export type ExperienceOptions = FromSchema<typeof experienceOptions>;
export type VenueOptions = FromSchema<typeof venueOptions>;
export type CertificationOptions = FromSchema<typeof certificationOptions>;
export type SoftSkillOptions = FromSchema<typeof softSkillOptions>;
export type ManualOptions = FromSchema<typeof manualOptions>;
