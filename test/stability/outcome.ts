import { readDocument } from '../../src/documents/read-document.ts';
import { lint, read } from '../../src/lint.ts';
import type { Report, RequirementResult } from '../../src/model/report.ts';
import type { Spec } from '../../src/requirements/requirement.ts';
import { runContext, today } from '../support.ts';

/** A line for each score, verdict and piece of evidence, in an order of its own: what an edit that keeps the meaning must not change. */
export type Outcome = readonly string[];

export async function reportsOf(source: string | Uint8Array, path: string, specs: readonly Spec[]): Promise<readonly Report[]> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const document = await readDocument(bytes, path, { as: /letter|anschreiben|jane-roe/.test(path) ? 'cover-letter' : 'resume', today });
  const reading = read(document, await runContext());
  return specs.map((spec) => lint(reading, spec));
}

export async function outcomeOf(source: string | Uint8Array, path: string, specs: readonly Spec[]): Promise<Outcome> {
  const reports = await reportsOf(source, path, specs);
  return reports.flatMap(({ spec, score, requirements }) => [
    `${spec.file} ${score}`,
    ...requirements.flatMap(leaves).flatMap((result) => linesOf(spec.file, result)),
  ]);
}

/** What stands in one outcome only. */
export function differences(before: Outcome, after: Outcome): readonly string[] {
  const lost = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  return [...lost, ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)];
}

export function leaves(result: RequirementResult): readonly RequirementResult[] {
  return result.members.length > 0 ? [result, ...result.members.flatMap(leaves)] : [result];
}

function linesOf(file: string, { id, verdict, evidence, members }: RequirementResult): readonly string[] {
  const asked = `${file} ${id}`;
  const found = members.length > 0 ? [] : evidence.map(({ text, role, section }) => `${asked}: "${essence(text)}" ${role}, ${section}`);
  return [`${asked} is ${verdict}`, ...found.toSorted()];
}

/** The words without what the edits add to them: markup, invisible characters, kinds of spaces, dashes and quotes, case. */
function essence(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, '')
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff*[\]`_]/g, '')
    .replace(/[-–—‐‑]+/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
