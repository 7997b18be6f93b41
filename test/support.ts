import { readAsset } from '../src/assets.ts';
import { readDocument } from '../src/documents/read-document.ts';
import { loadLanguage } from '../src/language/language.ts';
import { openKnowledge } from '../src/lexicon/knowledge.ts';
import { lint, type RunContext, read } from '../src/lint.ts';
import type { RequirementResult } from '../src/model/report.ts';
import { loadSpec } from '../src/spec/load-spec.ts';

/** The day on which all tests take place. */
export const today = 2026 * 12 + 10;

let context: Promise<RunContext> | undefined;

/** Lexicon and language, loaded once a worker. */
export function runContext(): Promise<RunContext> {
  context ??= (async () => ({
    knowledge: openKnowledge(readAsset('lexicon.bin')),
    language: await loadLanguage(),
    today,
  }))();
  return context;
}

/** Judges a text against a spec in YAML, as the command line does. */
export async function judge(text: string, specYaml: string, path = 'resume.md'): Promise<readonly RequirementResult[]> {
  const shared = await runContext();
  const document = await readDocument(new TextEncoder().encode(text), path, { as: 'resume', today });
  const isSpokenLanguage = (name: string): boolean =>
    shared.knowledge.spokenLanguages.names.find(name) !== undefined && shared.knowledge.terms.find(name)?.kind !== 'language';
  const spec = loadSpec({ file: 'spec.yaml', text: specYaml, isSpokenLanguage });
  return lint(read(document, shared), spec).requirements;
}
