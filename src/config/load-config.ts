import { posix } from 'node:path';
import type { Problem } from '../model/user-error.ts';
import { explainFaults } from '../spec/explain.ts';
import { failWith } from '../spec/problems.ts';
import { readYaml } from '../spec/read-yaml.ts';
import { found, message } from '../spec/words.ts';
import { child, type YamlNode } from '../spec/yaml-node.ts';
import type { Config } from './config.ts';
import { configOf } from './config-of.ts';
import { ruleFaults } from './rule-faults.ts';
import { validateConfig } from './validate.generated.js';

/** Where a configuration may stand in a folder, best first. */
export const configNames = ['.jobfit.yaml', 'jobfit.yaml', 'package.json'] as const;

export interface KnownRules {
  /** The ids that may be set; without them any id passes. */
  readonly rules?: readonly string[];
  /** Their options with their defaults; without them any options pass. */
  readonly options?: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/**
 * The configuration in a text, or a UserError with every problem in file order. Of a package.json only the key `jobfit` is read;
 * undefined if there is none.
 */
export function parseConfig(file: string, text: string, known: KnownRules = {}): Config | undefined {
  const isPackage = posix.basename(file.replaceAll('\\', '/')) === 'package.json';
  // Most have nothing for us: what else is in them is not ours to judge.
  if (isPackage && !text.includes('"jobfit"')) return undefined;
  // JSON is YAML, but for tabs as indentation; a blank in their place keeps every column.
  const { root, problems } = readYaml(file, isPackage ? text.replaceAll('\t', ' ') : text);
  if (isPackage && root && !root.entries.has('jobfit')) return undefined;
  const node = root && (isPackage ? child(root, 'jobfit') : root);
  if (!node) throw failWith(problems);
  // An empty file is a configuration that sets nothing.
  if (node.value === null && !isPackage && problems.length === 0) return configOf(file, node);
  const faults = validateConfig(node.value) ? [] : explainFaults(file, node, validateConfig.errors ?? []);
  const all = [...(isPackage ? [] : problems), ...faults, ...ruleFaults(file, node, known), ...impossibleDate(file, node)];
  if (all.length > 0) throw failWith(all);
  return configOf(file, node);
}

function impossibleDate(file: string, node: YamlNode): Problem[] {
  const today = child(node, 'today');
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(today?.value)) ?? [];
  if (!today || year === undefined) return [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)) return [];
  return [{ file, ...today.place, message: message(found(today), 'a day of the calendar') }];
}
