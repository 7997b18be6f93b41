import { writeModelFile } from './model-file.ts';
import { packWords } from './word-table.ts';

/** Members of the JSON files in wink's English model package. */
export interface ModelPackage {
  readonly core: {
    readonly lexicon: string;
    readonly xpansions: string;
    readonly features: Readonly<Record<string, unknown>> & { readonly lexeme: { readonly list: readonly string[] } };
  };
  readonly sentenceMachines: readonly string[];
  readonly partOfSpeechMachines: readonly string[];
}

/** Turns wink's model package into `dist/wink-model.bin`; runs at build time. */
export function packModel({ core, sentenceMachines, partOfSpeechMachines }: ModelPackage): Buffer {
  const { lexicon, xpansions, features, ...others } = core;
  const { lexeme, ...smallFeatures } = features;
  const rest = { core: { ...others, features: smallFeatures }, sentenceMachines, partOfSpeechMachines };
  return writeModelFile({
    lexicon: numbersFrom(lexicon),
    expansions: numbersFrom(xpansions),
    ...packWords(lexeme.list),
    rest: Buffer.from(JSON.stringify(rest), 'utf8'),
  });
}

function numbersFrom(base64: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new Uint32Array(bytes.buffer);
}
