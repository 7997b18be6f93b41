import feature from 'wink-eng-lite-web-model/dist/feature.js';
import porterStem from 'wink-eng-lite-web-model/dist/porter-stemmer.js';
import partOfSpeechSetter from 'wink-eng-lite-web-model/dist/pos-setter.js';
import partOfSpeechTransformers from 'wink-eng-lite-web-model/dist/pos-transformers.js';
import partOfSpeechUpdater from 'wink-eng-lite-web-model/dist/pos-updater.js';
import sentenceSetter from 'wink-eng-lite-web-model/dist/sbd-setter.js';
import sentenceTransformers from 'wink-eng-lite-web-model/dist/sbd-transformers.js';
import winkNlp, { type Model, type WinkMethods } from 'wink-nlp';
import type { Range } from '../model/document.ts';
import { type Atom, readAtoms } from './atoms.ts';
import type { Language, Tagged } from './language.ts';
import { memoised } from './lazy.ts';
import { winkForm } from './wink-forms.ts';
import { openModel, type WinkModel } from './wink-model.ts';

/** What wink says about a text, atom by atom. */
interface Reading {
  readonly atoms: readonly Atom[];
  readonly tags: readonly string[];
  /** First and last atom of each sentence. */
  readonly sentences: readonly Range[];
}

export function createLanguage(modelFile: Buffer): Language {
  const { words, openWinkModel } = openModel(modelFile);
  const isKnown = memoised((word: string) => words.indexOf(word) >= 0);
  let wink: WinkMethods | undefined;
  let last: { readonly text: string; readonly reading: Reading } | undefined;

  const read = (text: string): Reading => {
    if (last?.text === text) return last.reading;
    wink ??= createWink(openWinkModel());
    const reading = readWith(wink, text, isKnown);
    last = { text, reading };
    return reading;
  };

  return {
    isOrdinaryWord: isKnown,
    stem: memoised(porterStem),
    sentences: (text) => text.split(/(\n\s*\n)/).reduce(appendPart(read), { at: 0, ranges: [] }).ranges,
    tags: (text) => wordTags(read(text)),
  };
}

/** Wink with everything that is not used left empty: entities, sentiment, negation. `lemmatize` serves the test that compares models. */
export function createWink(model: WinkModel, addons: Model['addons'] = {}): WinkMethods {
  const emptyMachine = '[100,0,{"0":{}},{},{},{}]';
  const unused = () => ({ machines: [emptyMachine], transformers: [undefined] });
  return winkNlp(
    {
      core: () => model.core,
      sbd: () => ({ machines: model.sentenceMachines, setter: sentenceSetter, transformers: sentenceTransformers }),
      pos: () => ({
        machines: model.partOfSpeechMachines,
        setter: partOfSpeechSetter,
        updater: partOfSpeechUpdater,
        transformers: partOfSpeechTransformers,
      }),
      ner: unused,
      negation: unused,
      sa: unused,
      metaCER: unused,
      featureFn: feature,
      addons,
    },
    ['sbd', 'pos'],
  );
}

function readWith(wink: WinkMethods, text: string, isKnown: (word: string) => boolean): Reading {
  const atoms = readAtoms(text);
  if (atoms.length === 0) return { atoms, tags: [], sentences: [] };
  const document = wink.readDoc(atoms.map((atom) => winkForm(atom, text, isKnown)).join(' '));
  const { its } = wink;
  // Wink's types know neither the arity of these helpers nor what they give; both are as its manual says.
  const tokenTags = document.tokens().out(its.pos as never) as string[];
  const spaces = document.tokens().out(its.precedingSpaces as never) as string[];
  const spans = document.sentences().out(its.span as never) as unknown as [number, number][];

  // Wink splits contractions only; a token without a space before it goes on with the atom before it.
  let atom = 0;
  const atomOf = spaces.map((space, token) => (token > 0 && space !== '' ? ++atom : atom));
  const tags: string[] = [];
  for (const [token, tag] of tokenTags.entries()) tags[atomOf[token] ?? 0] ??= tag;
  return { atoms, tags, sentences: spans.map(([first, end]) => [atomOf[first] ?? 0, atomOf[end] ?? 0]) };
}

function wordTags({ atoms, tags }: Reading): readonly Tagged[] {
  return atoms.flatMap(({ kind, range }, index) => (kind === 'symbol' ? [] : [{ range, tag: tags[index] ?? 'X' }]));
}

/** A blank line always ends a sentence: the parts between blank lines are read one by one. */
function appendPart(read: (text: string) => Reading) {
  return ({ at, ranges }: { at: number; ranges: Range[] }, part: string) => {
    const { atoms, sentences } = read(part);
    for (const [first, end] of sentences) ranges.push([at + (atoms[first]?.range[0] ?? 0), at + (atoms[end]?.range[1] ?? 0)]);
    return { at: at + part.length, ranges };
  };
}
