import { readDocument } from '../documents/read-document.ts';
import { outlineOf } from '../evidence/outline.ts';
import { readBytes, readStream } from '../files/bytes.ts';
import type { Io } from '../io.ts';
import { loadLanguage } from '../language/language.ts';
import { loadKnowledge } from '../lexicon/load-knowledge.ts';
import { read } from '../lint.ts';
import { monthNumber } from '../model/day.ts';
import type { DocumentKind } from '../model/document.ts';
import { mask } from '../reporters/mask.ts';
import { outlineText } from '../reporters/outline.ts';

export interface ParseOptions {
  readonly format?: 'text' | 'json';
  readonly as?: DocumentKind;
  readonly stdinFilename?: string;
  readonly today?: string;
}

/** Shows what was read of one document: sections, entries, work, education, languages, venues, names. */
export async function parse(file: string, { format = 'text', as, stdinFilename, today }: ParseOptions, io: Io): Promise<number> {
  const path = file === '-' ? (stdinFilename ?? 'stdin.md') : file;
  const bytes = file === '-' ? await readStream(io.stdin, path) : readBytes(io.cwd, file);
  const month = monthNumber(today ?? io.today);
  const document = await readDocument(bytes, path, { ...(as && { as }), today: month });
  const outline = outlineOf(read(document, { knowledge: loadKnowledge(), language: await loadLanguage(), today: month }));
  const width = Math.max(60, Math.min(120, io.stdout.columns ?? 80));
  io.stdout.write(
    format === 'json'
      ? `${JSON.stringify(outline, (_, value: unknown) => (typeof value === 'string' ? mask(value) : value), 2)}\n`
      : outlineText(outline, width),
  );
  return 0;
}
