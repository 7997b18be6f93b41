import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { lintAll, read } from '../../src/lint.ts';
import { spanOf } from '../../src/model/span.ts';
import type { ChosenRule } from '../../src/rules/choose-rules.ts';
import { unusedSuppression } from '../../src/rules/integrity/unused-suppression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { loadSpec } from '../../src/spec/load-spec.ts';
import { runContext } from '../support.ts';
import { checkWith } from './run.ts';

/** Tells every `Q`; where the rule has the id of a shipped one, suppressions may name it. */
const everyQ: Rule = {
  ...{ id: 'integrity/soft-hyphen', summary: 'A Q.', applies: 'both', options: {} },
  check: ({ document: { source } }) =>
    [...source.text.matchAll(/Q/g)].reverse().map(({ index }) => ({ span: spanOf(source, index, index + 1), message: 'a Q' })),
};

const on = (rule: Rule): ChosenRule => ({ rule, severity: 'error', options: rule.options });

async function lines(text: string): Promise<readonly string[]> {
  const { report } = await checkWith(text, [on(everyQ), on(unusedSuppression)], {});
  return report.findings.map(({ rule, span }) => `${span.start.line} ${rule.split('/')[1]}`);
}

test('findings are in the order of the document', async () => {
  expect(await lines('Q\n\nQ Q\n')).toEqual(['1 soft-hyphen', '3 soft-hyphen', '3 soft-hyphen']);
});

test('a stretch from disable to enable, by id and by all', async () => {
  const stretch = (end: string): string => `Q\n\n<!-- jobfit-disable integrity/soft-hyphen -->\n\nQ\n\n<!-- jobfit-enable${end} -->\n\nQ\n`;
  expect(await lines(stretch(''))).toEqual(['1 soft-hyphen', '9 soft-hyphen']);
  expect(await lines(stretch(' integrity/soft-hyphen'))).toEqual(['1 soft-hyphen', '9 soft-hyphen']);
  expect(await lines(stretch(' integrity/hidden-text'))).toEqual(['1 soft-hyphen']);
});

test('several ids, commas and a reason', async () => {
  const text = '<!-- jobfit-disable-next-line integrity/hidden-text, integrity/soft-hyphen -- printed so -- really -->\nQ\n\ny\n';
  expect(await lines(text)).toEqual([]);
});

test('the next line is one line', async () => {
  expect(await lines('<!-- jobfit-disable-next-line integrity/soft-hyphen -->\r\nQ\r\nQ\r\n')).toEqual(['3 soft-hyphen']);
});

test('a comment that is never closed hides nothing', async () => {
  expect(await lines('y\n\n<!-- jobfit-disable integrity/soft-hyphen\n\nQ\n')).toEqual(['5 soft-hyphen']);
});

test('a rule that throws is not swallowed', async () => {
  const broken: Rule = {
    ...everyQ,
    check: () => {
      throw new TypeError('no such thing');
    },
  };
  await expect(checkWith('Q', [on(broken)], {})).rejects.toThrow('no such thing');
});

test('a rule that could not look is named with its reason, and its suppression is not idle', async () => {
  const blind: Rule = { ...everyQ, check: () => ({ skipped: 'it is dark' }) };
  const text = '<!-- jobfit-disable-next-line integrity/soft-hyphen -->\nQ\n';
  const { report } = await checkWith(text, [on(blind), on(unusedSuppression)], {});
  expect(report.skipped).toEqual([{ rule: 'integrity/soft-hyphen', reason: 'it is dark' }]);
  expect(report.findings).toEqual([]);
});

test('a suppression that is of use against one spec is of use', async () => {
  const forOne: Rule = { ...everyQ, check: (context, options) => (context.posting?.title === 'One' ? everyQ.check(context, options) : []) };
  const document = await readDocument(
    new TextEncoder().encode('<!-- jobfit-disable-next-line integrity/soft-hyphen -->\nQ\n'),
    'resume.md',
  );
  const specs = ['One', 'Two'].map((title) =>
    loadSpec({ file: `${title}.yaml`, text: `title: ${title}\nskills: [SQL]\n`, isSpokenLanguage: () => false }),
  );
  const run = { rules: [on(forOne), on(unusedSuppression)], date: '2026-11-22', specs };
  const reports = lintAll(read(document, await runContext()), specs, {}, run);
  expect(reports.map(({ findings }) => findings)).toEqual([[], []]);
});
