import type { Range } from '../model/document.ts';
import type { SpecKey } from '../model/spec.ts';
import { type List, type ListItem, listIn } from './lists.ts';
import type { Ask, GroupAsk, LeafAsk } from './model.ts';
import { type DraftContext, type Name, namesIn } from './names.ts';
import { isFiller, isPerson, type Phrase, phraseIn } from './noun-phrases.ts';
import { skillOpeners } from './phrases/openers.ts';

const opener = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${skillOpeners.join('|')})\\s*:?\\s*`, 'giu');
const claimed = '¦';
const notKnown = 'not in the lexicon: is it a name that résumés use?';

/** What a clause asks for by name: the items of its lists, and the names of the lexicon elsewhere in it. */
export function skillsIn(text: string, context: DraftContext): readonly Ask[] {
  const zones = zonesIn(text, context);
  const names = namesIn(text, context);
  const fromZones = zones.flatMap((zone) => asksOfList(listIn(text, zone, wholeRanges(names)), text, context));
  const openers = [...text.matchAll(opener)].map(({ 0: words, index }): Range => [index, index + words.length]);
  const listed = [...zones, ...openers];
  const outside = names.filter(({ term, range: [start, end] }) => {
    const isListed = listed.some(([from, to]) => start >= from && start < to);
    return !isListed && term.kind !== 'softSkill' && !isPerson(text.slice(start, end));
  });
  return [...neighbours(text, outside).flatMap((stretch) => asksOfNames(stretch, text, context)), ...fromZones];
}

const between = /^(?:\s*[,/&]\s*|\s*,?\s*(?:and\/or|and|or|und|oder|et|ou|y|o)\s+)$/i;

/** Names that stand side by side, with nothing but the joints of a list between them. */
function neighbours(text: string, names: readonly Name[]): readonly (readonly Name[])[] {
  const stretches: Name[][] = [];
  for (const name of names) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (last && before && between.test(text.slice(before.range[1], name.range[0]))) last.push(name);
    else stretches.push([name]);
  }
  return stretches;
}

function asksOfNames(names: readonly Name[], text: string, context: DraftContext): readonly Ask[] {
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last) return [];
  if (names.length === 1) return isTelling(first) ? [leafOfName(text)(first)] : [];
  return asksOfList(listIn(text, [first.range[0], last.range[1]], wholeRanges(names)), text, context);
}

/** In running text a single plain word is rarely meant as a skill. */
function isTelling({ term, range: [from, to], weak }: Name): boolean {
  if (term.kind !== 'field' && term.kind !== 'skill') return true;
  return !weak && (/[\s-]/.test(term.name) || to - from > 12 || /\p{Lu}/u.test(term.name));
}

/** Names of several words are not cut at the "and" inside them. */
function wholeRanges(names: readonly Name[]): readonly Range[] {
  return names.map(({ range }) => range);
}

/** The stretches in which a list of skills stands: behind its openers; the whole of a line without a verb. */
function zonesIn(text: string, context: DraftContext): readonly Range[] {
  const openers = [...text.matchAll(opener)];
  const zones = openers.map((match, index): Range => {
    const end = index + 1 < openers.length ? (openers[index + 1]?.index ?? text.length) : text.length;
    return [match.index + match[0].length, endOfZone(text, match.index + match[0].length, end)];
  });
  const first = openers[0]?.index ?? text.length;
  const lead: Range = [0, first];
  return isNominal(text.slice(...lead), first < text.length, context) ? [lead, ...zones] : zones;
}

/** A zone ends where a new clause begins. */
function endOfZone(text: string, from: number, to: number): number {
  const end = text
    .slice(from, to)
    .search(
      /[.!?](?:\s|$)(?<!\b(?:e\.g|i\.e|etc|z\.b|ex|incl)\.\s)|\s(?:to (?=\p{Ll}+\s)|that\b|which\b|who\b|so that\b|in order\b|because\b|when\b|where\b|while\b|if\b|um\b|damit\b|pour\b|para\b)|;/iu,
    );
  return end < 0 ? to : from + end;
}

/** A line without a verb of its own is itself the list: "Docker, Kubernetes and strong Python skills". */
function isNominal(lead: string, isLead: boolean, { language }: DraftContext): boolean {
  if (!/\p{L}{1}/u.test(lead) || lead.trim().length < 2) return false;
  const plain = lead.replace(
    /^\s*(?:you(?:'ll| will)?(?: also)? (?:have|need|bring)|must have|we (?:expect|require|need)|du hast|sie haben|vous avez)\s*:?/i,
    '',
  );
  if (isLead && !/\b(?:skills?|experience|knowledge|expertise|kenntnisse|and|,)\s*(?:and|,|with)?\s*(?:\w+\s){0,2}$/i.test(plain))
    return false;
  const tags = language.tags(plain);
  return !tags.some(
    ({ tag, range: [start, end] }) =>
      tag === 'PRON' ||
      tag === 'AUX' ||
      (tag === 'VERB' && !/(?:ing|ed)$/.test(plain.slice(start, end)) && !/^\p{Lu}/u.test(plain.slice(start, end))),
  );
}

function leafOfName(text: string): (name: Name) => LeafAsk {
  return ({ term, range }) => ({ kind: 'leaf', key: keyOf(term.kind), name: text.slice(...range) });
}

function keyOf(kind: string): SpecKey {
  if (kind === 'language' || kind === 'library') return 'languages';
  if (kind === 'certification') return 'certifications';
  return kind === 'softSkill' ? 'softSkills' : 'skills';
}

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
  return isAdjective ? [{ ...leafOfPhrase(text.slice(start, phrase.range[1]), 'skills'), check: notKnown }] : undefined;
}

function isName(words: string, context: DraftContext): boolean {
  return context.knowledge.terms.find(words) !== undefined;
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

export function groupOf(members: readonly Ask[], mode: GroupAsk['mode'], open = false): GroupAsk {
  const keys = new Set(members.map(({ key }) => key));
  const [only] = keys;
  const key = keys.size === 1 && only ? only : 'skills';
  return { kind: 'group', key, mode, ...(open ? { orRelated: true } : {}), members };
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

/** The phrase of an item; where it is no name, the names of the lexicon in it. */
function asksOfWords(text: string, range: Range, context: DraftContext): readonly Ask[] {
  if (text.slice(...range).includes(claimed) && !/[\p{L}]/u.test(text.slice(...range).replaceAll(claimed, ''))) return [];
  const phrase = phraseIn(text, range, context);
  if (!phrase) return namesWithin(text, range, context);
  const behind = namesWithin(text, [phrase.range[1], range[1]], context, isTool);
  return [...asksOfPhrase(phrase, context), ...behind];
}

function asksOfPhrase({ text, name, isActivity }: Phrase, context: DraftContext): readonly Ask[] {
  if (name) return [leafOfPhrase(text, keyOf(name.term.kind))];
  const slashed = slashedNames(text, context);
  if (slashed) return slashed;
  const names = namesWithin(text, [0, text.length], context);
  const [only] = names;
  if (isActivity || names.length > 1 || only?.key === 'languages' || only?.key === 'certifications') return names;
  return [{ ...leafOfPhrase(text, 'skills'), check: notKnown }];
}

const certificate =
  /\b(?:certificat\w*|certified|licen[cs]e|licensure|diploma|registration|accreditation|führerschein|staplerschein|zertifikat|zertifizierung|permis|carnet|brevet|certificado)\b|^(?:berufs)?ausbildung (?:als|zum|zur)\b|schein\b/i;

function leafOfPhrase(name: string, key: SpecKey): LeafAsk {
  return { kind: 'leaf', key: key === 'skills' && certificate.test(name) ? 'certifications' : key, name };
}

/** "Python/R": two names, either of which is enough. */
function slashedNames(words: string, context: DraftContext): readonly Ask[] | undefined {
  if (!/^[^\s/]+(?:\/[^\s/]+)+$/.test(words)) return undefined;
  const members = words.split('/').map((part) => {
    const name = namesIn(part, context, true).find(({ range: [from, to] }) => from === 0 && to === part.length);
    return name && leafOfPhrase(part, keyOf(name.term.kind));
  });
  const known = members.filter((member) => member !== undefined);
  return known.length === members.length ? [{ ...groupOf(known, 'anyOf'), name: words }] : undefined;
}

function namesWithin(
  text: string,
  [from, to]: Range,
  context: DraftContext,
  counts: (name: Name) => boolean = () => true,
): readonly LeafAsk[] {
  const part = text.slice(from, to);
  return namesIn(part, context)
    .filter((name) => counts(name) && !isPerson(part.slice(...name.range)))
    .map(leafOfName(part));
}

/** What has a name of its own, and is no activity that any sentence may mention. */
function isTool({ term: { kind } }: Name): boolean {
  return kind === 'language' || kind === 'library' || kind === 'tool' || kind === 'platform';
}

/** A single item as a requirement: a name of the lexicon with its key, else its own words. */
export function leafOfWords(text: string, { knowledge }: DraftContext, otherwise: SpecKey): LeafAsk {
  const term = knowledge.terms.find(text);
  if (term) return leafOfPhrase(text, keyOf(term.kind));
  return { ...leafOfPhrase(text, otherwise), check: notKnown };
}
