// Written by scripts/generate-validators.mjs. Do not edit.
import type { OptionsByKind } from '../requirements/requirement.ts';
import type { SchemaValidator } from './schema-fault.ts';

export declare const validateSpec: SchemaValidator;
export declare const isTerm: (options: unknown) => options is OptionsByKind['term'];
export declare const isDegree: (options: unknown) => options is OptionsByKind['degree'];
export declare const isExperience: (options: unknown) => options is OptionsByKind['experience'];
export declare const isVenue: (options: unknown) => options is OptionsByKind['venue'];
export declare const isSpokenLanguage: (options: unknown) => options is OptionsByKind['spoken-language'];
export declare const isCertification: (options: unknown) => options is OptionsByKind['certification'];
export declare const isSoftSkill: (options: unknown) => options is OptionsByKind['soft-skill'];
export declare const isManual: (options: unknown) => options is OptionsByKind['manual'];
