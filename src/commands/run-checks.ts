import { readDocument } from '../documents/read-document.ts';
import type { Gate } from '../exit-code.ts';
import { readBytes, readStream } from '../files/bytes.ts';
import type { Io } from '../io.ts';
import { loadLanguage } from '../language/language.ts';
import { loadKnowledge } from '../lexicon/load-knowledge.ts';
import { lint, read } from '../lint.ts';
import { monthNumber } from '../model/day.ts';
import type { Document, DocumentKind, SectionKind } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import type { Spec } from '../requirements/requirement.ts';
import type { FoundConfig } from './find-config.ts';
import { progressOn } from './progress.ts';

/** A document to check, and what it is held against. */
export interface Job {
  /** `-` is standard input. */
  readonly path: string;
  readonly found: FoundConfig;
  readonly specs: readonly Spec[];
  readonly gate: Gate;
}

export interface RunOptions {
  readonly as?: DocumentKind;
  readonly stdinFilename?: string;
  readonly today?: string;
}

export interface Outcome {
  readonly reports: readonly Report[];
  /** Documents that could not be read. */
  readonly problems: readonly Problem[];
  /** By the file of their reports. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly minScores: ReadonlyMap<string, number>;
}

/** Each document is read once; one that cannot be read does not keep the others from being checked. */
export async function runChecks(jobs: readonly Job[], options: RunOptions, io: Io): Promise<Outcome> {
  const reports: Report[] = [];
  const problems: Problem[] = [];
  const documents = new Map<string, Document>();
  const minScores = new Map<string, number>();
  const progress = progressOn(io.stderr, jobs.length);
  for (const job of jobs) {
    progress.step(job.path);
    const document = await attempt(job, options, io);
    if (document instanceof UserError) {
      problems.push(...document.problems);
      continue;
    }
    const file = document.source.path;
    documents.set(file, document);
    if (job.gate.minScore !== undefined) minScores.set(file, job.gate.minScore);
    reports.push(...(await lintAll(document, job, todayOf(job, options, io))));
  }
  progress.end();
  return { reports, problems, documents, minScores };
}

async function attempt(job: Job, options: RunOptions, io: Io): Promise<Document | UserError> {
  try {
    const { name, bytes } = await readInput(job.path, options, io);
    return await readDocument(bytes, name, {
      ...(options.as && { as: options.as }),
      headings: ownTitles(job.found),
      today: todayOf(job, options, io),
    });
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

async function readInput(path: string, { stdinFilename }: RunOptions, { cwd, stdin }: Io): Promise<{ name: string; bytes: Uint8Array }> {
  if (path !== '-') return { name: path, bytes: readBytes(cwd, path) };
  const name = stdinFilename ?? '<stdin>';
  if (stdin.isTTY) throw new UserError('standard input is a terminal: pipe a document into jobfit, or name a file');
  return { name, bytes: await readStream(stdin, name) };
}

/** The configuration lists titles by kind, the reader looks kinds up by title. */
function ownTitles({ config }: FoundConfig): Readonly<Record<string, readonly SectionKind[]>> {
  const kindsOf = new Map<string, SectionKind[]>();
  for (const [kind, titles] of config?.headings ?? []) {
    for (const title of titles) kindsOf.set(title, [...(kindsOf.get(title) ?? []), kind]);
  }
  return Object.fromEntries(kindsOf);
}

async function lintAll(document: Document, { found: { config }, specs, gate }: Job, today: number): Promise<readonly Report[]> {
  const reading = read(document, {
    knowledge: loadKnowledge(),
    language: await loadLanguage(),
    today,
    aliases: Object.fromEntries(config?.aliases ?? []),
    not: Object.fromEntries(config?.not ?? []),
  });
  return specs.map((spec) => lint(reading, spec, gate));
}

function todayOf({ found: { config } }: Job, { today }: RunOptions, io: Io): number {
  return monthNumber(today ?? config?.today ?? io.today);
}
