import { memoised, perObject } from '../language/lazy.ts';
import { polarityOf } from '../language/polarity.ts';
import { remarkPolarity } from '../language/tails.ts';
import type { Match } from '../lexicon/match.ts';
import { rangeOf } from '../lexicon/match.ts';
import { addTo } from '../model/add-to.ts';
import { type Block, isInLink, type Range, type SectionKind, sectionKindsOf } from '../model/document.ts';
import type { Evidence, EvidenceRole } from '../model/report.ts';
import { bystanderAt, isPeople } from './bystanders.ts';
import { evidenceAt } from './evidence-at.ts';
import { guardedBy, isAuthorName, isPersonName, isPlaceOrLegalForm } from './guards.ts';
import { nearestHeading } from './nearest-heading.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { hasOwnCue, isAnotherSense, isInList, isSupported } from './support.ts';

/** A name of a term in a document, with what its surroundings make of it. */
export interface Mention {
  readonly evidence: Evidence;
  readonly block: Block;
  /** Where the name stands in the block's text: what its neighbours are is asked there, not of the source with its markup. */
  readonly range: Range;
  /** The term named; another than the one asked for where it implies it. */
  readonly term: string;
  /** Words that decide against it, where there are some. */
  readonly cue?: string;
}

/** All mentions of a term, and of narrower terms that imply it, in document order. */
export function mentionsOf(reading: Reading, term: string): readonly Mention[] {
  return mentionsByTerm(reading)(term);
}

const mentionsByTerm = perObject((reading: Reading) =>
  memoised((term: string) => (placesByTerm(reading).get(term) ?? []).flatMap(({ read, match }) => mentionOf(reading, read, match, term))),
);

interface Place {
  readonly read: ReadBlock;
  readonly match: Match;
}

/** Where each term is named or implied, looked through once for all requirements. */
const placesByTerm = perObject((reading: Reading): ReadonlyMap<string, readonly Place[]> => {
  const places = new Map<string, Place[]>();
  for (const read of reading.blocks) {
    for (const match of read.matches) {
      const { term } = match.pattern;
      for (const name of [term, ...reading.lexicon.broader(term)]) {
        addTo(places, name, { read, match });
      }
    }
  }
  return places;
});

function mentionOf(reading: Reading, read: ReadBlock, match: Match, term: string): readonly Mention[] {
  const named = match.pattern.term === term && !isLanguageOfProduct(reading, read, match);
  const range = rangeOf(read.tokens, match);
  if (isInLink(read.block, range)) return [];
  if (isPersonName(read, match) || isAuthorName(reading, read, match) || isPlaceOrLegalForm(read, match)) return [];
  const needsCare = match.pattern.weak || match.pattern.exact;
  if (needsCare && (guardedBy(read, match) !== undefined || isAnotherSense(reading, read, match))) return [];
  if (isLowerCaseByChance(reading, read, match)) return [];
  const { role, cue } = roleOf(reading, read, match, named);
  // What may be another thing implies nothing
  if (role === 'weak' && match.pattern.term !== term) return [];
  return [
    {
      evidence: evidenceAt(reading.document, read.block, range, role, match.pattern.form),
      block: read.block,
      range,
      term: match.pattern.term,
      ...(cue === undefined ? {} : { cue }),
    },
  ];
}

/** "plotly and dash", and not "to lead and excel": a name in lower case beside a conjunction needs a strong name there. */
function isLowerCaseByChance(reading: Reading, read: ReadBlock, match: Match): boolean {
  if (match.manner !== 'lowercase' || !match.pattern.weak || !/^\p{Ll}/u.test(surfaceOf(read, match))) return false;
  return !isInList(read, match) && !hasOwnCue(reading, read, match, reading.lexicon.term(match.pattern.term)?.cues ?? []);
}

/** A product named after a language that no lexicon knows: "SQL Operations Studio". */
const productBehind =
  /^ (?:\p{Lu}\p{L}+ ){0,2}(?:Studio|Server|Workbench|Navigator|Explorer|Toolbox|Toolbelt|Toolkit|Editor|Console|Profiler|Prompt|Anywhere|Loader|Suite|Hub)\b/u;

/** "SQL Server" is a product: it implies SQL and does not name it. */
function isLanguageOfProduct({ lexicon }: Reading, { block, tokens, matches }: ReadBlock, match: Match): boolean {
  const { pattern, first, last } = match;
  const [, end] = rangeOf(tokens, match);
  if (lexicon.term(pattern.term)?.kind !== 'language') return false;
  if (productBehind.test(block.text.slice(end, end + 60))) return true;
  const products = matches.filter(
    (longer) =>
      longer.first <= first && longer.last >= last && longer.last - longer.first > last - first && longer.pattern.term !== pattern.term,
  );
  return products.some(
    ({ pattern: { term, form } }) => /\p{Lu}\p{Ll}/u.test(form) && /^(?:tool|platform)$/.test(lexicon.term(term)?.kind ?? ''),
  );
}

