/** An object of JSON or YAML. */
export type PlainMapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is PlainMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
