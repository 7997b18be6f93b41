import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { configNames, type KnownRules, parseConfig } from '../config/load-config.ts';
import { readBytes, readTextIfThere, type Texts } from '../files/bytes.ts';
import { shownPath } from '../files/paths.ts';
import { UserError } from '../model/user-error.ts';

/** Which configuration is meant: the nearest one, one by name, or none. */
export type ConfigChoice = string | false | undefined;

/** A configuration and the folder that its patterns start from. */
export interface FoundConfig {
  readonly folder: string;
  readonly config?: Config;
}

/** Finds the configuration of a folder: the one chosen, else the nearest upward. Reads each once. */
export function configFinder(cwd: string, choice: ConfigChoice, known: KnownRules, texts?: Texts): (folder: string) => FoundConfig {
  const none: FoundConfig = { folder: cwd };
  if (choice === false) return () => none;
  if (choice !== undefined) {
    const chosen = namedConfig(cwd, choice, known, texts);
    return () => chosen;
  }
  const finds = new Map<string, FoundConfig>();
  const nearest = (folder: string): FoundConfig => {
    const found =
      finds.get(folder) ?? configIn(cwd, folder, known, texts) ?? (dirname(folder) === folder ? none : nearest(dirname(folder)));
    finds.set(folder, found);
    return found;
  };
  return nearest;
}

function namedConfig(cwd: string, file: string, known: KnownRules, texts?: Texts): FoundConfig {
  const text = new TextDecoder().decode(readBytes(cwd, file, texts));
  const config = parseConfig(shownPath(cwd, file), text, known);
  if (!config) throw new UserError([{ file, message: 'found no key "jobfit", expected the settings under it' }]);
  return { folder: dirname(resolve(cwd, file)), config };
}

function configIn(cwd: string, folder: string, known: KnownRules, texts?: Texts): FoundConfig | undefined {
  for (const name of configNames) {
    const file = join(folder, name);
    const text = readTextIfThere(file, texts);
    const config = text === undefined ? undefined : parseConfig(shownPath(cwd, file), text, known);
    if (config) return { folder, config };
  }
  return undefined;
}
