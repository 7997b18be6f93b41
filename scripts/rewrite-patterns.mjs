/** A comment, a string, a pattern (where no operand stands before the slash) or what opens and closes the parts of a template. */
const token =
  /\/\*.*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?<=(?:^|[=(,:[!&|?{};+~>]|\b(?:return|typeof|case|of))\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\\/[\n])+\/[a-z]*|[`{}]/gs;
const chunkOfTemplate = /(?:\\.|\$(?!\{)|[^\\`$])*(?:`|\$\{)/sy;
/** The characters of a pattern, written as one, and written in a string, where backslashes are doubled. */
const plain = /\\p\{(?<name>[\w=]+)\}|\\?./gs;
const doubled = /\\\\p\{(?<name>[\w=]+)\}|\\\\(?:\\\\|[^\\])|\\?./gs;

/**
 * JavaScript in which \p{NAME} is the ranges that `rangesOf` has for the name: in patterns, and in the strings and templates that patterns
 * are put together from.
 */
export function rewritePatterns(code, rangesOf) {
  return new Rewriter(code, rangesOf).run();
}

class Rewriter {
  #code;
  #rangesOf;
  #written = [];
  #end = 0;
  /** For each brace that is open, the template that goes on behind it, if it is an interpolation. */
  #open = [];

  constructor(code, rangesOf) {
    this.#code = code;
    this.#rangesOf = rangesOf;
  }

  run() {
    token.lastIndex = 0;
    for (let match = token.exec(this.#code); match; match = token.exec(this.#code)) this.#read(match);
    return this.#written.join('') + this.#code.slice(this.#end);
  }

  #read({ 0: text, index }) {
    if (text === '{') this.#open.push(undefined);
    else if (text === '}') this.#goOn(index + 1);
    else if (text === '`') this.#template(index + 1, { characters: this.#isRaw(index) ? plain : doubled, inClass: false });
    else if (/^['"]/.test(text)) this.#write(index, text, doubled, false);
    else if (!/^\/[/*]/.test(text)) this.#write(index, text, plain, false);
  }

  #isRaw(index) {
    return this.#code.endsWith('String.raw', index);
  }

  #goOn(index) {
    const template = this.#open.pop();
    if (template) this.#template(index, template);
  }

  /** From behind a template's opening or an interpolation to the next one or to the template's end. */
  #template(start, { characters, inClass }) {
    chunkOfTemplate.lastIndex = start;
    const [chunk] = chunkOfTemplate.exec(this.#code);
    token.lastIndex = start + chunk.length;
    const after = this.#write(start, chunk, characters, inClass);
    if (chunk.endsWith('{')) this.#open.push({ characters, inClass: after });
  }

  /** Whether the text ends inside a class of characters. */
  #write(start, text, characters, startsInClass) {
    let inClass = startsInClass;
    const rewritten = text.replace(characters, (character, ...rest) => {
      const ranges = this.#rangesOf(rest.at(-1).name);
      const written = characters === plain ? ranges : ranges?.replaceAll('\\', '\\\\');
      if (written) return inClass ? written : `[${written}]`;
      if (character === '[') inClass = true;
      else if (character === ']') inClass = false;
      return character;
    });
    this.#written.push(this.#code.slice(this.#end, start), rewritten);
    this.#end = start + text.length;
    return inClass;
  }
}
