/* Short words for the JSON Schema that this program writes. */

export type Schema = Readonly<Record<string, unknown>>;

export const text = (maxLength: number, description: string): Schema => ({ type: 'string', pattern: '\\S', maxLength, description });

export const when = (test: Schema, then: Schema, otherwise: Schema): Schema => ({ if: test, then, else: otherwise });
export const has = (...keys: readonly string[]): Schema => ({ type: 'object', anyOf: keys.map((key) => ({ required: [key] })) });
export const is = (key: string, value: unknown): Schema => ({ type: 'object', properties: { [key]: { const: value } }, required: [key] });
export const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
export const refs = (names: readonly string[]): Record<string, Schema> => Object.fromEntries(names.map((name) => [name, ref(name)]));
