import { resultOf } from './json.ts';
import type { Reporter } from './reporter.ts';

/** One line of JSON for each document and spec, shaped as a result of the JSON report. */
export const ndjson: Reporter = (reports, { quiet, today, version }) =>
  reports.map((report) => `${JSON.stringify({ version: 1, jobfit: version, today, ...resultOf(report, quiet) })}\n`).join('');
