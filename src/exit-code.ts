import type { Report } from './model/report.ts';

/** The exit codes and what they mean. */
export const exitCodes = {
  /** Every must requirement is met, partly met or unclear, no finding is an error, the score and the warnings are within bounds. */
  passed: 0,
  /** The documents fall short. */
  failed: 1,
  /** Could not run: usage, spec, config, unreadable or empty input. */
  unusable: 2,
  /** A fault in jobfit itself. */
  fault: 70,
} as const;

export interface Gate {
  /** Lowest score that passes, 0–100. */
  readonly minScore?: number;
  /** Most warnings, over all documents, that pass. */
  readonly maxWarnings?: number;
}

/**
 * Whether one document passes: no must missing, no error, score high enough. A letter's coverage
 * gates only through the rule letter/few-musts-addressed at `error`: one run checks letters beside résumés, and its score is for these.
 */
export function passes({ requirements, findings, kind, score }: Omit<Report, 'passed'>, { minScore }: Gate): boolean {
  if (findings.some(({ severity }) => severity === 'error')) return false;
  if (kind === 'cover-letter') return true;
  if (requirements.some(({ optional, verdict }) => !optional && verdict === 'missing')) return false;
  return minScore === undefined || score === null || score >= minScore;
}

/** `problems` is the number of inputs that could not be read. */
export function exitCodeFor(reports: readonly Report[], { maxWarnings }: Gate, problems: number): number {
  if (problems > 0) return exitCodes.unusable;
  if (reports.some(({ passed }) => !passed)) return exitCodes.failed;
  const warnings = new Set(
    reports.flatMap(({ file, findings }) =>
      findings.filter(({ severity }) => severity === 'warning').map(({ rule, span }) => `${file} ${rule} ${span.start.offset}`),
    ),
  );
  return maxWarnings !== undefined && warnings.size > maxWarnings ? exitCodes.failed : exitCodes.passed;
}
