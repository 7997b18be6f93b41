import { UserError } from '../model/user-error.ts';

/** Five million bytes are a book, not a résumé. */
const largest = 5 * 1024 * 1024;

/** First bytes of file formats that people pass by mistake, and what to do about each. */
const formats: readonly (readonly [name: string, magic: string, advice: string])[] = [
  ['a PDF', '%PDF-', 'extract its text first, for example with `pdftotext -layout file.pdf file.txt`'],
  ['a Word, OpenDocument or ZIP file', 'PK\x03\x04', 'save it as plain text or Markdown, for example with `pandoc file.docx -t markdown`'],
  ['an old Word file', '\xd0\xcf\x11\xe0', 'save it as plain text'],
  ['an RTF file', '{\\rtf', 'save it as plain text'],
  ['a PostScript file', '%!PS', 'extract its text first'],
  ['a PNG image', '\x89PNG', 'jobfit reads text, not pictures'],
  ['a JPEG image', '\xff\xd8\xff', 'jobfit reads text, not pictures'],
  ['a GIF image', 'GIF8', 'jobfit reads text, not pictures'],
  ['a TIFF image', 'II*\x00', 'jobfit reads text, not pictures'],
  ['a gzip file', '\x1f\x8b', 'unpack it first'],
];

/** Bytes to text, or a UserError that says what the bytes are instead. A byte order mark stays as the first character. */
export function decode(bytes: Uint8Array, path: string): string {
  if (bytes.length > largest) throw problem(path, `found ${(bytes.length / 1024 / 1024).toFixed(1)} MB, expected at most 5 MB of text`);
  refuseFormats(bytes, path);
  const text = decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeWindows(bytes);
  if (text.includes('\0')) throw problem(path, 'found binary data (NUL bytes), expected text');
  return text;
}

function refuseFormats(bytes: Uint8Array, path: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = formats.find(([, magic]) => head.startsWith(magic));
  if (known) throw problem(path, `found ${known[0]}, expected Markdown or plain text: ${known[2]}`);
}

function decodeUtf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return withMark('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return withMark('utf-16be', bytes);
  const order = zeroSide(bytes.subarray(0, 2000));
  return order && withMark(order, bytes);
}

/** Latin text in UTF-16 has a zero in every other byte, always on the same side; other binary data does not. */
function zeroSide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = bytes.length * 0.35;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return withMark('utf-8', bytes, true);
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has at 0x80 to 0x9f. Some releases of Node decode these bytes as control characters. */
const windowsExtras = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\x80-\x9f]/g, (control) => windowsExtras.charAt(control.charCodeAt(0) - 0x80));
}

function withMark(encoding: string, bytes: Uint8Array, fatal = false): string {
  return new TextDecoder(encoding, { ignoreBOM: true, fatal }).decode(bytes);
}

function problem(file: string, message: string): UserError {
  return new UserError([{ file, message }]);
}
