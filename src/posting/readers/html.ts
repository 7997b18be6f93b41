import type { PostingLine } from '../model.ts';

/** What is needed of a node of the parsed tree. */
interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** A line before it has a place in the posting's text. */
export type LooseLine = Pick<PostingLine, 'text' | 'shape' | 'depth' | 'section'>;

export interface HtmlReading {
  readonly lines: readonly LooseLine[];
  readonly title?: string;
}

const silent = new Set(
  'script style head template svg noscript iframe nav footer form button select option input textarea aside dialog canvas video audio object'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article blockquote body center dd details div dl dt fieldset figure figcaption header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6 br'.split(
    ' ',
  ),
);

/** Parses HTML and walks it without recursion, since a hostile page nests deeply. */
export async function readHtml(html: string): Promise<HtmlReading> {
  const [{ default: rehypeParse }, { unified }] = await Promise.all([import('rehype-parse'), import('unified')]);
  const tree: Node = unified().use(rehypeParse, { fragment: false }).parse(html);
  return new HtmlWalk().read(tree);
}

interface Open {
  readonly node: Node;
  at: number;
}

class HtmlWalk {
  readonly #lines: LooseLine[] = [];
  readonly #stack: Open[] = [];
  #text = '';
  #bold = 0;
  #plain = 0;
  #title = '';

  read(tree: Node): HtmlReading {
    this.#stack.push({ node: tree, at: 0 });
    for (let open = this.#stack.at(-1); open; open = this.#stack.at(-1)) {
      const child = open.node.children?.[open.at];
      open.at += 1;
      if (child) this.#enter(child);
      else this.#leave();
    }
    this.#flush(undefined);
    const title = this.#title.replace(/\s+/g, ' ').trim();
    return { lines: this.#lines, ...(title === '' ? {} : { title }) };
  }

  #enter(node: Node): void {
    const { tagName = '', value = '' } = node;
    if (node.type === 'text') this.#add(value);
    else if (tagName === 'title' && this.#title === '') this.#title = textOf(node);
    else if (tagName === 'head') this.#stack.push({ node, at: 0 });
    else if (!silent.has(tagName) && !isHidden(node)) {
      if (blocks.has(tagName)) this.#flush(this.#around());
      if (tagName === 'b' || tagName === 'strong') this.#bold += 1;
      this.#stack.push({ node, at: 0 });
    }
  }

  #leave(): void {
    const { tagName = '' } = this.#stack.pop()?.node ?? {};
    if (tagName === 'b' || tagName === 'strong') this.#bold -= 1;
    if (blocks.has(tagName)) this.#flush(tagName);
  }

  #add(value: string): void {
    if (this.#stack.some(({ node }) => node.tagName === 'head')) return;
    this.#text += value;
    if (this.#bold === 0) this.#plain += value.trim().length;
  }

  /** The innermost block that is open. */
  #around(): string | undefined {
    return this.#stack.findLast(({ node }) => blocks.has(node.tagName ?? ''))?.node.tagName;
  }

  #flush(tag: string | undefined): void {
    const text = this.#text.replace(/[\s\u00a0]+/g, ' ').trim();
    const isBold = this.#plain === 0;
    this.#text = '';
    this.#plain = 0;
    if (text === '') return;
    const level = /^h([1-6])$/.exec(tag ?? '')?.[1];
    const inItem = this.#stack.some(({ node }) => node.tagName === 'li') || tag === 'li';
    if (level !== undefined) this.#lines.push({ text, shape: 'heading', depth: Number(level) });
    else if (isBold && text.length <= 80 && !inItem) this.#lines.push({ text, shape: 'heading', depth: 7 });
    else this.#lines.push({ text, shape: inItem ? 'item' : 'text' });
  }
}

function isHidden({ properties = {} }: Node): boolean {
  return properties.hidden === true || properties.ariaHidden === 'true' || /display:\s*none/i.test(String(properties.style ?? ''));
}

function textOf(node: Node): string {
  return (node.children ?? []).map(({ value = '' }) => value).join('');
}
