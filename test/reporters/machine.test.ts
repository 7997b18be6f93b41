import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { github } from '../../src/reporters/github.ts';
import { junit } from '../../src/reporters/junit.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { ndjson } from '../../src/reporters/ndjson.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { evidence, finding, options, report, requirement } from './reports.ts';

const hostile = 'a | b <script>alert(1)</script> ]]> & "q" %0A ::error::\u0007 jane@example.org';
const results = [
  requirement('Python', 'met', { evidence: [evidence('Python')] }),
  requirement('Kubernetes', 'missing', { hint: 'say where' }),
  requirement('Databases', 'partly', { message: hostile, evidence: [evidence('SQL')] }),
  requirement('humour', 'unclear'),
];
const sample = report(results, { findings: [finding('Python', { severity: 'error' }), finding('SQL')] });

test('github: errors first, data and properties escaped, ten of a level at most', () => {
  const lines = github([sample], options).trimEnd().split('\n');
  expect(lines[0]).toBe(
    '::error file=resume.md,line=1,endLine=1,col=1,endColumn=1,title=jobfit%3A kubernetes::missing: Kubernetes: not found%0Asay where',
  );
  expect(lines.every((line) => /^::(?:error|warning|notice) [^\n]*::/.test(line))).toBe(true);
  expect(lines.join('\n')).not.toContain('jane@example.org');
  const many = report(Array.from({ length: 14 }, (_, index) => requirement(`Skill ${index}`, 'missing')));
  const shown = github([many], options).trimEnd().split('\n');
  expect(shown).toHaveLength(11);
  expect(shown[10]).toBe('and 4 more: see the log or the job summary');
});

test('junit: valid XML whose numbers agree with its cases', () => {
  const text = junit([sample], options);
  expect(XMLValidator.validate(text)).toBe(true);
  const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(text);
  const suite = testsuites.testsuite;
  expect([suite['@_tests'], suite['@_failures'], suite['@_skipped']]).toEqual(['6', '2', '2']);
  expect(suite.testcase).toHaveLength(6);
  expect(text).not.toContain('jane@example.org');
});

test('markdown: a row for each requirement, and nothing of a document acts as Markdown or HTML', () => {
  const text = markdown([sample], options);
  expect(text.startsWith('<!-- jobfit-report -->\n')).toBe(true);
  expect(text).toContain('| ❌ | Kubernetes | not found |');
  expect(text).not.toContain('<script>');
  expect(text).toContain('a \\| b &lt;script>');
  expect(text).toContain('#### Findings');
});

test('markdown is cut below what GitHub takes', () => {
  const many = report(Array.from({ length: 3000 }, (_, index) => requirement(`Skill number ${index}`, 'missing')));
  const text = markdown([many], options);
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain('… cut');
});

test('ndjson: a line of JSON for each document and spec', () => {
  const lines = ndjson([sample, sample], options).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).file)).toEqual(['resume.md', 'resume.md']);
});

/** What GitHub's code scanning page calls required; empty strings do not count. */
test('sarif: every required field is there', () => {
  const log = JSON.parse(sarif([sample], options));
  expect(log.version).toBe('2.1.0');
  expect(log.$schema).toMatch(/sarif-2\.1\.0/);
  const [run] = log.runs;
  expect(run.tool.driver.name).toBe('jobfit');
  for (const rule of run.tool.driver.rules) {
    for (const text of [rule.id, rule.shortDescription.text, rule.fullDescription.text, rule.help.text]) expect(text).toMatch(/\S/);
  }
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.message.text).toMatch(/\S/);
    expect(['error', 'warning', 'note']).toContain(result.level);
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe('resume.md');
    expect(region.endLine > region.startLine || region.endColumn > region.startColumn).toBe(true);
    expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:\d+$/);
  }
});

test.each([
  ['letters/Résumé #1 [final] 100%?.md', 'letters/R%C3%A9sum%C3%A9%20%231%20%5Bfinal%5D%20100%25%3F.md'],
  ['../a:b.md', '../a%3Ab.md'],
  ['/tmp/a b.md', 'file:///tmp/a%20b.md'],
  ['C:/a b.md', 'file:///C:/a%20b.md'],
  ['half\ud83d.md', 'half%EF%BF%BD.md'],
])('sarif: %s is a URI', (file, uri) => {
  const [result] = JSON.parse(sarif([{ ...sample, file }], options)).runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation).toEqual({ uri });
});

test('sarif: fingerprints differ within a run and are the same in the next', () => {
  const prints = (text: string): string[] =>
    JSON.parse(text).runs[0].results.map(
      (result: { partialFingerprints: { primaryLocationLineHash: string } }) => result.partialFingerprints.primaryLocationLineHash,
    );
  const first = prints(sarif([sample], options));
  expect(new Set(first).size).toBe(first.length);
  expect(prints(sarif([sample], options))).toEqual(first);
});
