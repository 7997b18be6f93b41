import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../model/user-error.ts';

/** Refuses to write where a file stands already that a person may have corrected by hand. */
export function refuseExisting(cwd: string, path: string): void {
  if (lstatSync(resolve(cwd, path), { throwIfNoEntry: false })?.isFile() !== true) return;
  throw new UserError([{ file: path, message: 'exists already: --force replaces it' }]);
}
