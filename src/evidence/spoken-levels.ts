import type { Block, Range } from '../model/document.ts';
import { textBefore } from '../text/before.ts';
import { type LevelWords, levelsIn, misspeltLevelIn } from './language-levels.ts';
import type { Reading } from './reading.ts';

/*
 * The level of a language, from the words around its name. Marks between the pairs of a list also come as LaTeX spacing.
 */

const mark = /[,;|\n•·\t/]|\.\s|\\(?:h(?:fill|space\*?)|q?quad|enspace|dotfill|newline)(?!\p{L})|\s{3,}/u;
const marks = new RegExp(`${mark.source}|[)\\]–]| - `, 'gu');

/** The level stands in a bracket behind the name, else right before it, else behind it; else one word serves the list, or the row tells. */
export function levelOf(reading: Reading, block: Block, [start, end]: Range, all: readonly Range[]): LevelWords | undefined {
  const { document, knowledge } = reading;
  const levelIn = (part: string): LevelWords | undefined => levelsIn(withoutOthers(part), knowledge.levels);
  const next = all.find(([from]) => from >= end)?.[0];
  const behind = sameItem(block.text.slice(end, Math.min(next ?? block.text.length, end + 80)), levelIn);
  const before = leadPart(block, start, all, levelIn);
  const own = ownParts(behind, next !== undefined);
  const found = [bracketPart(behind), before, ...own].map(levelIn).find((level) => level !== undefined);
  if (found) return found;
  const misread = [bracketPart(behind), own[0] ?? ''].map((part) =>
    misspeltLevelIn(withoutOthers(part), knowledge.levels, reading.language),
  );
  const near = misread.find((level) => level !== undefined);
  if (near) return near;
  const shared =
    sharedTail(block.text, [start, end], all, levelIn) ?? sharedLead(textBefore(block.text, start), block.text.slice(end), levelIn);
  if (shared) return shared;
  if (block.row === undefined)
    return block.text.trim() === block.text.slice(start, end) ? definedLevel(reading, block, levelIn) : undefined;
  const cells = document.blocks.filter((cell) => cell.row === block.row && cell.index > block.index);
  return cells.map((cell) => levelIn(cell.text)).find((level) => level !== undefined);
}

/** A name that stands alone has its level in the next block, or in the one before where the list begins with a level ("Native" over "Spanish"). */
function definedLevel({ document }: Reading, block: Block, levelIn: LevelReader): LevelWords | undefined {
  const levelAt = (at: number): LevelWords | undefined => {
    const other = document.blocks[at];
    const level = other?.section === block.section && other.kind !== 'heading' ? levelIn(other.text) : undefined;
    const isLevel =
      level && (other?.text.trim().startsWith(level.words) || (other?.kind === 'paragraph' && other.text.split(/\s/).length <= 5));
    return isLevel ? level : undefined;
  };
  if (block.kind === 'heading') return levelAt(block.index + 1);
  const first = document.blocks.findIndex(({ section, kind }) => section === block.section && kind !== 'heading');
  return levelAt(first) ? levelAt(block.index - 1) : levelAt(block.index + 1);
}

type LevelReader = (part: string) => LevelWords | undefined;

const otherLevels =
  /(?<!\p{L})(?:aim(?:ing|s)?|working (?:on|towards?)|towards?|goals?|target(?:ing)?|objecti(?:f|ve)|ziel|angestrebt|prepar(?:ing|ation)|preparando|en route|vers|rumbo|hacia|next|soon|studying|exam|examen|prüfung|planned|planning|expected|previously|formerly|once|früher|ehemals|auparavant|autrefois|antes|anteriormente)(?!\p{L})[^,;|)\n]{0,40}|(?<=[abc][12]) ?(?:→|->|>) ?[abc][12]\+?/giu;

/** Without the level aimed at or had once: "currently A2, aiming at B2", "previously B2, now A2". */
function withoutOthers(part: string): string {
  return /[abc][12]|→|->/i.test(part) ? part.replace(otherLevels, ' ') : part;
}

/** What stands on the next line belongs to the name only as its definition (": native"), or where the line is a level. */
function sameItem(behind: string, levelIn: LevelReader): string {
  const definition = /^\s*\n\s*:\s*/.exec(behind);
  if (definition) return `: ${behind.slice(definition[0].length)}`;
  const [line = '', second = ''] = behind.split('\n', 2);
  const level = levelIn(second);
  const isLevel = level !== undefined && second.trim().startsWith(level.words);
  if (isLevel && line.trim() === '') return `: ${second}`;
  return isLevel ? `${line}\n${second}` : behind.includes('\n') ? `${line}\n` : line;
}

