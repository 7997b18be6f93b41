import { readAsset } from '../assets.ts';
import { type Knowledge, openKnowledge } from './knowledge.ts';

let loaded: Knowledge | undefined;

/** What the build compiled from the data files, read when it is first needed. */
export function loadKnowledge(): Knowledge {
  loaded ??= openKnowledge(readAsset('lexicon.bin'));
  return loaded;
}

/** Whether a name is a spoken language, and not a programming language or another language of machines as well. */
export function isSpokenLanguage(name: string): boolean {
  const { spokenLanguages, terms } = loadKnowledge();
  return spokenLanguages.names.find(name) !== undefined && terms.find(name)?.kind !== 'language';
}
