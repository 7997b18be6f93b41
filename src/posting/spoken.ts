import { levelsIn } from '../evidence/language-levels.ts';
import { findMatches, rangeOf } from '../lexicon/match.ts';
import { tokenize } from '../lexicon/tokens.ts';
import type { Range } from '../model/document.ts';
import { type Found, nothing } from './clause.ts';
import { groupOf } from './item-asks.ts';
import type { Ask, LeafAsk } from './model.ts';
import { type DraftContext, namesIn } from './names.ts';

const speaking =
  /\b(?:fluen\w*|proficien\w*|speak\w*|spoken|written|verbal|oral|languages?|native|bilingual|command|mother tongue|conversational|business|professional level|communicat\w*|read|write|skills?|level|knowledge|correspondence|presentation|vocabulary|kenntnisse|sprach\w*|fließend\w*|verhandlungssicher\w*|wort und schrift|muttersprach\w*|courant|maîtrise|langue|parlé|écrit|bilingue|niveau|nivel|hablado|fluido|idioma|dominio|[abc][12])\b|kenntnisse/i;
const otherThing =
  /^[\s-]+(?:degree|literature|studies|teacher|lessons?|class(?:es)?|courses?|schools?|market|markets|office|customers?|clients?|compan(?:y|ies)|government|citizen\w*|nationals?|nationality|passport|history|art|culture|law|tax|gaap|team|teams|cuisine|food|wines?|version|bank|standards?|driving|driver|labou?r|employment|economy|healthcare)\b/i;
const native = /\b(?:native|mother tongue|first language|muttersprach\w*|langue maternelle|nativ[oa])\b/i;

interface Spoken {
  readonly range: Range;
}

/** Spoken languages that a clause asks for, each with the level beside it or the one that serves them all. */
export function spokenIn(text: string, context: DraftContext): Found {
  const names = languagesIn(text, context);
  const [first] = names;
  if (!first || !(speaking.test(text) || isBareList(text, names))) return nothing;
  const asks = names.map((name, index) => askOf(text, name, names, index, context));
  const between = text.slice(first.range[0], names.at(-1)?.range[1]);
  const isAny =
    names.length > 1 && /\b(?:or|oder|ou|o)\b|\//i.test(between) && !/\b(?:and|und|et|y)\b/i.test(between.replace(/and\/or/gi, ''));
  return { asks: [...(isAny ? [groupOf(asks, 'anyOf')] : asks), ...softBeside(text, names, context)], used: usedRanges(text, names) };
}

function languagesIn(text: string, { knowledge, language }: DraftContext): readonly Spoken[] {
  const tokens = tokenize(text);
  const found = findMatches(text, tokens, knowledge.spokenLanguages.names.patterns, language)
    .filter(({ manner, pattern }) => manner !== 'coordinated' && manner !== 'inflected' && !pattern.effect)
    .toSorted((a, b) => a.first - b.first || b.last - a.last);
  const names: Spoken[] = [];
  for (const match of found) {
    const range = rangeOf(tokens, match);
    const compound = /^(?:kenntnisse|kenntnissen|sprachig)/i.exec(text.slice(range[1]))?.[0].length ?? 0;
    const isName =
      /^\p{Lu}/u.test(text.slice(...range)) ||
      /^(?:anglais|français|allemand|espagnol|italien|inglés|francés|alemán|español)$/i.test(text.slice(...range));
    if (isName && range[0] >= (names.at(-1)?.range[1] ?? 0) && !otherThing.test(text.slice(range[1] + compound))) names.push({ range });
  }
  return [...names, ...compoundNames(text, names, knowledge)].toSorted((a, b) => a.range[0] - b.range[0]);
}

/** "Englischkenntnisse" */
function compoundNames(text: string, names: readonly Spoken[], knowledge: DraftContext['knowledge']): readonly Spoken[] {
  return [...text.matchAll(/(?<![\p{L}])(\p{Lu}\p{Ll}{3,14}?)(?=(?:-|sprach)?kenntnisse|-(?:und|,))/gu)].flatMap(
    ({ 1: name = '', index }) => {
      const range: Range = [index, index + name.length];
      const isKnown = knowledge.spokenLanguages.names.find(name) !== undefined;
      return isKnown && !names.some((other) => other.range[0] < range[1] && other.range[1] > range[0]) ? [{ range }] : [];
    },
  );
}

/** "Good English", "sehr gutes Englisch und Polnisch". */
const besideNames =
  /(?<!\p{L})(?:and|or|und|oder|et|ou|y|o|also|ideally|very|good|excellent|strong|solid|basic|some|perfect|advanced|intermediate|sehr|gute[smnr]?|ausgezeichnete[smnr]?|sichere[smnr]?|très|bonne?|excellente?|muy|buen[oa]?|excelente)(?!\p{L})/giu;

function isBareList(text: string, names: readonly Spoken[]): boolean {
  const rest = names.reduceRight((left, { range: [from, to] }) => left.slice(0, from) + left.slice(to), text);
  return !/\p{L}/u.test(rest.replace(besideNames, ''));
}

function askOf(text: string, { range: [start, end] }: Spoken, all: readonly Spoken[], index: number, { knowledge }: DraftContext): LeafAsk {
  const next = all[index + 1]?.range[0] ?? text.length;
  const previous = all[index - 1]?.range[1] ?? 0;
  const behind = text.slice(end, next).split(/[;,](?=\s)|\.\s/)[0] ?? '';
  const before = text.slice(previous, start);
  const compound = /^(?:-|sprach)?kenntnisse/i.test(behind) ? [`${before}Kenntnisse`] : [];
  const sides = [/^\s*[([]?[^)\]]*[)\]]?/.exec(behind)?.[0] ?? '', before, ...compound, text];
  const level = sides
    .map((side) => (native.test(side) && side !== text ? 'native' : levelsIn(side, knowledge.levels)?.level))
    .find((found) => found !== undefined);
  const name = text.slice(start, end);
  const isClear = knowledge.terms.find(name)?.kind !== 'language';
  return { kind: 'leaf', key: 'languages', name, options: level !== undefined ? { level } : isClear ? {} : { kind: 'spoken' } };
}

/** "Excellent communication skills in English" asks for both. */
function softBeside(text: string, names: readonly Spoken[], context: DraftContext): readonly Ask[] {
  const used = usedRanges(text, names);
  return namesIn(text, context)
    .filter(({ term, range: [from] }) => term.kind === 'softSkill' && used.some(([start, end]) => from >= start && from < end))
    .map(({ term }): LeafAsk => ({ kind: 'leaf', key: 'softSkills', name: term.name }));
}

/** The parts between commas in which a language stands; no reader is to take "written and spoken" for skills. */
function usedRanges(text: string, names: readonly Spoken[]): readonly Range[] {
  const cuts = [
    0,
    ...[...text.matchAll(/[,;](?=\s)|¦+|\.\s|\s(?:as well as|sowie|and (?=(?:experience|knowledge of (?!\p{Lu})|familiarity)))/giu)].map(
      ({ index }) => index,
    ),
    text.length,
  ];
  const parts = cuts.slice(1).map((end, index): Range => [cuts[index] ?? 0, end]);
  return parts.filter(([from, to]) => names.some(({ range: [start] }) => start >= from && start < to));
}