function surfaceOf({ block, tokens }: ReadBlock, match: Match): string {
  return block.text.slice(...rangeOf(tokens, match));
}

/** "Hired welders and data analysts": many people of a trade, who need not be the author, while a single one is ("Data analyst"). */
function namesOthers({ lexicon }: Reading, surface: string, { pattern, manner }: Match): boolean {
  if (pattern.loose || !isPeople(surface) || isPeople(pattern.form)) return false;
  if (manner === 'inflected') return true;
  const isOneOfThem = surface.toLowerCase() === `${pattern.form.toLowerCase()}s`;
  return isOneOfThem && /(?:ing|tion|ment)$/.test(lexicon.term(pattern.term)?.name ?? '');
}

interface RoleReading {
  readonly role: EvidenceRole;
  readonly cue?: string;
}

/** Given up, said right behind a course of study. */
const gaveUp =
  /^[^.\n]{0,40}\b(?:withdrew|withdrawn|dropped out|not completed|discontinued|abgebrochen|abandonné|sin finalizar|incomplete)\b/i;
const plannedSections: ReadonlySet<SectionKind> = new Set(['objective', 'planned', 'interests']);

function roleOf(reading: Reading, read: ReadBlock, match: Match, named: boolean): RoleReading {
  const { block, tokens } = read;
  const kinds = sectionKindsOf(reading.document, block);
  if (kinds.includes('references')) return { role: 'other-person' };
  const bystander = bystanderAt(reading, read, match);
  if (bystander) return { role: bystander === 'course' ? 'course' : 'other-person' };
  const [start, end] = rangeOf(tokens, match);
  const { polarity, cue } = polarityOf(block.text, start, end);
  const words = cue ? { cue: block.text.slice(...cue).trim() } : {};
  if (polarity === 'denied' || polarity === 'wished' || polarity === 'learning') return { role: polarity, ...words };
  const given = kinds.includes('education') ? gaveUp.exec(block.text.slice(end, end + 60)) : null;
  if (given) return { role: 'denied', cue: given[0].trim() };
  const cell = cellPolarity(reading, block);
  if (cell) return cell;
  const heading = headingPolarity(reading, block);
  if (heading) return heading;
  if (isPlanned(kinds)) return { role: 'planned' };
  if (namesOthers(reading, surfaceOf(read, match), match)) return { role: 'weak' };
  if (match.pattern.weak && !isSupported(reading, read, match, reading.lexicon.term(match.pattern.term)?.cues ?? []))
    return isOrdinaryOpening(reading, read, match) ? { role: 'other-person' } : { role: 'weak' };
  if (!named) return { role: 'implied' };
  return polarity === 'hedged' ? { role: 'hedged', ...words } : { role: 'named' };
}

/** The next cell of a table's row may say "none" or "learning". */
function cellPolarity({ document }: Reading, block: Block): RoleReading | undefined {
  if (block.row === undefined) return undefined;
  const next = document.blocks[block.index + 1];
  if (next?.row !== block.row) return undefined;
  const polarity = remarkPolarity(next.text);
  return polarity && { role: polarity, cue: next.text.trim() };
}

/** "Puppet theatre", "Swift resolution": a word that opens a line has a capital anyway. */
function isOrdinaryOpening({ language }: Reading, read: ReadBlock, match: Match): boolean {
  const surface = surfaceOf(read, match);
  const next = read.tokens[match.last + 1];
  return (
    match.first === 0 &&
    /^\p{Lu}/u.test(match.pattern.form) &&
    /^\p{Lu}\p{Ll}+$/u.test(surface) &&
    language.isOrdinaryWord(surface.toLowerCase()) &&
    next !== undefined &&
    /^ \p{Ll}/u.test(read.block.text.slice(next.start - 1))
  );
}

/** Objectives, plans and hobbies; a heading of two topics, one of them hobbies, counts as hobbies unless it also holds work or skills. */
function isPlanned(kinds: readonly SectionKind[]): boolean {
  if (kinds.every((kind) => plannedSections.has(kind))) return true;
  return (
    kinds.includes('interests') &&
    !kinds.some(
      (kind) => kind === 'skills' || kind === 'experience' || kind === 'projects' || kind === 'languages' || kind === 'certifications',
    )
  );
}

/** A section or sub-heading such as "Currently learning" speaks for all below it. */
function headingPolarity({ document }: Reading, block: Block): RoleReading | undefined {
  const heading = nearestHeading(document.blocks, block);
  if (heading === undefined) return undefined;
  const title = heading.text.toLowerCase();
  if (/^(?:not?|never|nothing)\b(?! only)|\bnot in my\b/.test(title)) return { role: 'denied', cue: heading.text };
  if (/\b(?:currently learning|learning now|in progress|self-study)\b|^learning$/.test(title))
    return { role: 'learning', cue: heading.text };
  if (/\b(?:want to learn|to learn|wish ?list|learning goals)\b/.test(title)) return { role: 'wished', cue: heading.text };
  return undefined;
}
