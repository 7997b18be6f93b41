import { readAsset } from '../assets.ts';
import type { Io } from '../io.ts';
import { UserError } from '../model/user-error.ts';
import { hanging } from '../reporters/text.ts';
import * as kinds from '../requirements/all.ts';
import { allRules } from '../rules/all.ts';
import { chooseRules } from '../rules/choose-rules.ts';
import { nearest } from '../spec/nearest.ts';

interface Topic {
  readonly name: string;
  readonly summary: string;
  /** Where its page stands in `dist/`. */
  readonly page: string;
}

const kindTopics: readonly Topic[] = Object.values(kinds).map(({ kind, summary }) => ({
  name: kind,
  summary,
  page: `docs/requirements/${kind}.md`,
}));
const ruleTopics: readonly Topic[] = allRules.map(({ id, summary }) => ({ name: id, summary, page: `docs/rules/${id}.md` }));
const topics: readonly Topic[] = [...kindTopics, ...ruleTopics];

/** Prints the page of a requirement kind or rule; without a name, the list of them. */
export function explain(name: string | undefined, io: Io): number {
  const width = Math.max(60, Math.min(120, io.stdout.columns ?? 80));
  io.stdout.write(name === undefined ? list(width) : pageOf(topicNamed(name)));
  return 0;
}

/** Rules with the level that they have unless a configuration says otherwise. */
function list(width: number): string {
  const levels = new Map(chooseRules().map(({ rule, severity }) => [rule.id, severity === 'warning' ? 'warn' : severity]));
  const longest = Math.max(...kindTopics.map(({ name }) => name.length));
  const kindLines = kindTopics.flatMap(({ name, summary }) => hanging(`  ${name.padEnd(longest)}  `, summary, width));
  const ruleLines = ruleTopics.flatMap(({ name, summary }) => [
    `  ${name} (${levels.get(name) ?? 'off'})`,
    ...hanging('      ', summary, width),
  ]);
  const parts = ['Kinds of requirement:', ...kindLines, '', 'Rules, and their levels in the preset recommended:', ...ruleLines];
  return `${parts.join('\n')}\n\njobfit explain <name> shows the page of one.\n`;
}

/** By its name, or by what stands after the slash of a rule's id. */
function topicNamed(name: string): Topic {
  const known = topics.find((each) => each.name === name) ?? topics.find((each) => each.name.endsWith(`/${name}`));
  if (known) return known;
  const names = topics.map((each) => each.name);
  const near = nearest(name, names);
  const kindNames = kindTopics.map((each) => each.name).join(', ');
  throw new UserError(
    `found "${name}", expected the id of a rule or one of ${kindNames}${near === undefined ? '' : ` (did you mean ${near}?)`}`,
  );
}

/** What has no page yet has at least its summary. */
function pageOf({ name, summary, page }: Topic): string {
  try {
    return readAsset(page).toString('utf8');
  } catch {
    return `# ${name}\n\n${summary}\n`;
  }
}
