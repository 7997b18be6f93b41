import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Problem, UserError } from '../model/user-error.ts';

/** Five million bytes are a book, not a résumé, and not a spec. */
const largest = 5 * 1024 * 1024;

/** Texts that stand in the place of files, by absolute path: what an editor has not saved, fixes that are not yet written. */
export type Texts = ReadonlyMap<string, string>;

/** The bytes of a file, at most 5 MB; a UserError that says why it cannot be read. */
export function readBytes(cwd: string, path: string, texts?: Texts): Uint8Array {
  const text = texts?.get(resolve(cwd, path));
  if (text !== undefined) return Buffer.from(text);
  try {
    return readBounded(resolve(cwd, path), path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError([unreadable(path, error)]);
  }
}

/** The text of a file, or undefined where there is none: for files that need not be there. */
export function readTextIfThere(path: string, texts?: Texts): string | undefined {
  const text = texts?.get(path);
  if (text !== undefined) return text;
  try {
    return statSync(path).size > largest ? undefined : readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** All of a stream, at most 5 MB. */
export async function readStream(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    parts.push(part);
    length += part.length;
    if (length > largest) throw new UserError([tooLarge(name)]);
  }
  return Buffer.concat(parts);
}

function readBounded(path: string, shown: string): Uint8Array {
  const stats = statSync(path);
  if (stats.isDirectory()) throw new UserError([{ file: shown, message: foundFolder(shown) }]);
  // A pipe is `<(pdftotext cv.pdf -)`; a terminal or a socket would wait for ever.
  if (!stats.isFile() && !stats.isFIFO()) throw new UserError([{ file: shown, message: 'found a device or socket, expected a file' }]);
  if (stats.size > largest) throw new UserError([tooLarge(shown, stats.size)]);
  const file = openSync(path, 'r');
  try {
    return readUpTo(file, shown, stats.isFile() ? stats.size + 1 : 64 * 1024);
  } finally {
    closeSync(file);
  }
}

/** A pipe does not tell its size, and a file may grow while it is read. */
function readUpTo(file: number, shown: string, likely: number): Uint8Array {
  const parts: Buffer[] = [];
  for (let length = 0; length <= largest; ) {
    const part = Buffer.alloc(Math.max(512, Math.min(likely, 64 * 1024)));
    const read = readSync(file, part);
    if (read === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, read));
    length += read;
  }
  throw new UserError([tooLarge(shown)]);
}

function foundFolder(shown: string): string {
  return `found a folder, expected a file; a pattern such as "${shown.replace(/\/$/, '')}/*" names the files in it`;
}

function tooLarge(file: string, size?: number): Problem {
  const found = size === undefined ? 'more' : `${(size / 1024 / 1024).toFixed(1)} MB`;
  return { file, message: `found ${found}, expected at most 5 MB of text` };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a link that leads round in a circle',
  ENAMETOOLONG: 'the name is too long for a file',
};

function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return { file, message: reasons[code] ?? `cannot be read (${code})` };
}
