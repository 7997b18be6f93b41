import { type ModelFile, readModelFile } from './model-file.ts';
import { openWords, type WordTable } from './word-table.ts';

interface Feature {
  list: string[];
  hash?: Record<string, number>;
  intrinsicSize?: number;
  index?: number;
  maxIndex?: number;
}

/** The part of wink's core model that is small enough to stand as JSON. */
interface CoreModel {
  readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>>; efList?: string[] };
  readonly features: Record<string, Feature> & { posClusters: { list: unknown[] } };
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
}

interface Rest {
  readonly core: CoreModel;
  readonly sentenceMachines: readonly string[];
  readonly partOfSpeechMachines: readonly string[];
}

export interface WinkModel extends Omit<Rest, 'core'> {
  /** What wink's `model.core()` returns. */
  readonly core: unknown;
}

/** Wink's lexicon alone; what it needs beyond is read by `openWinkModel`. */
export function openModel(bytes: Buffer): { readonly words: WordTable; readonly openWinkModel: () => WinkModel } {
  const file = readModelFile(bytes);
  const words = openWords(file);
  return { words, openWinkModel: () => winkModel(file, words) };
}

/** The same object that the stock package makes out of its JSON, but for the lexeme dictionary, which answers on demand. */
function winkModel(file: ModelFile, words: WordTable): WinkModel {
  const { core, ...machines }: Rest = JSON.parse(
    Buffer.from(file.rest.buffer, file.rest.byteOffset, file.rest.byteLength).toString('utf8'),
  );
  const { layout } = core.packing;
  for (const [name, [, mask = 0, shift = 0, isNumber]] of Object.entries(layout)) {
    const feature = core.features[name];
    if (isNumber === 0 && feature) Object.assign(feature, indexed(feature.list), { maxIndex: mask >>> shift });
  }
  core.features.posClusters.list = core.features.posClusters.list.map((cluster) => tagSet(String(cluster), core.pos.hash));
  core.features.lexeme = { list: lexemeList(words), hash: lexemeHash(words), intrinsicSize: words.size, index: words.size };
  core.packing.efList = Object.keys(layout).filter((name) => layout[name]?.[4] === 1);
  return { core: { ...core, lexicon: file.lexicon, xpansions: file.expansions }, ...machines };
}

function indexed(list: string[]): Omit<Feature, 'list'> {
  const hash: Record<string, number> = Object.create(null);
  for (const [index, value] of list.entries()) hash[value] = index;
  return { hash, intrinsicSize: list.length, index: list.length };
}

function tagSet(cluster: string, tags: Readonly<Record<string, number>>): Set<number> {
  return new Set(cluster.split('_').map((tag) => tags[tag] ?? 0));
}

/** Word → index: looked up in the file on first use. Wink adds the words that it learns. */
function lexemeHash(words: WordTable): Record<string, number> {
  const seen = new Map<string | symbol, number>();
  const empty: Record<string, number> = Object.create(null);
  return new Proxy(empty, {
    get(_, word) {
      const known = seen.get(word);
      if (known !== undefined || typeof word === 'symbol') return known;
      const index = words.indexOf(word);
      if (index < 0) return undefined;
      seen.set(word, index);
      return index;
    },
    set(_, word, index: number) {
      seen.set(word, index);
      return true;
    },
  });
}

/** Index → word: an array full of holes; reading a hole asks its prototype, which decodes the word and fills the hole. */
function lexemeList(words: WordTable): string[] {
  const list = new Array<string>(words.size);
  const decoder = new Proxy(Array.prototype, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || !/^\d+$/.test(key)) return Reflect.get(target, key, receiver);
      const index = Number(key);
      if (index >= words.size) return undefined;
      const word = words.word(index);
      Object.defineProperty(list, index, { value: word, writable: true, enumerable: true, configurable: true });
      return word;
    },
  });
  return Object.setPrototypeOf(list, decoder);
}
