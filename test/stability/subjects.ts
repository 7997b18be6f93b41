import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { decode } from '../../src/documents/decode.ts';
import type { Spec } from '../../src/requirements/requirement.ts';
import { loadSpec } from '../../src/spec/load-spec.ts';
import { runContext } from '../support.ts';

/** A document of the collection. */
export interface Subject {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** As decoded, without byte order mark, with line feeds only. */
  readonly text: string;
  readonly format: 'markdown' | 'plain';
}

const folders = ['fixtures', 'test/quality/documents'];

export const subjects: readonly Subject[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => subjectAt(join(folder, name))),
);

function subjectAt(path: string): Subject {
  const bytes = readFileSync(path);
  const text = decode(bytes, path)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  return { path, bytes, text, format: path.endsWith('.md') ? 'markdown' : 'plain' };
}

const exampleNames = readdirSync('specs')
  .filter((name) => name.endsWith('.yaml'))
  .sort();

/** The example specs. */
export function exampleSpecs(): Promise<readonly Spec[]> {
  return Promise.all(exampleNames.map(exampleSpec));
}

const examples = new Map<string, Promise<Spec>>();

function exampleSpec(name: string): Promise<Spec> {
  const known = examples.get(name) ?? specFrom(name, readFileSync(join('specs', name), 'utf8'));
  examples.set(name, known);
  return known;
}

const chosen = new Map<string, Promise<readonly Spec[]>>();

/** The spec of a document's labels, if it has some, and one or two of the examples in turn: those that ask for something like it, and others. */
export function specsFor(subject: Subject): Promise<readonly Spec[]> {
  const known = chosen.get(subject.path) ?? chooseSpecs(subject);
  chosen.set(subject.path, known);
  return known;
}

async function chooseSpecs(subject: Subject): Promise<readonly Spec[]> {
  const fitting = await fittingSpec(subject);
  const at = subjects.indexOf(subject);
  const names = exampleNames.filter(
    (name, index) => subject.path.includes(basename(name, '.yaml')) || (at + index) % exampleNames.length === 0,
  );
  const found = await Promise.all(names.map(exampleSpec));
  return fitting ? [...found, fitting] : found;
}

interface Labels {
  readonly rows: readonly { readonly key: string; readonly requirement: unknown }[];
}

/** What was labelled for a document, as a spec that asks all of it: the requirements that fit it best. */
export async function fittingSpec({ path }: Subject): Promise<Spec | undefined> {
  const file = join('test/quality/labels', `${basename(path)}.yaml`);
  if (!existsSync(file)) return undefined;
  const { rows }: Labels = parse(readFileSync(file, 'utf8'));
  const keys = [...new Set(rows.map(({ key }) => key))];
  const asked = keys.map((key) => [key, rows.filter((row) => row.key === key).map(({ requirement }) => requirement)]);
  return specFrom(basename(file), stringify(Object.fromEntries(asked)));
}

async function specFrom(file: string, text: string): Promise<Spec> {
  const { knowledge } = await runContext();
  const isSpokenLanguage = (name: string): boolean =>
    knowledge.spokenLanguages.names.find(name) !== undefined && knowledge.terms.find(name)?.kind !== 'language';
  return loadSpec({ file, text, isSpokenLanguage });
}
