import { expect, test } from 'vitest';
import { kebab } from '../../src/spec/ids.ts';
import { meantWords } from '../../src/spec/meant-words.ts';
import { nearest } from '../../src/spec/nearest.ts';

test.each([
  ['skils', 'skills'],
  ['soft-skills', 'softSkills'],
  ['SKILLS', 'skills'],
  ['lanugages', 'languages'],
  ['of', undefined],
  ['x', undefined],
  ['entirely else', undefined],
  ['x'.repeat(100_000), undefined],
])('%.20s is near to %s', (word, expected) => expect(nearest(word, ['skills', 'softSkills', 'languages', 'id'])).toBe(expected));

test('other words for keys are lower case, so that they are found', () => {
  for (const [word, meanings] of Object.entries(meantWords)) {
    expect(word).toBe(word.toLowerCase());
    expect(meanings).not.toEqual([]);
  }
});

test('a kebab-cased name is one, or empty', () => {
  for (const name of ['', '---', 'Ünï cödé', 'a'.repeat(500), `${'word '.repeat(50)}`, "Master's"])
    expect(kebab(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
  expect(kebab("Master's Degree")).toBe('masters-degree');
  expect(kebab('x'.repeat(500)).length).toBeLessThanOrEqual(80);
});
