import { lazy } from '../language/lazy.ts';
import { openParts, writeParts } from '../language/parts.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import { lazyJson, ownList, packJson } from './table.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

/** Names that stand under groups: degrees under levels, fields of study under families, venues under communities. */
export interface CompiledGroups {
  /** What `packLexicon` makes. */
  readonly names: Buffer;
  readonly groupOf: Readonly<Record<string, string>>;
  /** Further lists of a row by field, where it has some (a degree's own `field`, a venue's `kind`). */
  readonly details: Readonly<Record<string, Lists>>;
}

/** All that the build compiles from the data files. */
export interface CompiledKnowledge {
  readonly terms: Buffer;
  readonly degrees: CompiledGroups;
  readonly fields: CompiledGroups;
  /** Families of fields that a recruiter takes as related. */
  readonly families: Lists;
  readonly venues: CompiledGroups;
  readonly spokenLanguages: CompiledGroups;
  /** CEFR level → words for it. */
  readonly levels: Lists;
}

export interface Groups {
  readonly names: Lexicon;
  groupOf(name: string): string | undefined;
  detailOf(name: string, field: string): readonly string[];
}

export interface Knowledge {
  readonly terms: Lexicon;
  readonly degrees: Groups;
  readonly fields: Groups;
  relatedFamilies(family: string): readonly string[];
  readonly venues: Groups;
  readonly spokenLanguages: Groups;
  readonly levels: Readonly<Record<string, readonly string[]>>;
}

/** The content of `dist/lexicon.bin`. */
export function packKnowledge({ terms, degrees, fields, families, venues, spokenLanguages, levels }: CompiledKnowledge): Buffer {
  const groups = [degrees, fields, venues, spokenLanguages].map(packGroups);
  return writeParts([terms, ...groups, packJson(families), packJson(levels)]);
}

function packGroups({ names, groupOf, details }: CompiledGroups): Buffer {
  return writeParts([names, packJson(groupOf), packJson(details)]);
}

/** Each part is opened when it is first asked for: few specs ask for degrees, venues and languages. */
export function openKnowledge(bytes: Buffer): Knowledge {
  const next = openParts(bytes);
  const terms = lazyOf(next(), openLexicon);
  const degrees = lazyOf(next(), openGroups);
  const fields = lazyOf(next(), openGroups);
  const venues = lazyOf(next(), openGroups);
  const spokenLanguages = lazyOf(next(), openGroups);
  const families = lazyJson<Lists>(next());
  const levels = lazyJson<Lists>(next());
  return {
    get terms() {
      return terms();
    },
    get degrees() {
      return degrees();
    },
    get fields() {
      return fields();
    },
    relatedFamilies: (family) => ownList(families(), family),
    get venues() {
      return venues();
    },
    get spokenLanguages() {
      return spokenLanguages();
    },
    get levels() {
      return levels();
    },
  };
}

function lazyOf<Value>(bytes: Buffer, open: (bytes: Buffer) => Value): () => Value {
  return lazy(() => open(bytes));
}

function openGroups(bytes: Buffer): Groups {
  const next = openParts(bytes);
  const names = openLexicon(next());
  const groupOf = lazyJson<Readonly<Record<string, string>>>(next());
  const details = lazyJson<Readonly<Record<string, Lists>>>(next());
  return {
    names,
    groupOf: (name) => (Object.hasOwn(groupOf(), name) ? groupOf()[name] : undefined),
    detailOf: (name, field) => (Object.hasOwn(details(), name) ? ownList(details()[name] ?? {}, field) : []),
  };
}
