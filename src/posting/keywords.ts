import { nameKey } from '../lexicon/lexicon.ts';
import { degreesIn } from './degrees.ts';
import { leafOfWords } from './item-asks.ts';
import { type Drafted, type LeafAsk, leavesOf, type PostingSection } from './model.ts';
import { type DraftContext, namesIn } from './names.ts';
import { softIn } from './person-asks.ts';
import { isRunTogether, splitItems } from './run-together.ts';
import { spokenIn } from './spoken.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What the keyword blocks of a posting add, and how lines of theirs were split. */
export interface Keywords {
  readonly drafted: readonly Drafted[];
  /** Every line that was run together, with its items. */
  readonly splits: readonly { readonly heading: string; readonly items: readonly string[] }[];
  /** How many items the sentences ask for already. */
  readonly covered: number;
}

interface Item {
  readonly text: string;
  readonly isDoubtful: boolean;
  readonly heading: string;
}

const note = 'only in the keyword list of the posting or of a job board, not asked in a sentence';

/** The items of the keyword blocks that no sentence asks for, as nice-to-haves. */
export function keywordsOf(sections: readonly PostingSection[], asked: readonly Drafted[], context: DraftContext): Keywords {
  const prose = sections.filter(({ kind }) => kind !== 'keywords').flatMap(({ lines }) => lines.map(({ text }) => text));
  const vocabulary = vocabularyOf(prose, context);
  const splits: { heading: string; items: readonly string[] }[] = [];
  const items = sections
    .filter(({ kind }) => kind === 'keywords')
    .flatMap(({ heading, lines }) =>
      lines.flatMap(({ text }): readonly Item[] => {
        if (!isRunTogether(text, vocabulary)) return listed(text, context).map((item) => ({ text: item, isDoubtful: false, heading }));
        const split = splitItems(text, vocabulary);
        splits.push({ heading, items: split.map((item) => item.text) });
        return split.map((item) => ({ ...item, heading }));
      }),
    );
  const drafted: Drafted[] = [];
  for (const item of items) {
    if (!isCovered(item.text, [...asked, ...drafted], context)) drafted.push(draftOf(item, context));
  }
  const merged = mergeDegrees(drafted);
  return { drafted: merged, splits, covered: items.length - drafted.length };
}

const toolKinds: ReadonlySet<string> = new Set(['language', 'library', 'tool', 'platform']);

/** A line with separators, one name alone, or names side by side; a sentence is none of these. */
function listed(text: string, context: DraftContext): readonly string[] {
  if (/[.!?]$/.test(text) && text.split(/\s+/).length > 5) return [];
  if (/[,;|•·\t]/.test(text)) return text.split(/\s*[,;|•·\t]\s*/).filter((item) => /\p{L}/u.test(item) && item.split(/\s+/).length <= 6);
  const words = text.trim().split(/\s+/).length;
  const names = namesIn(text, context);
  const named = names.reduce((sum, { range: [from, to] }) => sum + text.slice(from, to).split(/\s+/).length, 0);
  if (words > 1 && names.length > 1 && named >= words * 0.5) return names.map(({ range }) => text.slice(...range));
  if (words > 2 && names.some(({ term }) => toolKinds.has(term.kind)) && text === text.toLowerCase()) return text.trim().split(/\s+/);
  return words <= 5 && !/[:.!?]$/.test(text) ? [text.trim()] : [];
}

function draftOf({ text, isDoubtful, heading }: Item, context: DraftContext): Drafted {
  const degree = degreesIn(text, context).asks[0] ?? spokenIn(text, context).asks[0];
  const isSoft =
    /soft|personal|interpersonal|persönlich/i.test(heading) ||
    (context.knowledge.terms.find(text) === undefined && softIn(text, context).asks.length > 0);
  const own: LeafAsk = isSoft
    ? { kind: 'leaf', key: 'softSkills', name: text }
    : leafOfWords(text, context, /certif|licen[cs]e/i.test(heading) ? 'certifications' : 'skills');
  const check = isDoubtful ? 'cut out of words that ran together: is this one item?' : own.check;
  const { check: _, ...plain } = own;
  return { ask: degree ?? { ...plain, ...(check === undefined ? {} : { check }) }, optional: true, quote: text, note };
}

