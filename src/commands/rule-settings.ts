import type { Override, RuleSetting, RuleSettings } from '../config/config.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import { allRules } from '../rules/all.ts';
import { type ChosenRule, chooseRules } from '../rules/choose-rules.ts';
import type { RuleOptions } from '../rules/rule.ts';
import { meant } from '../spec/meant.ts';
import type { FoundConfig } from './find-config.ts';

export const ruleIds: readonly string[] = allRules.map(({ id }) => id);
export const ruleOptions: ReadonlyMap<string, RuleOptions> = new Map(allRules.map(({ id, options }) => [id, options]));

/** The rules that are on for a file: presets, the configuration's rules, its overrides, and the command line, which has the last word. */
export async function rulesFor(path: string, { folder, config }: FoundConfig, levels: RuleSettings): Promise<readonly ChosenRule[]> {
  const overrides = config?.overrides ?? [];
  const matching = overrides.length === 0 ? [] : await overridesFor(path, folder, overrides);
  return chooseRules(config?.extends, [config?.rules ?? new Map(), ...matching, levels]);
}

async function overridesFor(path: string, folder: string, overrides: readonly Override[]): Promise<readonly RuleSettings[]> {
  const { matches } = await import('../files/patterns.ts');
  return overrides.filter(({ files }) => matches(folder, files, path)).map(({ rules }) => rules);
}

const severities: Readonly<Record<string, RuleSetting['severity']>> = {
  off: 'off',
  info: 'info',
  warn: 'warning',
  warning: 'warning',
  error: 'error',
};

/** What `--rule id:severity` asks, given any number of times; the last one for an id wins. */
export function ruleSettings(texts: readonly string[], known: readonly string[]): RuleSettings {
  const problems = texts.flatMap((text) => problemOf(text, known));
  if (problems.length > 0) throw new UserError(problems);
  return new Map(texts.map((text) => [idOf(text), { severity: severityOf(text) ?? 'off' }]));
}

function problemOf(text: string, known: readonly string[]): readonly Problem[] {
  const id = idOf(text);
  if (severityOf(text) === undefined)
    return [{ message: `--rule ${text}: expected id:severity, where severity is off, info, warn or error` }];
  if (known.includes(id)) return [];
  const near = meant(id, known) ?? known.find((rule) => rule.endsWith(`/${id}`));
  return [
    {
      message: `--rule ${text}: unknown rule "${id}"${near === undefined ? '' : ` (did you mean ${near}?)`}; jobfit explain lists the rules`,
    },
  ];
}

function idOf(text: string): string {
  return text.split(':')[0] ?? text;
}

function severityOf(text: string): RuleSetting['severity'] | undefined {
  const word = text.split(':')[1] ?? '';
  return Object.hasOwn(severities, word) ? severities[word] : undefined;
}
