import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { json } from '../../src/reporters/json.ts';
import { evidence, finding, options, report, requirement } from './reports.ts';

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync('specs/report.schema.json', 'utf8')));

const example = report(
  [
    requirement('Python', 'met', { evidence: [evidence('Python')] }),
    requirement('one of', 'missing', { members: [requirement('Go', 'missing', { hint: 'Say where.' })] }),
    requirement('humour', 'unclear', { key: 'softSkills' }),
  ],
  { findings: [finding('SQL'), finding('Python', { severity: 'error' })], notes: ['read approximately'] },
);

test('version 1, as its schema says', () => {
  const value: unknown = JSON.parse(json([example], options));
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  expect(value).toMatchObject({ version: 1, jobfit: '0.1.0', today: '2026-11-22' });
  expect(value).toHaveProperty('results[0].requirements[0].evidence[0]', {
    start: { line: 7, column: 7, offset: 69 },
    end: { line: 7, column: 13, offset: 75 },
    text: 'Python',
    alias: 'Python',
    section: 'experience',
    role: 'named',
  });
  expect(value).toHaveProperty('results[0].requirements[1].members[0].id', 'go');
  expect(value).toHaveProperty('results[0].findings[0].start.line', 7);
});

test('an empty report, and one without a score', () => {
  expect(validate(JSON.parse(json([], options)))).toBe(true);
  expect(validate(JSON.parse(json([report([requirement('humour', 'unclear')])], options)))).toBe(true);
});

test('a document counts once, however many specs it is held against', () => {
  const other = { ...example, passed: true, spec: { ...example.spec, file: 'other.yaml' } };
  const letter = { ...report([]), file: 'letter.md' };
  expect(JSON.parse(json([example, other, letter], options)).summary).toEqual({ documents: 2, passed: 1, errors: 1, warnings: 1 });
});

test('only errors among the findings where quiet is asked for', () => {
  expect(JSON.parse(json([example], { ...options, quiet: true })).results[0].findings).toHaveLength(1);
});

test('personal data stays out', () => {
  const held = report([requirement('Go', 'met', { message: 'found at ada@example.org', evidence: [evidence('me at ada@example.org')] })]);
  expect(json([held], options)).not.toContain('ada@');
});
