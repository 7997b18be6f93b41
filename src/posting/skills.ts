import type { Range } from '../model/document.ts';
import { leafOfName } from './item-asks.ts';
import { asksOfList } from './list-asks.ts';
import { listIn } from './lists.ts';
import type { Ask } from './model.ts';
import { type DraftContext, type Name, namesIn } from './names.ts';
import { isPerson } from './noun-phrases.ts';
import { skillOpeners } from './phrases/openers.ts';

const opener = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${skillOpeners.join('|')})\\s*:?\\s*`, 'giu');

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
