// Written by scripts/generate-validators.mjs. Do not edit.
import type { SchemaValidator } from '../spec/schema-fault.ts';

export declare const validateConfig: SchemaValidator;
