import type { Reading } from './draft.ts';
import { readHtml } from './html.ts';
import { isLatex, maskLatex } from './latex.ts';
import { readPlainLines } from './plain-text.ts';

/** Beyond this Markdown's parser takes seconds; a scanner line by line does not. */
const longestMarkdown = 250_000;
const mostMarkers = 3000;

/** Chooses the reader of a text by its content, and by its name where the content leaves it open. */
export async function readBlocks(text: string, path: string): Promise<Reading> {
  if (isHtml(text, path)) return { drafts: readHtml(text, 0, text.length), notes: [] };
  if (isLatex(text)) return readLatex(text);
  if (!isMarkdown(text, path)) return readPlain(text);
  if (text.length > longestMarkdown || isTooNested(text) || hasEndlessMarkers(text))
    return readPlain(text, 'too long or too deeply nested for Markdown, read as plain text');
  return readMarkdownSafely(text);
}

/** Emphasis markers of one paragraph are paired in quadratic time; nobody writes so many by hand. */
function hasEndlessMarkers(text: string): boolean {
  return text
    .split(/\n[ \t]*\n/)
    .some((paragraph) => paragraph.length > mostMarkers && paragraph.replace(/[^*_~[\]]/g, '').length > mostMarkers);
}

async function readMarkdownSafely(text: string): Promise<Reading> {
  const { readMarkdown } = await import('./markdown.ts');
  try {
    return await readMarkdown(text);
  } catch (error) {
    // The parser recurses; what overflows it is no Markdown that anybody wrote by hand.
    if (error instanceof RangeError) return readPlain(text, 'too deeply nested for Markdown, read as plain text');
    throw error;
  }
}

function readPlain(text: string, ...notes: string[]): Reading {
  return { drafts: readPlainLines(text, 0, text.length), notes };
}

function readLatex(text: string): Reading {
  const masked = maskLatex(text);
  return { drafts: readPlainLines(masked, 0, masked.length), notes: ['LaTeX source, read approximately'] };
}

function isHtml(text: string, path: string): boolean {
  return /\.html?$/i.test(path) || /^\s{0,100}(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 500));
}

function isMarkdown(text: string, path: string): boolean {
  if (/\.(?:md|markdown|mdown|mkd|qmd|rmd|mdx)$/i.test(path)) return true;
  const headings = text.match(/^#{1,6} \S/gm)?.length ?? 0;
  const links = text.match(/\[[^[\]\r\n]{1,100}\]\((?:https?:|mailto:|#)/g)?.length ?? 0;
  const bold = text.match(/\*\*[^*\s][^*\r\n]{0,100}\*\*/g)?.length ?? 0;
  return headings >= 2 || links >= 2 || bold >= 3;
}

/** Thousands of nested quotes, lists or brackets on a line. */
function isTooNested(text: string): boolean {
  return /(?:[>*+-] {1,3}){200}|>{200}|[[(<]{200}|(?:\[ {0,2}){200}|^ {400,}\S/m.test(text);
}
