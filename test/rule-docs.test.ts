import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../src/model/document.ts';
import { sliceOf } from '../src/model/span.ts';
import { allRules } from '../src/rules/all.ts';
import type { ChosenRule } from '../src/rules/choose-rules.ts';
import { unusedSuppression } from '../src/rules/integrity/unused-suppression.ts';
import type { Rule } from '../src/rules/rule.ts';
import { filesBelow } from './architecture/scan.ts';
import { examplesIn } from './rules/examples.ts';
import { type Checked, checkWith, switchedOn, type With } from './rules/run.ts';

const pageOf = ({ id }: Rule): string => join(import.meta.dirname, '../src/rules', `${id}.md`);

/** A résumé or letter as the rule's room has it, unless the example says otherwise. */
function placed(rule: Rule, given: With): With {
  const as: DocumentKind = rule.applies === 'letter' ? 'cover-letter' : 'resume';
  const name = rule.applies === 'letter' ? 'letter.md' : 'resume.md';
  return { as, name, ...given };
}

/** The one rule; whether a suppression is idle shows only beside the others. */
function rulesFor(rule: Rule, given: With): readonly ChosenRule[] {
  const beside = rule === unusedSuppression ? allRules.filter(({ id }) => id.startsWith('integrity/') && id !== rule.id) : [];
  return [...beside.map((each) => switchedOn(each, {})), switchedOn(rule, given)];
}

async function run(rule: Rule, text: string, given: With): Promise<Checked & { told: readonly string[] }> {
  const checked = await checkWith(text, rulesFor(rule, given), placed(rule, given));
  const { document, report } = checked;
  const told = report.findings
    .filter((finding) => finding.rule === rule.id)
    .map(({ span }) => `${span.start.line}:${span.start.column} ${sliceOf(document.source, span).replace(/[ \t\r\n]+/g, ' ')}`);
  return { ...checked, told };
}

test('every rule is called after its file, and every page belongs to a rule', () => {
  const files = filesBelow('src/rules').filter((path) => path.endsWith('.md') && !path.endsWith('README.md'));
  expect(files).toEqual(allRules.map(({ id }) => `src/rules/${id}.md`).sort());
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
});

describe.each(allRules)('$id', (rule) => {
  const page = existsSync(pageOf(rule)) ? readFileSync(pageOf(rule), 'utf8') : '';
  const examples = examplesIn(page);

  test('its page begins with its id and its summary, and names its options', () => {
    expect(page.split('\n').slice(0, 3)).toEqual([`# ${rule.id}`, '', rule.summary]);
    expect(rule.summary).toMatch(/^\p{Lu}.{10,160}\.$/u);
    const table = page.split(/^## Options$/m)[1]?.split(/^## /m)[0] ?? '';
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name).sort()).toEqual(Object.keys(rule.options).sort());
    expect(page).toMatch(/^## How to fix$/m);
  });

  test('its page has four examples that fire and four that do not', () => {
    expect(examples.filter(({ findings }) => findings.length > 0).length).toBeGreaterThanOrEqual(4);
    expect(examples.filter(({ findings }) => findings.length === 0).length).toBeGreaterThanOrEqual(4);
  });

  test.each(examples)('$document', async ({ document, findings, with: given }) => {
    const { told, report } = await run(rule, document, given);
    const skipped = report.skipped.filter((each) => each.rule === rule.id).map(({ reason }) => `skipped: ${reason}`);
    expect([...told.map((words, index) => shortenedLike(words, findings[index])), ...skipped]).toEqual(findings);
  });

  test('the same input gives the same findings, inside the source and told in words', async () => {
    for (const { document, with: given } of examples) {
      const { report, document: read } = await run(rule, document, given);
      expect((await run(rule, document, given)).report).toEqual(report);
      for (const { span, message } of report.findings) {
        expect(span.start.offset).toBeGreaterThanOrEqual(0);
        expect(span.end.offset).toBeGreaterThanOrEqual(span.start.offset);
        expect(span.end.offset).toBeLessThanOrEqual(read.source.text.length);
        expect(message).toMatch(/\S.{8,}/);
        expect(message).not.toMatch(/\n|undefined|NaN|\[object/);
      }
    }
  });

  test.each(['x', '#', '# Skills', '\ufeffa', '| a |\n|---|\n| b |', '\r\n\r\nEnd\r\n', '<div hidden></div> .'])(
    '%j is no obstacle',
    async (text) => {
      await run(rule, text, {}).catch((error: unknown) => expect(String(error)).toContain('found no text'));
    },
  );
});

/** Told words cut where the expected ones end in `…`. */
function shortenedLike(told: string, expected: string | undefined): string {
  return expected?.endsWith('…') && told.startsWith(expected.slice(0, -1)) ? expected : told;
}
