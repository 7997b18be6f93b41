import type { Finding, Report, RequirementResult } from '../model/report.ts';
import { mask } from './mask.ts';
import type { Reporter } from './reporter.ts';

/** JUnit XML: a suite for each document and spec, a case for each requirement and for each finding that is an error or a warning. */
export const junit: Reporter = (reports) => {
  const suites = reports.map(suite);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="jobfit">\n${suites.join('')}</testsuites>\n`;
};

function suite(report: Report): string {
  const requirements = report.requirements.map((result) => requirementCase(report, result));
  const findings = report.findings.filter(({ severity }) => severity !== 'info').map((finding) => findingCase(report, finding));
  const cases = [...requirements, ...findings];
  const count = (element: string): number => cases.filter((text) => text.includes(`<${element}`)).length;
  const name = `${report.file} against ${report.spec.file}`;
  const numbers = `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}"`;
  return `  <testsuite name="${escaped(name)}" ${numbers}>\n${cases.join('')}  </testsuite>\n`;
}

function requirementCase({ file, kind }: Report, { key, label, verdict, message, optional, id }: RequirementResult): string {
  const isFailure = verdict === 'missing' && !optional && kind === 'resume';
  const isSkipped = verdict === 'unclear' || (verdict === 'missing' && !isFailure);
  const body = isFailure ? element('failure', `${verdict}: ${message}`) : isSkipped ? element('skipped', `${verdict}: ${message}`) : '';
  return testCase(`${label} (${verdict})`, `${file}.${key}.${id}`, file, 1, body);
}

function findingCase({ file }: Report, { rule, severity, message, span }: Finding): string {
  const body = severity === 'error' ? element('failure', message) : element('skipped', `${severity}: ${message}`);
  return testCase(`${rule} at ${span.start.line}:${span.start.column}`, `${file}.rules`, file, span.start.line, body);
}

function testCase(name: string, className: string, file: string, line: number, body: string): string {
  const attributes = `name="${escaped(mask(name))}" classname="${escaped(className)}" file="${escaped(file)}" line="${line}" time="0"`;
  return body === '' ? `    <testcase ${attributes}/>\n` : `    <testcase ${attributes}>${body}</testcase>\n`;
}

function element(name: 'failure' | 'skipped', message: string): string {
  return `<${name} message="${escaped(mask(message))}"/>`;
}

/** XML text: marks escaped, characters that XML 1.0 does not allow left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\s+/g, ' ');
}
