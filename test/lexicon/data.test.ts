import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { termRows } from '../../src/lexicon/compile.ts';
import type { GroupedRow } from '../../src/lexicon/groups.ts';
import { nameKey } from '../../src/lexicon/lexicon.ts';

const folder = join(import.meta.dirname, '../../src/lexicon/data');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
const rows = termRows(files);
const byName = new Map(rows.map((row) => [row.term.name, row]));

test('there are enough terms, certifications and soft skills', () => {
  expect(rows.length).toBeGreaterThan(4000);
});

test('a term stands once over all files', () => {
  const files = [
    { path: 'terms/one.yaml', text: 'tool: { Anvil: {} }' },
    { path: 'terms/two.yaml', text: 'skill: { Anvil: {} }' },
  ];
  expect(() => termRows(files)).toThrow('terms/two.yaml: "Anvil" stands in another file or kind as well');
});

test('names in another language join the row of their term', () => {
  const terms = { path: 'terms/smithy.yaml', text: 'skill: { forging: { aliases: [hammer work], cues: [anvil] } }' };
  const rows = termRows([
    terms,
    { path: 'names/de.yaml', text: 'forging: [Schmieden]' },
    { path: 'names/fr.yaml', text: 'forging: { weak: [forge], cues: [enclume] }' },
  ]);
  expect(
    rows.map(({ term }) => [term.kind, term.domain, term.forms.map(({ text, weak }) => (weak ? `${text}?` : text)), term.cues]),
  ).toEqual([['custom', 'smithy', ['forging', 'hammer work', 'Schmieden', 'forge?'], ['anvil', 'enclume']]]);
  expect(() => termRows([terms, { path: 'names/es.yaml', text: 'forgin: [herrería]' }])).toThrow('names/es.yaml: found "forgin"');
});

test('a form stands for one term, unless it is weak', () => {
  const owners = new Map<string, Set<string>>();
  for (const { term } of rows) {
    for (const { text, weak } of term.forms) if (!weak) owners.set(nameKey(text), (owners.get(nameKey(text)) ?? new Set()).add(term.name));
  }
  expect([...owners].filter(([, names]) => names.size > 1).map(([key, names]) => `${key}: ${[...names].join(' / ')}`)).toEqual([]);
});

test('what a term implies is a term', () => {
  expect(rows.flatMap(({ term }) => term.implies.filter((name) => !byName.has(name)).map((name) => `${term.name} → ${name}`))).toEqual([]);
});

test('no term implies itself, by any way', () => {
  const reaches = (row: GroupedRow, target: string, seen: Set<string>): boolean =>
    row.term.implies.some((name) => {
      if (name === target) return true;
      if (seen.has(name)) return false;
      seen.add(name);
      const next = byName.get(name);
      return next !== undefined && reaches(next, target, seen);
    });
  expect(rows.filter((row) => reaches(row, row.term.name, new Set())).map(({ term }) => term.name)).toEqual([]);
});

/** In capitals they are other things: dialectical behaviour therapy, British residual mass spectrometry, the trade in a job title. */
const exactInLowerCase = ['dbt', 'brms', 'plumber'];

test('an exact form has a reason: it holds a capital, or its other case is known to be another thing', () => {
  const lower = rows.flatMap(({ term }) =>
    term.forms.filter(({ text, exact }) => exact && text === text.toLowerCase()).map(({ text }) => text),
  );
  expect(lower.filter((text) => !exactInLowerCase.includes(text))).toEqual([]);
});

test('a term with weak forms has something to support them: cues, or a strong form', () => {
  expect(rows.filter(({ term }) => term.forms.every(({ weak }) => weak) && term.cues.length === 0).map(({ term }) => term.name)).toEqual(
    [],
  );
});
