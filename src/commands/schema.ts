import type { Io } from '../io.ts';

export const schemaNames = ['spec', 'config', 'report'] as const;
export type SchemaName = (typeof schemaNames)[number];

/** Prints the JSON Schema of a spec, of the configuration or of the JSON report. */
export async function schema(name: SchemaName, io: Io): Promise<number> {
  io.stdout.write(`${JSON.stringify(await load(name), null, 2)}\n`);
  return 0;
}

async function load(name: SchemaName): Promise<object> {
  switch (name) {
    case 'spec':
      return (await import('../spec/schema.ts')).specSchema;
    case 'config':
      return (await import('../config/schema.ts')).configSchema;
    case 'report':
      return (await import('../reporters/report-schema.ts')).reportSchema;
  }
}
