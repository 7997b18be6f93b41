import { parseDocument } from 'yaml';
import type { LexiconFile } from './compile.ts';
import type { Form, Term } from './terms.ts';

/** A row of a grouped data file: a term, the top-level key it stands under, and its other fields. */
export interface GroupedRow {
  readonly group: string;
  readonly term: Term;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

const formFields = ['names', 'aliases', 'formerly', 'proceedings'] as const;

/** The rows of a data file whose top-level keys are groups: degrees by level, fields by family, venues by community. */
export function groupedRows(file: LexiconFile): readonly GroupedRow[] {
  return entriesOf(parseData(file)).flatMap(([group, rows]) =>
    entriesOf(rows).map(([name, value]) => groupedRow(file.path, group, name, value)),
  );
}

/**
 * The row of a term with more of its fields, as a file of names in another language has them.
 * @throws Error where the term has no row
 */
export function withNames(rows: ReadonlyMap<string, GroupedRow>, path: string, name: string, value: unknown): GroupedRow {
  const row = rows.get(name);
  if (!row) throw new Error(`${path}: found "${name}", expected the name of a term in terms/, soft-skills.yaml or certifications.yaml`);
  const more = Array.isArray(value) ? { aliases: value } : Object.fromEntries(entriesOf(value));
  const fields: Record<string, unknown> = { ...row.fields };
  for (const [field, content] of Object.entries(more)) fields[field] = [...(row.fields[field] ?? []), ...strings(content)];
  const merged = groupedRow(path, row.group, name, fields);
  return {
    ...merged,
    term: { ...merged.term, kind: row.term.kind, ...(row.term.domain === undefined ? {} : { domain: row.term.domain }) },
  };
}

/** A data file as plain data. @throws Error with the file's name where it is no YAML or repeats a key */
export function parseData({ path, text }: LexiconFile): unknown {
  const document = parseDocument(text, { uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  return document.toJS();
}

const knownFields = new Set([
  'names',
  'aliases',
  'formerly',
  'proceedings',
  'weak',
  'exact',
  'implies',
  'broader',
  'cues',
  'not',
  'shownBy',
  'issuer',
  'validYears',
  'source',
  'kind',
  'field',
  'fieldFamily',
  'near',
]);

function groupedRow(path: string, group: string, name: string, value: unknown): GroupedRow {
  const fields = Object.fromEntries(entriesOf(value).map(([key, content]) => [key, strings(content)]));
  const unknown = Object.keys(fields).find((field) => !knownFields.has(field));
  if (unknown !== undefined)
    throw new Error(`${path}: ${name}: found the field "${unknown}", expected one of ${[...knownFields].join(', ')}`);
  const weak = fields['weak'] ?? [];
  const exact = fields['exact'] ?? [];
  const texts = new Set([name, ...formFields.flatMap((field) => fields[field] ?? []), ...weak, ...exact]);
  const forms: Form[] = [...texts].map((text) => ({ text, weak: weak.includes(text), exact: exact.includes(text) }));
  const term: Term = {
    name,
    kind: 'custom',
    forms,
    implies: fields['implies'] ?? fields['broader'] ?? [],
    cues: fields['cues'] ?? [],
    not: fields['not'] ?? [],
  };
  return { group, term, fields };
}

/** The entries of a mapping; none for anything else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** A string, or a list of strings and numbers, as strings. */
export function strings(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map((item: unknown) => (typeof item === 'string' ? item : String(item)));
}
