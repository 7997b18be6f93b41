import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../src/model/report.ts';
import { allRules } from '../src/rules/all.ts';
import { type ChosenRule, chooseRules } from '../src/rules/choose-rules.ts';
import { type Checked, checkWith, ruleNamed, switchedOn, type With } from './rules/run.ts';

/** A clean document, a replacement that plants a fault, and what is to be told: see test/faults/README.md. */
interface Planted {
  readonly rule: string;
  readonly file?: string;
  readonly text?: string;
  readonly plant: readonly [from: string, to: string];
  readonly line: number;
  readonly with?: With;
}

const folder = join(import.meta.dirname, 'faults');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const rows: readonly (Planted & { title: string })[] = files.flatMap((name) => {
  const list: readonly Planted[] = parse(readFileSync(join(folder, name), 'utf8')) ?? [];
  return list.map((row, index) => ({ ...row, title: `${name} ${index + 1}: ${row.rule} ${JSON.stringify(row.plant[1].slice(0, 40))}` }));
});

test('there are sixty planted faults, over every rule', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(allRules.map(({ id }) => id).filter((id) => !rows.some(({ rule }) => rule === id))).toEqual([]);
});

describe.each(rows)('$title', (row) => {
  test('is told at its line, and nothing is told without it', async () => {
    const clean = textOf(row);
    expect(clean.split(row.plant[0]), 'the words to replace stand once').toHaveLength(2);
    const before = await check(clean, row);
    const after = await check(
      clean.replace(row.plant[0], () => row.plant[1]),
      row,
    );
    expect(own(before, row)).toEqual([]);
    expect(own(after, row).map(({ span }) => span.start.line)).toEqual([row.line]);
    expect(alarms(after, row).filter((alarm) => !alarms(before, row).includes(alarm))).toEqual([]);
  });
});

function textOf({ file, text = '' }: Planted): string {
  return file === undefined
    ? text
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(join(import.meta.dirname, '../fixtures', file)));
}

function check(text: string, { rule, file, with: given = {} }: Planted): Promise<Checked> {
  const isLetter = ruleNamed(rule).applies === 'letter' || rule.startsWith('letter/');
  const kind: With =
    file === undefined ? { as: isLetter ? 'cover-letter' : 'resume', name: isLetter ? 'letter.md' : 'resume.md' } : { name: file };
  return checkWith(text, rulesFor(rule, given), { ...kind, ...given });
}

/** Every rule at its own level, the row's rule switched on with the row's options. */
function rulesFor(id: string, given: With): readonly ChosenRule[] {
  const others = chooseRules(['all']).filter(({ rule }) => rule.id !== id);
  return [...others, switchedOn(ruleNamed(id), given)];
}

function own({ report }: Checked, { rule }: Planted): readonly Finding[] {
  return report.findings.filter((finding) => finding.rule === rule);
}

function alarms({ report }: Checked, { rule }: Planted): readonly string[] {
  return report.findings.filter((finding) => finding.severity === 'error' && finding.rule !== rule).map((finding) => finding.rule);
}
