import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { asksOf } from './shown-asks.ts';

type Row = readonly [sentence: string, ...asks: string[]];

const table: Readonly<Record<string, readonly Row[]>> = parse(readFileSync('test/posting/sentences.yaml', 'utf8'));
const rows = Object.entries(table).flatMap(([trade, own]) => own.map(([sentence, ...asks]) => ({ trade, sentence, asks })));

test('the table is long enough to mean something', () => expect(rows.length).toBeGreaterThan(150));

test.each(rows)('$trade: $sentence', async ({ sentence, asks }) => expect(await asksOf(sentence)).toEqual(asks));

test.each([
  ['Experience with Kubernetes', 'Nice to have', ['Kubernetes?']],
  ['Python (required)', 'Preferred qualifications', ['languages: Python']],
  ['Docker', 'Wünschenswert', ['Docker?']],
])('%s under %s', async (sentence, heading, asks) => expect(await asksOf(sentence, heading)).toEqual(asks));
