/** A saved page before it is parsed: parsing takes seconds for what is mostly no text. */
export interface PageParts {
  /** The page without comments, scripts, styles and long values of attributes. */
  readonly html: string;
  /** The texts of `<script type="application/ld+json">`. */
  readonly data: readonly string[];
  /** How many tags there are. */
  readonly tags: number;
}

const tagStart = /<\/?([a-z][^\s/>]*)/iy;
/** Attributes up to the end of a value in quotes or of the tag. It matches anywhere, so that no text is looked at twice. */
const attributes = /[^>=]*(?:=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))?|(>)|$)/y;
const comment = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))/y;
const longValue = /"[^"]{500,}"|'[^']{500,}'/g;
const longestTag = 1000;

/** Elements whose content is no markup, and where it ends; of some it is no text either. */
const ends: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  ]),
);
const unread = new Set(['script', 'style']);

/** Takes a page apart, going from tag to tag once. */
export function partsOfPage(source: string): PageParts {
  const parts = new PartsWalk(source);
  return { html: parts.html(), data: parts.data, tags: parts.tags };
}

class PartsWalk {
  readonly data: string[] = [];
  tags = 0;
  readonly #source: string;
  readonly #kept: string[] = [];
  #from = 0;

  constructor(source: string) {
    this.#source = source;
  }

  html(): string {
    for (let at = this.#source.indexOf('<'); at >= 0; at = this.#source.indexOf('<', at)) at = this.#pass(at);
    this.#drop(this.#source.length, this.#source.length);
    return this.#kept.join('');
  }

  /** Passes what begins with a `<`, and returns where it ends. */
  #pass(at: number): number {
    const tag = matchAt(tagStart, this.#source, at);
    if (tag) return this.#passTag(at, tag[0], (tag[1] ?? '').toLowerCase());
    const end = at + (matchAt(comment, this.#source, at)?.[0].length ?? 0);
    if (end === at) return at + 1;
    this.#drop(at, end);
    return end;
  }

  #passTag(at: number, start: string, name: string): number {
    const end = this.#tagEnd(at + start.length);
    this.tags += 1;
    const tag = this.#source.slice(at, end);
    if (tag.length > longestTag) this.#drop(at, end, tag.replace(longValue, '""'));
    const close = start.startsWith('</') ? undefined : ends.get(name);
    if (!close) return end;
    const contentEnd = matchAt(close, this.#source, end)?.index ?? this.#source.length;
    if (name === 'script' && /application\/ld\+json/i.test(tag)) this.data.push(this.#source.slice(end, contentEnd));
    if (unread.has(name)) this.#drop(end, contentEnd);
    return contentEnd;
  }

  #tagEnd(from: number): number {
    let at = from;
    while (at < this.#source.length) {
      const [text = '', end] = matchAt(attributes, this.#source, at) ?? [];
      at += text.length;
      if (end !== undefined) break;
    }
    return at;
  }

  /** What stood there is left out, or replaced. */
  #drop(start: number, end: number, instead = ''): void {
    this.#kept.push(this.#source.slice(this.#from, start), instead);
    this.#from = end;
  }
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
