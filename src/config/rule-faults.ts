import type { Problem } from '../model/user-error.ts';
import { meant } from '../spec/meant.ts';
import { found, message, oneOf } from '../spec/words.ts';
import { child, type YamlEntry, type YamlNode } from '../spec/yaml-node.ts';
import type { KnownRules } from './load-config.ts';

/** Rules that do not exist, and options that a rule does not have or that are of another kind. */
export function ruleFaults(file: string, node: YamlNode, { rules, options }: KnownRules): Problem[] {
  if (!rules) return [];
  const settings = [child(node, 'rules'), ...(child(node, 'overrides')?.items ?? []).map((item) => child(item, 'rules'))];
  return settings
    .flatMap((setting) => [...(setting?.entries ?? [])])
    .flatMap(([id, entry]) => {
      if (!rules.includes(id)) return [{ file, ...entry.place, message: unknownRule(id, rules) }];
      return optionFaults(file, id, entry, options?.get(id));
    });
}

function unknownRule(id: string, rules: readonly string[]): string {
  const suggestion = meant(id, rules) ?? rules.find((rule) => rule.endsWith(`/${id}`));
  const expected = suggestion === undefined && rules.length <= 16 ? oneOf(rules) : 'the id of a rule';
  return message(`unknown rule "${id}"`, expected, suggestion === undefined ? undefined : `"${suggestion}"`);
}

function optionFaults(file: string, id: string, { node }: YamlEntry, defaults: Readonly<Record<string, unknown>> | undefined): Problem[] {
  if (!defaults) return [];
  return [...(node.items[1]?.entries ?? [])].flatMap(([name, { place, node: value }]) => {
    if (Object.hasOwn(defaults, name)) return kindFault(file, value, defaults[name]);
    const choices = Object.keys(defaults);
    const expected = choices.length === 0 ? `no option: ${id} has none` : oneOf(choices);
    const suggestion = meant(name, choices);
    return [
      { file, ...place, message: message(`unknown option "${name}"`, expected, suggestion === undefined ? undefined : `"${suggestion}"`) },
    ];
  });
}

function kindFault(file: string, node: YamlNode, standard: unknown): Problem[] {
  const { value } = node;
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
  const fits = Array.isArray(standard) ? isTexts : typeof value === typeof standard;
  if (fits) return [];
  const expected = Array.isArray(standard)
    ? 'a list of texts'
    : ({ number: 'a number', string: 'a text', boolean: 'true or false' }[String(typeof standard)] ?? String(typeof standard));
  return [{ file, ...node.place, message: message(found(node), expected) }];
}
