import { expect, test } from 'vitest';
import { applyFixes } from '../src/fixes.ts';
import type { Finding } from '../src/model/report.ts';
import { createSource, spanOf } from '../src/model/span.ts';
import { allRules } from '../src/rules/all.ts';
import { checkWith, switchedOn } from './rules/run.ts';

const text = 'one two three';

function fix(start: number, end: number, replacement?: string): Finding {
  const span = spanOf(createSource('a.md', text), start, end);
  return { rule: 'resume/example', severity: 'info', message: 'example', span, ...(replacement !== undefined && { replacement }) };
}

const apply = (...findings: Finding[]): ReturnType<typeof applyFixes> => applyFixes(text, [{ findings }]);

test('replacements are made from the start to the end, whatever their order', () => {
  expect(apply(fix(8, 13, '3'), fix(0, 3, '1'))).toEqual({ text: '1 two 3', count: 2 });
});

test('of replacements that overlap the first is made', () => {
  expect(apply(fix(0, 7, 'A'), fix(4, 13, 'B'))).toEqual({ text: 'A three', count: 1 });
});

test('the same replacement told against two specs is made once', () => {
  expect(applyFixes(text, [{ findings: [fix(0, 3, '1')] }, { findings: [fix(0, 3, '1')] }])).toEqual({ text: '1 two three', count: 1 });
});

test('what offers nothing, or nothing new, changes nothing', () => {
  expect(apply(fix(0, 3), fix(4, 7, 'two'))).toEqual({ text, count: 0 });
});

test('fixes settle: a fixed text has nothing left to fix', async () => {
  const rough =
    '# Ada\u200b Muster\r\n\r\n- Ran a ware\u00adhouse on Postgre\u00adsql and github\r\n- \u202eGithub\u202c actions, pytorch\r\n';
  let { text: fixed, count } = { text: rough, count: 1 };
  for (let pass = 0; count > 0; pass += 1) {
    expect(pass).toBeLessThan(5);
    const { report } = await checkWith(
      fixed,
      allRules.map((rule) => switchedOn(rule, {})),
      {},
    );
    ({ text: fixed, count } = applyFixes(fixed, [report]));
  }
  expect(fixed).not.toMatch(/\p{Cf}/u);
  expect(fixed.match(/\r\n/g)).toHaveLength(4);
});
