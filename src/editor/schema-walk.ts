import { isMapping } from '../model/mapping.ts';
import type { Schema } from '../spec/json-schema.ts';

/** The schemas that a value may have to follow: several, as long as what is written leaves open which. */
export type Schemas = readonly Schema[];

/** Walks down a JSON Schema of the kind that this program writes: references, if/then/else, properties, items. */
export class SchemaWalk {
  readonly #root: Schema;

  constructor(root: Schema) {
    this.#root = root;
  }

  get start(): Schemas {
    return [this.#root];
  }

  /** One step down, from a value of which a part is known. */
  step(schemas: Schemas, value: unknown, key: string | number): Schemas {
    return this.#branches(schemas, value).flatMap((schema) => {
      if (typeof key === 'number') return isMapping(schema.items) ? [schema.items] : [];
      const properties = isMapping(schema.properties) ? schema.properties : {};
      const own = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
      return isMapping(own) ? [own] : [];
    });
  }

  /** The keys that a mapping may have, with their schemas; references opened. */
  keys(schemas: Schemas, value: unknown): ReadonlyMap<string, Schema> {
    const found = new Map<string, Schema>();
    const size = isMapping(value) ? Object.keys(value).length : 0;
    for (const { properties, maxProperties } of this.#branches(schemas, value)) {
      if (!isMapping(properties) || (typeof maxProperties === 'number' && size >= maxProperties)) continue;
      for (const [key, schema] of Object.entries(properties)) {
        if (isMapping(schema) && !found.has(key)) found.set(key, this.resolve(schema));
      }
    }
    return found;
  }

  /** The words that a value may be, each with the schema that says so. */
  words(schemas: Schemas): ReadonlyMap<string, Schema> {
    const found = new Map<string, Schema>();
    for (const schema of this.#branches(schemas, null)) {
      const words = Array.isArray(schema.enum) ? schema.enum : schema.type === 'boolean' ? [true, false] : [];
      for (const word of words) if (!found.has(String(word))) found.set(String(word), schema);
    }
    return found;
  }

  resolve(schema: Schema): Schema {
    const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/definitions/', '') : undefined;
    const { definitions } = this.#root;
    const meant = name !== undefined && isMapping(definitions) ? definitions[name] : undefined;
    return isMapping(meant) ? this.resolve(meant) : schema;
  }

  /** What is left of schemas once their conditions are decided; those that only a value to come will decide are taken both ways. */
  #branches(schemas: Schemas, value: unknown): Schemas {
    return schemas.flatMap((given) => {
      const schema = this.resolve(given);
      const { if: test, then, else: otherwise } = schema;
      if (!isMapping(test) || !isMapping(then) || !isMapping(otherwise)) return [schema];
      if (value === null) return [schema, ...this.#branches([then], value), ...this.#branches([otherwise], value)];
      if (this.#holds(test, value)) return [schema, ...this.#branches([then], value)];
      return [schema, ...this.#branches([otherwise], value), ...this.#beginnings(test, then, value)];
    });
  }

  /** The keys that would make a mapping one of the other kind: `anyOf` makes a requirement a group. */
  #beginnings(test: Schema, then: Schema, value: unknown): Schemas {
    if (!isMapping(value)) return [];
    const all = this.keys([then], {});
    if (Object.keys(value).some((key) => !all.has(key))) return [];
    const telling = this.#telling(test);
    const properties = [...all].filter(([key]) => telling.includes(key));
    return properties.length > 0 ? [{ properties: Object.fromEntries(properties) }] : [];
  }

  #telling(test: Schema): readonly string[] {
    const { required, anyOf, allOf } = this.resolve(test);
    const own = Array.isArray(required) ? required.map(String) : [];
    const parts = [anyOf, allOf].flatMap((each) => (Array.isArray(each) ? each : []));
    return [...own, ...parts.flatMap((part) => (isMapping(part) ? this.#telling(part) : []))];
  }

  /** Decides the few words that conditions are written in. */
  #holds(given: Schema, value: unknown): boolean {
    const { type, const: constant, required, properties, anyOf, allOf, not } = this.resolve(given);
    const has = (key: unknown): boolean => isMapping(value) && Object.hasOwn(value, String(key));
    const every = (schemas: unknown): boolean =>
      !Array.isArray(schemas) || schemas.every((each) => isMapping(each) && this.#holds(each, value));
    return (
      (type === undefined || [type].flat().includes(typeOf(value))) &&
      (constant === undefined || value === constant) &&
      (!Array.isArray(required) || required.every(has)) &&
      (!isMapping(properties) ||
        Object.entries(properties).every(
          ([key, schema]) => !has(key) || (isMapping(schema) && isMapping(value) && this.#holds(schema, value[key])),
        )) &&
      (!Array.isArray(anyOf) || anyOf.some((each) => isMapping(each) && this.#holds(each, value))) &&
      every(allOf) &&
      (!isMapping(not) || !this.#holds(not, value))
    );
  }
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
