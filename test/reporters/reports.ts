import type { Document } from '../../src/model/document.ts';
import type { Evidence, Finding, Report, RequirementResult, Verdict } from '../../src/model/report.ts';
import { createSource, spanOf } from '../../src/model/span.ts';
import type { ReporterOptions } from '../../src/reporters/reporter.ts';
import { coverageOf, scoreOf } from '../../src/score.ts';

/* Reports made by hand, so that reporters are tested by themselves. */

const source = createSource(
  'resume.md',
  [
    '# Ada Muster',
    '',
    'ada@example.org · +49 30 1234567',
    '',
    '## Experience',
    '',
    'Wrote Python and SQL; reach me at ada@example.org for more, or write SQL to me.',
    '',
  ].join('\n'),
);

export const document: Document = {
  kind: 'resume',
  source,
  blocks: [],
  sections: [],
  entries: [],
  frontMatter: {},
  language: 'en',
  notes: [],
};

export function evidence(text: string, role: Evidence['role'] = 'named'): Evidence {
  const start = source.text.indexOf(text);
  return { span: spanOf(source, start, start + text.length), text, alias: text, section: 'experience', role };
}

export function requirement(label: string, verdict: Verdict, parts: Partial<RequirementResult> = {}): RequirementResult {
  return {
    ...{ id: label.toLowerCase().replaceAll(' ', '-'), key: 'skills', label, kind: 'term', optional: false, weight: 1, verdict },
    ...{ message: verdict === 'missing' ? 'not found' : 'named in experience', evidence: [], members: [], ...parts },
  };
}

export function finding(text: string, parts: Partial<Finding> = {}): Finding {
  const { span } = evidence(text);
  return {
    rule: 'resume/example',
    severity: 'warning',
    message: `“${text}” is an example`,
    span,
    help: 'Say it in other words.',
    ...parts,
  };
}

export function report(requirements: readonly RequirementResult[], parts: Partial<Report> = {}): Report {
  const coverage = coverageOf(requirements);
  return {
    ...{ file: 'resume.md', kind: 'resume', spec: { file: 'specs/job.yaml', title: 'Analyst', sha256: 'a'.repeat(64) } },
    ...{ passed: requirements.every(({ verdict, optional }) => optional || verdict !== 'missing'), score: scoreOf(coverage), coverage },
    ...{ requirements, findings: [], skipped: [], notes: [], ...parts },
  };
}

export const options: ReporterOptions = {
  ...{ color: false, unicode: true, width: 80, quiet: false, verbose: false },
  ...{ documents: new Map([['resume.md', document]]), minScores: new Map(), today: '2026-11-22', version: '0.1.0' },
};
