import { bytesOf, numbersIn, openParts, writeParts } from './parts.ts';
import { type PackedWords, readWords, wordParts } from './word-table.ts';

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

export function writeModelFile({ lexicon, expansions, rest, ...words }: ModelFile): Buffer {
  return writeParts([bytesOf(lexicon), bytesOf(expansions), ...wordParts(words), rest]);
}

export function readModelFile(file: Buffer): ModelFile {
  const next = openParts(file);
  return { lexicon: numbersIn(next()), expansions: numbersIn(next()), ...readWords(next), rest: next() };
}
