/**
 * Takes noise out of a source without moving anything: each character is replaced by one invisible character, or by a space where
 * the noise fills its whole line, so that offsets stay those of the source.
 */
export class Mask {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** Hides every match of a global pattern; a match may span lines. It holds the sign, without which the pattern is not compiled. */
  hide(pattern: RegExp, sign = ''): this {
    if (!this.#text.includes(sign)) return this;
    this.#text = this.#text.replace(pattern, (match) => hidden(match));
    return this;
  }

  /** Replaces matches by a string of the same length or shorter. */
  put(pattern: RegExp, replacement: (match: string, ...groups: string[]) => string): this {
    this.#text = this.#text.replace(pattern, (match: string, ...groups: string[]) =>
      replacement(match, ...groups).padEnd(match.length, filler),
    );
    return this;
  }

  /** Hides everything from each `open` to the next `close`; an unclosed one stays. Linear where a lazy pattern is not. */
  hideBetween(open: string, close: string): this {
    const lower = this.#text.toLowerCase();
    const parts: string[] = [];
    let from = 0;
    for (;;) {
      const start = lower.indexOf(open, from);
      const end = start < 0 ? -1 : lower.indexOf(close, start + open.length);
      if (end < 0) break;
      parts.push(this.#text.slice(from, start), hidden(this.#text.slice(start, end + close.length)));
      from = end + close.length;
    }
    this.#text = parts.join('') + this.#text.slice(from);
    return this;
  }

  /** Turns lines that hold nothing but hidden characters into blank lines. */
  blankHiddenLines(): this {
    this.#text = this.#text.replace(/^[^\S\r\n]*\u2060[\u2060 \t]*$/gm, (line) => ' '.repeat(line.length));
    return this;
  }
}

const filler = '\u2060';

function hidden(noise: string): string {
  return noise.replace(/[^\r\n]/g, filler);
}
