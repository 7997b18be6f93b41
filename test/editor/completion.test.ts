import { expect, test } from 'vitest';
import { completionsAt } from '../../src/editor/completion.ts';
import { edited } from './client.ts';

const range = (text: string) => (from: number, to: number) => {
  const at = (offset: number) => ({
    line: text.slice(0, offset).split('\n').length - 1,
    character: offset - (text.lastIndexOf('\n', offset - 1) + 1),
  });
  return { start: at(from), end: at(to) };
};

/** What is offered where the text has a bar, and the text with each. */
async function offered(marked: string, role: 'spec' | 'config' = 'spec'): Promise<ReadonlyMap<string, string>> {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const items = await completionsAt(text, offset, role, range(text));
  return new Map(items.map(({ label, textEdit }) => [label, textEdit && 'range' in textEdit ? edited(text, [textEdit]) : '']));
}

const levels = 'associate bachelor master doctorate';
const topics = 'degree experience skills languages venues softSkills certifications other';
const leaf = 'name aliases not years id optional weight quote note manual';
const group = 'allOf anyOf of atLeast name id optional weight quote note orRelated';

test.each<[marked: string, labels: string]>([
  ['|', `title company contact posting ${topics}`],
  ['title: x\nski|\nvenues: []\n', `company contact posting ${topics.replace(' venues', '')}`],
  ['company:\n  |', 'name aliases'],
  ['company: { name: x, | }', 'aliases'],
  ['degree:\n  level: |', levels],
  ['degree: { level: | }', levels],
  ['degree: { level: ma|', levels],
  ['degree:\n  level: master\n  inProgress: |\n', 'true false'],
  ['skills:\n  - name: Python\n    |\nlanguages: [a]\n', `${leaf.replace('name ', '')} allOf anyOf of atLeast`],
  ['skills:\n  - name: Python\n    years: 2\n    |\n', leaf.replace('name ', '').replace('years ', '')],
  ['skills:\n  - anyOf: [a]\n    |\n', group.replace(' anyOf', '')],
  ['skills:\n  - anyOf:\n      - a\n      - |\n', `${leaf} allOf anyOf of atLeast ${topics}`],
  [
    'skills:\n  - anyOf:\n      - experience: { | }\n',
    `name years in counts id optional weight quote note aliases manual allOf anyOf of atLeast`,
  ],
  ['languages:\n  - name: English\n    level: |', 'A1 A2 B1 B2 C1 C2 native'],
  ['languages:\n  - name: Basque\n    kind: |', 'programming spoken'],
  ['experience:\n  - { years: 3, counts: [|] }', 'internships volunteering education'],
  ['skills: [a, |]', ''],
  ['skills: |', ''],
  ['title: some |', ''],
  ['# a comment |\nskills: [a]\n', ''],
  ['nonsense:\n  - |', ''],
  ['skills:\n  - Python\n |', ''],
])('in a spec: %j', async (marked, labels) => {
  expect(new Set((await offered(marked)).keys())).toEqual(new Set(labels.split(' ').filter(Boolean)));
});

test.each<[marked: string, some: readonly string[], none: readonly string[]]>([
  ['|', ['specs', 'files', 'minScore', 'rules', 'overrides'], ['$schema', 'title']],
  ['extends: [strict, |]', ['academic', 'de'], ['files']],
  ['rules:\n  resume/le|\n', ['resume/length', 'letter/length'], []],
  ['rules:\n  resume/length: off\n  |\n', ['letter/length'], ['resume/length', 'off']],
  ['rules:\n  resume/length: |\n', ['off', 'warn', 'error'], ['resume/length']],
  ['rules:\n  resume/length: [warn, { | }]\n', ['least', 'most'], ['resume/length', 'off']],
  ['overrides:\n  - files: x\n    rules: { | }', ['letter/length'], ['files']],
  ['overrides:\n  - |', ['files', 'rules'], ['specs']],
  ['headings:\n  |', ['experience', 'skills'], ['specs']],
])('in a configuration: %j', async (marked, some, none) => {
  const labels = [...(await offered(marked, 'config')).keys()];
  expect(labels).toEqual(expect.arrayContaining([...some]));
  expect(labels.filter((label) => none.includes(label))).toEqual([]);
});

test('what is taken stands in the place of the word at the cursor', async () => {
  expect((await offered('degree:\n  lev|\n')).get('level')).toBe('degree:\n  level: \n');
  expect((await offered('degree:\n  le|v: master\n')).get('level')).toBe('degree:\n  level: master\n');
  expect((await offered('degree: { level: m|x }')).get('master')).toBe('degree: { level: master }');
  expect((await offered('rules:\n  long|', 'config')).get('resume/long-bullet')).toBe('rules:\n  resume/long-bullet: ');
});

test.each(['a'.repeat(1_100_000), '['.repeat(5000), '\u0000', '&a [*a, *a]', '%YAML 1.1\n---', '--- x\n--- y', '? [a]\n: b', '<<: *x'])(
  'a hostile text is survived (%#)',
  async (text) => {
    expect((await offered(`${text}\n|`)).size).toBeLessThanOrEqual(12);
  },
);
