import type { List, Nodes, Parent, PhrasingContent, Root, Table } from 'mdast';
import { alignValue } from './align.ts';
import { type Draft, draft, type Reading } from './draft.ts';
import { FlatTextBuilder } from './flat-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { addInlineTag, readHtml } from './html.ts';
import { maskMarkdownNoise } from './markdown-noise.ts';
import { headingShape, paragraphDrafts } from './paragraph.ts';
import { readPlainLines } from './plain-text.ts';

/** Markdown to drafts. The parser is loaded here, because plain text does not need it. */
export async function readMarkdown(source: string): Promise<Reading> {
  const { parseMarkdown } = await import('./markdown-parser.ts');
  const shift = source.startsWith('\ufeff') ? 1 : 0;
  const masked = maskMarkdownNoise(source);
  const reader = new MarkdownReader(masked, shift);
  reader.read(parseMarkdown(masked.slice(shift)));
  return { drafts: reader.drafts, notes: [], ...(reader.frontMatter ? { frontMatter: reader.frontMatter } : {}) };
}

/** The kinds of code fence that hold text, not code. */
const textFences = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'markdown', 'md', 'none']);

class MarkdownReader {
  readonly drafts: Draft[] = [];
  frontMatter: Reading['frontMatter'];
  readonly #source: string;
  readonly #shift: number;
  #rows = 0;

  /** `source` has the length of the document's own; the parser's offsets are `shift` lower. */
  constructor(source: string, shift: number) {
    this.#source = source;
    this.#shift = shift;
  }

  read(root: Root): void {
    for (const child of root.children) this.#block(child, 0);
  }

  #block(node: Nodes, depth: number): void {
    const [start, end] = this.#place(node);
    switch (node.type) {
      case 'yaml':
        this.#frontMatter(start, end);
        break;
      case 'heading':
        this.#push(node, { kind: 'heading', depth: node.depth, shape: 'markup' });
        break;
      case 'paragraph':
        this.#paragraph(node, depth);
        break;
      case 'list':
        this.#list(node, depth + 1);
        break;
      case 'table':
        this.#table(node);
        break;
      case 'html':
        this.#html(start, end);
        break;
      case 'code':
        this.#code(node.lang ?? '', start, end);
        break;
      case 'blockquote':
      case 'footnoteDefinition':
        for (const child of node.children) this.#block(child, depth);
        break;
      default:
        // TOML front matter has a node type that mdast does not name.
        if (String(node.type) === 'toml') this.#frontMatter(start, end);
    }
  }

  #frontMatter(start: number, end: number): void {
    const { frontMatter, drafts } = readFrontMatter(this.#source, start, end);
    this.frontMatter = frontMatter;
    this.drafts.push(...drafts);
  }

  #paragraph(node: Parent, depth: number): void {
    const builder = new FlatTextBuilder();
    this.#inline(builder, node);
    const flat = builder.finish();
    if (flat.text !== '') this.drafts.push(...paragraphDrafts(flat, builder.hardBreaks, depth));
  }

  #list(list: List, depth: number): void {
    for (const item of list.children) {
      const [first, ...rest] = item.children;
      if (first?.type === 'paragraph') this.#item(first, depth);
      else if (first) this.#block(first, depth);
      for (const child of rest) this.#block(child, depth);
    }
  }

  /** The first paragraph of an item; lines set apart in it stand one level below. */
  #item(node: Parent, depth: number): void {
    const builder = new FlatTextBuilder();
    this.#inline(builder, node);
    const flat = builder.finish();
    if (flat.text === '') return;
    const [first, ...rest] = paragraphDrafts(flat, builder.hardBreaks, depth);
    if (first) this.drafts.push(draft(first, { kind: 'item', depth, shape: headingShape(first), apart: true }));
    this.drafts.push(...rest);
  }

  #table(table: Table): void {
    for (const row of table.children) {
      this.#rows++;
      for (const cell of row.children) this.#push(cell, { kind: 'cell', row: this.#rows });
    }
  }

  #html(start: number, end: number): void {
    const drafts = readHtml(this.#source, start, end, this.#rows);
    this.#rows = drafts.reduce((highest, { row = 0 }) => Math.max(highest, row), this.#rows);
    this.drafts.push(...drafts);
  }

  /** A fence without a language may hold a whole résumé. */
  #code(language: string, start: number, end: number): void {
    const lines = this.#source.slice(start, end).split(/(?<=\n|\r(?!\n))/);
    const fenced = /^\s{0,3}[`~]{3}/.test(lines[0] ?? '');
    const from = start + (fenced ? (lines[0]?.length ?? 0) : 0);
    const closed = fenced && lines.length > 1 && /^[\s>]*[`~]{3,}\s*$/.test(lines.at(-1) ?? '');
    const to = end - (closed ? (lines.at(-1)?.length ?? 0) : 0);
    if (from >= to) return;
    if (textFences.has(language.toLowerCase())) this.drafts.push(...readPlainLines(this.#source, from, to));
    else this.#codeBlock(from, to);
  }

  #codeBlock(start: number, end: number): void {
    const builder = new FlatTextBuilder();
    builder.add(this.#source.slice(start, end), start);
    const flat = builder.finish();
    if (flat.text !== '') this.drafts.push(draft(flat, { kind: 'code' }));
  }

  #push(node: Parent, options: Parameters<typeof draft>[1]): void {
    const builder = new FlatTextBuilder();
    this.#inline(builder, node);
    const flat = builder.finish();
    if (flat.text !== '') this.drafts.push(draft(flat, options));
  }

  #inline(builder: FlatTextBuilder, parent: Parent): void {
    for (const node of parent.children) this.#phrase(builder, node);
  }

  #phrase(builder: FlatTextBuilder, node: Nodes | PhrasingContent): void {
    const [start, end] = this.#place(node);
    if (node.type === 'text') this.#value(builder, node.value, start, end);
    else if (node.type === 'inlineCode') this.#inlineCode(builder, node.value, start, end);
    else if (node.type === 'break') builder.addBreak(start, end);
    else if (node.type === 'html') addInlineTag(builder, node.value, start);
    else if (node.type === 'image' || node.type === 'imageReference') this.#value(builder, node.alt ?? '', start + 2, end);
    else if (node.type === 'footnoteReference') builder.addWhole('\ufffc', start, end);
    else if ('children' in node) this.#nested(builder, node);
  }

  #nested(builder: FlatTextBuilder, node: Parent): void {
    if (node.type === 'strong') builder.openStrong();
    this.#inline(builder, node);
    if (node.type === 'strong') builder.closeStrong();
  }

  /** A value whose characters cannot be placed one by one stands for its whole node. */
  #value(builder: FlatTextBuilder, value: string, start: number, end: number): void {
    const place = alignValue(value, this.#source, start, end);
    if (place) builder.addPlaced(value, place);
    else builder.addWhole(value, start, end);
  }

  #inlineCode(builder: FlatTextBuilder, value: string, start: number, end: number): void {
    const at = this.#source.indexOf(value, start);
    if (at >= 0 && at + value.length <= end) builder.add(value, at);
    else builder.addWhole(value, start, end);
  }

  #place(node: Nodes | PhrasingContent): [start: number, end: number] {
    const { start, end } = node.position ?? {};
    return [(start?.offset ?? 0) + this.#shift, (end?.offset ?? 0) + this.#shift];
  }
}
