import type { Range } from '../model/document.ts';
import { textBefore } from '../text/before.ts';
import { lazy } from './lazy.ts';
import { occurs } from './occurs.ts';
import { type Cue, cuesAfter, cuesBefore, gapWords, labelCues, pseudoCues } from './polarity-cues.ts';
import { remarkBehind, remarkPolarity } from './tails.ts';

/** How a text speaks of a name in it. */
export type Polarity = 'named' | 'hedged' | 'learning' | 'wished' | 'denied';

export interface PolarityReading {
  readonly polarity: Polarity;
  /** Where the deciding words stand, in the text. */
  readonly cue?: Range;
}

/** How far before a name cues are sought, in characters. */
const window = 160;

/*
 * Cues are many and their patterns slow to compile. So none is compiled before it is needed: first one pattern for all is tried, then the
 * bare words of each.
 */

/** Two negations that deny nothing: "not a day without SAP". */
const doubled = [
  ["not|never|cannot|can't|wouldn't|nothing|nobody|rarely", 'without'],
  ['nicht|nie|kein\\p{L}*|kaum', 'ohne'],
  ['pas|jamais|aucune?|rien', 'sans'],
  ['no|nunca|ni', 'sin'],
] as const;

const pseudo = lazy(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${pseudoCues.join('|')}|${doubled.map(([one, two]) => `(?:${one})[^.;,]{0,30} (?:${two})`).join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
);
const before = lazy(() =>
  cuesBefore.map((cue) => ({ ...cue, mayStandIn: screenOf(cue), pattern: lazy(() => standing(cue.source, 'gu')) })),
);
const anyBefore = lazy(() => standing(cuesBefore.map(({ source }) => source).join('|'), 'u'));
const after = lazy(() => cuesAfter.map((cue) => ({ ...cue, pattern: new RegExp(`^(?:${cue.source})`, 'u') })));
const anyAfter = lazy(() => new RegExp(`^(?:${cuesAfter.map(({ source }) => source).join('|')})`, 'u'));

function standing(source: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${source})(?![\\p{L}\\p{N}'])`, flags);
}

function screenOf({ source }: Cue): (clause: string) => boolean {
  if (/^[\p{L}' -]+$/u.test(source)) return (clause) => clause.includes(source);
  const bare = lazy(() => new RegExp(source, 'u'));
  return (clause) => bare().test(clause);
}

/** Reads the clause around `text.slice(start, end)`: a cue counts when only gap words or list items stand between it and the name. */
export function polarityOf(text: string, start: number, end: number): PolarityReading {
  const behind = cueAfter(text, end) ?? courseAround(text, start, end);
  if (behind) return behind;
  const remark = remarkBehind(text, end);
  const remarked = remark && remarkPolarity(remark.text);
  if (remark && remarked) return { polarity: remarked, cue: [remark.start, remark.start + remark.text.length] };
  const clauseStart = startOfClause(text, start);
  const clause = masked(text.slice(clauseStart, start));
  const cue = occurs(anyBefore(), clause) ? lastBindingCue(clause) : undefined;
  if (!cue) return labelReading(text, start);
  return { polarity: cue.polarity, cue: [clauseStart + cue.from, clauseStart + cue.to] };
}

const courseBefore = /\b(?:formation|curso|kurs|schulung|course|training)(?: (?:in|on|à|de|en|sur|zu))? $/iu;
const courseBehind =
  /^(?:[\s-](?:training|course|schulung|kurs))?,? ?\(?(?:(en cours|en marcha|en curso|läuft|ongoing|in progress)|(?:is )?(?:prévue?|previst[oa]|planned|scheduled|booked|geplant))(?!\p{L})/iu;

/** "Formation SAP en cours", "SAP training planned for March": a course that is not over, or not begun. */
function courseAround(text: string, start: number, end: number): PolarityReading | undefined {
  const match = courseBehind.exec(text.slice(end, end + 50));
  const isCourse = match && (/^[\s-](?:training|course|schulung|kurs)/i.test(match[0]) || courseBefore.test(textBefore(text, start, 24)));
  return isCourse ? { polarity: match[1] === undefined ? 'wished' : 'learning', cue: [end, end + match[0].length] } : undefined;
}

/** What the label of the list says, where the name stands in one. */
function labelReading(text: string, start: number): PolarityReading {
  const before = textBefore(text, start, 200);
  if (before === '') return { polarity: 'named' };
  const from =
    start -
    before.length +
    Math.max(0, ...[...before.matchAll(/[.!?]\s+(?=\p{Lu})|\n|\t/gu)].map((match) => match.index + match[0].length));
  const label = /^([^:]{2,40}):/.exec(text.slice(from, start))?.[1];
  if (label === undefined) return { polarity: 'named' };
  const found = labelCues.find(({ pattern }) => pattern.test(label.trim().toLowerCase()));
  return found ? { polarity: found.polarity, cue: [from, from + label.length] } : { polarity: 'named' };
}

function cueAfter(text: string, end: number): PolarityReading | undefined {
  const rest = text.slice(end, end + 60).toLowerCase();
  if (!occurs(anyAfter(), rest)) return undefined;
  for (const { pattern, polarity } of after()) {
    const match = pattern.exec(rest);
    if (match) return { polarity, cue: [end, end + match[0].length] };
  }
  return undefined;
}

/** Words that open a clause of its own: what is wished or denied before them is not wished or denied behind them. */
const conjunctions = [
  '(?:^|[\\s,])(?:but|however|although|though|whereas|while|aber|jedoch|sondern|mais|pero|sino)',
  '[\\s,](?:because|weil|denn|parce que|puisque|porque|ya que)(?! of)',
  ',\\s(?:car|da|where|having)',
  ',?\\s(?:since|as)(?=\\s(?:i|my|we|our|it|your)\\s)',
  '\\s(?:and|und|et|y)(?=\\s(?:i )?(?:have|habe|ai|he)\\s)',
];
const boundary = new RegExp(`[.!?](?=\\s+[\\p{Lu}\\d"(]|\\s*$)|;|\\s–\\s|\\s-\\s|\\||•|\\t|(?:${conjunctions.join('|')})\\s`, 'giu');

function startOfClause(text: string, start: number): number {
  const from = Math.max(0, start - window);
  if (from === start) return start;
  const left = text.slice(from, start);
  let clauseStart = from;
  for (const match of left.matchAll(boundary)) clauseStart = from + match.index + match[0].length;
  return clauseStart;
}

/** A bracket with which an item of a list closes speaks of that item only: "Go (learning), |Rust|". */
const closedItem = /(?<=[\p{L}\p{N}+#.]\s?)\([^()]*\)(?=\s*(?:[,;/|•·&+]|(?:and|und|et|y|e|sowie)\s))/gu;

function masked(clause: string): string {
  if (clause === '') return '';
  return clause
    .toLowerCase()
    .replace(/\n/g, ' ')
    .replace(closedItem, (found) => '\u00B7'.repeat(found.length))
    .replace(pseudo(), (found) => '\u00B7'.repeat(found.length));
}

interface FoundCue {
  readonly polarity: Polarity;
  readonly from: number;
  readonly to: number;
}

const strength: Readonly<Record<Polarity, number>> = { named: 0, hedged: 1, learning: 2, wished: 3, denied: 4 };

/** Of the cues that reach the name, the strongest of those that end last; a denied hedge ("not familiar with") is a denial. */
function lastBindingCue(clause: string): FoundCue | undefined {
  const possible = before().filter(({ mayStandIn }) => mayStandIn(clause));
  const found = possible.flatMap(({ pattern, polarity, reach }) =>
    [...clause.matchAll(pattern())]
      .map((match) => ({ polarity, from: match.index, to: match.index + match[0].length }))
      .filter(
        ({ from, to }) =>
          to > from &&
          !isPartOfName(clause, from, to, polarity) &&
          !isOwned(clause, to, polarity) &&
          binds(clause, from, to, polarity, reach ?? 0),
      ),
  );
  return found.reduce<FoundCue | undefined>(
    (best, cue) => (best && strength[best.polarity] >= strength[cue.polarity] ? best : cue),
    undefined,
  );
}

const possessive = /(?<!\p{L})(?:my|meine[mnrs]?|mon|ma|mes|mis?)\s/u;
const wantsMore =
  /\b(?:learn|study|train|deepen|improve|extend|expand|grow|develop|build|broaden|lernen|vertiefen|ausbauen|apprendre|approfondir|aprender|ampliar|mejorar)/;

/** "I would like to bring my SQL": wished is the bringing. "To deepen my SQL" is a wish for more of it. */
function isOwned(clause: string, to: number, polarity: Polarity): boolean {
  const between = clause.slice(to);
  return polarity === 'wished' && possessive.test(between) && !wantsMore.test(between);
}

/** "machine learning" holds no cue. */
function isPartOfName(clause: string, from: number, to: number, polarity: Polarity): boolean {
  if (polarity !== 'learning' || !clause.slice(from, to).startsWith('learning')) return false;
  return /(?:machine|deep|reinforcement|transfer|active|federated|supervised|representation|statistical|contrastive|online|e-?|blended|adult|distance|lifelong|project-based|of|and|student|from|meta)[\s-]*$/.test(
    clause.slice(0, from),
  );
}

/** Whether only gap words, and list items where the list is one, stand between a cue and the name. */
function binds(clause: string, from: number, to: number, polarity: Polarity, reach: number): boolean {
  const between = clause.slice(to);
  const isLabel = /^\s*:/.test(between) || clause[to - 1] === ':';
  if (isLabel) return polarity !== 'denied' || clause.slice(0, from).trim() === '';
  const pieces = between.split(/,|\/| (?:or|nor|and|oder|und|ou|et|o|y|&) /);
  const last = pieces.at(-1) ?? '';
  if (otherWords(last) > reach) return false;
  if (pieces.length === 1) return true;
  const chained = polarity !== 'denied' || / (?:or|nor|oder|ou|noch|ni|o)\s*$| (?:or|nor|oder|ou|noch|ni|o) /.test(`${between} `);
  return chained && pieces.slice(0, -1).every((piece) => otherWords(piece) <= Math.max(3, reach));
}

function otherWords(piece: string): number {
  return piece.split(/[\s()"'’-]+/).filter((word) => word !== '' && !gapWords.has(word.replace(/[.,:]+$/, ''))).length;
}
