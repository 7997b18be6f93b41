import type { Severity } from '../model/report.ts';
import { allRules } from './all.ts';
import { basePresets, presetEntry } from './presets.ts';
import type { Rule, RuleLevel, RuleOptions } from './rule.ts';

/** A rule that is on: how grave its findings are, and its options with the defaults filled in. */
export interface ChosenRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: RuleOptions;
}

/** What a configuration, an override or the command line says about rules, by id. */
export type RuleLayer = ReadonlyMap<string, { readonly severity: RuleLevel; readonly options?: Readonly<Record<string, unknown>> }>;

/**
 * The rules that are on. Presets come first, in their order, and start from `recommended` where none of them is a base; then the layers, later
 * ones winning. A layer that sets only a level keeps the options.
 */
export function chooseRules(presets: readonly string[] = [], layers: readonly RuleLayer[] = []): readonly ChosenRule[] {
  const order = presets.some((preset) => basePresets.includes(preset)) ? presets : ['recommended', ...presets];
  return allRules.flatMap((rule) => chosen(rule, order, layers));
}

function chosen(rule: Rule, presets: readonly string[], layers: readonly RuleLayer[]): readonly ChosenRule[] {
  let level: RuleLevel = 'off';
  let options = rule.options;
  for (const preset of presets) {
    const entry = presetEntry(preset, rule.id);
    if (entry === undefined) continue;
    level = typeof entry === 'string' ? entry : entry[0];
    if (typeof entry !== 'string') options = withOptions(options, entry[1]);
  }
  for (const layer of layers) {
    const setting = layer.get(rule.id);
    if (!setting) continue;
    level = setting.severity;
    options = withOptions(options, setting.options ?? {});
  }
  return level === 'off' ? [] : [{ rule, severity: level, options }];
}

/** Options of the right kind in the place of those that stand; the configuration has told about any other. */
export function withOptions(options: RuleOptions, given: Readonly<Record<string, unknown>>): RuleOptions {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, optionLike(value, given[name])]));
}

function optionLike(value: RuleOptions[string], given: unknown): RuleOptions[string] {
  if (isList(value)) return isList(given) ? given : value;
  if (typeof given === typeof value && (typeof given === 'number' || typeof given === 'string' || typeof given === 'boolean')) return given;
  return value;
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
