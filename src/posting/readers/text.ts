import type { LineShape, PostingLine } from '../model.ts';
import { joined, type PlacedText, placed, placedMarkdown } from './marked-line.ts';

const bullet = /^\s*(?:[•●○◦▪▫■□‣⁃∙·*+✓✔✅➢➤►▶→»❖⦁–—-]|\(?\d{1,2}[.)]|\(?[a-z]\)|o(?=\s{2,}|\t))\s+(?=\S)/u;
const lonelyBullet = /^\s*[•●○◦▪▫■‣⁃*·–-]\s*$/u;
const rule = /^\s*([-=_*~─━═])\1{2,}\s*$/;
const atx = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const boldLine = /^\s*(?:[\p{Extended_Pictographic}]\ufe0f?\s*)?(?:\*\*|__)([^*_]{2,80})(?:\*\*|__)\s*:?\s*$/u;

interface RawLine {
  readonly text: string;
  readonly start: number;
}

/** Lines of pasted text or Markdown. Hard-wrapped lines are put together; their quotes stay those of the source. */
export function readTextLines(source: string, isMarkdown: boolean): readonly PostingLine[] {
  const body = isMarkdown ? withoutFrontMatter(source) : { from: 0 };
  const raw = rawLines(source).filter(({ start }) => start >= body.from);
  const width = wrapWidth(raw);
  const lines: PostingLine[] = [];
  let before: RawLine | undefined;
  for (const [index, line] of raw.entries()) {
    const own = lineOf(line, raw[index + 1], isMarkdown);
    const last = lines.at(-1);
    if (own && last && before && continues(before, line, own, last, width)) lines[lines.length - 1] = { ...last, ...joined(last, own) };
    else if (own) lines.push(own);
    before = line.text.trim() === '' ? undefined : lonelyBullet.test(line.text) ? undefined : line;
  }
  return lines;
}

function rawLines(source: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  for (const part of source.split(/(\r\n|\n|\r|\u2028)/)) {
    if (!/^[\r\n\u2028]/.test(part)) lines.push({ text: part, start });
    start += part.length;
  }
  return lines;
}

function withoutFrontMatter(source: string): { from: number } {
  const match = /^\ufeff?---\r?\n[\s\S]{0,20000}?\r?\n---\r?\n/.exec(source);
  return { from: match ? match[0].length : 0 };
}

function lineOf({ text, start }: RawLine, next: RawLine | undefined, isMarkdown: boolean): PostingLine | undefined {
  if (rule.test(text) || lonelyBullet.test(text)) return undefined;
  const hash = atx.exec(text);
  const bold = boldLine.exec(text);
  const isUnderlined = isMarkdown && next !== undefined && /^\s*(?:={3,}|-{3,})\s*$/.test(next.text) && text.trim().length < 80;
  const lead = hash ? text.indexOf(hash[2] ?? '') : (bullet.exec(text)?.[0].length ?? 0);
  const shape: LineShape = hash || bold || isUnderlined ? 'heading' : lead > 0 ? 'item' : 'text';
  const own: PlacedText = (isMarkdown || bold ? placedMarkdown : placed)(text.slice(bold ? 0 : lead), start + (bold ? 0 : lead));
  if (own.text === '') return undefined;
  const depth = hash ? (hash[1] ?? '#').length : bold ? 7 : 1;
  return { ...own, shape, ...(shape === 'heading' ? { depth } : {}) };
}

const fewestWrapped = 3;
/** A paragraph goes no further. */
const longestWrapped = 3000;

/** The width at which a text is wrapped by hand; 0 where it is not. */
function wrapWidth(lines: readonly RawLine[]): number {
  const wrapped = lines.filter(({ text }, index) => {
    const next = lines[index + 1]?.text ?? '';
    return text.length >= 55 && text.length <= 100 && !/[.:;!?]\s*$/.test(text) && /^\s*\p{Ll}/u.test(next);
  });
  return wrapped.length < fewestWrapped ? 0 : Math.max(...wrapped.map(({ text }) => text.length));
}

function continues(before: RawLine, line: RawLine, own: PostingLine, last: PostingLine, width: number): boolean {
  if (own.shape !== 'text' || last.shape === 'heading' || last.text.length > longestWrapped) return false;
  const ended = /[.:;!?]\s*$/.test(before.text);
  if (/^\s{2,}\S/.test(line.text) && last.shape === 'item' && !/^\s{2,}/.test(before.text.replace(bullet, ''))) return !ended || width > 0;
  if (/^\p{Ll}/u.test(own.text) && before.text.length >= 50 && !/[.;!?]\s*$/.test(before.text)) return true;
  return width > 0 && !ended && before.text.length >= width - 20 && before.text.length <= width + 10 && own.text.length > 3;
}
