import { sectionKinds } from '../model/document.ts';
import { isMapping } from '../model/mapping.ts';
import { child, tidy, type YamlNode } from '../spec/yaml-node.ts';
import type { Config, Override, RuleSetting, RuleSettings } from './config.ts';
import { presets } from './schema.ts';

/** The settings that a checked configuration states. */
export function configOf(file: string, node: YamlNode): Config {
  const today = child(node, 'today')?.value;
  const [minScore, maxWarnings] = [child(node, 'minScore')?.value, child(node, 'maxWarnings')?.value];
  return {
    ...{ file, specs: textsAt(node, 'specs'), files: textsAt(node, 'files') },
    ...(typeof minScore === 'number' && { minScore }),
    ...(typeof maxWarnings === 'number' && { maxWarnings }),
    extends: textsAt(node, 'extends').flatMap((name) => presets.filter((preset) => preset === name)),
    rules: settingsOf(child(node, 'rules')),
    ...{ aliases: listsOf(child(node, 'aliases')), not: listsOf(child(node, 'not')), headings: headingsOf(node) },
    ...(typeof today === 'string' && { today }),
    overrides: (child(node, 'overrides')?.items ?? []).map(overrideOf),
  };
}

function overrideOf(node: YamlNode): Override {
  return { files: textsAt(node, 'files'), rules: settingsOf(child(node, 'rules')) };
}

function settingsOf(node: YamlNode | undefined): RuleSettings {
  return new Map([...(node?.entries ?? [])].map(([id, entry]) => [id, settingOf(entry.node)]));
}

function settingOf(node: YamlNode): RuleSetting {
  const [level, options] = node.items.length > 0 ? node.items.map(({ value }) => value) : [node.value];
  const severity = ({ off: 'off', info: 'info', warn: 'warning', error: 'error' } as const)[levelOf(level)];
  return { severity, ...(isMapping(options) && { options }) };
}

function levelOf(value: unknown): 'off' | 'info' | 'warn' | 'error' {
  return value === 'info' || value === 'warn' || value === 'error' ? value : 'off';
}

function textsAt(node: YamlNode, key: string): string[] {
  const value = child(node, key);
  return value ? textsOf(value) : [];
}

/** One text, or a list of them. */
function textsOf({ value }: YamlNode): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string').map(tidy);
}

function listsOf(node: YamlNode | undefined): Map<string, string[]> {
  return new Map([...(node?.entries ?? [])].map(([key, entry]) => [key, textsOf(entry.node)]));
}

function headingsOf(node: YamlNode): Config['headings'] {
  const lists = listsOf(child(node, 'headings'));
  return new Map(sectionKinds.flatMap((kind) => (lists.has(kind) ? [[kind, lists.get(kind) ?? []] as const] : [])));
}
