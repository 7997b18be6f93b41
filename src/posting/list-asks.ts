import { asksOfPhrase, asksOfWords, groupOf, isName, leafOfWords } from './item-asks.ts';
import type { List, ListItem } from './lists.ts';
import type { Ask, GroupAsk } from './model.ts';
import type { DraftContext } from './names.ts';
import { isFiller, phraseIn } from './noun-phrases.ts';

/** A list as requirements: an all-of list is one requirement an item, any other one group. */
export function asksOfList(list: List, text: string, context: DraftContext): readonly Ask[] {
  const shared = sharedHead(list, text, context);
  if (shared) return shared;
  const { rule, open } = list;
  const factors = factorsOf(list).map((items) => ({
    isChoice: items.length > 1,
    members: items.flatMap((item) => asksOfItem(item, text, context)),
  }));
  const [only] = factors;
  const isOneChoice = factors.length === 1 && only?.isChoice === true;
  const asks = isOneChoice
    ? only.members
    : factors.flatMap(({ isChoice, members }) => (isChoice && members.length > 1 ? [groupOf(members, 'anyOf')] : members));
  if (asks.length === 0) return [];
  if (rule.mode === 'atLeast' && asks.length >= (rule.atLeast ?? 1))
    return [{ ...groupOf(asks, 'atLeast', open), atLeast: rule.atLeast ?? 1 }];
  const isAny = rule.mode === 'any' || isOneChoice;
  if (isAny && asks.length > 1) return [groupOf(asks, 'anyOf', open)];
  if (!open) return asks;
  return list.opensLast && asks.length > 1 ? [...asks.slice(0, -1), openGroup(asks.slice(-1))] : [openGroup(asks)];
}

/** "electrical or mechanical engineering": the first item is nothing without the head of the second. */
function sharedHead({ items, rule }: List, text: string, context: DraftContext): readonly Ask[] | undefined {
  const [first, second] = items;
  if (items.length !== 2 || !first || !second || first.inner || second.inner || rule.stated || second.join === 'comma') return undefined;
  const modifier = /(?:^|\s)([\p{L}-]+)\s*-?$/u.exec(text.slice(...first.range).trim())?.[1] ?? '';
  const start = text.indexOf(modifier, first.range[0]);
  const lead = text.slice(first.range[0], start).trim();
  const phrase = phraseIn(text, second.range, context);
  const head = /\s(\S+)$/.exec(phrase?.text ?? '')?.[1];
  if (modifier === '' || !phrase || head === undefined || !isFiller(lead) || isName(modifier, context)) return undefined;
  if (isName(`${modifier} ${head}`, context)) {
    const members = [leafOfWords(`${modifier} ${head}`, context, 'skills'), ...asksOfPhrase(phrase, context)];
    return second.join === 'or' ? [groupOf(members, 'anyOf')] : members;
  }
  const isAdjective = context.language.tags(text.slice(start, phrase.range[1]))[0]?.tag === 'ADJ';
  return isAdjective ? [leafOfWords(text.slice(start, phrase.range[1]), context, 'skills')] : undefined;
}

/** "Docker or similar"; a single group that is named already is only opened. */
function openGroup(asks: readonly Ask[]): GroupAsk {
  const [only] = asks;
  return asks.length === 1 && only?.kind === 'group' ? { ...only, orRelated: true } : groupOf(asks, 'anyOf', true);
}

/** Items joined by "or" belong together; "and" parts them. A comma is what the next word between items is. */
function factorsOf({ items, rule }: List): readonly (readonly ListItem[])[] {
  if (rule.mode !== 'all') return items.map((item) => [item]);
  const joins = items.map(({ join }, index) =>
    join === 'comma' ? (items.slice(index + 1).find((next) => next.join !== 'comma')?.join ?? 'and') : join,
  );
  const factors: ListItem[][] = [];
  for (const [index, item] of items.entries()) {
    const last = factors.at(-1);
    if (last && joins[index] === 'or') last.push(item);
    else factors.push([item]);
  }
  return factors;
}

function asksOfItem({ range, inner }: ListItem, text: string, context: DraftContext): readonly Ask[] {
  const own = asksOfWords(text, range, context);
  if (!inner) return own;
  const members = asksOfList(inner, text, context);
  if (members.length === 0) return own;
  const [head] = own;
  if (isAcronymOf(inner, text, head)) return own;
  const [first] = members;
  if (members.length === 1 && first?.kind === 'group') {
    return [...own.slice(1), { ...first, ...(head?.kind === 'leaf' && head.name !== undefined ? { name: head.name } : {}) }];
  }
  return [...own, ...members];
}

/** "music information retrieval (MIR)" */
function isAcronymOf({ items }: List, text: string, head: Ask | undefined): boolean {
  const [only] = items;
  if (items.length !== 1 || !only || head?.kind !== 'leaf') return false;
  const short = text.slice(...only.range).trim();
  return /^\p{Lu}[\p{Lu}\p{N}&/-]{1,7}s?$/u.test(short) && isInitials(short, head.name ?? '');
}

/** The capitals of the short form begin words of the long one, in its order. */
function isInitials(short: string, long: string): boolean {
  const letters = [...short.replace(/s$/, '').toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  const starts = long.toLowerCase().match(/(?<![\p{L}])\p{L}/gu) ?? [];
  let at = 0;
  for (const start of starts) if (start === letters[at]) at += 1;
  return at >= Math.min(2, letters.length) && at >= letters.length - 1;
}