/** "(fluent)", ": C1", "– native", "[B2]" right behind a name. */
function bracketPart(behind: string): string {
  const allWays =
    /^[\s:(–-]{1,4}((?:lue?|parlée?|écrite?),? (?:et )?(?:lue?|parlée?|écrite?),? (?:et )?(?:lue?|parlée?|écrite?))(?!\p{L})/iu.exec(
      behind,
    )?.[1];
  if (allWays !== undefined) return 'lu, écrit, parlé';
  const match = /^\s?(?:language\s?)?(?:[([]([^()[\]]*)[)\]]|[:–—=]\s?([^,;|\n•·\t]*)|\s-\s([^,;|\n•·\t]*))/.exec(behind);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}

/** What stands behind a name up to the next mark, and the part after a comma unless it leads the next name ("English, native German"). */
function ownParts(behind: string, hasNext: boolean): readonly string[] {
  const parts = behind.split(mark);
  const own = (parts[0] ?? '').replace(/\b(?:and|und|et|y|e|with)\s*$/, '');
  const second = parts[1] ?? '';
  const secondIsLead = hasNext && parts.length === 2;
  return secondIsLead ? [own] : [own, second];
}

/** What stands before a name, unless it is the level of the name before: "Français natif Anglais courant". */
function leadPart({ text }: Block, start: number, all: readonly Range[], levelIn: LevelReader): string {
  const previous = all.findLast(([, to]) => to <= start);
  const from = Math.max(previous?.[1] ?? 0, start - 60);
  const before = text.slice(from, start);
  const cut = [...before.matchAll(marks)].at(-1);
  if (cut) return before.slice(cut.index + cut[0].length);
  if (!previous || previous[1] < start - 60 || /(?<!\p{L})(?:and|und|et|y|e)\s[^\s]*\s?$/u.test(before.trimEnd())) return before;
  const first = all.find(([at]) => !text.slice(at, start).includes('\n')) ?? previous;
  const leadOfFirst = text.slice(Math.max(0, first[0] - 24, text.lastIndexOf('\n', first[0]) + 1), first[0]);
  return levelIn(leadOfFirst) ? before : '';
}

const joiner = /^\s*(?:[,/&]|\+|(?:,\s*)?(?:and|und|et|y|e|i|en|og|och))\s*(?:and |und |et |y |e |& )?$/;
const forAll =
  /(?<!\p{L})(?:both|all|each|beides?|alle|jeweils|les deux|tous|toutes|ambos|ambas|todos|entrambi|muttersprachen|langues maternelles|maternelles|natifs|natives|mother tongues|native languages|lenguas maternas|lenguas nativas|idiomas maternos|nativos|nativas|madrelingue)(?!\p{L})/iu;

/** "Polish and German: native", "Ukrainisch, Russisch – Muttersprache", "French and Arabic (both fluent)": one level behind a list. */
function sharedTail(text: string, [, end]: Range, all: readonly Range[], levelIn: LevelReader): LevelWords | undefined {
  let at = end;
  let loose = false;
  for (const [from, to] of all) {
    if (from < at) continue;
    const between = text.slice(at, from);
    if (!joiner.test(between) || between.includes('\n')) break;
    loose ||= /,/.test(between);
    at = to;
  }
  if (at === end) return undefined;
  const line = text.slice(at, at + 80).split('\n', 1)[0] ?? '';
  const adverb = levelIn(/^\s(?:fluently|natively|fließend|couramment|con fluidez|perfectly)(?!\p{L})/u.exec(line)?.[0] ?? '');
  if (adverb) return adverb;
  const part = /^\s?(?:([([])([^()[\]]*)[)\]]|(,)\s?([^,;|•·]*)|[:–—=-]{1,2}\s?([^,;|•·]*))(.?)/.exec(line.replace(/^\s+(?=[:–—=-])/, ''));
  if (!part) return undefined;
  const words = part[2] ?? part[4] ?? part[5] ?? '';
  const level = levelIn(words);
  if (!level) return undefined;
  if (forAll.test(words)) return level;
  const isRow = part[1] === undefined && part[3] === undefined && (part[6] === '' || /[;|•·]/.test(part[6] ?? ''));
  return isRow && (!loose || !/^[AB]/.test(level.level)) ? level : undefined;
}

const listLead =
  /(?:^|[.;\n|(•·])\s*([^.;\n|()•·]{0,40}?(?:(?<!\p{L})in|:|(?<!\p{L})(?:bilingual|trilingual|bilingue|bilingüe|trilingue|zweisprachig|native|fluent)))(\s*[(:–-]\s*|\s+)(in |en |with )?(?:\p{L}+\s*(?:,|and|und|et|y|e|&|\/|-|–)\s*){1,6}(?:and |und |et |y |e |& )?$/iu;

/** "Fluent in English and German", "Native: German, Dutch", "Bilingual (English/Korean)", "native German and Polish speaker": one word for the list behind it. */
function sharedLead(before: string, after: string, levelIn: LevelReader): LevelWords | undefined {
  const [, lead, gap = '', link] = listLead.exec(before) ?? [];
  if (lead === undefined) return undefined;
  const isBare = link === undefined && gap.trim() === '' && /(?:native|fluent)$/i.test(lead);
  return isBare && !/^[\s-]speakers?\b/i.test(after) ? undefined : levelIn(lead);
}
