import { plainWord } from './fold.ts';
import { indexPatterns, type PatternIndex, rangeOf } from './pattern-index.ts';
import type { Pattern } from './patterns.ts';
import { firstRowNotBefore, inUtf16Order, openTable, type Table } from './table.ts';
import { type Term, termKinds } from './terms.ts';
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

/** The compiled form, as `npm run build` writes it: two sorted tables as text, since those open fastest. */
export interface CompiledLexicon {
  /** Rows: keys; then flags, row of the term and number of the form. */
  readonly patterns: string;
  /** Rows: name; then its facts as JSON. */
  readonly terms: string;
  readonly shownBy: Readonly<Record<string, readonly string[]>>;
}

const flags = { weak: 1, exact: 2, inflects: 4, blocks: 8 } as const;

/** Terms and their patterns as tables. */
export function packLexicon(terms: readonly Term[], patterns: readonly Pattern[], shownBy: CompiledLexicon['shownBy']): CompiledLexicon {
  const sorted = [...terms].sort((a, b) => inUtf16Order(a.name, b.name));
  const places = new Map(sorted.map((term, index) => [term.name, { index, texts: textsOf(term) }]));
  const index = indexPatterns(patterns);
  const rows = Array.from({ length: index.size }, (_, at) => patternRow(index.patternAt(at), places));
  return { patterns: [...new Set(rows)].join('\n'), terms: sorted.map(termRow).join('\n'), shownBy };
}

interface TermPlace {
  readonly index: number;
  readonly texts: readonly string[];
}

/** What a pattern of the term may be written as: its forms, then the phrases that block it. */
function textsOf({ forms, not }: Pick<Term, 'forms' | 'not'>): readonly string[] {
  return [...forms.map(({ text }) => text), ...not];
}

function patternRow({ keys, term, form, weak, exact, inflects, effect }: Pattern, places: ReadonlyMap<string, TermPlace>): string {
  const place = places.get(term);
  if (!place) throw new Error(`pattern "${keys}" of "${term}", which is no term`);
  const mask =
    (weak ? flags.weak : 0) + (exact ? flags.exact : 0) + (inflects ? flags.inflects : 0) + (effect === 'blocks' ? flags.blocks : 0);
  return `${keys}\t${[mask, place.index, place.texts.indexOf(form)].map((number) => number.toString(36)).join(' ')}`;
}

function patternOf(row: string, termAt: (index: number) => Term | undefined): Pattern {
  const [keys = '', facts = ''] = row.split('\t');
  const [mask = 0, at = -1, text = -1] = facts.split(' ').map((digits) => Number.parseInt(digits, 36));
  const term = termAt(at);
  const has = (flag: number): boolean => (mask & flag) !== 0;
  const form = term ? (textsOf(term)[text] ?? '') : '';
  const base = { keys, term: term?.name ?? '', form, weak: has(flags.weak), exact: has(flags.exact), inflects: has(flags.inflects) };
  return has(flags.blocks) ? { ...base, effect: 'blocks' } : base;
}

function termRow({ name, kind, forms, implies, cues, not, domain = '' }: Term): string {
  return `${name}\t${JSON.stringify([termKinds.indexOf(kind), forms.map(({ text, weak, exact }) => [text, (weak ? flags.weak : 0) + (exact ? flags.exact : 0)]), implies, cues, not, domain])}`;
}

function termOf(row: string): Term {
  const [name = '', facts = '[]'] = row.split('\t');
  const [kind = 0, forms = [], implies = [], cues = [], not = [], domain = '']: [
    number?,
    [string, number][]?,
    string[]?,
    string[]?,
    string[]?,
    string?,
  ] = JSON.parse(facts);
  return {
    name,
    kind: termKinds[kind] ?? 'custom',
    forms: forms.map(([text, mask]) => ({ text, weak: (mask & flags.weak) !== 0, exact: (mask & flags.exact) !== 0 })),
    implies,
    cues,
    not,
    ...(domain === '' ? {} : { domain }),
  };
}

export function openLexicon(compiled: CompiledLexicon): Lexicon {
  const rows = openTable(compiled.patterns);
  const terms = openTable(compiled.terms);
  const termAt = memoised((index: number) => (index >= 0 && index < terms.size ? termOf(terms.row(index)) : undefined));
  const patterns: PatternIndex = {
    size: rows.size,
    key: rows.key,
    patternAt: memoised((index: number) => patternOf(rows.row(index), termAt)),
  };
  const term = termReader(terms, termAt);
  const broader = memoised((name: string) => closure(name, term));
  return {
    patterns,
    term,
    broader,
    find: (name) => termNamed(name, patterns, term),
    shownBy: (name) => (Object.hasOwn(compiled.shownBy, name) ? (compiled.shownBy[name] ?? []) : []),
  };
}

function termReader(table: Table, termAt: (index: number) => Term | undefined): (name: string) => Term | undefined {
  return (name) => {
    const index = firstRowNotBefore(table, name);
    return index < table.size && table.key(index) === name ? termAt(index) : undefined;
  };
}

function memoised<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { value: Value }>();
  return (key) => {
    const held = known.get(key) ?? { value: compute(key) };
    known.set(key, held);
    return held.value;
  };
}

/** A name without case, accents, plural and separators. */
export function nameKey(name: string): string {
  return (
    tokenize(name)
      .map(({ fold }) => fold)
      .join('') || plainWord(name.trim())
  );
}

/** Looks a name up among the patterns, whole; the term called so wins, then a strong form, then a weak one. */
function termNamed(name: string, patterns: PatternIndex, term: Lexicon['term']): Term | undefined {
  const spaced = tokenize(name)
    .map(({ fold }) => fold)
    .join(' ');
  const owners = [spaced, nameKey(name)].flatMap((keys) => patternsWith(keys, patterns));
  const rank = ({ term: owner, weak }: Pattern): number => (owner === name ? 0 : nameKey(owner) === nameKey(name) ? 1 : weak ? 3 : 2);
  const best = owners.sort((a, b) => rank(a) - rank(b) || inUtf16Order(a.term, b.term))[0];
  return best && term(best.term);
}

function patternsWith(keys: string, patterns: PatternIndex): readonly Pattern[] {
  if (keys === '') return [];
  const found: Pattern[] = [];
  for (let at = rangeOf(patterns, keys)[0]; at < patterns.size && patterns.key(at) === keys; at++) found.push(patterns.patternAt(at));
  return found.filter(({ effect }) => effect !== 'blocks');
}

function closure(name: string, term: Lexicon['term']): readonly string[] {
  const seen = new Set<string>();
  const queue = [...(term(name)?.implies ?? [])];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next) || next === name) continue;
    seen.add(next);
    queue.push(...(term(next)?.implies ?? []));
  }
  return [...seen];
}
