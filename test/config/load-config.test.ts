import { describe, expect, test } from 'vitest';
import { configNames, parseConfig } from '../../src/config/load-config.ts';
import { problemsOf } from '../spec/problems-of.ts';

const rules = ['resume/missing-email', 'resume/cliche', 'letter/wrong-company'];

test('everything at once', () => {
  const config = parseConfig(
    'jobfit.yaml',
    `
specs: specs/*.yaml
files: [resume.md, letters/*.md]
minScore: 70
maxWarnings: 3
extends: [recommended, us]
rules:
  resume/missing-email: off
  resume/cliche: [warn, {allow: [synergy]}]
aliases: {Kubernetes: [K8s]}
not: {Go: [go to market]}
headings: {experience: [Where I worked]}
today: 2026-11-22
overrides:
  - files: letters/*.md
    rules: {letter/wrong-company: error}
`,
    { rules },
  );
  expect(config).toEqual({
    ...{ file: 'jobfit.yaml', specs: ['specs/*.yaml'], files: ['resume.md', 'letters/*.md'], minScore: 70, maxWarnings: 3 },
    extends: ['recommended', 'us'],
    rules: new Map([
      ['resume/missing-email', { severity: 'off' }],
      ['resume/cliche', { severity: 'warning', options: { allow: ['synergy'] } }],
    ]),
    ...{ aliases: new Map([['Kubernetes', ['K8s']]]), not: new Map([['Go', ['go to market']]]) },
    ...{ headings: new Map([['experience', ['Where I worked']]]), today: '2026-11-22' },
    overrides: [{ files: ['letters/*.md'], rules: new Map([['letter/wrong-company', { severity: 'error' }]]) }],
  });
});

test('an empty file sets nothing', () => {
  const empty = {
    file: '.jobfit.yaml',
    specs: [],
    files: [],
    extends: [],
    rules: new Map(),
    aliases: new Map(),
    not: new Map(),
    headings: new Map(),
    overrides: [],
  };
  expect(parseConfig('.jobfit.yaml', '')).toEqual(empty);
  expect(parseConfig('.jobfit.yaml', '# later\n')).toEqual(empty);
  expect(parseConfig('.jobfit.yaml', '{}\n')).toEqual(empty);
});

test('names, best first', () => expect(configNames).toEqual(['.jobfit.yaml', 'jobfit.yaml', 'package.json']));

describe('package.json', () => {
  const file = 'some/where/package.json';
  test('its key jobfit, tabs and all', () => {
    expect(
      parseConfig(file, '{\n\t"name": "x",\n\t"jobfit": {\n\t\t"minScore": 50,\n\t\t"specs": ["a\\u00e9\\/b"]\n\t}\n}\n'),
    ).toMatchObject({ minScore: 50, specs: ['aé/b'] });
  });
  test('without the key there is no configuration', () => expect(parseConfig(file, '{"name": "x", "name": "y"}')).toBeUndefined());
  test('what does not concern us is not judged', () => expect(parseConfig(file, '{"name": "\ufffd"')).toBeUndefined());
  test('problems have their place in the file', () => {
    expect(problemsOf(() => parseConfig(file, '{\n\t"jobfit": {"minScor": 50}\n}'))).toEqual([
      '2:13 found unknown key "minScor", expected one of specs, files, minScore, maxWarnings, rules, extends, aliases, not, headings, today, overrides (did you mean "minScore"?)',
    ]);
  });
  test('a null is no configuration', () =>
    expect(problemsOf(() => parseConfig(file, '{"jobfit": null}'))[0]).toMatch(/^1:12 found null, expected a mapping/));
});

describe('what is wrong with a configuration', () => {
  const rows: readonly (readonly [yaml: string, ...problems: string[]])[] = [
    ['- a\n', '1:1 found a list, expected a mapping with keys such as specs'],
    ['threshold: 70\n', '1:1 found unknown key "threshold"'],
    ['minScore: "70"\n', '1:11 found "70", expected a number of 0 or more, at most 100 (did you mean 70?)'],
    ['minScore: 101\n', '1:11 found number 101, expected a number of 0 or more, at most 100'],
    ['maxWarnings: -1\n', '1:14 found number -1, expected a whole number of 0 or more'],
    ['specs: 3\n', '1:8 found number 3, expected a pattern, or a list of them'],
    ['specs: {a: b}\n', '1:8 found a mapping, expected a pattern, or a list of them'],
    ['rules: [a]\n', '1:8 found a list, expected a mapping of rule ids to levels'],
    ['rules: {a: warning}\n', '1:12 found "warning", expected one of off, info, warn, error (did you mean warn?)'],
    ['rules: {a: false}\n', '1:12 found false, expected a level, or [level, options]'],
    ['rules: {a: 2}\n', '1:12 found number 2, expected a level, or [level, options]'],
    ['rules: {a: [warn, x]}\n', '1:19 found "x", expected the options of the rule'],
    ['rules: {a: []}\n', '1:12 found an empty list, expected a level, or [level, options]'],
    [
      'extends: recomended\n',
      '1:10 found "recomended", expected one of recommended, strict, academic, all, us, uk, de, fr, es, in (did you mean recommended?)',
    ],
    ['aliases: {A: B}\n', '1:14 found "B", expected a list of texts (did you mean [B]?)'],
    ['headings: {experiense: [A]}\n', '1:12 found unknown key "experiense"'],
    ['today: yesterday\n', '1:8 found "yesterday", expected a date like 2026-11-22'],
    ['today: 2026-02-30\n', '1:8 found "2026-02-30", expected a day of the calendar'],
    ['overrides: {files: a}\n', '1:12 found a mapping, expected a list of overrides'],
    ['overrides: [{files: a}]\n', '1:13 found no "rules", expected a mapping with files and rules'],
    ['rules: {a: warn, a: off}\n', '1:18 found key "a" again'],
    ['rules: {a\n', '2:1 found no closing "}"'],
  ];
  test.each(rows)('%j', (yaml, ...expected) => {
    const problems = problemsOf(() => parseConfig('jobfit.yaml', yaml));
    expect(problems.map((problem, index) => problem.slice(0, expected[index]?.length))).toEqual(expected);
  });

  test('unknown rules, where the known ones are given', () => {
    const yaml = 'rules: {resume/missing-emal: warn, cliche: off, zzz: info}\noverrides: [{files: a, rules: {x: off}}]\n';
    expect(problemsOf(() => parseConfig('jobfit.yaml', yaml, { rules }))).toEqual([
      '1:9 found unknown rule "resume/missing-emal", expected the id of a rule (did you mean "resume/missing-email"?)',
      '1:36 found unknown rule "cliche", expected the id of a rule (did you mean "resume/cliche"?)',
      '1:49 found unknown rule "zzz", expected one of resume/missing-email, resume/cliche, letter/wrong-company',
      '2:32 found unknown rule "x", expected one of resume/missing-email, resume/cliche, letter/wrong-company',
    ]);
  });
});
