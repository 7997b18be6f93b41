import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { lint, read } from '../../src/lint.ts';
import { rankingOf } from '../../src/ranking.ts';
import { csv } from '../../src/reporters/rank/csv.ts';
import { html } from '../../src/reporters/rank/html.ts';
import { markdown } from '../../src/reporters/rank/markdown.ts';
import { rankReporterNamed, rankReporterNames } from '../../src/reporters/rank/names.ts';
import { text } from '../../src/reporters/rank/text.ts';
import type { Spec } from '../../src/requirements/requirement.ts';
import { loadSpec } from '../../src/spec/load-spec.ts';
import { report, requirement } from '../reporters/reports.ts';
import { runContext, today } from '../support.ts';

const options = { width: 80, today: '2026-11-22', version: '0.1.0' };
const spec = (file: string): { file: string; title: string; sha256: string } => ({ file, title: `Title of ${file}`, sha256: '' });
const [met, half, missing] = [requirement('SQL', 'met'), requirement('Git', 'partly'), requirement('Rust', 'missing')];
const fits = [
  report([met, missing], { file: 'b.md', spec: spec('x.yaml') }),
  report([met, half], { file: 'a.md', spec: spec('y.yaml') }),
  report([met, missing], { file: 'a.md', spec: spec('x.yaml') }),
  report([requirement('humour', 'unclear')], { file: 'b.md', spec: spec('y.yaml') }),
  report([met], { file: 'letter.md', kind: 'cover-letter', spec: spec('x.yaml') }),
];

test('the best fits come first; a letter stands for a spec only where there is no résumé', () => {
  const { documents, specs, fits: sorted, gaps } = rankingOf(fits);
  expect(sorted.map(({ file, spec: { file: name }, score }) => [file, name, score])).toEqual([
    ['letter.md', 'x.yaml', 100],
    ['a.md', 'y.yaml', 75],
    ['a.md', 'x.yaml', 50],
    ['b.md', 'x.yaml', 50],
    ['b.md', 'y.yaml', null],
  ]);
  expect(documents.map(({ file, best }) => [file, best?.name])).toEqual([
    ['a.md', 'y.yaml'],
    ['b.md', 'x.yaml'],
    ['letter.md', 'x.yaml'],
  ]);
  expect(specs.map(({ file, best }) => [file, best?.name])).toEqual([
    ['y.yaml', 'a.md'],
    ['x.yaml', 'a.md'],
  ]);
  expect(gaps.map(({ label, missing: count, partly }) => [label, count, partly])).toEqual([
    ['Rust', 2, 0],
    ['Git', 0, 1],
  ]);
});

test('the order in which reports come changes nothing', async () => {
  for (const name of rankReporterNames) {
    const reporter = await rankReporterNamed(name);
    const [there, back] = [fits, [...fits].reverse()].map((reports) => reporter(rankingOf(reports), options));
    expect(back, name).toBe(there);
  }
});

test('hostile names do no harm in any format', async () => {
  const name = '=cmd|"x",<img src=x onerror=alert(1)>\u001b[31m|jane@example.org';
  const ranking = rankingOf([report([requirement(name, 'missing')], { file: name, spec: { file: name, title: name, sha256: '' } })]);
  const all = await Promise.all(rankReporterNames.map(async (each) => (await rankReporterNamed(each))(ranking, options)));
  for (const page of all) expect(page).not.toContain('\u001b');
  expect(csv(ranking, options).split('\n')[1]).toMatch(/^"'=cmd\|""x"",/);
  expect(html(ranking, options)).not.toContain('<img');
  expect(markdown(ranking, options)).not.toContain('<img');
  expect(text(ranking, options)).not.toContain('jane@example.org');
});

const files = (folder: string, pattern: RegExp): readonly string[] => readdirSync(folder).filter((name) => pattern.test(name));

test('a reading held against all specs gives what a fresh reading for each gives', async () => {
  const context = await runContext();
  const isSpokenLanguage = (name: string): boolean => context.knowledge.spokenLanguages.names.find(name) !== undefined;
  const specs: readonly Spec[] = files('specs', /\.yaml$/).map((file) =>
    loadSpec({ file, text: readFileSync(`specs/${file}`, 'utf8'), isSpokenLanguage }),
  );
  for (const name of files('fixtures', /^(?!README).*\.(?:md|txt)$/).slice(0, 12)) {
    const document = await readDocument(readFileSync(`fixtures/${name}`), name, { today });
    const shared = read(document, context);
    const once = specs.map((each) => lint(shared, each));
    const again = [...specs].reverse().map((each) => lint(shared, each));
    const fresh = specs.map((each) => lint(read(document, context), each));
    expect(once, name).toEqual(fresh);
    expect([...again].reverse(), name).toEqual(fresh);
  }
});
