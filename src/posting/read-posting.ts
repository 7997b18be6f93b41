import { decode } from '../documents/decode.ts';
import { UserError } from '../model/user-error.ts';
import { companyIn, titleIn } from './headline.ts';
import type { Posting, PostingLine } from './model.ts';
import * as formats from './readers/all.ts';
import { type Content, linesOfPieces } from './readers/format.ts';
import { type LooseLine, readHtml } from './readers/html.ts';
import { placed } from './readers/marked-line.ts';
import { type PageParts, partsOfPage } from './readers/page-parts.ts';
import { readTextLines } from './readers/text.ts';

/** Longer texts are no posting: a whole job board, a book, or an attack. */
const longestText = 200_000;
/** Without scripts and styles; menus and advertisements are within it. Parsing more takes seconds. */
const longestPage = 2_000_000;
const mostTags = 60_000;

/** Reads a posting from the bytes of a file; its name helps to tell Markdown and HTML from plain text. */
export async function readPosting(bytes: Uint8Array, path: string): Promise<Posting> {
  const source = decode(bytes, path);
  if (!/[\p{L}\p{N}]/u.test(source)) throw fault(path, 'found no text, expected a job posting');
  const data = jsonIn(source, path);
  const posting = data === undefined ? await readMarkup(source, path) : await readData(data, path);
  refuseLong(posting.text, path);
  return withHeadline(posting);
}

function refuseLong({ length }: string, path: string): void {
  if (length <= longestText) return;
  const found = `found ${Math.round(length / 1000)} thousand characters of text`;
  throw fault(path, `${found}, expected one posting of at most ${longestText / 1000} thousand`);
}

function jsonIn(source: string, path: string): unknown {
  if (!/^\s*\ufeff?\s*[[{]/.test(source) && !/\.json$/i.test(path)) return undefined;
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    if (/\.json$/i.test(path)) throw fault(path, 'found no valid JSON, expected a posting as a job board serves it');
    return undefined;
  }
}

function isHtml(source: string, path: string): boolean {
  return /\.html?$/i.test(path) || /^\s{0,100}(?:<!doctype html|<html[\s>])/i.test(source.slice(0, 500)) || looksLikeHtml(source);
}

/** A copied fragment of a page: several block tags, and no line that begins with anything else. */
function looksLikeHtml(source: string): boolean {
  return /^\s*</.test(source) && (source.slice(0, 5000).match(/<(?:p|li|ul|div|h[1-6]|br|section|article)[\s>/]/gi)?.length ?? 0) >= 3;
}

async function readMarkup(source: string, path: string): Promise<Posting> {
  if (isHtml(source, path)) return readPage(source, path);
  const isMarkdown = /\.(?:md|markdown|mdown|mkd)$/i.test(path) || (source.match(/^#{1,6} \S|\*\*[^*\n]+\*\*/gm)?.length ?? 0) >= 2;
  if (source.length > longestText) return { lines: [], text: source, isSource: true, notes: [] };
  return { lines: readTextLines(source, isMarkdown), text: source, isSource: true, notes: [isMarkdown ? 'Markdown' : 'plain text'] };
}

/** What a page says of itself as data is sound; its visible text holds menus and other jobs. */
async function readPage(source: string, path: string): Promise<Posting> {
  const parts = partsOfPage(source);
  for (const text of parts.data) {
    const [posting, ...others] = formats.jobPosting.postings(dataIn(text));
    if (posting && others.length === 0) return postingOf(formats.jobPosting.read(posting, posting), 'HTML, JSON-LD of schema.org', path);
  }
  const page = await parsed(parts, path);
  const heading = page.lines.find(({ shape, depth }) => shape === 'heading' && depth === 1)?.text;
  return { ...placeLines(page.lines), ...(heading === undefined ? {} : { title: heading }), notes: ['HTML, visible text'] };
}

async function parsed({ html, tags }: PageParts, path: string): ReturnType<typeof readHtml> {
  if (html.length > longestPage || tags > mostTags) {
    const found = `found a page of ${(html.length / 1e6).toFixed(1)} million characters with ${tags} tags, scripts and styles left out`;
    throw fault(path, `${found}, expected one posting: save its text alone`);
  }
  try {
    return await readHtml(html);
  } catch (error) {
    // The parser recurses; what overflows it is no page that anybody saved.
    if (error instanceof RangeError) throw fault(path, 'found HTML too deeply nested to read');
    throw error;
  }
}

function dataIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const mostTitles = 5;

async function readData(data: unknown, path: string): Promise<Posting> {
  for (const format of [
    formats.jobPosting,
    formats.smartRecruiters,
    formats.lever,
    formats.ashby,
    formats.workable,
    formats.greenhouse,
    formats.jsonResume,
  ]) {
    const [posting, ...others] = format.postings(data);
    if (!posting) continue;
    if (others.length > 0) {
      const titles = [posting, ...others].map((each) => format.read(each, data).title ?? '(no title)');
      const shown = titles.slice(0, mostTitles).join('; ') + (titles.length > mostTitles ? '; …' : '');
      throw fault(path, `found ${titles.length} postings (${shown}), expected one: save the one you mean`);
    }
    return postingOf(format.read(posting, data), `JSON of ${format.name}`, path);
  }
  const names = Object.values(formats).map(({ name }) => name);
  throw fault(path, `found JSON of no known job board, expected that of ${names.join(', ')}`);
}

async function postingOf({ title, company, pieces }: Content, note: string, path: string): Promise<Posting> {
  const lines = await linesOfPieces(pieces, async (text) => {
    if (isMarkup(text)) return (await parsed(partsOfPage(text), path)).lines;
    refuseLong(text, path);
    return looseLines(text);
  });
  return { ...(title === undefined ? {} : { title }), ...(company === undefined ? {} : { company }), ...placeLines(lines), notes: [note] };
}

function isMarkup(text: string): boolean {
  return /<\/?[a-z][a-z0-9]*[\s/>]|&(?:[a-z]+|#\d+);/i.test(text);
}

function looseLines(text: string): readonly LooseLine[] {
  return readTextLines(text, true).map(({ places: _, ...line }) => line);
}

/** Puts lines one below the other: their text is what quotes are taken from. */
function placeLines(lines: readonly LooseLine[]): Pick<Posting, 'lines' | 'text' | 'isSource'> {
  let at = 0;
  const own: PostingLine[] = [];
  for (const line of lines) {
    own.push({ ...line, ...placed(line.text, at) });
    at += line.text.length + 1;
  }
  return { lines: own.filter(({ text }) => text !== ''), text: lines.map(({ text }) => text).join('\n'), isSource: false };
}

function withHeadline(posting: Posting): Posting {
  const title = posting.title ?? titleIn(posting.lines);
  const company = posting.company ?? companyIn(posting.lines, title);
  return {
    ...posting,
    ...(title === undefined ? {} : { title: tidied(title) }),
    ...(company === undefined ? {} : { company: tidied(company) }),
  };
}

function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}

function fault(file: string, message: string): UserError {
  return new UserError([{ file, message }]);
}
