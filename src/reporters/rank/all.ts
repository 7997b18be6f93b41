import type { RankReporter } from './rank-reporter.ts';

/** The outputs of jobfit rank. A new one is a file of its own and a line here; its name is a choice of --format. */
export const rankReporters: Readonly<Record<string, () => Promise<RankReporter>>> = {
  csv: async () => (await import('./csv.ts')).csv,
  html: async () => (await import('./html.ts')).html,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
  text: async () => (await import('./text.ts')).text,
};
