import type { Evidence, Finding, Report, RequirementResult, Severity } from '../model/report.ts';
import { mask } from './mask.ts';
import type { Reporter } from './reporter.ts';

/** The report for programs, version 1; its JSON Schema is specs/report.schema.json. */
export const json: Reporter = (reports, { quiet, today, version }) => {
  const results = reports.map((report) => resultOf(report, quiet));
  return `${JSON.stringify({ version: 1, jobfit: version, today, results, summary: summaryOf(reports) }, null, 2)}\n`;
};

/** A report as the JSON report shows it. */
export function resultOf(
  { file, kind, spec, passed, score, coverage, requirements, findings, skipped, notes }: Report,
  quiet: boolean,
): object {
  return {
    ...{ file, kind, spec, passed, score, coverage },
    requirements: requirements.map(requirementOf),
    findings: findings.filter(({ severity }) => !quiet || severity === 'error').map(findingOf),
    skipped,
    ...(notes.length > 0 && { notes: notes.map(mask) }),
  };
}

function requirementOf({ id, key, label, optional, weight, verdict, message, hint, evidence, members }: RequirementResult): object {
  return {
    ...{ id, key, label, optional, weight, verdict, message: mask(message) },
    ...(hint !== undefined && { hint: mask(hint) }),
    evidence: evidence.map(evidenceOf),
    members: members.map(requirementOf),
  };
}

function evidenceOf({ span: { start, end }, text, alias, section, role }: Evidence): object {
  return { start, end, text: mask(text), alias: mask(alias), section, role };
}

function findingOf({ rule, severity, message, span: { start, end }, help, replacement }: Finding): object {
  return {
    ...{ rule, severity, message: mask(message), start, end },
    ...(help !== undefined && { help: mask(help) }),
    ...(replacement !== undefined && { replacement: mask(replacement) }),
  };
}

/** A document passes if it passes every spec; a finding counts once, however many specs its document was held against. */
function summaryOf(reports: readonly Report[]): object {
  const files = new Set(reports.map(({ file }) => file));
  const failed = new Set(reports.filter(({ passed }) => !passed).map(({ file }) => file));
  return { documents: files.size, passed: files.size - failed.size, errors: count(reports, 'error'), warnings: count(reports, 'warning') };
}

function count(reports: readonly Report[], wanted: Severity): number {
  const keys = reports.flatMap(({ file, findings }) =>
    findings
      .filter(({ severity }) => severity === wanted)
      .map(({ rule, message, span }) => JSON.stringify([file, rule, message, span.start.offset])),
  );
  return new Set(keys).size;
}
