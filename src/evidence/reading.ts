import type { Language } from '../language/language.ts';
import { memoised, perObject } from '../language/lazy.ts';
import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findMatches, firstKeysIn, type Match } from '../lexicon/match.ts';
import { firstKey, indexPatterns, type PatternIndex } from '../lexicon/pattern-index.ts';
import type { Pattern } from '../lexicon/patterns.ts';
import { type Token, tokenize } from '../lexicon/tokens.ts';
import { addTo } from '../model/add-to.ts';
import type { Block, Document } from '../model/document.ts';
import { definedAcronyms } from './acronyms.ts';

/** A block with its words and the names found in them. */
export interface ReadBlock {
  readonly block: Block;
  readonly tokens: readonly Token[];
  /** Every pattern found, those that hide others included. */
  readonly found: readonly Match[];
  /** The names that stand. */
  readonly matches: readonly Match[];
}

/** A document with every name of the lexicon found once, for any number of requirements and specs. */
export interface Reading {
  readonly document: Document;
  readonly knowledge: Knowledge;
  /** The names of skills and the like: `knowledge.terms`. */
  readonly lexicon: Lexicon;
  readonly language: Language;
  readonly blocks: readonly ReadBlock[];
  /** How many different names of each field of work the document holds, weak ones left out. */
  readonly domains: ReadonlyMap<string, number>;
  /** Month number of the day the check runs on (year × 12 + month − 1). */
  readonly today: number;
  /** The same without a spec's own patterns, where these were added. */
  readonly bare?: Reading;
}

export interface ReadingOptions {
  readonly today: number;
  /** Patterns of the user's own terms and aliases. */
  readonly extra?: readonly Pattern[];
}

/** Finds all names in a document. */
export function readNames(document: Document, knowledge: Knowledge, language: Language, { today, extra = [] }: ReadingOptions): Reading {
  const lexicon = knowledge.terms;
  const tokens = document.blocks.map(({ text }) => tokenize(text));
  const own = indexPatterns([...extra, ...definedAcronyms(document, lexicon)]);
  const blocks = document.blocks.map((block, at) => readBlock(block, tokens[at] ?? [], [lexicon.patterns, own], lexicon, language));
  return { document, knowledge, lexicon, language, blocks, domains: domainsOf(blocks, lexicon), today };
}

/** The words of a block of the document. */
export function tokensOf({ blocks }: Reading, block: Block): readonly Token[] {
  const read = blocks[block.index];
  return read?.block === block ? read.tokens : tokenize(block.text);
}

/** The same document with more patterns: those of a spec's own terms. */
export function withPatterns(reading: Reading, patterns: readonly Pattern[]): Reading {
  const places = blocksByFirstKey(reading);
  const likely = patterns.filter(({ keys }) => places.has(firstKey(keys)[0]));
  const touched = new Set(likely.flatMap(({ keys }) => places.get(firstKey(keys)[0]) ?? []));
  const index = indexPatterns(likely);
  const changed = new Map<ReadBlock, ReadBlock>();
  for (const read of touched) {
    const more = findMatches(read.block.text, read.tokens, index, reading.language);
    const found = [...read.found, ...more];
    if (more.length > 0) changed.set(read, { ...read, found, matches: resolve(found, reading.lexicon) });
  }
  if (changed.size === 0) return reading;
  return { ...reading, blocks: reading.blocks.map((read) => changed.get(read) ?? read), bare: bareOf(reading) };
}

/** What depends on the words of a document alone, not on a spec's own patterns: worked out once, for all specs. */
export function perDocument<Value>(compute: (reading: Reading) => Value): (reading: Reading) => Value {
  const once = perObject(compute);
  return (reading) => once(bareOf(reading));
}

/** The same for what is asked of a document by a text, such as the name of a term. */
export function perQuestion<Value>(compute: (reading: Reading, question: string) => Value): (reading: Reading, question: string) => Value {
  const answers = perDocument((reading) => memoised((question: string) => compute(reading, question)));
  return (reading, question) => answers(reading)(question);
}

