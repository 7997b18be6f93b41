import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** One import of a source file: of another source file, by its path from the root, or of a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** `import()`, which waits until it is reached. */
  readonly lazy: boolean;
}

export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

export function sourceFiles(): readonly string[] {
  return filesBelow('src').filter((path) => path.endsWith('.ts'));
}

export function importsOf(path: string, source = readFileSync(path, 'utf8')): readonly Import[] {
  const statements = codeOf(source).matchAll(/\b(?:from|import)\s*(\(\s*)?(['"])( *)\2/g);
  return [...statements].map(({ index, 0: found, 1: call, 3: blank = '' }) => {
    const end = index + found.length - 1;
    const specifier = source.slice(end - blank.length, end);
    const to = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : packageOf(specifier);
    return { from: path, to, lazy: call !== undefined };
  });
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier.split('/')[0] ?? specifier;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** A source of the same length with comments and the insides of strings, templates and regular expressions blanked out. */
export function codeOf(source: string): string {
  const parts: string[] = [];
  /** How many braces are open in each `${…}` that is being read. */
  const openBraces: number[] = [];
  let before = '';
  for (let at = 0; at < source.length; ) {
    const resumesTemplate = source[at] === '}' && openBraces.at(-1) === 0;
    const part = resumesTemplate || source[at] === '`' ? read(templatePart, source, at) : nextPart(source, at, before);
    if (resumesTemplate) openBraces.pop();
    if (/^[`}]./s.test(part) && part.endsWith('${')) openBraces.push(0);
    else if (part === '{' || part === '}') openBraces.push((openBraces.pop() ?? 0) + (part === '{' ? 1 : -1));
    parts.push(blanked(part));
    if (!/^(?:\s|\/[/*])/.test(part)) before = part;
    at += part.length;
  }
  return parts.join('');
}

/** From a backtick or a closing brace to the next `${` or the closing backtick. */
const templatePart = /.(?:\\.|(?!\$\{|`).)*(?:\$\{|`)?/sy;
const comment = /\/\/.*|\/\*[\s\S]*?\*\//y;
const quoted = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/sy;
const regex = /\/(?![/*])(?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n[\\])+\//y;
const plain = /[\w$]+|\s+|[\s\S]/y;

function nextPart(source: string, at: number, before: string): string {
  const beforeRegex = /^(?:[(,=:[!&|?{};+>]|return|case|)$/.test(before);
  return read(comment, source, at) || read(quoted, source, at) || (beforeRegex && read(regex, source, at)) || read(plain, source, at);
}

function read(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

function blanked(part: string): string {
  if (/^\/[/*]/.test(part)) return part.replace(/[^\n]/g, ' ');
  if (!/^['"`/}]./s.test(part)) return part;
  return `${part[0]}${part.slice(1, -1).replace(/[^\n]/g, ' ')}${part.at(-1)}`;
}
