/** Levels of the Common European Framework of Reference, low to high. */
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof cefrLevels)[number];

export interface LevelWords {
  readonly level: CefrLevel;
  readonly words: string;
}

type LevelTable = Readonly<Record<string, readonly string[]>>;

interface Compiled {
  readonly pattern: RegExp;
  readonly levelOf: ReadonlyMap<string, CefrLevel>;
}

const compiledTables = new WeakMap<LevelTable, Compiled>();

/** The level that a text states; of a range ("B1–B2", "básico-medio") the lower end; undefined where it states none. */
export function levelsIn(text: string, table: LevelTable): LevelWords | undefined {
  const { pattern, levelOf } = compiled(table);
  const found = [...text.toLowerCase().matchAll(pattern)].flatMap(({ 0: words, index }) => {
    const level = levelOf.get(words.replace(/\s+/g, ' '));
    return level ? [{ level, words: text.slice(index, index + words.length) }] : [];
  });
  const first = found[0];
  if (!first) return undefined;
  const [, second] = found;
  const isRange =
    second !== undefined &&
    /^\s?(?:[-–/]|to|bis|à|a)\s?$/.test(text.slice(text.indexOf(first.words) + first.words.length, text.indexOf(second.words)));
  return isRange && cefrLevels.indexOf(second.level) < cefrLevels.indexOf(first.level) ? second : preferCode(found, isRange);
}

/** A CEFR code beside a word ("fluent (C1)", "Advanced, B2") is the more exact one. */
function preferCode(found: readonly LevelWords[], isRange: boolean): LevelWords | undefined {
  return (isRange ? undefined : found.find(({ words }) => /^[abc][12]/i.test(words))) ?? found[0];
}

function compiled(table: LevelTable): Compiled {
  const known = compiledTables.get(table);
  if (known) return known;
  const levelOf = new Map<string, CefrLevel>();
  for (const level of cefrLevels) for (const phrase of [level, ...(table[level] ?? [])]) levelOf.set(phrase.toLowerCase(), level);
  // Sought in lower-cased text: ignoring case would make the pattern many times slower to compile.
  const phrases = [...levelOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'));
  const result = { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'gu'), levelOf };
  compiledTables.set(table, result);
  return result;
}
