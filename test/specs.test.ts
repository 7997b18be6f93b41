import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSpec } from '../src/spec/load-spec.ts';
import { runContext } from './support.ts';

const specs = readdirSync('specs').filter((name) => name.endsWith('.yaml'));
const firstLine = '# yaml-language-server: $schema=./spec.schema.json\n';

test('there are example specs', () => expect(specs.length).toBeGreaterThan(6));

test.each(specs)('%s loads', async (name) => {
  const { knowledge } = await runContext();
  const isSpokenLanguage = (term: string): boolean =>
    knowledge.spokenLanguages.names.find(term) !== undefined && knowledge.terms.find(term)?.kind !== 'language';
  const text = readFileSync(`specs/${name}`, 'utf8');
  const spec = loadSpec({ file: `specs/${name}`, text, isSpokenLanguage });
  expect(text.startsWith(firstLine), 'editors are told the schema').toBe(true);
  expect(spec.title).toBeTruthy();
  expect(spec.company?.name).toBeTruthy();
  expect(spec.requirements.some(({ optional }) => !optional)).toBe(true);
});
