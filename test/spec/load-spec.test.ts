import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../src/requirements/requirement.ts';
import { load } from './problems-of.ts';

/** The example of the spec language's page. */
const example = `title: Research Scientist, Music Generation     # optional; letter rules use title and company
company: Spotify                                 # string, or {name, aliases: []}
posting: ../postings/research-scientist.txt      # optional; quotes are verified against it
degree:
  level: doctorate                               # associate | bachelor | master | doctorate
  fields: [Computer Science, Mathematics, Engineering]
  orRelated: true
experience:
  - name: industry experience
    optional: true                               # nice to have; everything else is a must
    years: 1
skills:
  - anyOf:
      - generative modeling
      - machine learning
      - name: music information retrieval
        aliases: [MIR]
      - signal processing
    orRelated: true
languages: [Python, PyTorch, NumPy]              # programming languages and libraries, or spoken languages
venues:
  - anyOf: [ICASSP, ISMIR, INTERSPEECH, ICLR, AAAI, IJCAI, NeurIPS, ICML, CVPR, ECCV, ICCV]
    orRelated: true
softSkills: [creative problem solving, communication]
certifications: []
other:
  - name: work permit for the EU
    manual: true
`;

/** A requirement in one line: kind, id, label, what it asks. */
function line(requirement: Requirement): string {
  const { kind, id, label, optional } = requirement;
  const asked =
    requirement.kind === 'group' ? `${requirement.mode} ${requirement.atLeast} [${requirement.members.map(line).join('; ')}]` : '';
  return [kind, id, `"${label}"`, optional ? 'optional' : '', asked].filter((part) => part !== '').join(' ');
}

const lines = (yaml: string): string[] => load(yaml).requirements.map(line);

