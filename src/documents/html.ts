import type { BlockKind } from '../model/document.ts';
import { type Draft, draft, type HeadingShape } from './draft.ts';
import { decodeReference } from './entities.ts';
import { FlatTextBuilder } from './flat-text.ts';
import { Mask } from './mask.ts';
import { paragraphDrafts } from './paragraph.ts';
import { readPlainLines } from './plain-text.ts';

/** Elements that end the block before them; all others are inline and leave no trace. */
const blockTags = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figure figcaption footer form header hr html li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/** Elements whose content is no text of the document. */
const silentTags = new Set(['script', 'style', 'head', 'template', 'svg', 'noscript', 'iframe']);

/** A comment, a tag, or a character reference. Attribute values may hold `>`. */
const markup =
  /<!--[\s\S]*?(?:-->|$)|<![^>]{0,500}>|<(\/?)([a-z][a-z0-9-]{0,30})((?:"[^"]{0,4000}"|'[^']{0,4000}'|[^'"<>]){0,400})>|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/gi;

/** Reads HTML between two offsets: tags removed, references decoded, elements that a browser sets apart as blocks. */
export function readHtml(source: string, start: number, end: number, firstRow = 0): Draft[] {
  const reader = new HtmlReader(source, firstRow);
  reader.read(start, end);
  return reader.drafts;
}

/** The word of an `alt` attribute, as a browser without images shows it. */
function addImageText(builder: FlatTextBuilder, attributes: string, at: number): void {
  const alt = /\balt\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  const text = alt?.[1] ?? alt?.[2] ?? '';
  if (alt && text !== '') builder.add(text, at + alt.index + alt[0].length - 1 - text.length);
}

/** An inline tag inside a Markdown paragraph or an HTML block. */
export function addInlineTag(builder: FlatTextBuilder, tag: string, start: number): void {
  const [, closing = '', name = '', attributes = ''] = /^<(\/?)([a-z][a-z0-9-]*)([\s\S]*)>$/i.exec(tag) ?? [];
  const lower = name.toLowerCase();
  if (lower === 'br') builder.addBreak(start, start + tag.length);
  else if (lower === 'img') addImageText(builder, attributes, start + 1 + name.length);
  else if ((lower === 'b' || lower === 'strong') && closing === '') builder.openStrong();
  else if (lower === 'b' || lower === 'strong') builder.closeStrong();
}

class HtmlReader {
  readonly drafts: Draft[] = [];
  readonly #source: string;
  #row: number;
  #builder = new FlatTextBuilder();
  #kind: BlockKind = 'paragraph';
  #depth = 0;
  #lists = 0;
  #silent: string | undefined;

  constructor(source: string, firstRow: number) {
    this.#source = source;
    this.#row = firstRow;
  }

  read(start: number, end: number): void {
    let at = start;
    for (const match of this.#source.slice(start, end).matchAll(markup)) {
      const from = start + match.index;
      if (from < at) continue;
      this.#text(at, from);
      this.#markup(match[0], match[1] ?? '', (match[2] ?? '').toLowerCase(), from);
      at = from + match[0].length;
      if (/^<pre[\s>]/i.test(match[0])) at = this.#preformatted(at, end);
    }
    this.#text(at, end);
    this.#flush();
  }

  /** Preformatted text has lines of its own; returns where it ends. */
  #preformatted(start: number, limit: number): number {
    const close = this.#source.slice(start, limit).search(/<\/pre\s*>/i);
    const end = close < 0 ? limit : start + close;
    this.#flush();
    const text = new Mask(this.#source.slice(0, end))
      .hide(/<\/?[a-z][^<>]{0,2000}>/gi)
      .put(/&#?\w{1,32};/g, (reference) => decodeReference(reference)).text;
    this.drafts.push(...readPlainLines(text, start, end));
    return end;
  }

  #text(start: number, end: number): void {
    if (start < end && this.#silent === undefined) this.#builder.add(this.#source.slice(start, end), start);
  }

  #markup(whole: string, closing: string, name: string, start: number): void {
    if (this.#silent !== undefined) {
      if (closing && name === this.#silent) this.#silent = undefined;
      return;
    }
    if (whole.startsWith('&')) this.#builder.addWhole(decodeReference(whole), start, start + whole.length);
    else if (silentTags.has(name)) this.#silent = closing || whole.endsWith('/>') ? undefined : name;
    else if (blockTags.has(name)) this.#block(name, closing !== '');
    else if (name !== '') addInlineTag(this.#builder, whole, start);
  }

  #block(name: string, closing: boolean): void {
    this.#flush();
    if (name === 'ul' || name === 'ol') this.#lists = Math.max(0, this.#lists + (closing ? -1 : 1));
    if (name === 'tr' && !closing) this.#row++;
    this.#kind = closing ? 'paragraph' : kindOf(name);
    this.#depth = this.#kind === 'heading' ? Number(name.charAt(1)) : this.#kind === 'item' ? Math.max(1, this.#lists) : 0;
  }

  #flush(): void {
    const flat = this.#builder.finish();
    const { hardBreaks } = this.#builder;
    this.#builder = new FlatTextBuilder();
    if (flat.text === '') return;
    if (this.#kind === 'paragraph') {
      this.drafts.push(...paragraphDrafts(flat, hardBreaks));
      return;
    }
    const shape: HeadingShape | undefined = this.#kind === 'heading' ? 'markup' : undefined;
    const row = this.#kind === 'cell' ? this.#row : undefined;
    this.drafts.push(draft(flat, { kind: this.#kind, depth: this.#depth, shape, row }));
  }
}

function kindOf(name: string): BlockKind {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li') return 'item';
  return name === 'td' || name === 'th' ? 'cell' : 'paragraph';
}
