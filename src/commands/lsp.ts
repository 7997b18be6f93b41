import { serve } from '../editor/serve.ts';
import type { Io } from '../io.ts';
import { UserError } from '../model/user-error.ts';
import { OpenChecks } from './check-open.ts';

/** Serves an editor: checks what it has open while it is being written. Ends with the client. */
export async function lsp(io: Io, version: string): Promise<number> {
  if (io.stdin.isTTY) {
    throw new UserError(
      'standard input is a terminal: an editor starts jobfit lsp and speaks with it there; the README has the settings for some',
    );
  }
  return serve(new OpenChecks(io), io, version);
}
