import { resolve } from 'node:path';
import { decode } from '../documents/decode.ts';
import { readBytes, type Texts } from '../files/bytes.ts';
import { findFiles } from '../files/find.ts';
import { isSpokenLanguage } from '../lexicon/load-knowledge.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import type { Spec } from '../requirements/requirement.ts';
import { loadSpec } from '../spec/load-spec.ts';
import { attempt } from './attempt.ts';
import type { FoundConfig } from './find-config.ts';

/** What is told where there is nothing to check against. */
export const noSpec = `found no spec to check against. Give one in one of three ways:
  jobfit check --spec path/to/spec.yaml
  specs: path/to/*.yaml          in .jobfit.yaml
  specs/*.yaml                   beside the documents`;

/** Loads the specs that a document is held against, each file once. */
export function specLoader(cwd: string, given: readonly string[], texts?: Texts): (found: FoundConfig) => Promise<readonly Spec[]> {
  const loaded = new Map<string, Spec | UserError>();
  const load = (file: string): Spec | UserError => {
    const spec = loaded.get(file) ?? attemptSpec(cwd, file, texts);
    loaded.set(file, spec);
    return spec;
  };
  return async (config) => {
    const files = await findSpecs(cwd, given, config);
    const specs = files.map(load);
    const problems = specs.flatMap((spec) => (spec instanceof UserError ? spec.problems : []));
    if (problems.length > 0) throw new UserError(problems);
    return specs.flatMap((spec) => (spec instanceof UserError ? [] : [spec]));
  };
}

/** `--spec`, else the configuration's `specs`, else the files in `specs/`. */
export async function findSpecs(cwd: string, given: readonly string[], { folder, config }: FoundConfig): Promise<readonly string[]> {
  if (given.length > 0) return findGiven(cwd, given, cwd);
  if (config && config.specs.length > 0) return findGiven(cwd, config.specs, folder, config.file);
  const { paths } = await findFiles(cwd, ['specs/*.{yaml,yml}']);
  if (paths.length === 0) throw new UserError(noSpec);
  return paths;
}

async function findGiven(cwd: string, patterns: readonly string[], folder: string, source?: string): Promise<readonly string[]> {
  const { paths, problems } = await findFiles(cwd, patterns, folder);
  const specs = paths.filter((path) => !isSchema(path) || patterns.includes(path));
  const schemas = specs.filter(isSchema).map((file): Problem => ({ file, message: 'found a JSON Schema, expected a spec' }));
  const all = [...problems.map((problem) => ({ ...(source !== undefined && { file: source }), ...problem })), ...schemas];
  if (all.length > 0) throw new UserError(all);
  if (specs.length === 0) throw new UserError(noSpec);
  return specs;
}

function isSchema(path: string): boolean {
  return path.endsWith('.schema.json');
}

/** The spec in a file, or what keeps it from being one. */
export function attemptSpec(cwd: string, file: string, texts?: Texts): Spec | UserError {
  return attempt(() => {
    const text = decode(readBytes(cwd, file, texts), file);
    return loadSpec({ file, text, isSpokenLanguage, readPosting: (path) => readPosting(cwd, path, texts) });
  });
}

/** Undefined where there is none, or none that is text. */
function readPosting(cwd: string, path: string, texts?: Texts): string | undefined {
  try {
    return decode(readBytes(cwd, resolve(cwd, path), texts), path);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
