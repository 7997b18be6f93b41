import { posix } from 'node:path';
import { readDocument } from '../documents/read-document.ts';
import type { Reading } from '../evidence/reading.ts';
import type { Gate } from '../exit-code.ts';
import { readBytes, readStream, type Texts } from '../files/bytes.ts';
import type { Io } from '../io.ts';
import { loadLanguage } from '../language/language.ts';
import { perObject } from '../language/lazy.ts';
import { loadKnowledge } from '../lexicon/load-knowledge.ts';
import { lint, lintAll, type RuleRun, read } from '../lint.ts';
import { addTo } from '../model/add-to.ts';
import { monthNumber } from '../model/day.ts';
import type { Document, DocumentKind, SectionKind } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import type { Spec } from '../requirements/requirement.ts';
import type { ChosenRule } from '../rules/choose-rules.ts';
import { attemptLater } from './attempt.ts';
import type { FoundConfig } from './find-config.ts';
import { progressOn } from './progress.ts';

/** A document to check, and what it is held against. */
export interface Job {
  /** `-` is standard input. */
  readonly path: string;
  readonly found: FoundConfig;
  readonly specs: readonly Spec[];
  readonly gate: Gate;
  readonly rules: readonly ChosenRule[];
  /** Only read, for letters to be held against. */
  readonly isAside?: boolean;
}

export interface RunOptions {
  readonly as?: DocumentKind;
  readonly stdinFilename?: string;
  readonly today?: string;
  /** What stands in the place of the files' own texts. */
  readonly texts?: Texts;
}

export interface Outcome {
  readonly reports: readonly Report[];
  /** Documents that could not be read. */
  readonly problems: readonly Problem[];
  /** By the file of their reports. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly minScores: ReadonlyMap<string, number>;
}

/**
 * Each document is read once; one that cannot be read does not keep the others from being checked. Letters wait for the résumés that they
 * are held against; the reports come in the order of the jobs.
 */
export async function runChecks(jobs: readonly Job[], options: RunOptions, io: Io): Promise<Outcome> {
  const problems: Problem[] = [];
  const documents = new Map<string, Document>();
  const minScores = new Map<string, number>();
  const reports = new Map<Job, readonly Report[]>();
  const letters: { readonly job: Job; readonly document: Document }[] = [];
  const linter = new Linter(jobs, options, io);
  const progress = progressOn(io, jobs.length);
  for (const job of jobs) {
    progress.step(job.path);
    const document = await attemptLater(() => documentOf(job, options, io));
    if (document instanceof UserError) {
      if (!job.isAside) problems.push(...document.problems);
      continue;
    }
    const file = document.source.path;
    documents.set(file, document);
    if (job.isAside) continue;
    if (job.gate.minScore !== undefined) minScores.set(file, job.gate.minScore);
    if (document.kind === 'cover-letter') letters.push({ job, document });
    else reports.set(job, await linter.lint(document, job));
  }
  const resumes = [...documents.values()].filter(({ kind }) => kind === 'resume');
  for (const { job, document } of letters) reports.set(job, await linter.lint(document, job, resumeFor(document, resumes)));
  progress.end();
  return { reports: jobs.flatMap((job) => reports.get(job) ?? []), problems, documents, minScores };
}

async function documentOf(job: Job, options: RunOptions, io: Io): Promise<Document> {
  const { name, bytes } = await readInput(job.path, options, io);
  return readDocument(bytes, name, {
    ...(options.as && { as: options.as }),
    headings: ownTitles(job.found),
    today: todayOf(job.found, options, io),
  });
}

async function readInput(path: string, { stdinFilename, texts }: RunOptions, io: Io): Promise<{ name: string; bytes: Uint8Array }> {
  if (path !== '-') return { name: path, bytes: readBytes(io.cwd, path, texts) };
  const name = stdinFilename ?? '<stdin>';
  const { stdin } = io; // not before it is read: Node sets it up when it is touched
  if (stdin.isTTY) throw new UserError('standard input is a terminal: pipe a document into jobfit, or name a file');
  return { name, bytes: await readStream(stdin, name) };
}

/** The configuration lists titles by kind, the reader looks kinds up by title. */
function ownTitles({ config }: FoundConfig): Readonly<Record<string, readonly SectionKind[]>> {
  const kindsOf = new Map<string, SectionKind[]>();
  for (const [kind, titles] of config?.headings ?? []) {
    for (const title of titles) addTo(kindsOf, title, kind);
  }
  return Object.fromEntries(kindsOf);
}

/** The only résumé in the letter's folder, else the only one of the run. */
function resumeFor({ source }: Document, resumes: readonly Document[]): Document | undefined {
  const near = resumes.filter((resume) => posix.dirname(resume.source.path) === posix.dirname(source.path));
  const [resume, second] = near.length > 0 ? near : resumes;
  return second ? undefined : resume;
}

/** Reads names and lints, with the words loaded once. */
class Linter {
  readonly #options: RunOptions;
  readonly #io: Io;
  readonly #specs: readonly Spec[];
  /** All letters of a run are held against the same few résumés. */
  readonly #resume = perObject((found: FoundConfig) => perObject((resume: Document) => this.#read(resume, found)));

  constructor(jobs: readonly Job[], options: RunOptions, io: Io) {
    this.#options = options;
    this.#io = io;
    const specs = jobs.flatMap((job) => job.specs);
    this.#specs = [...new Map(specs.map((spec) => [spec.file, spec])).values()];
  }

  async lint(document: Document, job: Job, resume?: Document): Promise<readonly Report[]> {
    const { rules, specs, gate } = job;
    const reading = await this.#read(document, job.found);
    if (rules.length === 0) return specs.map((spec) => lint(reading, spec, gate));
    const run: RuleRun = { rules, date: dateOf(job.found, this.#options, this.#io), specs: this.#specs };
    return lintAll(reading, specs, gate, resume ? { ...run, resume: await this.#resume(job.found)(resume) } : run);
  }

  async #read(document: Document, found: FoundConfig): Promise<Reading> {
    const { config } = found;
    return read(document, {
      knowledge: loadKnowledge(),
      language: await loadLanguage(),
      today: todayOf(found, this.#options, this.#io),
      aliases: Object.fromEntries(config?.aliases ?? []),
      not: Object.fromEntries(config?.not ?? []),
    });
  }
}

function dateOf({ config }: FoundConfig, { today }: RunOptions, io: Io): string {
  return today ?? config?.today ?? io.today;
}

function todayOf(found: FoundConfig, options: RunOptions, io: Io): number {
  return monthNumber(dateOf(found, options, io));
}