/** The same name, the same term, a degree that is asked, or all of its words in one sentence that asks. */
function isCovered(item: string, asked: readonly Drafted[], context: DraftContext): boolean {
  const term = context.knowledge.terms.find(item)?.name;
  const leaves = asked.flatMap(({ ask }) => [
    ...leavesOf(ask),
    ...(ask.kind === 'group' && ask.name !== undefined ? [{ name: ask.name }] : []),
  ]);
  const isNamed = leaves.some(
    ({ name }) =>
      name !== undefined && (nameKey(name) === nameKey(item) || (term !== undefined && context.knowledge.terms.find(name)?.name === term)),
  );
  // A tool is asked for where it is drafted, not where a sentence happens to hold its name.
  if (term !== undefined && toolKinds.has(context.knowledge.terms.term(term)?.kind ?? '')) return isNamed;
  return (
    isNamed || isDegreeAsked(item, asked, context) || asked.some(({ quote, note: own }) => own !== note && holdsWords(quote, item, context))
  );
}

function isDegreeAsked(item: string, asked: readonly Drafted[], context: DraftContext): boolean {
  const degree = degreesIn(item, context).asks.flatMap(leavesOf)[0];
  if (degree?.key !== 'degree') return false;
  const fields = listOf(degree, 'fields');
  return asked
    .flatMap(({ ask }) => leavesOf(ask))
    .some((other) => {
      if (other.key !== 'degree' || other.options?.level !== degree.options?.level) return false;
      const own = listOf(other, 'fields').map(nameKey);
      return fields.every((field) => own.includes(nameKey(field)));
    });
}

function listOf({ options }: LeafAsk, key: string): readonly string[] {
  const value = options?.[key];
  return Array.isArray(value) ? value : [];
}

const smallWords = new Set(
  'of in for and or to with on at by from the a an ability skills skill strong good excellent knowledge experience'.split(' '),
);
const shortestStem = 4;
const longestStem = 8;

/** Every word of the item stands in the sentence, in whatever form. */
function holdsWords(sentence: string, item: string, { language }: DraftContext): boolean {
  const wanted = wordsOf(item).filter((word) => !smallWords.has(word));
  const there = wordsOf(sentence);
  const stems = new Set(there.map((word) => language.stem(word)));
  return wanted.length > 0 && wanted.every((word) => stems.has(language.stem(word)) || there.some((other) => sharesStem(word, other)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+#.]+(?<!\.)/gu) ?? [];
}

/** "enthusiasm" and "enthusiastic", "relationship" and "relationships". */
function sharesStem(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < shortestStem + 2) return false;
  const length = Math.min(longestStem, shorter - 1);
  return one.slice(0, length) === other.slice(0, length);
}

/** "Ph.D. in Mathematics", "Ph.D. in Engineering": one degree with its fields. */
function mergeDegrees(drafted: readonly Drafted[]): readonly Drafted[] {
  const merged: Drafted[] = [];
  for (const each of drafted) {
    const { ask } = each;
    const at = merged.findIndex(
      (other) =>
        other.ask.kind === 'leaf' &&
        ask.kind === 'leaf' &&
        ask.key === 'degree' &&
        other.ask.key === 'degree' &&
        other.ask.options?.level === ask.options?.level,
    );
    const first = merged[at];
    if (first?.ask.kind !== 'leaf' || ask.kind !== 'leaf') {
      merged.push(each);
      continue;
    }
    const fields = [...new Set([...listOf(first.ask, 'fields'), ...listOf(ask, 'fields')])];
    merged[at] = { ...first, ask: { ...first.ask, options: { ...first.ask.options, fields } } };
  }
  return merged;
}
