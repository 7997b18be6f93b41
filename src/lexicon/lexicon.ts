import { memoised } from '../language/lazy.ts';
import { openParts } from '../language/parts.ts';
import { inUtf16Order } from '../text/order.ts';
import { plainWord } from './fold.ts';
import { firstKey, type PatternIndex } from './pattern-index.ts';
import type { Pattern } from './patterns.ts';
import { readPatternLines, readTermFacts, type ShownBy } from './rows.ts';
import { lazyJson, openTable, ownList } from './table.ts';
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

/** @param bytes what `packLexicon` made */
export function openLexicon(bytes: Buffer): Lexicon {
  const next = openParts(bytes);
  const patternTable = openTable(next());
  const terms = openTable(next());
  const shownBy = lazyJson<ShownBy>(next());
  const termAt = memoised((index: number) =>
    index >= 0 && index < terms.size ? readTermFacts(terms.key(index), terms.text(index)) : undefined,
  );
  const patterns: PatternIndex = {
    size: patternTable.size,
    startingWith: memoised((key: string) => {
      const at = patternTable.indexOf(key);
      return at < 0 ? [] : readPatternLines(key, patternTable.text(at), termAt);
    }),
  };
  const term = (name: string): Term | undefined => termAt(terms.indexOf(name));
  return {
    patterns,
    term,
    broader: memoised((name: string) => closure(name, term)),
    find: (name) => termNamed(name, patterns, term),
    shownBy: (name) => ownList(shownBy(), name),
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
  const rank = ({ term: owner, weak, exact, form }: Pattern): number => {
    if (owner === name) return 0;
    // "DBT" is not dbt, since that is written in its own case only: somebody else may be called so.
    if (exact && form !== name) return 4;
    return nameKey(owner) === nameKey(name) ? 1 : weak ? 3 : 2;
  };
  /** Of several owners of a short form the one that is called after it: Epic EHR before Applied Epic. */
  const apart = ({ term: owner }: Pattern): number => (owner.toLowerCase().startsWith(name.toLowerCase()) ? 0 : 1);
  const best = owners.sort((a, b) => rank(a) - rank(b) || apart(a) - apart(b) || inUtf16Order(a.term, b.term))[0];
  return best && term(best.term);
}

function patternsWith(keys: string, patterns: PatternIndex): readonly Pattern[] {
  const [first, rest] = firstKey(keys);
  const whole = patterns.startingWith(first).filter((candidate) => candidate.rest === rest);
  return whole.map(({ pattern }) => pattern).filter(({ effect }) => effect !== 'blocks');
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
