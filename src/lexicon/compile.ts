import { entriesOf, type GroupedRow, groupedRows, parseData, strings, withNames } from './groups.ts';
import { withIssuerBehind } from './issuers.ts';
import { type CompiledGroups, packKnowledge } from './knowledge.ts';
import { patternsOf, type Words } from './patterns.ts';
import { packLexicon } from './rows.ts';
import { type Term, type TermKind, termKinds } from './terms.ts';

/** A data file of the lexicon. `path` is relative to the data folder. */
export interface LexiconFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Compiles all data files to the one index that the run reads. Runs at build time.
 * @throws Error naming file and row where a row is not as the lexicon's README says
 */
export function compileLexicon(files: readonly LexiconFile[], words: Words): Buffer {
  const file = (path: string): LexiconFile => files.find((candidate) => candidate.path === path) ?? { path, text: '' };
  const groups = (path: string): CompiledGroups => compileGroups(groupedRows(file(path)), words);
  const mapping = (path: string): Record<string, readonly string[]> =>
    Object.fromEntries(entriesOf(parseData(file(path))).map(([key, value]) => [key, strings(value)]));
  return packKnowledge({
    terms: compileTerms(termRows(files), words),
    degrees: groups('degrees.yaml'),
    fields: groups('degree-fields.yaml'),
    families: mapping('degree-families.yaml'),
    venues: groups('venues.yaml'),
    spokenLanguages: groups('spoken-languages.yaml'),
    levels: mapping('language-levels.yaml'),
  });
}

function compileTerms(rows: readonly GroupedRow[], words: Words): Buffer {
  const terms = rows.map(({ term, group }): Term => ({ ...term, kind: termKind(group) }));
  const shownBy = Object.fromEntries(rows.flatMap(({ term, fields }) => (fields['shownBy'] ? [[term.name, fields['shownBy']]] : [])));
  return packLexicon(
    terms,
    terms.flatMap((term) => patternsOf(term, words)),
    shownBy,
  );
}

/** The rows of the files that hold terms, with the term's kind as their group, and with what `names/` calls them in other languages. */
export function termRows(files: readonly LexiconFile[]): readonly GroupedRow[] {
  const rows = new Map<string, GroupedRow>();
  for (const file of files) {
    for (const row of rowsOf(file)) {
      if (rows.has(row.term.name)) throw new Error(`${file.path}: "${row.term.name}" stands in another file or kind as well`);
      rows.set(row.term.name, row);
    }
  }
  for (const file of files.filter(({ path }) => path.startsWith('names/'))) {
    for (const [name, value] of entriesOf(parseData(file))) rows.set(name, withNames(rows, file.path, name, value));
  }
  return [...rows.values()];
}

function rowsOf(file: LexiconFile): readonly GroupedRow[] {
  if (file.path.startsWith('terms/')) {
    const domain = file.path.slice('terms/'.length).replace(/\.yaml$/, '');
    return groupedRows(file).map((row) => ({ ...row, term: { ...row.term, domain } }));
  }
  if (file.path === 'certifications.yaml')
    return groupedRows(file).map((row) => ({
      ...row,
      term: { ...row.term, forms: withIssuerBehind(row.term.forms) },
      group: 'certification',
    }));
  if (file.path === 'soft-skills.yaml') return groupedRows({ path: file.path, text: `softSkill:\n${file.text.replace(/^/gm, '  ')}` });
  return [];
}

function termKind(group: string): TermKind {
  const kind = termKinds.find((candidate) => candidate === group);
  if (!kind) throw new Error(`found the kind "${group}", expected one of ${termKinds.join(', ')}`);
  return kind;
}

function compileGroups(rows: readonly GroupedRow[], words: Words): CompiledGroups {
  const terms = rows.map(({ term }) => term);
  const patterns = terms.flatMap((term) => patternsOf(term, words));
  return {
    names: packLexicon(terms, patterns, {}),
    groupOf: Object.fromEntries(rows.map(({ term, group }) => [term.name, group])),
    details: Object.fromEntries(
      rows.flatMap(({ term, fields }) => (details(fields).length === 0 ? [] : [[term.name, Object.fromEntries(details(fields))]])),
    ),
  };
}

const detailFields = new Set(['field', 'kind', 'fieldFamily', 'near']);

function details(fields: GroupedRow['fields']): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(fields).filter(([key]) => detailFields.has(key));
}