function bareOf(reading: Reading): Reading {
  return reading.bare ?? reading;
}

/** Where a pattern may begin, by its first key: most patterns of most specs begin nowhere. */
const blocksByFirstKey = perObject(({ blocks, language }: Reading): ReadonlyMap<string, readonly ReadBlock[]> => {
  const places = new Map<string, ReadBlock[]>();
  for (const read of blocks) {
    for (const key of firstKeysIn(read.block.text, read.tokens, language)) addTo(places, key, read);
  }
  return places;
});

function domainsOf(blocks: readonly ReadBlock[], lexicon: Lexicon): ReadonlyMap<string, number> {
  const strong = new Set(
    blocks.flatMap(({ matches }) => matches.filter(({ pattern }) => !pattern.weak).map(({ pattern }) => pattern.term)),
  );
  const counts = new Map<string, number>();
  for (const name of strong) {
    const domain = lexicon.term(name)?.domain;
    if (domain !== undefined) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return counts;
}

function readBlock(
  block: Block,
  tokens: readonly Token[],
  indexes: readonly PatternIndex[],
  lexicon: Lexicon,
  language: Language,
): ReadBlock {
  const found = indexes.flatMap((index) => (index.size === 0 ? [] : findMatches(block.text, tokens, index, language)));
  return { block, tokens, found, matches: resolve(found, lexicon) };
}

/**
 * Keeps one match per term and place. A longer name hides the shorter ones inside it, unless it cannot be without them
 * (digital signal processing is signal processing); a phrase that only blocks hides its term inside it.
 */
function resolve(matches: readonly Match[], lexicon: Lexicon): readonly Match[] {
  const hiding = matches.filter(({ manner }) => manner !== 'coordinated');
  const standing = matches.filter(({ pattern }) => pattern.effect !== 'blocks');
  return bestPerPlace(standing.filter((match) => !hiding.some((other) => hides(other, match, lexicon))));
}

function hides(longer: Match, match: Match, lexicon: Lexicon): boolean {
  if (longer === match || longer.first > match.first || longer.last < match.last) return false;
  const { term, effect } = longer.pattern;
  if (effect === 'blocks') return term === match.pattern.term;
  if (longer.last - longer.first === match.last - match.first)
    return effect === 'settles' && term !== match.pattern.term && lexicon.term(match.pattern.term) !== undefined;
  if (term === match.pattern.term) return true;
  if (lexicon.term(match.pattern.term) === undefined) return false;
  return !lexicon.broader(term).includes(match.pattern.term) && !isPartOfDescription(longer, match, lexicon);
}

/** "IT support" and "SQL tuning" describe with a name; "React Native" and "Visual Basic" are names of their own. */
function isPartOfDescription(longer: Match, { pattern, first, last }: Match, lexicon: Lexicon): boolean {
  const kind = lexicon.term(longer.pattern.term)?.kind;
  if (kind === 'certification') return /\b(?:certificat\w*|course|exam|licen[cs]e|training|diploma)\b/i.test(longer.pattern.form);
  const describes = (kind === 'field' || kind === 'skill' || kind === 'softSkill') && !/\p{Lu}\p{Ll}/u.test(longer.pattern.form);
  return describes && (last > first || /\p{Lu}/u.test(pattern.form));
}

const mannerRank = { exact: 0, listcase: 1, lowercase: 2, inflected: 3, coordinated: 4 } as const;

function bestPerPlace(matches: readonly Match[]): readonly Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const key = `${match.first} ${match.last} ${match.pattern.term}`;
    const known = best.get(key);
    if (!known || rankOf(match) < rankOf(known)) best.set(key, match);
  }
  return [...best.values()].sort((a, b) => a.first - b.first || b.last - a.last || (a.pattern.term < b.pattern.term ? -1 : 1));
}

function rankOf({ pattern, manner }: Match): number {
  return (pattern.weak ? 10 : 0) + mannerRank[manner];
}
