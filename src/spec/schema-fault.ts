/** One complaint of a generated validator, in the words of ajv. */
export interface SchemaFault {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that holds the keyword. */
  readonly parentSchema?: Readonly<Record<string, unknown>>;
}

/** A generated validator: false leaves its complaints in `errors`. */
export interface SchemaValidator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaFault[] | null;
}
