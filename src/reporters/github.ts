import type { Reporter } from './reporter.ts';
import { gravestFirst, type Shortcoming, shortcomingsOf } from './shortcomings.ts';

/** GitHub shows ten annotations of each level for a step and drops the rest without a word. */
const mostOfALevel = 10;
const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands that GitHub Actions turns into annotations, the gravest first; what is over its limit is counted in a plain line. */
export const github: Reporter = (reports, { quiet }) => {
  const all = gravestFirst(shortcomingsOf(reports)).filter(({ level }) => !quiet || level === 'error');
  const shown = all.filter((each) => all.filter(({ level }) => level === each.level).indexOf(each) < mostOfALevel);
  const more = all.length - shown.length;
  return [...shown.map(annotation), ...(more > 0 ? [`and ${more} more: see the log or the job summary`] : [])]
    .map((line) => `${line}\n`)
    .join('');
};

function annotation({ file, span: { start, end }, level, message, id, help }: Shortcoming): string {
  const properties = {
    file,
    line: start.line,
    endLine: end.line,
    col: start.column,
    endColumn: Math.max(end.column, start.column),
    title: `jobfit: ${id}`,
  };
  return workflowCommand(commands[level], properties, help === undefined ? message : `${message}\n${help}`);
}

/** A line that the runner of GitHub Actions takes as a command. */
export function workflowCommand(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const text = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${text.join(',')}::${data(message)}`;
}

/** Escapes as the runner reads them. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
