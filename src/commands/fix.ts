import { resolve } from 'node:path';
import { readBytes } from '../files/bytes.ts';
import { writeWhole } from '../files/output.ts';
import { applyFixes, type Fixed } from '../fixes.ts';
import type { Io } from '../io.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import { oneLine } from '../reporters/text.ts';
import { counted } from '../text/counted.ts';
import { attempt } from './attempt.ts';
import type { Job, Outcome, RunOptions } from './run-checks.ts';
import { runChecks } from './run-checks.ts';

/** Fixes that overlap take one pass each; more than these only a fault in a rule would need. */
const mostPasses = 10;

export interface FixedOutcome {
  /** Of the documents as they are after the fixes. */
  readonly outcome: Outcome;
  /** Old and new text by file, where they differ. */
  readonly changes: ReadonlyMap<string, { readonly before: string; readonly after: string; readonly count: number }>;
  /** Files with something to fix that would not be the same but for the fixes. */
  readonly problems: readonly Problem[];
}

/** Standard input has no file to be written to. */
export function refuseStdin(jobs: readonly Job[]): void {
  if (jobs.some(({ path }) => path === '-')) throw new UserError('standard input cannot be fixed: name the file');
}

/** Makes the safe fixes in memory, and checks again until there are none. */
export async function fixAll(jobs: readonly Job[], first: Outcome, options: RunOptions, io: Io): Promise<FixedOutcome> {
  const originals = new Map([...first.documents].map(([file, { source }]) => [file, source.text]));
  const refused = refusedFiles(first, options, io);
  const fixed = new Map<string, string>();
  const texts = new Map(options.texts);
  const counts = new Map<string, number>();
  let outcome = first;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const files = fixOnce(outcome, refused);
    if (files.size === 0) break;
    for (const [file, { text, count }] of files) {
      fixed.set(file, text);
      texts.set(resolve(io.cwd, file), text);
      counts.set(file, (counts.get(file) ?? 0) + count);
    }
    outcome = await runChecks(jobs, { ...options, texts }, io);
  }
  const changes = [...fixed].map(
    ([file, after]) => [file, { before: originals.get(file) ?? '', after, count: counts.get(file) ?? 0 }] as const,
  );
  const problems = [...refused.values()].flat();
  return { outcome, changes: new Map(changes.filter(([, { before, after }]) => before !== after)), problems };
}

function refusedFiles(outcome: Outcome, { texts }: RunOptions, io: Io): ReadonlyMap<string, readonly Problem[]> {
  const files = [...fixOnce(outcome, new Map()).keys()];
  return new Map(
    files.flatMap((file) => {
      const problems = problemsOf(() =>
        refuseUnfaithful(readBytes(io.cwd, file, texts), outcome.documents.get(file)?.source.text ?? '', file),
      );
      return problems.length > 0 ? [[file, problems] as const] : [];
    }),
  );
}

function fixOnce({ documents, reports }: Outcome, refused: ReadonlyMap<string, unknown>): ReadonlyMap<string, Fixed> {
  const candidates = [...documents].filter(([file]) => !refused.has(file));
  const fixed = candidates.map(([file, { source }]) => {
    const own = reports.filter((report) => report.file === file);
    return [file, applyFixes(source.text, own)] as const;
  });
  return new Map(fixed.filter(([, { count }]) => count > 0));
}

/** Writes what was changed, each file whole or not at all. */
export function writeFixes({ changes }: FixedOutcome, io: Io): readonly Problem[] {
  return [...changes].flatMap(([file, { before, after, count }]) =>
    problemsOf(() => {
      refuseUnfaithful(readBytes(io.cwd, file), before, file);
      writeWhole(io.cwd, file, after);
      io.stderr.write(`${oneLine(file)}: ${counted(count, 'place')} fixed\n`);
    }),
  );
}

function problemsOf(action: () => void): readonly Problem[] {
  const result = attempt(action);
  return result instanceof UserError ? result.problems : [];
}

/** The bytes must be what the text says in UTF-8: else the file has another encoding, or has changed since it was read. */
function refuseUnfaithful(bytes: Uint8Array, before: string, file: string): void {
  if (Buffer.from(before, 'utf8').equals(bytes)) return;
  throw new UserError([
    { file, message: 'not fixed: found bytes that are not UTF-8, or that have changed; save it as UTF-8 and try again' },
  ]);
}