test('the example of the page', () => {
  const spec = load(example, { readPosting: (path) => (path === 'postings/research-scientist.txt' ? 'The posting.' : undefined) });
  expect(spec).toMatchObject({
    file: 'specs/x.yaml',
    title: 'Research Scientist, Music Generation',
    company: { name: 'Spotify', aliases: [] },
    posting: 'The posting.',
  });
  expect(spec.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(spec.requirements.map(({ id, key, kind, optional }) => [key, kind, id, optional])).toEqual([
    ['degree', 'degree', 'doctorate-in-computer-science-mathematics-engineering-or-related', false],
    ['experience', 'experience', 'industry-experience', true],
    ['skills', 'group', 'one-of-generative-modeling-machine-learning-music-information-retrieval-signal', false],
    ['languages', 'term', 'python', false],
    ['languages', 'term', 'pytorch', false],
    ['languages', 'term', 'numpy', false],
    ['venues', 'group', 'one-of-icassp-ismir-interspeech-iclr-and-7-more-or-related', false],
    ['softSkills', 'soft-skill', 'creative-problem-solving', false],
    ['softSkills', 'soft-skill', 'communication', false],
    ['other', 'manual', 'work-permit-for-the-eu', false],
  ]);
  expect(spec.requirements[6]?.label).toBe('one of ICASSP, ISMIR, INTERSPEECH, ICLR and 7 more or related');
});

describe('forms of a requirement', () => {
  const rows: readonly (readonly [string, string, string[]])[] = [
    ['one text instead of a list', 'skills: Python', ['term python "Python"']],
    ['one mapping instead of a list', 'skills: {name: Python}', ['term python "Python"']],
    ['one group instead of a list', 'skills: {anyOf: [A, B]}', ['group one-of-a-b "one of A, B" anyOf 1 [term a "A"; term b "B"]']],
    ['all of a group', 'skills: {allOf: [A, B]}', ['group all-of-a-b "all of A, B" allOf 2 [term a "A"; term b "B"]']],
    [
      'some of a group',
      'skills: {atLeast: 2, of: [A, B, C]}',
      ['group at-least-2-of-a-b-c "at least 2 of A, B, C" atLeast 2 [term a "A"; term b "B"; term c "C"]'],
    ],
    ['a named group', 'skills: {name: Cloud, anyOf: [AWS]}', ['group cloud "Cloud" anyOf 1 [term aws "AWS"]']],
    [
      'an optional group and its members',
      'skills: {optional: true, anyOf: [A]}',
      ['group one-of-a "one of A" optional anyOf 1 [term a "A" optional]'],
    ],
    [
      "a Master's, or a Bachelor's with five years",
      'degree: {anyOf: [{level: master}, {allOf: [{level: bachelor}, {years: 5}]}]}',
      [
        'group one-of-masters-degree-all-of-bachelors-degree-5-years-of-experience "one of Master\'s degree, (all of Bachelor\'s degree, 5 years of experience)" anyOf 1 ' +
          '[degree masters-degree "Master\'s degree"; group all-of-bachelors-degree-5-years-of-experience "all of Bachelor\'s degree, 5 years of experience" allOf 2 ' +
          '[degree bachelors-degree "Bachelor\'s degree"; experience 5-years-of-experience "5 years of experience"]]',
      ],
    ],
    [
      'members of other keys',
      'skills: {anyOf: [A, {degree: {level: bachelor}}, {venues: {anyOf: [ICML]}}]}',
      [
        'group one-of-a-bachelors-degree-one-of-icml "one of A, Bachelor\'s degree, (one of ICML)" anyOf 1 ' +
          '[term a "A"; degree bachelors-degree "Bachelor\'s degree"; group one-of-icml "one of ICML" anyOf 1 [venue icml "ICML"]]',
      ],
    ],
    [
      'experience with something',
      'experience: {years: 1, in: [Java, Go]}',
      ['experience 1-year-of-experience-with-java-go "1 year of experience with Java, Go"'],
    ],
    ['a degree to check by eye', 'degree: {name: Security clearance, manual: true}', ['manual security-clearance "Security clearance"']],
    ['experience to check by eye', 'experience: {name: Shift work, manual: true}', ['manual shift-work "Shift work"']],
    ['something else', 'other: [Driving]', ['term driving "Driving"']],
    ['text in a block', 'skills:\n  - >\n    machine\n    learning\n', ['term machine-learning "machine learning"']],
  ];
  test.each(rows)('%s', (_, yaml, expected) => expect(lines(yaml)).toEqual(expected));
});

test('languages: what is spoken and what is not', () => {
  const kinds = (yaml: string) => load(yaml).requirements.map(({ kind }) => kind);
  expect(kinds('languages: [German, Python]')).toEqual(['spoken-language', 'term']);
  expect(kinds('languages: [{name: Klingon, level: B2}, {name: Java, kind: spoken}]')).toEqual(['spoken-language', 'spoken-language']);
  expect(kinds('languages: [{name: German, kind: programming}, {name: German, years: 2}]')).toEqual(['term', 'term']);
  expect(kinds('skills: [German]')).toEqual(['term']);
});

test('ids: given ones stay, made ones are numbered in file order', () => {
  const ids = (yaml: string) => load(yaml).requirements.map(({ id }) => id);
  expect(ids('skills: [{name: Go, years: 1}, {name: Go, years: 2}, {name: X, id: go}]')).toEqual(['go-2', 'go-3', 'go']);
  expect(ids('skills: [C, C++, C#, R&D, Größe, Łódź, 日本語, Node.js]')).toEqual([
    ...['c', 'c-plus-plus', 'c-sharp', 'r-and-d', 'grosse', 'lodz', 'skills', 'node-js'],
  ]);
});

test('every option is filled in', () => {
  const [term, spoken, degree, experience, venue] = load(
    'skills: A\nlanguages: German\ndegree: {level: master}\nexperience: {years: 2}\nvenues: ICML\n',
  ).requirements;
  expect(term).toEqual({
    ...{ id: 'a', key: 'skills', label: 'A', optional: false, weight: 1, manual: false, place: { line: 1, column: 9 } },
    ...{ kind: 'term', options: { name: 'A', aliases: [], not: [] } },
  });
  expect(spoken).toMatchObject({ options: { name: 'German', aliases: [] } });
  expect(degree).toMatchObject({ options: { level: 'master', fields: [], orRelated: false, inProgress: false } });
  expect(experience).toMatchObject({ options: { years: 2, in: [], counts: [] } });
  expect(venue).toMatchObject({ options: { name: 'ICML', aliases: [], count: 1 } });
});

test('what every requirement may carry', () => {
  const [requirement] = load(
    'skills: {name: A, id: x, optional: true, weight: 0.5, quote: "a  b", note: n, aliases: [B], manual: true}',
  ).requirements;
  expect(requirement).toMatchObject({
    id: 'x',
    optional: true,
    weight: 0.5,
    quote: 'a b',
    note: 'n',
    manual: true,
    options: { aliases: ['B'] },
  });
});

test('aliases of YAML are read where they stand', () => {
  const spec = load('skills: [&java {name: Java}]\nother: [{anyOf: [*java, Kotlin]}]\n');
  expect(spec.requirements.map(line)).toEqual([
    'term java "Java"',
    'group one-of-java-kotlin "one of Java, Kotlin" anyOf 1 [term java-2 "Java"; term kotlin "Kotlin"]',
  ]);
});
