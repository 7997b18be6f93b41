import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { OpenChecks } from '../../src/commands/check-open.ts';
import { actionsFor } from '../../src/editor/actions.ts';
import type { Checked } from '../../src/editor/checks.ts';
import { edited } from './client.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobfit-suppress-'));
mkdirSync(join(folder, 'specs'));
writeFileSync(join(folder, 'specs/job.yaml'), 'company: Example Audio\ntitle: Engineer\nskills: [Python, SQL]\nlanguages: [English]\n');
writeFileSync(join(folder, '.jobfit.yaml'), 'extends: [all]\nfiles: "*.md"\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const silent = { write: () => true };
const checks = new OpenChecks({
  ...{ stdin: (async function* (): AsyncGenerator<Uint8Array> {})(), stdout: silent, stderr: silent },
  ...{ cwd: folder, env: {}, today: '2026-11-24' },
});

async function check(name: string, text: string): Promise<Checked> {
  const path = join(folder, name);
  writeFileSync(path, text);
  checks.forget();
  const checked = await checks.check({ path, folders: [folder], texts: new Map([[path, text]]) });
  if (!checked) throw new Error(`${name} is not checked`);
  return checked;
}

const toldBy = ({ reports }: Checked, but: string): readonly string[] =>
  reports.flatMap(({ findings }) => findings.filter(({ rule }) => rule !== but).map(({ rule, message }) => `${rule}: ${message}`)).sort();
const verdicts = ({ reports }: Checked): unknown => reports.map(({ requirements }) => requirements.map(({ id, verdict }) => [id, verdict]));

/** With front matter, tables, HTML, code, a byte order mark, and a letter. */
const names = [
  ...['jekyll-front-matter-cv.md', 'data-analyst-table-skills.md', 'html-heavy.md', 'resume-in-code-fence.md', 'marketing-manager-bom.md'],
  'letter-music-research-good.md',
];
test.each(names)('%s: what is offered to silence a finding silences it, and changes nothing else', async (name) => {
  const text = readFileSync(join('fixtures', name), 'utf8');
  const before = await check(name, text);
  const findings = before.reports.flatMap((report) => report.findings);
  for (const { rule, span } of findings) {
    const at = { line: span.start.line - 1, character: span.start.column - 1 };
    const changes: TextEdit[][] = [];
    await actionsFor(before, { textDocument: { uri: '' }, range: { start: at, end: at }, context: { diagnostics: [] } }, (edits) => {
      changes.push(edits);
      return {};
    });
    for (const edits of changes.filter(([edit]) => edit?.newText.includes('jobfit-disable') && edit.newText.includes(`${rule} `))) {
      const after = await check(name, edited(text, edits));
      const where = `${rule} at ${span.start.line}: ${edits[0]?.newText}`;
      const count = (checked: Checked): number =>
        checked.reports.flatMap((report) => report.findings).filter((each) => each.rule === rule).length;
      expect.soft(count(after), where).toBeLessThan(count(before));
      expect.soft(toldBy(after, rule), where).toEqual(toldBy(before, rule));
      expect.soft(verdicts(after), where).toEqual(verdicts(before));
    }
  }
});
