import { describe, expect, it } from 'vitest';
import { decode } from '../../src/documents/decode.ts';
import { UserError } from '../../src/model/user-error.ts';

const text = 'Zoë Ångström – “résumé”';

function utf16(content: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(content.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < content.length; index++) view.setUint16(index * 2, content.charCodeAt(index), little);
  return bytes;
}

describe('decode', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text), text],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), `\ufeff${text}`],
    ['UTF-16 little-endian with a mark', utf16(`\ufeff${text}`, true), `\ufeff${text}`],
    ['UTF-16 big-endian with a mark', utf16(`\ufeff${text}`, false), `\ufeff${text}`],
    ['UTF-16 little-endian', utf16('Resume of Alva', true), 'Resume of Alva'],
    ['UTF-16 big-endian', utf16('Resume of Alva', false), 'Resume of Alva'],
    ['Windows-1252', Uint8Array.from([0x5a, 0x6f, 0xeb, 0x20, 0x96, 0x20, 0x93, 0x41, 0x94]), 'Zoë – “A”'],
    ['nothing', new Uint8Array(), ''],
  ])('reads %s', (_, bytes, expected) => {
    expect(decode(bytes, 'resume.md')).toBe(expected);
  });

  it.each([
    ['%PDF-1.7 x', /a PDF.*pdftotext/],
    ['PK\x03\x04x', /Word.*pandoc/],
    ['{\\rtf1', /RTF/],
    ['\x89PNG\r\n', /PNG/],
    ['text\0\0\0text', /NUL/],
  ])('refuses %j', (head, message) => {
    const bytes = Uint8Array.from(head, (character) => character.charCodeAt(0));
    expect(() => decode(bytes, 'resume.md')).toThrow(UserError);
    expect(() => decode(bytes, 'resume.md')).toThrow(message);
  });

  it('refuses books', () => {
    expect(() => decode(new Uint8Array(6_000_000).fill(97), 'resume.md')).toThrow(/5\.7 MB/);
  });
});
