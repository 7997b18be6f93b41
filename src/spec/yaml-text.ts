import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import type { Source } from '../model/span.ts';
import { positionAt } from '../model/span.ts';
import type { Problem } from '../model/user-error.ts';

const mostCharacters = 1_000_000;
const mostTokens = 100_000;
const deepest = 60;

/** A problem at an offset of the source. */
export function problemAt(source: Source, offset: number, message: string): Problem {
  const { line, column } = positionAt(source, offset);
  return { file: source.path, line, column, message };
}

/** What makes a text no YAML to read at all: its size, or characters that no text file holds. */
export function textProblem(source: Source): Problem | undefined {
  const { text } = source;
  if (text.length > mostCharacters) {
    return problemAt(source, 0, `found ${text.length} characters, expected at most ${mostCharacters}`);
  }
  const odd = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd\ufffe\uffff]/.exec(text);
  if (!odd) return undefined;
  const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const name =
    odd[0] === '\u0000' ? 'a NUL character' : odd[0] === '\ufffd' ? 'a character that is not UTF-8' : `the control character U+${code}`;
  return problemAt(source, odd.index, `found ${name}, expected plain UTF-8 text`);
}

/** The documents of a text from its tokens. Keys are compared in buildNode: the parser does it pair by pair, which takes minutes on a hostile file. */
export function composed({ text }: Source, tokens: readonly CST.Token[]): Generator<Document.Parsed> {
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, merge: false, logLevel: 'silent' });
  return composer.compose(tokens, true, text.length);
}

/** The syntax tokens of a text, or the problem that it is too long or too deep to be a spec. */
export function tokensOf(source: Source): CST.Token[] | Problem {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(source.text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    count += 1;
    if (count > mostTokens) return problemAt(source, parser.offset, `found more than ${mostTokens} words and signs, expected fewer`);
    // Checked while parsing, because building nodes from deeper tokens could exhaust the stack. Two of its places are the document and the scalar.
    if (parser.stack.length > deepest + 2)
      return problemAt(source, parser.offset, `found more than ${deepest} nested levels, expected fewer`);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
