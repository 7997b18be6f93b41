import { runCommandLine } from './cli.ts';
import { exitCodes } from './exit-code.ts';
import type { Io } from './io.ts';
import { UserError } from './model/user-error.ts';

/**
 * Runs jobfit and resolves to its exit code. Input that cannot be used is told on stderr; anything else is a fault in jobfit and
 * rejects, for `bin/` to show its stack and to end with 70.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommandLine(argv, io);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`${printable(error.message)}\n`);
    return exitCodes.unusable;
  }
}

/** Messages quote files, which are not to command the terminal. */
function printable(message: string): string {
  return message.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '�');
}
