import { describe, expect, test } from 'vitest';
import { load, problemsOf } from './problems-of.ts';

/** Each row: what it shows, the YAML, and the start of each problem with what else it must say after "…". */
const rows: readonly (readonly [shows: string, yaml: string, ...problems: string[]])[] = [
  // Top level
  ['an empty file', '', '1:1 found nothing to check'],
  ['only a comment', '# later\n', '1:1 found nothing to check'],
  ['only a title', 'title: X\n', '1:1 found nothing to check'],
  ['only empty lists', 'skills: []\ncertifications: []\n', '1:1 found nothing to check'],
  ['a list at the top', '- Python\n', '1:1 found a list, expected a mapping with keys'],
  ['a text at the top', 'Python\n', '1:1 found "Python", expected a mapping with keys'],
  ['an unknown key', 'skils: [A]\n', '1:1 found unknown key "skils"…(did you mean "skills"?)'],
  ['a key in other dress', 'soft_skills: [A]\n', '1:1 found unknown key "soft_skills"…(did you mean "softSkills"?)'],
  ['another word for a key', 'skills: A\neducation: []\n', '2:1 found unknown key "education"…(did you mean "degree"?)'],
  ['a key like no other', 'skills: A\nzzzzzz: 1\n', '2:1 found unknown key "zzzzzz", expected one of title, company, contact'],
  ['a key twice', 'skills: A\nskills: B\n', '2:1 found key "skills" again (first on line 1), expected each key once'],
  ['a title that is a number', 'title: 2024\nskills: A\n', '1:8 found number 2024, expected text (did you mean "2024"?)'],
  ['a company that is a list', 'company: [Spotify]\nskills: A\n', '1:10 found a list, expected a name, or a mapping'],
  ['a company without name', 'company: {aliases: [A]}\nskills: A\n', '1:10 found no "name", expected the key "name"'],
  ['a key with nothing', 'skills: A\ncertifications:\n', '2:1 found nothing, expected a list of requirements (did you mean []?)'],
  ['a number for a list', 'skills: 3\n', '1:9 found number 3, expected a list of requirements'],
  ['a truth value for a list', 'skills: true\n', '1:9 found true, expected a list of requirements'],
  // Requirements
  ['a number as a name', 'skills: [365]\n', '1:10 found number 365, expected a requirement…(did you mean "365"?)'],
  ['a missing item', 'skills:\n  - \n  - A\n', '2:5 found nothing, expected a requirement'],
  ['an empty name', 'skills: [""]\n', '1:10 found empty text, expected text'],
  ['a blank name', 'skills: [{name: "  "}]\n', '1:17 found empty text, expected text'],
  ['a mapping without name', 'skills:\n  - years: 3\n', '2:5 found no "name", expected a skill or tool'],
  ['a misspelt name', 'skills:\n  - nmae: Java\n', '2:5 found unknown key "nmae"…(did you mean "name"?)'],
  ['a list as a name', 'skills:\n  - name: [Java]\n', '2:11 found a list, expected text (did you mean Java?)'],
  [
    'text with a colon',
    'skills:\n  - Machine learning: theory\n',
    '2:5 found unknown key "Machine learning"…(did you mean \'Machine learning: theory\'?)',
  ],
  ['a list in a list', 'skills:\n  - [A, B]\n', '2:5 found a list, expected a requirement'],
  ['a YAML 1.1 yes', 'skills: [{name: A, optional: yes}]\n', '1:30 found "yes", expected true or false (did you mean true?)'],
  ['a YAML 1.1 off', 'skills: [{name: A, optional: off}]\n', '1:30 found "off", expected true or false (did you mean false?)'],
  ['a number as text', 'skills: [{name: A, years: "3"}]\n', '1:27 found "3", expected a number above 0, at most 60 (did you mean 3?)'],
  ['a number with a plus', 'skills: [{name: A, years: 3+}]\n', '1:27 found "3+"…(did you mean 3?)'],
  ['no years', 'skills: [{name: A, years: 0}]\n', '1:27 found number 0, expected a number above 0'],
  ['a list of years', 'experience: {years: [5]}\n', '1:21 found a list, expected a number above 0…(did you mean 5?)'],
  ['years without end', 'experience: {years: .inf}\n', '1:21 found number .inf, expected a number above 0'],
  ['too many years', 'experience: {years: 61}\n', '1:21 found number 61, expected a number above 0, at most 60'],
  ['a negative weight', 'skills: [{name: A, weight: -1}]\n', '1:28 found number -1, expected a number of 0 or more'],
  ['an id that is no kebab', 'skills: [{name: A, id: My Id}]\n', '1:24 found "My Id", expected words in kebab-case (did you mean my-id?)'],
  ['an id twice', 'skills: [{name: A, id: x}]\nother: [{name: B, id: x}]\n', '2:23 found id "x" again (first on line 1)'],
  ['an alias that is a text', 'skills: [{name: A, aliases: B}]\n', '1:29 found "B", expected a list (did you mean [B]?)'],
  ['a term twice', 'skills: [Python, SQL, python]\n', '1:23 found "python" listed twice (first on line 1)'],
  ['a term and its mapping', 'skills: [Python, {name: Python, weight: 2}]\n', '1:18 found "Python" listed twice'],
  ['an alias twice', 'skills: [{name: A, aliases: [B, B]}]\n', '1:33 found "B" listed twice'],
  ['a key of another kind', 'softSkills: [{name: A, years: 2}]\n', '1:24 found unknown key "years", expected one of name'],
  ['a long name', `skills: [${'x'.repeat(301)}]\n`, '1:10 found 301 characters, expected at most 300'],
  ['another top-level key inside', 'other: [{experience: {years: 2}}]\n', '1:10 found "experience" inside a requirement'],
  // Groups
  ['an empty group', 'skills: [{anyOf: []}]\n', '1:18 found an empty list, expected a list of requirements'],
  ['a group of one text', 'skills: [{anyOf: Python}]\n', '1:18 found "Python", expected a list of requirements (did you mean [Python]?)'],
  ['a misspelt group', 'skills: [{anyof: [A]}]\n', '1:11 found unknown key "anyof"…(did you mean "anyOf"?)'],
  ['another word for a group', 'skills: [{oneOf: [A]}]\n', '1:11 found unknown key "oneOf"…(did you mean "anyOf"?)'],
  ['two groups in one', 'skills: [{anyOf: [A], allOf: [B]}]\n', '1:10 found anyOf and allOf, expected one list of members'],
  ['more than there are', 'skills: [{atLeast: 3, of: [A, B]}]\n', '1:20 found atLeast 3, expected at most the number of members, 2'],
  ['none of them', 'skills: [{atLeast: 0, of: [A]}]\n', '1:20 found number 0, expected a whole number of 1 or more'],
  [
    'half of them',
    'skills: [{atLeast: 1.5, of: [A, B]}]\n',
    '1:20 found number 1.5, expected a whole number of 1 or more (did you mean 2?)',
  ],
  ['members without a number', 'skills: [{of: [A]}]\n', '1:10 found "of" alone, expected "atLeast" beside it'],
  ['a number without members', 'skills: [{atLeast: 1}]\n', '1:10 found "atLeast" alone, expected "of" beside it'],
  ['a count outside venues', 'skills: [{anyOf: [A], count: 2}]\n', '1:23 found unknown key "count"'],
  [
    'a fault deep inside',
    'skills: [{anyOf: [{allOf: [A, {name: B, yaers: 1}]}]}]\n',
    '1:41 found unknown key "yaers"…(did you mean "years"?)',
  ],
  ['a member of two keys', 'other: [{anyOf: [{skills: A, venues: B}]}]\n', '1:18 found 2 keys, expected one key'],
  ['a list as a member of another key', 'other: [{anyOf: [{skills: [A]}]}]\n', '1:27 found a list, expected a requirement'],
  ['a member twice', 'venues: [{anyOf: [ICML, ICLR, ICML]}]\n', '1:31 found "ICML" listed twice'],
  // Degree, experience, languages, venues
  ['a degree in words', 'degree: Master\n', '1:9 found "Master", expected a mapping with a level (did you mean {level: master}?)'],
  [
    'an unknown degree',
    'degree: {level: phd}\n',
    '1:17 found "phd", expected one of associate, bachelor, master, doctorate (did you mean doctorate?)',
  ],
  ['a misspelt degree', 'degree: {level: bachelors}\n', '1:17 found "bachelors"…(did you mean bachelor?)'],
  ['a degree without level', 'degree: {fields: [Physics]}\n', '1:9 found no "level", expected a mapping with a level'],
  ['a list of levels', 'degree: {level: [master]}\n', '1:17 found a list, expected one of associate…(did you mean master?)'],
  ['fields as a text', 'degree: {level: master, fields: Physics}\n', '1:33 found "Physics", expected a list (did you mean [Physics]?)'],
  ['experience in words', 'experience: 5 years\n', '1:13 found "5 years", expected a mapping with years (did you mean {years: 5}?)'],
  ['experience without years', 'experience: [{name: A}]\n', '1:14 found no "years", expected a mapping with years'],
  ['what does not count', 'experience: {years: 1, counts: [hobbies]}\n', '1:33 found "hobbies", expected one of internships'],
  [
    'an unknown spoken level',
    'languages: [{name: German, level: fluent}]\n',
    '1:35 found "fluent", expected one of A1, A2…(did you mean C1?)',
  ],
  ['a level in small letters', 'languages: [{name: German, level: b2}]\n', '1:35 found "b2"…(did you mean B2?)'],
  [
    'an unknown kind of language',
    'languages: [{name: C, kind: spokn}]\n',
    '1:29 found "spokn", expected one of programming, spoken (did you mean spoken?)',
  ],
  ['years of a spoken level', 'languages: [{name: German, level: B2, years: 2}]\n', '1:39 found unknown key "years"'],
  ['half a paper', 'venues: [{name: ICML, count: 0.5}]\n', '1:30 found number 0.5, expected a whole number of 1 or more'],
  // YAML
  ['a tab', 'skills:\n\t- A\n', '2:1 found a tab as indentation, expected spaces'],
  ['an open list', 'skills: [A\n', '2:1 found no closing "]"'],
  ['an open quote', 'title: "X\nskills: A\n', '3:1 found no closing quote'],
  ['two colons', 'title: A: B\nskills: A\n', '1:8 found a second ": " on the line'],
  ['a line without key', 'skills: A\nnonsense\n', '2:1 found text without ": "'],
  ['a sign at the start', 'skills:\n  - @angular\n', '2:5 found a sign that cannot begin plain text, expected quotes'],
  ['a star', 'skills:\n  - *\n', '2:5 found a sign that cannot begin plain text, expected quotes'],
  ['a line without dash', 'skills:\n  - A\n  B\n', '3:1 found another indentation…'],
  ['an indentation too far', 'skills:\n  - name: A\n   years: 3\n', '3:1 found a line without "- "'],
  ['two documents', 'skills: A\n---\nskills: B\n', '2:1 found a second YAML document'],
  ['YAML 1.1', '%YAML 1.1\n---\nskills: A\n', '1:1 found %YAML 1.1, expected YAML 1.2'],
  ['a tag of its own', 'skills: [!python/object A]\n', '1:25 found the tag !python/object'],
  ['a binary tag', 'title: !!binary aGk=\nskills: A\n', '1:17 found the tag !!binary'],
  ['a merge key', 'skills:\n  - &a {name: A}\n  - {<<: *a, years: 2, name: B}\n', '3:6 found a merge key "<<"'],
  ['a missing anchor', 'skills: [*a]\n', '1:10 found alias *a, expected an anchor &a before it'],
  ['an alias in its own anchor', 'skills: &a [{anyOf: *a}]\n', '1:21 found alias *a inside its own anchor'],
  ['a list as a key', 'skills: A\n[a]: b\n', '2:1 found a list or mapping as a key'],
  ['a prototype', 'skills: A\n__proto__: {polluted: true}\n', '2:1 found unknown key "__proto__"'],
  ['a prototype inside', 'skills: [{name: A, __proto__: {optional: true}}]\n', '1:20 found unknown key "__proto__"'],
  ['a constructor', 'skills: [{name: A, constructor: B}]\n', '1:20 found unknown key "constructor"'],
  ['a NUL', 'skills: [A\u0000]\n', '1:11 found a NUL character'],
  ['bytes that were no UTF-8', 'title: caf\ufffd\nskills: A\n', '1:11 found a character that is not UTF-8'],
  ['a control character', 'title: a\u0007\nskills: A\n', '1:9 found the control character U+0007'],
];

describe('what is wrong with a spec', () => {
  test.each(rows)('%s', (_, yaml, ...expected) => {
    const problems = problemsOf(() => load(yaml));
    expect(problems).toHaveLength(expected.length);
    expected.forEach((each, index) => {
      const [start = '', rest = ''] = each.split('…');
      expect(problems[index]?.slice(0, start.length)).toBe(start);
      expect(problems[index]).toContain(rest);
    });
  });

  test('eight mistakes are eight problems, in file order', () => {
    const yaml = `titel: X
degree: {level: phd}
experience: {years: "3"}
skills:
  - {name: Java, optional: yes}
  - {atLeast: 3, of: [A, B]}
  - {anyOf: []}
languages: [Python, Python]
venues: 7
`;
    expect(problemsOf(() => load(yaml)).map((problem) => problem.split(' ')[0])).toEqual([
      '1:1',
      '2:17',
      '3:21',
      '5:28',
      '6:15',
      '7:13',
      '8:21',
      '9:9',
    ]);
  });

  test('the message names the file', () => {
    expect(() => load('skils: A\n')).toThrow(/^specs\/x\.yaml:1:1: found unknown key/);
  });
});
