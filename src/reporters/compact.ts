import type { Reporter } from './reporter.ts';
import { shortcomingsOf } from './shortcomings.ts';

/** One line a shortcoming, `file:line:column: level: message [id]`, in the form that editors, grep and problem matchers read. */
export const compact: Reporter = (reports, { quiet }) =>
  shortcomingsOf(reports)
    .filter(({ level }) => !quiet || level === 'error')
    .map(({ file, span: { start }, level, message, id }) => `${file}:${start.line}:${start.column}: ${level}: ${message} [${id}]\n`)
    .join('');
