import { basename, dirname, join, resolve } from 'node:path';
import type { Checked, Checks, OpenFile } from '../editor/checks.ts';
import { shownPath } from '../files/paths.ts';
import type { Io } from '../io.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import { attempt, attemptLater } from './attempt.ts';
import { configFinder, type FoundConfig } from './find-config.ts';
import { findDocuments, isLikelyDocument } from './find-documents.ts';
import { attemptSpec, findSpecs, noSpec } from './find-specs.ts';
import { fixAll } from './fix.ts';
import { planChecks } from './plan-checks.ts';
import { projectFolder } from './project-folder.ts';
import { ruleIds, ruleOptions } from './rule-settings.ts';
import { type Job, runChecks } from './run-checks.ts';

const known = { rules: ruleIds, options: ruleOptions };
const documentName = /\.(?:md|markdown|txt)$/i;
/** A pause in typing is no time for a book, which `jobfit check` reads all the same. */
const longest = 250_000;
const noSpecHere = 'not checked: found no spec to check against, expected specs/*.yaml, or "specs" in the configuration';

/** An open file and the project it belongs to. */
interface Place extends OpenFile {
  readonly folder: string;
  readonly configOf: (folder: string) => FoundConfig;
}

/** Checks files that an editor has open as `jobfit check` would in their project, but for their unsaved texts. */
export class OpenChecks implements Checks {
  readonly #io: Io;
  /** The documents of each project, looked up once until files come or go. */
  readonly #documents = new Map<string, Promise<readonly string[]>>();

  constructor(io: Io) {
    this.#io = io;
  }

  forget(): void {
    this.#documents.clear();
  }

  async check(file: OpenFile): Promise<Checked | undefined> {
    const folder = projectFolder(file.path, file.folders, file.texts);
    const place = { ...file, folder, configOf: configFinder(folder, undefined, known, file.texts) };
    if (/^\.?jobfit\.yaml$/.test(basename(file.path))) return checkConfig(place);
    if (/\.ya?ml$/i.test(file.path)) return (await this.#isSpec(place)) ? checkSpec(place) : undefined;
    return (await this.#isDocument(place)) ? this.#checkDocument(place) : undefined;
  }

  /** What the configuration lists as `files`, else what is called a résumé or letter. */
  async #isDocument(place: Place): Promise<boolean> {
    const { path, folder, configOf } = place;
    const config = attempt(() => configOf(folder));
    const isListed = !(config instanceof UserError) && (config.config?.files ?? []).length > 0;
    return isListed ? (await this.#documentsOf(place)).includes(path) : documentName.test(path) && isLikelyDocument(basename(path));
  }

  /** What the configuration lists as `specs`; else what is in `specs/`, where there is a configuration, or a document to be checked. */
  async #isSpec(place: Place): Promise<boolean> {
    const { path, folder, configOf } = place;
    const config = attempt(() => configOf(folder));
    if (config instanceof UserError) return false;
    if ((config.config?.specs ?? []).length > 0) return (await specsOf(folder, config)).includes(path);
    if (dirname(path) !== join(folder, 'specs')) return false;
    return config.config !== undefined || (await this.#documentsOf(place)).length > 0;
  }

  #documentsOf({ folder, configOf }: Place): Promise<readonly string[]> {
    const documents = this.#documents.get(folder) ?? documentsIn(folder, configOf);
    this.#documents.set(folder, documents);
    return documents;
  }

  async #checkDocument(place: Place): Promise<Checked> {
    const { path, folder, configOf, texts } = place;
    const name = shownPath(folder, path);
    const none = { folder, role: 'document', reports: [], specs: [] } as const;
    const { length } = texts.get(path) ?? '';
    if (length > longest) return { ...none, problems: [], note: `not checked: found ${length} characters, expected at most ${longest}` };
    const [io, options] = [ioIn(folder, this.#io), { texts }];
    try {
      const { jobs } = await planChecks([name], options, folder);
      const first = await runChecks(jobs, options, io);
      const asides = first.documents.get(name)?.kind === 'cover-letter' ? await this.#asidesOf(place) : [];
      const all = [...jobs, ...asides];
      const outcome = asides.length === 0 ? first : await runChecks(all, options, io);
      const document = outcome.documents.get(name);
      return {
        ...{ folder, role: 'document', problems: outcome.problems, reports: outcome.reports },
        ...(document && { document }),
        specs: jobs.flatMap(({ specs }) => specs),
        fixed: async () => (await fixAll(all, outcome, options, io)).changes.get(name)?.after ?? texts.get(path) ?? '',
      };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (error.message !== noSpec) return { ...none, problems: error.problems };
      // Without a configuration the file may as well have nothing to do with jobfit.
      return { ...none, problems: [], note: noSpecHere, isForLog: configOf(dirname(path)).config === undefined };
    }
  }

  /** The other documents of the project: a letter is held against the résumé among them. */
  async #asidesOf(place: Place): Promise<readonly Job[]> {
    const others = (await this.#documentsOf(place)).filter((path) => path !== place.path);
    if (others.length === 0) return [];
    try {
      const { jobs } = await planChecks(others, { texts: place.texts }, place.folder);
      return jobs.map((job) => ({ ...job, isAside: true }));
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  }
}

function checkConfig({ folder, path, texts }: Place): Checked {
  const config = attempt(() => configFinder(folder, path, known, texts));
  return { folder, role: 'config', reports: [], specs: [], problems: problemsOf(config) };
}

function checkSpec({ folder, path, texts }: Place): Checked {
  const spec = attemptSpec(folder, shownPath(folder, path), texts);
  return { folder, role: 'spec', reports: [], specs: spec instanceof UserError ? [] : [spec], problems: problemsOf(spec) };
}

function problemsOf(result: unknown): readonly Problem[] {
  return result instanceof UserError ? result.problems : [];
}

async function documentsIn(folder: string, configOf: Place['configOf']): Promise<readonly string[]> {
  const found = await attemptLater(async () => findDocuments(folder, [], configOf(folder)));
  return found instanceof UserError ? [] : found.paths.map((path) => resolve(folder, path));
}

async function specsOf(folder: string, config: FoundConfig): Promise<readonly string[]> {
  const found = await attemptLater(() => findSpecs(folder, [], config));
  return found instanceof UserError ? [] : found.map((path) => resolve(folder, path));
}

const silent = { write: (): boolean => true };

/** Standard output belongs to the protocol, and its input to the client. */
function ioIn(cwd: string, { env, today }: Io): Io {
  return { stdin: (async function* (): AsyncGenerator<Uint8Array> {})(), stdout: silent, stderr: silent, cwd, env, today };
}
