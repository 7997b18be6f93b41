import { writeWhole } from '../files/output.ts';
import type { Io } from '../io.ts';
import type { Document } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import { showsUnicode, wantsColor } from '../reporters/color.ts';
import { unifiedDiff } from '../reporters/diff.ts';
import { reporterNamed } from '../reporters/names.ts';

export interface PrintOptions {
  readonly format?: string;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly today?: string;
}

export interface Printed {
  readonly reports: readonly Report[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly minScores: ReadonlyMap<string, number>;
}

export type Changes = ReadonlyMap<string, { readonly before: string; readonly after: string }>;

/** Shows what fixes would change, in place of the reports. */
export function printDiff(changes: Changes, { output, color }: PrintOptions, io: Io): void {
  const isTerminal = output === undefined && io.stdout.isTTY === true;
  const colored = wantsColor({ ...(color !== undefined && { flag: color }), env: io.env, isTerminal });
  write([...changes].map(([file, { before, after }]) => unifiedDiff(file, before, after, colored)).join(''), output, io);
}

/** Puts reports into the format asked and writes them to standard output or to the file asked. */
export async function print({ reports, documents, minScores }: Printed, options: PrintOptions, io: Io, version: string): Promise<void> {
  const { format = 'pretty', output, quiet = false, verbose = false, color, today = io.today } = options;
  const isTerminal = output === undefined && io.stdout.isTTY === true;
  const reporter = await reporterNamed(format);
  const text = reporter(reports, {
    ...{ quiet, verbose, documents, minScores, today, version },
    color: wantsColor({ ...(color !== undefined && { flag: color }), env: io.env, isTerminal }),
    unicode: !isTerminal || showsUnicode(io.env),
    width: isTerminal ? Math.max(60, Math.min(120, io.stdout.columns ?? 80)) : 80,
  });
  write(text, output, io);
}

function write(text: string, output: string | undefined, io: Io): void {
  if (output === undefined) io.stdout.write(text);
  else writeWhole(io.cwd, output, text);
}
