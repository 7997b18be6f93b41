import type { Reporter } from './reporter.ts';

/** The outputs. A new one is a file of its own and a line here; its name is a choice of --format. Only the one that is asked for is loaded. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  compact: async () => (await import('./compact.ts')).compact,
  github: async () => (await import('./github.ts')).github,
  html: async () => (await import('./html.ts')).html,
  json: async () => (await import('./json.ts')).json,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  pretty: async () => (await import('./pretty.ts')).pretty,
  sarif: async () => (await import('./sarif.ts')).sarif,
};
