import { type CompiledLexicon, type Lexicon, openLexicon } from './lexicon.ts';

/** Names that stand under groups: degrees under levels, fields of study under families, venues under communities. */
export interface CompiledGroups {
  readonly names: CompiledLexicon;
  readonly groupOf: Readonly<Record<string, string>>;
  /** Further lists of a row by field, where it has some (a degree's own `field`, a venue's `kind`). */
  readonly details: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** All that the build compiles from the data files: the content of `dist/lexicon.json`. */
export interface CompiledKnowledge {
  readonly terms: CompiledLexicon;
  readonly degrees: CompiledGroups;
  readonly fields: CompiledGroups;
  /** Families of fields that a recruiter takes as related. */
  readonly families: Readonly<Record<string, readonly string[]>>;
  readonly venues: CompiledGroups;
  readonly spokenLanguages: CompiledGroups;
  /** CEFR level → words for it. */
  readonly levels: Readonly<Record<string, readonly string[]>>;
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

export function openKnowledge(compiled: CompiledKnowledge): Knowledge {
  return {
    terms: openLexicon(compiled.terms),
    degrees: openGroups(compiled.degrees),
    fields: openGroups(compiled.fields),
    relatedFamilies: (family) => ownList(compiled.families, family),
    venues: openGroups(compiled.venues),
    spokenLanguages: openGroups(compiled.spokenLanguages),
    levels: compiled.levels,
  };
}

function openGroups({ names, groupOf, details }: CompiledGroups): Groups {
  return {
    names: openLexicon(names),
    groupOf: (name) => (Object.hasOwn(groupOf, name) ? groupOf[name] : undefined),
    detailOf: (name, field) => (Object.hasOwn(details, name) ? ownList(details[name] ?? {}, field) : []),
  };
}

function ownList(lists: Readonly<Record<string, readonly string[]>>, key: string): readonly string[] {
  return Object.hasOwn(lists, key) ? (lists[key] ?? []) : [];
}
