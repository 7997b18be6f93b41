import { readAsset } from '../assets.ts';
import type { Io } from '../io.ts';
import { UserError } from '../model/user-error.ts';
import * as kinds from '../requirements/all.ts';
import { nearest } from '../spec/nearest.ts';

interface Topic {
  readonly name: string;
  readonly summary: string;
  /** Where its page stands in `dist/`. */
  readonly page: string;
}

const topics: readonly Topic[] = Object.values(kinds).map(({ kind, summary }) => ({
  name: kind,
  summary,
  page: `docs/requirements/${kind}.md`,
}));

/** Prints the page of a requirement kind; without a name, the list of them. */
export function explain(name: string | undefined, io: Io): number {
  io.stdout.write(name === undefined ? list() : pageOf(topicNamed(name)));
  return 0;
}

function list(): string {
  const longest = Math.max(...topics.map(({ name }) => name.length));
  const lines = topics.map(({ name, summary }) => `  ${name.padEnd(longest)}  ${summary}`);
  return `Kinds of requirement:\n${lines.join('\n')}\n\njobfit explain <name> shows the page of one.\n`;
}

function topicNamed(name: string): Topic {
  const topic = topics.find((each) => each.name === name);
  if (topic) return topic;
  const names = topics.map((each) => each.name);
  const near = nearest(name, names);
  throw new UserError(`found "${name}", expected one of ${names.join(', ')}${near === undefined ? '' : ` (did you mean ${near}?)`}`);
}

/** A kind whose page is not written yet has at least its summary. */
function pageOf({ name, summary, page }: Topic): string {
  try {
    return readAsset(page).toString('utf8');
  } catch {
    return `# ${name}\n\n${summary}\n`;
  }
}
