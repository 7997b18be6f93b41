import { hasPeriod } from '../language/dates.ts';
import type { Range } from '../model/document.ts';
import { type Draft, draft, type HeadingShape } from './draft.ts';
import { type FlatText, sliceFlat } from './flat-text.ts';
import { readTitle } from './headings.ts';
import { goesOnFrom, isOpenEnded, joinWraps, startsWithLabel, wraps } from './wraps.ts';

/** Glyphs that only ever stand for a list marker. */
export const bulletGlyphs = '•▪◦●■‣⁃·►➤➢➔✓✔★☆○□▸▶❖◆◇⦁∙';

const bulletStart = new RegExp(`^[${bulletGlyphs}]\\s{0,8}`, 'u');

/** Pandoc's and kramdown's definition lists. */
const definitionStart = /^[:~]\s{1,8}/;

/**
 * The blocks of a paragraph. Mostly one; but lines that an author broke on purpose, or that each look like an item of their own, are kept
 * apart, because nothing may be matched across two items.
 */
export function paragraphDrafts(flat: FlatText, hardBreaks: readonly number[], depth = 0): Draft[] {
  const lines = lineRanges(flat.text);
  const hard = new Set(hardBreaks);
  const starts = ownStarts(flat, lines, hard);
  return lines.flatMap(([from], index) => {
    if (!starts[index]) return [];
    const next = starts.indexOf(true, index + 1);
    const to = next < 0 ? flat.text.length : (lines[next]?.[0] ?? flat.text.length);
    const joined = joinWraps(sliceFlat(flat, from, to), (at) => hard.has(from + at));
    return lineDraft(joined, depth, index === 0);
  });
}

function lineDraft(flat: FlatText, depth: number, apart: boolean): Draft[] {
  const bullet = bulletStart.exec(flat.text) ?? undefined;
  const cut = bullet ?? definitionStart.exec(flat.text) ?? undefined;
  const content = cut ? sliceFlat(flat, cut[0].length, flat.text.length) : flat;
  if (content.text === '') return [];
  if (bullet) return [draft(content, { kind: 'item', depth: depth + 1, apart })];
  return [draft(content, { kind: 'paragraph', depth, apart, shape: cut ? undefined : headingShape(content) })];
}

function ownStarts(flat: FlatText, lines: readonly Range[], hard: ReadonlySet<number>): boolean[] {
  const texts = lines.map(([from, to]) => flat.text.slice(from, to));
  const looksOwn = lines.map(([from], index) => {
    const [above = '.', text = ''] = [texts[index - 1], texts[index]];
    return (isItemLike(text) && !goesOnFrom(above, text)) || (isBoldAt(flat, from) && !isOpenEnded(above));
  });
  const isHard = lines.map(([from]) => hard.has(from - 1));
  const breakHard = looksOwn.some((own, index) => own && (isHard[index] || isHard[index + 1]));
  const breakAll = lines.length > 1 && looksOwn.every(Boolean);
  const titles = texts.map(isSectionTitle);
  if (lines.length > 1 && titles.includes(true)) return linesBelowTitles(texts, titles);
  return texts.map(
    (text, index) =>
      index === 0 || breakAll || (breakHard && isHard[index] === true) || bulletStart.test(text) || definitionStart.test(text),
  );
}

/** "EDUCATION" right above its lines, as in plain text: then the breaks are the author's. */
function isSectionTitle(line: string): boolean {
  if (line.length > 60 || line !== line.toUpperCase() || line === line.toLowerCase()) return false;
  return readTitle(line)?.certainty === 'exact';
}

function linesBelowTitles(texts: readonly string[], titles: readonly boolean[]): boolean[] {
  const width = texts.reduce((longest, { length }) => Math.max(longest, length), 0);
  return texts.map((text, index) => {
    const above = texts[index - 1];
    return (
      above === undefined || titles[index] === true || titles[index - 1] === true || bulletStart.test(text) || !wraps(above, text, width)
    );
  });
}

function isItemLike(line: string): boolean {
  return bulletStart.test(line) || startsWithLabel(line) || line.includes('\t') || hasPeriod(line);
}

function isBoldAt(flat: FlatText, at: number): boolean {
  return flat.strong.some(([start, end]) => start === at && end > at);
}

function lineRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    ranges.push([from, from + line.length]);
    from += line.length + 1;
  }
  return ranges;
}

/** How a line of its own shows that it may be a heading. */
export function headingShape(flat: FlatText): HeadingShape | undefined {
  const { text, strong } = flat;
  if (text.length > 60 || text.includes('\n') || !/\p{L}{2}/u.test(text.replaceAll(' ', ''))) return undefined;
  const [start = 0, end = 0] = strong[0] ?? [];
  if (start === 0 && end > 0 && /^[\s:]*$/.test(text.slice(end))) return 'bold';
  if (text === text.toUpperCase() && text !== text.toLowerCase()) return 'caps';
  if (text.endsWith(':')) return 'label';
  return /[.;,!?]$/.test(text) ? undefined : 'title';
}
