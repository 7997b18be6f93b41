import { isDeepStrictEqual } from 'node:util';
import { type Document, isCollection, isNode, isSeq, parse, parseDocument } from 'yaml';
import { flowList, scalar } from './scalar.ts';
import type { Starter } from './starter.ts';

/** A configuration of pre-commit: it has the hook, it is made or added to, or a person has to add the lines. */
export type HookFile =
  | { readonly state: 'there' }
  | { readonly state: 'made'; readonly text: string }
  | { readonly state: 'left'; readonly lines: string };

/** The text of a `.pre-commit-config.yaml`. One that is there keeps every byte, and gets the hook after its last repository. */
export function hookFile(starter: Starter, before: string | undefined): HookFile {
  const lines = hookLines(starter);
  if (before === undefined || before.trim() === '')
    return { state: 'made', text: `# pre-commit install lets git run this before each commit.\nrepos:\n${indented(lines, '  ')}` };
  const document = parseDocument(before);
  const settings = settingsOf(document);
  if (hooksIn(settings).includes('jobfit')) return { state: 'there' };
  const text = added(before, document, lines);
  return text !== undefined && isSound(text, settings, lines) ? { state: 'made', text } : { state: 'left', lines: indented(lines, '  ') };
}

/** The hook takes no names: a spec that changed is a reason to check the documents, too. */
function hookLines({ folder, config, source: { repository, version } }: Starter): string {
  const within = folder === '' ? '' : `^${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/.*`;
  const args = folder === '' ? '' : `\n      args: ${flowList(['--config', `${folder}/${config}`])}`;
  return `- repo: https://github.com/${repository}
  rev: v${version}
  hooks:
    - id: jobfit${args}
      pass_filenames: false
      types_or: [markdown, plain-text, yaml]
      files: ${scalar(`${within}\\.(md|markdown|txt|ya?ml)$`)}
`;
}

/** Undefined where it is no YAML. */
function settingsOf(document: Document): unknown {
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS();
  } catch {
    return undefined; // aliases that lead nowhere, or are too many
  }
}

/** The ids of the hooks. */
function hooksIn(settings: unknown): readonly unknown[] {
  return listAt(settings, 'repos')
    .flatMap((repo) => listAt(repo, 'hooks'))
    .map((hook) => (isMapping(hook) ? hook.id : undefined));
}

function added(before: string, document: Document, lines: string): string | undefined {
  const repos = document.get('repos', true);
  const [first, last] = isSeq(repos) ? [repos.items[0], repos.items.at(-1)] : [];
  if (!isNode(first) || !isNode(last) || !first.range || !last.range || (isCollection(repos) && repos.flow)) return undefined;
  const indent = /([ \t]*)-[ \t]+$/.exec(before.slice(0, first.range[0]))?.[1] ?? '';
  const end = before.slice(0, last.range[1]).trimEnd().length;
  const lineEnd = /\r?\n|$/.exec(before.slice(end)) ?? { index: 0 };
  const newline = before.includes('\r\n') ? '\r\n' : '\n';
  const at = end + lineEnd.index;
  const rest = before.slice(at).replace(/^\r?\n/, '');
  return `${before.slice(0, at)}${newline}${indented(lines, indent).replaceAll('\n', newline)}${rest}`;
}

/** Whether the text says what it said, and the hook. */
function isSound(text: string, before: unknown, lines: string): boolean {
  const after = settingsOf(parseDocument(text));
  const entry: unknown = parse(lines);
  return (
    isMapping(before) && Array.isArray(entry) && isDeepStrictEqual(after, { ...before, repos: [...listAt(before, 'repos'), ...entry] })
  );
}

function indented(lines: string, indent: string): string {
  return lines.replace(/^(?=.)/gm, indent);
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = isMapping(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
