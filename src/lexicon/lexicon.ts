import { foldWord, plainWord } from './fold.ts';
import { indexPatterns, type PatternIndex, rangeOf } from './pattern-index.ts';
import type { Pattern } from './patterns.ts';
import type { Term } from './terms.ts';
import { tokenize } from './tokens.ts';

/** Everything jobfit knows by name, ready to match. */
export interface Lexicon {
  readonly patterns: PatternIndex;
  /** The term that owns exactly this name or form, whatever its case, plural or spelling; weak forms last. */
  find(name: string): Term | undefined;
  term(name: string): Term | undefined;
  /** All broader terms of a term, near ones first. */
  broader(name: string): readonly string[];
  /** Phrases that show a soft skill; `…` stands for up to six words. */
  shownBy(name: string): readonly string[];
}

/** The compiled form, as `npm run build` writes it: columns, since those parse fastest. */
export interface CompiledLexicon {
  readonly terms: readonly Term[];
  readonly keys: readonly string[];
  readonly termOf: readonly number[];
  readonly formOf: readonly number[];
  readonly flags: readonly number[];
  readonly blocked: readonly string[];
  readonly shownBy: Readonly<Record<string, readonly string[]>>;
}

const flag = { weak: 1, exact: 2, inflected: 4 } as const;

/** Terms and their patterns in columns; patterns sorted by key. */
export function packLexicon(terms: readonly Term[], patterns: readonly Pattern[], shownBy: Readonly<Record<string, readonly string[]>>): CompiledLexicon {
  const sorted = indexPatterns(patterns);
  const all = Array.from({ length: sorted.size }, (_, index) => sorted.patternAt(index));
  const numbers = new Map(terms.map(({ name }, index) => [name, index]));
  const blocked = all.filter(({ term }) => term === '').map(({ form }) => form);
  return {
    terms,
    keys: all.map(({ keys }) => keys),
    termOf: all.map(({ term }) => numbers.get(term) ?? -1),
    formOf: all.map(({ term, form }) => (term === '' ? blocked.indexOf(form) : (terms[numbers.get(term) ?? -1]?.forms.findIndex(({ text }) => text === form) ?? -1))),
    flags: all.map(({ weak, exact, inflected }) => (weak ? flag.weak : 0) + (exact ? flag.exact : 0) + (inflected ? flag.inflected : 0)),
    blocked,
    shownBy,
  };
}

export function openLexicon(compiled: CompiledLexicon): Lexicon {
  const byName = new Map(compiled.terms.map((term) => [term.name, term]));
  const broaderOf = new Map<string, readonly string[]>();
  const patterns: PatternIndex = { size: compiled.keys.length, keysAt: (index) => compiled.keys[index] ?? '', patternAt: (index) => patternAt(compiled, index) };
  return {
    patterns,
    find: (name) => termNamed(name, compiled, patterns),
    term: (name) => byName.get(name),
    shownBy: (name) => (Object.hasOwn(compiled.shownBy, name) ? (compiled.shownBy[name] ?? []) : []),
    broader: (name) => {
      const known = broaderOf.get(name);
      if (known) return known;
      const all = closure(name, byName);
      broaderOf.set(name, all);
      return all;
    },
  };
}

function patternAt(compiled: CompiledLexicon, index: number): Pattern {
  const term = compiled.terms[compiled.termOf[index] ?? -1];
  const form = compiled.formOf[index] ?? -1;
  const flags = compiled.flags[index] ?? 0;
  return {
    keys: compiled.keys[index] ?? '',
    term: term?.name ?? '',
    form: (term ? term.forms[form]?.text : compiled.blocked[form]) ?? '',
    weak: (flags & flag.weak) !== 0,
    exact: (flags & flag.exact) !== 0,
    inflected: (flags & flag.inflected) !== 0,
  };
}

/** A name without case, accents, plural and separators. */
export function nameKey(name: string): string {
  return tokenize(name).map(({ plain }) => foldWord(plain)).join('') || plainWord(name.trim());
}

/** Looks a name up among the patterns, whole; the term called so wins, then a strong form, then a weak one. */
function termNamed(name: string, compiled: CompiledLexicon, patterns: PatternIndex): Term | undefined {
  const tokens = tokenize(name);
  const spaced = tokens.map(({ fold }) => fold).join(' ');
  const owners = [spaced, nameKey(name)].flatMap((keys) => ownersOf(keys, compiled, patterns));
  const rank = ({ term, weak }: Owner): number => (nameKey(term.name) === nameKey(name) ? 0 : weak ? 2 : 1);
  return owners.sort((a, b) => rank(a) - rank(b))[0]?.term;
}

interface Owner {
  readonly term: Term;
  readonly weak: boolean;
}

function ownersOf(keys: string, compiled: CompiledLexicon, patterns: PatternIndex): readonly Owner[] {
  if (keys === '') return [];
  const owners: Owner[] = [];
  for (let at = rangeOf(patterns, keys)[0]; patterns.keysAt(at) === keys && at < patterns.size; at++) {
    const term = compiled.terms[compiled.termOf[at] ?? -1];
    if (term) owners.push({ term, weak: ((compiled.flags[at] ?? 0) & flag.weak) !== 0 });
  }
  return owners;
}

function closure(name: string, terms: ReadonlyMap<string, Term>): readonly string[] {
  const seen = new Set<string>();
  const queue = [...(terms.get(name)?.implies ?? [])];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next) || next === name) continue;
    seen.add(next);
    queue.push(...(terms.get(next)?.implies ?? []));
  }
  return [...seen];
}
