import type { PackedWords } from './word-table.ts';

/**
 * Wink's language model as one file: numbers as they stand in memory, words as a table, the small rest as JSON. The stock package parses
 * and clones 3 MB of JSON and fills a dictionary of 87,593 words, which is most of its start-up.
 */
export interface ModelFile extends PackedWords {
  readonly lexicon: Uint32Array;
  readonly expansions: Uint32Array;
  /** The core model without the members above, and the sentence and part-of-speech machines. */
  readonly rest: Uint8Array;
}

const names = ['lexicon', 'expansions', 'starts', 'slots', 'letters', 'rest'] as const;
const bytesOfNumber = 4;

/** The file: the six lengths in bytes, then the six parts, each filled up to a multiple of four bytes. Little-endian. */
export function writeModelFile(file: ModelFile): Buffer {
  const parts = names.map((name) => Buffer.from(file[name].buffer, file[name].byteOffset, file[name].byteLength));
  const lengths = Buffer.alloc(names.length * bytesOfNumber);
  for (const [index, part] of parts.entries()) lengths.writeUInt32LE(part.length, index * bytesOfNumber);
  return Buffer.concat([lengths, ...parts.flatMap((part) => [part, Buffer.alloc(filledUp(part.length) - part.length)])]);
}

export function readModelFile(file: Buffer): ModelFile {
  // Numbers are read in place, which needs an aligned start.
  const bytes = file.byteOffset % bytesOfNumber === 0 ? file : Buffer.from(new Uint8Array(file).buffer);
  let at = names.length * bytesOfNumber;
  const parts = names.map((_, index) => {
    const part = bytes.subarray(at, at + bytes.readUInt32LE(index * bytesOfNumber));
    at += filledUp(part.length);
    return part;
  });
  const [lexicon, expansions, starts, slots, letters, rest] = parts;
  if (!lexicon || !expansions || !starts || !slots || !letters || !rest || at !== bytes.length) {
    throw new Error('dist/wink-model.bin is cut short or from another version: run `npm run build`');
  }
  return { lexicon: numbers(lexicon), expansions: numbers(expansions), starts: numbers(starts), slots: numbers(slots), letters, rest };
}

function filledUp(length: number): number {
  return Math.ceil(length / bytesOfNumber) * bytesOfNumber;
}

function numbers(bytes: Buffer): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / bytesOfNumber);
}
