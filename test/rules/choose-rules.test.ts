import { expect, test } from 'vitest';
import { presets } from '../../src/config/schema.ts';
import { allRules } from '../../src/rules/all.ts';
import { chooseRules, type RuleLayer, withOptions } from '../../src/rules/choose-rules.ts';
import * as integrity from '../../src/rules/integrity/all.ts';
import * as letter from '../../src/rules/letter/all.ts';
import { namedRules, presetEntry } from '../../src/rules/presets.ts';
import * as resume from '../../src/rules/resume/all.ts';

const ids = allRules.map(({ id }) => id);

function levelOf(id: string, extending: readonly string[], ...layers: RuleLayer[]): string {
  return chooseRules(extending, layers).find(({ rule }) => rule.id === id)?.severity ?? 'off';
}

test('every rule of every list is there, and has a level in recommended', () => {
  expect(ids.length).toBe(Object.keys(integrity).length + Object.keys(letter).length + Object.keys(resume).length);
  expect(ids.filter((id) => presetEntry('recommended', id) === undefined || !namedRules().includes(id))).toEqual([]);
  expect(namedRules().filter((id) => !ids.includes(id))).toEqual([]);
});

test('options that presets set are options that the rules have', () => {
  for (const preset of presets) {
    for (const { id, options } of allRules) {
      const entry = presetEntry(preset, id);
      if (entry === undefined || typeof entry === 'string') continue;
      expect(withOptions(options, entry[1]), `${preset} ${id}`).toMatchObject(entry[1]);
    }
  }
});

test('without a base preset a country starts from recommended', () => {
  expect(levelOf('integrity/hidden-text', ['us'])).toBe('error');
  expect(levelOf('resume/image', ['de'])).toBe('off');
  expect(levelOf('resume/image', [])).toBe('warning');
});

test('strict raises, all switches on, academic differs, later presets win', () => {
  expect(levelOf('resume/long-bullet', ['strict'])).toBe('warning');
  expect(levelOf('resume/employment-gap', [])).toBe('off');
  expect(levelOf('resume/employment-gap', ['all'])).toBe('info');
  expect(chooseRules(['all']).length).toBe(ids.length);
  expect(levelOf('resume/length', ['academic'])).toBe('off');
  expect(levelOf('resume/end-before-start', ['academic'])).toBe('error');
  expect(levelOf('resume/length', ['academic', 'strict'])).toBe('warning');
});

test('later layers win, and a level alone keeps the options', () => {
  const options: RuleLayer = new Map([
    ['integrity/keyword-stuffing', { severity: 'error', options: { times: 4, lines: 'many', other: 1 } }],
  ]);
  const level: RuleLayer = new Map([['integrity/keyword-stuffing', { severity: 'info' }]]);
  const chosen = chooseRules([], [options, level]).find(({ rule }) => rule.id === 'integrity/keyword-stuffing');
  expect(chosen).toMatchObject({ severity: 'info', options: { times: 4, percent: 5, lines: 3, items: 60 } });
  expect(chosen?.options).not.toHaveProperty('other');
});
