import { scalar } from './scalar.ts';
import type { Starter } from './starter.ts';

/** The text of `.jobfit.yaml`. Without documents none are named: jobfit then takes those whose names say what they are. */
export function configFile({ documents, specs }: Starter): string {
  const files = documents.length === 0 ? '' : `files: # patterns such as letters/*.md may stand here, too\n${listOf(documents)}`;
  return `# What jobfit checks, and against which specs.\nspecs:\n${listOf(specs)}${files}`;
}

function listOf(texts: readonly string[]): string {
  return texts.map((text) => `  - ${scalar(text)}\n`).join('');
}
