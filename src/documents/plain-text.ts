import { hasPeriod } from '../language/dates.ts';
import { readingOrder } from './columns.ts';
import { type Draft, draft, type HeadingShape } from './draft.ts';
import { type FlatText, FlatTextBuilder } from './flat-text.ts';
import { type Line, linesOf, trimmedLine } from './lines.ts';
import { bulletGlyphs, headingShape } from './paragraph.ts';
import { tableAt } from './text-tables.ts';
import { visibleText } from './visible-text.ts';
import { joinWraps, wraps } from './wraps.ts';

const bullet = new RegExp(
  `^[ \\t\\u00a0]{0,60}(?:[${bulletGlyphs}\\ue000-\\uf8ff][ \\t\\u00a0\\u200b]{0,8}|(?:[*+.>–—-]|--|\\d{1,2}[.)]|\\(?[a-z]\\)|o(?=\\t|  ))[ \\t\\u00a0]{1,8})(?=\\S)`,
  'u',
);
const rule = /^\s{0,40}([=\-_*~─━═—–+#.·])\1{2,}\s*$/u;
const ruledHeading = /^\s{0,40}(?:[=\-_*~─━═#]{2,}\s{1,4})?(\S[^\r\n]{0,58}?)\s{1,4}[=\-_*~─━═]{3,}\s*$/u;
const atx = /^(\s{0,3}(#{1,6})\s{1,4})(\S[^\r\n]*?)(\s{1,4}#{1,6})?\s*$/;

/** Reads plain text between two offsets line by line. Nothing is markup here except what people type: bullets, rules, capitals, blank lines. */
export function readPlainLines(source: string, start: number, end: number): Draft[] {
  const visible = visibleText(source, start, end);
  const drafts = new LineReader(visible.text, readingOrder(linesOf(visible.text))).drafts();
  return drafts.map((draft) => ({ ...draft, segments: visible.place(draft.segments) }));
}

class LineReader {
  readonly #source: string;
  readonly #lines: readonly Line[];
  readonly #drafts: Draft[] = [];
  /** Indents of the open list levels, outermost first. */
  #levels: number[] = [];
  #rows = 0;

  constructor(source: string, lines: readonly Line[]) {
    this.#source = source;
    this.#lines = lines;
  }

  drafts(): Draft[] {
    let at = 0;
    while (at < this.#lines.length) at = this.#readAt(at);
    return this.#drafts;
  }

  /** Reads what starts at a line and returns the line after it. */
  #readAt(at: number): number {
    const line = this.#line(at);
    if (isBlank(line) || rule.test(line.text)) return at + 1;
    return this.#table(at) ?? this.#heading(at, line) ?? this.#item(at, line) ?? this.#paragraph(at);
  }

  #table(at: number): number | undefined {
    const table = tableAt(this.#lines, at);
    if (!table) return undefined;
    for (const row of table.rows) {
      this.#rows++;
      for (const cell of row) this.#push([cell], { kind: 'cell', row: this.#rows });
    }
    return table.next;
  }

  #heading(at: number, line: Line): number | undefined {
    const hash = atx.exec(line.text);
    if (hash) {
      const [, lead = '', marks = '', title = ''] = hash;
      return this.#pushHeading(at, at + 1, { ...line, start: line.start + lead.length, text: title }, marks.length, 'markup');
    }
    if (bullet.test(line.text)) return undefined;
    const ruled = ruledHeading.exec(line.text)?.[1];
    if (ruled && /\p{L}/u.test(ruled) && !hasPeriod(ruled)) {
      return this.#pushHeading(at, at + 1, { ...line, start: line.start + line.text.indexOf(ruled), text: ruled }, 2, 'underlined');
    }
    const short = line.text.trim().length <= 60 && !/[.;,]\s*$/.test(line.text);
    if (short && this.#isUnderlined(at)) return this.#pushHeading(at, at + 2, line, 2, 'underlined');
    return undefined;
  }

  /** A rule directly below belongs to the line, unless another line stands directly above it. */
  #isUnderlined(at: number): boolean {
    const above = this.#lines[at - 1];
    const free = !above || isBlank(above) || rule.test(above.text);
    return free && rule.test(this.#line(at + 1).text);
  }

  #pushHeading(at: number, next: number, line: Line, depth: number, shape: HeadingShape): number {
    this.#push([line], { kind: 'heading', depth, shape, apart: this.#isApart(at) });
    return next;
  }

  #item(at: number, line: Line): number | undefined {
    const marker = bullet.exec(line.text)?.[0];
    if (marker === undefined) return undefined;
    const depth = this.#level(line.indent);
    const lines: Line[] = [{ ...line, start: line.start + marker.length, text: line.text.slice(marker.length) }];
    let next = at + 1;
    while (this.#continuesItem(next, line.indent)) lines.push(this.#line(next++));
    this.#push(lines, { kind: 'item', depth, apart: this.#isApart(at) });
    return next;
  }

  #level(indent: number): number {
    while (this.#levels.length > 0 && (this.#levels.at(-1) ?? 0) > indent + 1) this.#levels.pop();
    if (this.#levels.length === 0 || (this.#levels.at(-1) ?? 0) + 1 < indent) this.#levels.push(indent);
    return this.#levels.length;
  }

  #continuesItem(at: number, indent: number): boolean {
    const line = this.#lines[at];
    if (!line || isBlank(line) || rule.test(line.text) || bullet.test(line.text)) return false;
    if (line.indent > indent) return !hasPeriod(line.text) || !line.text.trim().includes('   ');
    return wraps(this.#line(at - 1).text, line.text, this.#widthAround(at));
  }

  #paragraph(at: number): number {
    this.#levels = [];
    const width = this.#widthAround(at);
    const lines = [this.#line(at)];
    let next = at + 1;
    while (this.#continuesParagraph(next, width)) lines.push(this.#line(next++));
    this.#push(lines, { kind: 'paragraph', apart: this.#isApart(at) });
    return next;
  }

  #continuesParagraph(at: number, width: number): boolean {
    const line = this.#lines[at];
    if (!line || isBlank(line) || rule.test(line.text) || bullet.test(line.text) || atx.test(line.text)) return false;
    // What stands to the right of the line above is a definition of it.
    if (line.indent > this.#line(at - 1).indent + 1) return false;
    return !this.#isUnderlined(at) && wraps(this.#line(at - 1).text, line.text, width);
  }

  /** The longest line of the run of lines around: how wide its text was wrapped. */
  #widthAround(at: number): number {
    let width = 0;
    for (let index = at; index < at + 40; index++) {
      const line = this.#lines[index];
      if (!line || isBlank(line)) break;
      width = Math.max(width, line.text.trimEnd().length);
    }
    for (let index = at - 1; index > at - 40; index--) {
      const line = this.#lines[index];
      if (!line || isBlank(line)) break;
      width = Math.max(width, line.text.trimEnd().length);
    }
    return width;
  }

  #isApart(at: number): boolean {
    const above = this.#lines[at - 1];
    return !above || isBlank(above) || rule.test(above.text);
  }

  #push(lines: readonly Line[], options: Parameters<typeof draft>[1]): void {
    const flat = this.#flat(lines);
    if (flat.text === '') return;
    const shape = options.shape ?? (options.kind === 'paragraph' ? headingShape(flat) : undefined);
    this.#drafts.push(draft(flat, { ...options, shape }));
  }

  #flat(lines: readonly Line[]): FlatText {
    const builder = new FlatTextBuilder();
    lines.forEach((line, index) => {
      const { start, text } = trimmedLine(line);
      const before = lines[index - 1];
      if (before) builder.addBreak(before.start + before.text.length, start);
      builder.add(this.#source.slice(start, start + text.length), start);
    });
    return joinWraps(builder.finish(), () => false);
  }

  #line(at: number): Line {
    return this.#lines[at] ?? { start: 0, text: '', indent: 0 };
  }
}

function isBlank(line: Line): boolean {
  return line.text.trim() === '';
}
