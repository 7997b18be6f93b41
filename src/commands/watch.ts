import { dirname, resolve } from 'node:path';
import { FolderWatch } from '../files/watch.ts';
import type { Io } from '../io.ts';
import { UserError } from '../model/user-error.ts';
import { oneLine } from '../reporters/text.ts';
import type { CheckOptions } from './check.ts';
import { type Plan, planChecks } from './plan-checks.ts';

/** Saving a file is several events, and saving all of an editor's files many. */
const quietTime = 150;
const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/** Runs a check again whenever a document, spec or configuration changes, until the user interrupts. A bad state in between is only told. */
export async function watchChecks(given: readonly string[], options: CheckOptions, io: Io, check: () => Promise<unknown>): Promise<number> {
  if (given.includes('-') || options.stdinFilename !== undefined) throw new UserError('standard input cannot be watched: name the file');
  const changes = new Changes();
  const watch = new FolderWatch(() => changes.note(), options.output === undefined ? undefined : resolve(io.cwd, options.output));
  const ended = io.untilInterrupted?.().then(() => true) ?? new Promise<boolean>(() => {});
  try {
    for (let isOver = false; !isOver; ) {
      // Before anything is read: what changes while a check runs makes another one.
      watch.update(await foldersOf(given, options, io));
      if (io.stdout.isTTY) io.stdout.write(clearScreen);
      await attempt(check, io);
      io.stderr.write('Watching for changes; Ctrl-C ends.\n');
      isOver = await Promise.race([ended, changes.next()]);
    }
    return 0;
  } finally {
    changes.close();
    watch.close();
  }
}

async function attempt(check: () => Promise<unknown>, io: Io): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const line of error.message.split('\n')) io.stderr.write(`${oneLine(line)}\n`);
  }
}

/** The folders of all inputs as far as they can be told: with a fault in a spec or none at all it is those that names and patterns begin with. */
async function foldersOf(given: readonly string[], options: CheckOptions, io: Io): Promise<readonly string[]> {
  const config = typeof options.config === 'string' ? [options.config] : [];
  const named = [...given, ...(options.spec ?? []), 'specs/*.yaml', ...config].map((pattern) => fixedFolder(pattern));
  const folders = [io.cwd, ...named, ...(await plannedFolders(given, options, io))];
  return [...new Set(folders.map((folder) => resolve(io.cwd, folder)))];
}

async function plannedFolders(given: readonly string[], options: CheckOptions, io: Io): Promise<readonly string[]> {
  try {
    const { jobs }: Plan = await planChecks(given, options, io.cwd);
    return jobs.flatMap(({ path, found, specs }) => [dirname(path), found.folder, ...specs.map(({ file }) => dirname(file))]);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** The part of a pattern before its first sign. */
function fixedFolder(pattern: string): string {
  return dirname(pattern.replace(/[*?[\]{}!+@(].*$/, 'x'));
}

/** Changes put together until nothing has changed for a while. */
class Changes {
  #timer: NodeJS.Timeout | undefined;
  #isDue = false;
  #wake: (() => void) | undefined;

  note(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isDue = true;
      this.#wake?.();
    }, quietTime);
  }

  /** Resolves to false, since it ends nothing, once there was a change since the last time. */
  async next(): Promise<false> {
    if (!this.#isDue) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#isDue = false;
    return false;
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}
