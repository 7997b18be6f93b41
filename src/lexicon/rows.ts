import { writeParts } from '../language/parts.ts';
import { inUtf16Order } from '../text/order.ts';
import { type Candidate, groupPatterns } from './pattern-index.ts';
import type { Pattern } from './patterns.ts';
import { packJson, packTable } from './table.ts';
import { type Term, termKinds } from './terms.ts';

/*
 * How terms and patterns stand in a lexicon's file. Terms: under each name its facts as JSON. Patterns: under each first key a line for
 * every pattern, with the other keys, a tab, then flags, place of the term and number of the form.
 */

const flags = { weak: 1, exact: 2, inflects: 4, blocks: 8 } as const;

/** Phrases that show a soft skill, by its name. */
export type ShownBy = Readonly<Record<string, readonly string[]>>;

/** A lexicon as one piece of a file. */
export function packLexicon(terms: readonly Term[], patterns: readonly Pattern[], shownBy: ShownBy): Buffer {
  const sorted = [...terms].sort((a, b) => inUtf16Order(a.name, b.name));
  const places = new Map(sorted.map((term, index) => [term.name, { index, texts: textsOf(term) }]));
  const groups = [...groupPatterns(patterns)].map(([key, group]) => [key, patternLines(group, places)] as const);
  return writeParts([packTable(groups), packTable(sorted.map((term) => [term.name, termFacts(term)])), packJson(shownBy)]);
}

interface TermPlace {
  readonly index: number;
  readonly texts: readonly string[];
}

/** What a pattern of the term may be written as: its forms, then the phrases that block it. */
function textsOf({ forms, not }: Pick<Term, 'forms' | 'not'>): readonly string[] {
  return [...forms.map(({ text }) => text), ...not];
}

function patternLines(group: readonly Candidate[], places: ReadonlyMap<string, TermPlace>): string {
  const lines = group.map(({ rest, pattern }) => `${rest}\t${patternFacts(pattern, places)}`);
  return [...new Set(lines)].join('\n');
}

function patternFacts({ keys, term, form, weak, exact, inflects, effect }: Pattern, places: ReadonlyMap<string, TermPlace>): string {
  const place = places.get(term);
  if (!place) throw new Error(`pattern "${keys}" of "${term}", which is no term`);
  const mask =
    (weak ? flags.weak : 0) + (exact ? flags.exact : 0) + (inflects ? flags.inflects : 0) + (effect === 'blocks' ? flags.blocks : 0);
  return [mask, place.index, place.texts.indexOf(form)].map((number) => number.toString(36)).join(' ');
}

type TermAt = (index: number) => Term | undefined;

/** The patterns in the lines of a first key. */
export function readPatternLines(key: string, lines: string, termAt: TermAt): readonly Candidate[] {
  return lines.split('\n').map((line) => new StoredPattern(key, line, termAt));
}

/** Most candidates are ruled out by their keys alone, so that the pattern is not made before it is needed. */
class StoredPattern implements Candidate {
  readonly rest: string;
  readonly loose = false;
  private readonly key: string;
  private readonly line: string;
  private readonly termAt: TermAt;
  private made: Pattern | undefined;

  constructor(key: string, line: string, termAt: TermAt) {
    this.rest = line.slice(0, line.indexOf('\t'));
    this.key = key;
    this.line = line;
    this.termAt = termAt;
  }

  get pattern(): Pattern {
    const keys = this.rest === '' ? this.key : `${this.key} ${this.rest}`;
    this.made ??= patternOf(keys, this.line.slice(this.rest.length + 1), this.termAt);
    return this.made;
  }
}

function patternOf(keys: string, facts: string, termAt: TermAt): Pattern {
  const [mask = 0, at = -1, text = -1] = facts.split(' ').map((digits) => Number.parseInt(digits, 36));
  const term = termAt(at);
  const has = (flag: number): boolean => (mask & flag) !== 0;
  const form = term ? (textsOf(term)[text] ?? '') : '';
  const base = { keys, term: term?.name ?? '', form, weak: has(flags.weak), exact: has(flags.exact), inflects: has(flags.inflects) };
  return has(flags.blocks) ? { ...base, effect: 'blocks' } : base;
}

function termFacts({ kind, forms, implies, cues, not, domain = '' }: Term): string {
  const packedForms = forms.map(({ text, weak, exact }) => [text, (weak ? flags.weak : 0) + (exact ? flags.exact : 0)]);
  return JSON.stringify([termKinds.indexOf(kind), packedForms, implies, cues, not, domain]);
}

export function readTermFacts(name: string, facts: string): Term {
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
