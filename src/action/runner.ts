/* How an action speaks to the runner of GitHub Actions: files named by the environment, and lines on standard output. */
import { createHash } from 'node:crypto';
import { appendText } from '../files/output.ts';
import type { Io } from '../io.ts';
import type { Problem } from '../model/user-error.ts';
import { workflowCommand } from '../reporters/github.ts';

/** The runner refuses a summary of more. */
const largestSummary = 1024 * 1024;

export function setOutput({ env }: Io, name: string, value: string): void {
  const delimiter = absentFrom(value);
  append(env.GITHUB_OUTPUT, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

export function addSummary({ env }: Io, markdown: string): void {
  const bytes = Buffer.from(markdown);
  const text = bytes.length < largestSummary ? markdown : `${bytes.subarray(0, largestSummary - 100)}\n\n… cut\n`;
  append(env.GITHUB_STEP_SUMMARY, `${text}\n`);
}

/** Writes text that may quote a document: no line of it may act as a command to the runner. */
export function showText({ stdout }: Io, text: string): void {
  const token = absentFrom(text);
  stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}

export function showProblem({ stdout }: Io, { file, line, column, message }: Problem): void {
  const place = { ...(file !== undefined && { file }), ...(line !== undefined && { line }), ...(column !== undefined && { col: column }) };
  stdout.write(`${workflowCommand('error', { ...place, title: 'jobfit' }, message)}\n`);
}

/** A line that the text cannot hold: no text is known that holds its own digest. */
function absentFrom(text: string): string {
  return `jobfit-${createHash('sha256').update(text).digest('hex')}`;
}

/** Outside of a runner there is nobody to tell. */
function append(path: string | undefined, text: string): void {
  if (path) appendText(path, text);
}
