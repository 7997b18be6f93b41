import type { Block, Document, DocumentKind } from '../model/document.ts';
import { createSource } from '../model/span.ts';
import { UserError } from '../model/user-error.ts';
import { counted } from '../text/counted.ts';
import { wordCount } from '../text/word-count.ts';
import { authorOf } from './author.ts';
import { decode } from './decode.ts';
import { documentKind } from './document-kind.ts';
import { readEntries } from './entries.ts';
import type { OwnTitles } from './headings.ts';
import { languageOfText } from './language.ts';
import { readBlocks } from './readers.ts';
import { type PlacedDraft, readSections } from './sections.ts';

export interface ReadOptions {
  /** What the user says the document is. */
  readonly as?: DocumentKind;
  /** Section titles of the user's own. */
  readonly headings?: OwnTitles;
  /** The month in which open periods end; without it the last month that the document names. */
  readonly today?: number;
}

/** With fewer words than these something was lost on the way: worth a note. */
const fewestWords: Readonly<Record<DocumentKind, number>> = { resume: 50, 'cover-letter': 30 };

/** Bytes to Document: decode, read blocks by format, then find sections, kind, entries. */
export async function readDocument(bytes: Uint8Array, path: string, options: ReadOptions = {}): Promise<Document> {
  const text = decode(bytes, path);
  const reading = await readBlocks(text, path);
  const { sections, drafts } = readSections(reading.drafts, options.headings);
  const frontMatter = reading.frontMatter ?? {};
  const kind = options.as ?? documentKind({ drafts, sections, frontMatter, path });
  const words = drafts.reduce((sum, { text }) => sum + wordCount(text), 0);
  refuseEmpty(words, path);
  const plain = drafts.map(toBlock);
  const today = options.today ?? latestMonth(text);
  const apart = drafts.map((draft) => draft.apart);
  const { entries, blocks } = kind === 'resume' ? readEntries(plain, apart, sections, today) : { entries: [], blocks: plain };
  const author = authorOf(kind, frontMatter, drafts, sections);
  return {
    kind,
    source: createSource(path, text),
    blocks,
    sections,
    entries,
    frontMatter,
    ...(author === undefined ? {} : { author }),
    language: languageOfText(drafts.map((draft) => draft.text)),
    notes: [...reading.notes, ...stubNote(words, kind)],
  };
}

function toBlock({ kind, text, segments, depth, row, strong, links, section }: PlacedDraft, index: number): Block {
  return { index, kind, text, segments, depth, ...(row === undefined ? {} : { row }), strong, links, section };
}

function refuseEmpty(words: number, path: string): void {
  if (words === 0) throw new UserError([{ file: path, message: 'found no text, expected a résumé or cover letter' }]);
}

function stubNote(words: number, kind: DocumentKind): readonly string[] {
  return words < fewestWords[kind] ? [`only ${counted(words, 'word')}: is this the whole document?`] : [];
}

function latestMonth(text: string): number {
  let latest = 2000;
  for (const [year] of text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) latest = Math.max(latest, Number(year));
  return latest * 12 + 11;
}
