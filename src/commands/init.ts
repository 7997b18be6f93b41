import { dirname, relative, resolve } from 'node:path';
import { decode } from '../documents/decode.ts';
import { exitCodes } from '../exit-code.ts';
import { readBytes, readStream } from '../files/bytes.ts';
import { refuseExisting } from '../files/existing.ts';
import { refuseOutput, writeWhole } from '../files/output.ts';
import { shownPath, withSlashes } from '../files/paths.ts';
import type { Io } from '../io.ts';
import { loadLanguage } from '../language/language.ts';
import { isSpokenLanguage, loadKnowledge } from '../lexicon/load-knowledge.ts';
import type { SpecPlace } from '../model/spec.ts';
import { formatProblem, UserError } from '../model/user-error.ts';
import { coverageOf } from '../posting/coverage.ts';
import { type Draft, draftOf } from '../posting/draft.ts';
import type { Posting } from '../posting/model.ts';
import { readPosting } from '../posting/read-posting.ts';
import { writeDraft } from '../posting/write-draft.ts';
import { oneLine } from '../reporters/text.ts';
import { loadSpec } from '../spec/load-spec.ts';
import { pathInProject } from '../spec/posting.ts';

export interface InitOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly check?: string;
  readonly stdinFilename?: string;
  /** A folder; true is the working directory. */
  readonly repo?: string | true;
  readonly yes?: boolean;
}

/** Drafts a spec from a posting; with `check`, compares an existing spec with its posting instead; with `repo`, sets a repository up. */
export async function init(path: string | undefined, options: InitOptions, io: Io, version: string): Promise<number> {
  const { repo } = options;
  if (repo !== undefined) return setUp(path, repo, options, io, version);
  if (options.yes) throw new UserError('--yes belongs to --repo: a draft is written without asking');
  if (options.check !== undefined) return checkSpec(path, options.check, options, io);
  if (options.output !== undefined) {
    refuseOutput(io.cwd, options.output, path === undefined || path === '-' ? [] : [path]);
    if (options.force !== true) refuseExisting(io.cwd, options.output);
  }
  const { name, posting } = await read(path, options, io);
  const draft = draftOf(posting, { knowledge: loadKnowledge(), language: await loadLanguage() });
  if (draft.requirements.length === 0) throw new UserError([{ file: name, message: emptyMessage(draft) }]);
  const place = placeOf(name, path, options, draft.posting, io);
  const yaml = writeDraft(draft, { source: name, ...(place === undefined ? {} : { posting: place }) });
  refuseUnloadable(yaml, options.output ?? '<draft>');
  if (options.output === undefined) io.stdout.write(yaml);
  else writeWhole(io.cwd, options.output, yaml);
  for (const line of hints(draft, options)) io.stderr.write(`${oneLine(line)}\n`);
  return exitCodes.passed;
}

async function setUp(path: string | undefined, repo: string | true, options: InitOptions, io: Io, version: string): Promise<number> {
  if (path !== undefined) throw new UserError('--repo takes a folder and no posting: draft the spec first, jobfit init posting.txt');
  const { starter } = await import('./starter.ts');
  return starter(repo === true ? '.' : repo, options, io, version);
}

async function read(
  path: string | undefined,
  { stdinFilename }: InitOptions,
  { cwd, stdin }: Io,
): Promise<{ name: string; posting: Posting }> {
  const isStream = path === undefined || path === '-';
  if (isStream && stdin.isTTY) throw new UserError('no posting: name a file, or pipe one into jobfit init');
  const name = isStream ? (stdinFilename ?? '<stdin>') : shownPath(cwd, path);
  const bytes = isStream ? await readStream(stdin, name) : readBytes(cwd, path);
  return { name, posting: await readPosting(bytes, name) };
}

function emptyMessage({ sections, posting }: Draft): string {
  const headings = sections.map(({ heading }) => heading).filter((heading) => heading !== '');
  const seen =
    headings.length === 0
      ? 'no heading'
      : `the headings ${headings
          .slice(0, 6)
          .map((heading) => `"${heading}"`)
          .join(', ')}`;
  return `no requirement found in ${posting.lines.length} lines with ${seen}, expected a job posting`;
}

/** A draft beside its posting names it, so that quotes are verified at each check. */
function placeOf(name: string, path: string | undefined, { output }: InitOptions, { isSource }: Posting, { cwd }: Io): string | undefined {
  if (output === undefined || path === undefined || path === '-' || !isSource) return undefined;
  const place = withSlashes(relative(dirname(resolve(cwd, output)), resolve(cwd, path)));
  return pathInProject(shownPath(cwd, output), place) === undefined || name === '' ? undefined : place;
}

/** What does not load would be a fault of the draft, not of the posting. */
function refuseUnloadable(yaml: string, file: string): void {
  try {
    loadSpec({ file, text: yaml, isSpokenLanguage });
  } catch (error) {
    if (error instanceof UserError) throw new Error(`the draft does not load: ${error.message}\n${yaml}`, { cause: error });
    throw error;
  }
}

function hints({ requirements, posting }: Draft, { output }: InitOptions): readonly string[] {
  const optional = requirements.filter((each) => each.optional).length;
  const first = `read as ${posting.notes.join(', ')}: ${requirements.length - optional} musts, ${optional} nice-to-haves`;
  const place = output ?? 'specs/job.yaml';
  return [first, `Look at the lines that say "check", then: jobfit check resume.md --spec ${place}`];
}

/** Quotes are compared here, all of them, whatever posting the spec itself may name. */
async function checkSpec(path: string | undefined, file: string, options: InitOptions, io: Io): Promise<number> {
  const spec = loadSpec({ file, text: decode(readBytes(io.cwd, file), file), isSpokenLanguage });
  const { name, posting } = await read(path, options, io);
  const { uncovered, misquoted, statements, quotes } = coverageOf(posting, spec, await loadLanguage());
  for (const { place, quote, id } of misquoted)
    io.stdout.write(`${told(file, place, `the quote of ${id} is not in ${name}: "${quote}"`)}\n`);
  for (const sentence of uncovered) io.stdout.write(`${told(name, undefined, `no quote covers "${sentence}"`)}\n`);
  const covered = `${statements - uncovered.length} of ${statements} sentences covered`;
  io.stderr.write(`${covered}, ${quotes - misquoted.length} of ${quotes} quotes found\n`);
  return uncovered.length + misquoted.length === 0 ? exitCodes.passed : exitCodes.failed;
}

function told(file: string, place: SpecPlace | undefined, message: string): string {
  return oneLine(formatProblem({ file, ...place, message }));
}
