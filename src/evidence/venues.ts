import { lowerCase } from '../language/lower-case.ts';
import { numberIn, smallNumbers } from '../language/number-words.ts';
import { findMatches, rangeOf } from '../lexicon/match.ts';
import { indexPatterns } from '../lexicon/pattern-index.ts';
import { patternsOf } from '../lexicon/patterns.ts';
import type { Term } from '../lexicon/terms.ts';
import { type Block, type Range, type SectionKind, sectionKindsOf } from '../model/document.ts';
import type { Evidence, EvidenceRole } from '../model/report.ts';
import { textBefore } from '../text/before.ts';
import { evidenceAt } from './evidence-at.ts';
import { perQuestion, type Reading, tokensOf } from './reading.ts';
import { authorCues, venueCues, workshopAfter, workshopBefore } from './venue-cues.ts';
import { titlePlaces } from './venue-titles.ts';

/** A venue named in a document, with what the author did there as the evidence's role. */
export interface VenueMention {
  readonly evidence: Evidence;
  /** The words that say so, where some do. */
  readonly cue: string;
  /** How many papers the mention stands for: "three papers at ISMIR". */
  readonly papers: number;
}

export interface WantedVenue {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** All mentions of a venue by acronym, former name or title, in document order. */
export function venueMentions(reading: Reading, { name, aliases }: WantedVenue): readonly VenueMention[] {
  return mentionsOfNames(reading, [name, ...aliases].join('\n'));
}

/** Names stand on one line each. */
const mentionsOfNames = perQuestion((reading, names) => {
  const [name = '', ...aliases] = names.split('\n');
  return findMentions(reading, { name, aliases });
});

function findMentions(reading: Reading, { name, aliases }: WantedVenue): readonly VenueMention[] {
  const known = reading.knowledge.venues.names.find(name);
  const own = [...(known ? [] : [name]), ...aliases].map((text) => ({ text, weak: false, exact: /^[\p{Lu}\d-]{2,6}$/u.test(text) }));
  const term: Term = {
    name,
    kind: 'custom',
    forms: [...(known?.forms ?? []), ...own],
    implies: [],
    cues: known?.cues ?? [],
    not: known?.not ?? [],
  };
  const titles = term.forms.map(({ text }) => text).filter((text) => /\s/.test(text));
  const index = indexPatterns(patternsOf(term, reading.language));
  return reading.document.blocks.flatMap((block) => {
    if (sectionKindsOf(reading.document, block).includes('references')) return [];
    const tokens = tokensOf(reading, block);
    const matches = findMatches(block.text, tokens, index, reading.language).filter(({ manner }) => manner === 'exact');
    const hidden = matches.filter(({ pattern }) => pattern.effect === 'blocks');
    const named = matches.filter(
      (match) => match.pattern.effect === undefined && !hidden.some(({ first, last }) => first <= match.first && last >= match.last),
    );
    const places = named.map((match) => ({
      range: rangeOf(tokens, match),
      weak: match.pattern.weak || isPlainPhrase(match.pattern.form),
    }));
    const byTitle = titlePlaces(block.text, tokens, titles).map((range) => ({ range, weak: false }));
    return distinct([...places, ...byTitle]).flatMap(({ range, weak }) => mentionAt(reading, block, range, weak, name));
  });
}

/** Every venue that the lexicon knows, where a document names it; acronyms and plain titles only. */
export function venuesIn(reading: Reading): readonly (VenueMention & { readonly venue: string })[] {
  const { patterns } = reading.knowledge.venues.names;
  return reading.document.blocks.flatMap((block) => {
    const tokens = tokensOf(reading, block);
    const found = findMatches(block.text, tokens, patterns, reading.language).filter(
      ({ manner, pattern }) => manner === 'exact' && pattern.effect === undefined,
    );
    const longest = found.filter(
      (match) =>
        !found.some(
          (other) => other.last - other.first > match.last - match.first && other.first <= match.first && other.last >= match.last,
        ),
    );
    const places = longest.map((match) => ({
      range: rangeOf(tokens, match),
      weak: match.pattern.weak || isPlainPhrase(match.pattern.form),
      venue: match.pattern.term,
    }));
    return places.flatMap(({ range, weak, venue }) =>
      mentionAt(reading, block, range, weak, venue).map((mention) => ({ ...mention, venue })),
    );
  });
}

/** A title in lower case that is also a topic ("music information retrieval") is no venue by itself. */
function isPlainPhrase(form: string): boolean {
  return form === form.toLowerCase();
}

interface PlacedName {
  readonly range: Range;
  readonly weak: boolean;
}

/** One mention where a title and its acronym stand together, as in "International Conference on Machine Learning (ICML)". */
function distinct(places: readonly PlacedName[]): readonly PlacedName[] {
  const sorted = [...places].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  return sorted.filter(({ range }, index) => !sorted.slice(0, index).some(({ range: earlier }) => range[0] - earlier[1] <= 3));
}

function mentionAt(reading: Reading, block: Block, range: Range, weak: boolean, name: string): readonly VenueMention[] {
  if (block.links.some(([from, to]) => range[0] < to && range[1] > from) || isOtherTitle(block.text, range)) return [];
  const kinds = sectionKindsOf(reading.document, block);
  if (weak && !isVenueContext(block, range, kinds)) return [];
  const { role, cue } = roleOf(reading, block, range, kinds);
  return [
    {
      evidence: evidenceAt(reading.document, block, range, role, name),
      cue,
      papers: role === 'author' ? papersBefore(block.text, range[0]) : 1,
    },
  ];
}

/** "Nature Methods", "BMJ Open" and "European Journal of Finance" are titles of their own. */
function isOtherTitle(text: string, [start, end]: Range): boolean {
  const name = text.slice(start, end);
  if (isBody(text, start, end)) return true;
  const journal = /^(?:The )?\p{Lu}[\p{L}]*$/u.test(name) || /\b(?:Journal|Review|Letters|Annals|Transactions) of\b/.test(name);
  if (!journal) return false;
  const follows =
    /^ (?:and |& )?\p{Lu}\p{Ll}+/u.test(text.slice(end)) &&
    !/^ (?:Workshops?|Conference|Symposium|Proceedings|Demo|Main|Findings|Best|Vol|No)\b/.test(text.slice(end));
  const precedes =
    /^(?:Journal|Review|Annals)/.test(name) &&
    /\b(?:European|International|American|British|Asian|African|Scandinavian|Australian|Canadian|Indian|New|Open|Global|Chinese|Japanese|German|Nordic|World|Applied|Annual) $/.test(
      text.slice(0, start),
    );
  return (follows && !/^\p{Lu}{3,}$/u.test(name)) || (follows && /^(?:JAMA|BMJ|PLOS|IEEE|ACM)$/.test(name)) || precedes;
}

/** A society, section, department or course that is called after the same subject: "Sociology of Education Association", "Section on Demography". */
function isBody(text: string, start: number, end: number): boolean {
  if (/^[\p{Lu}\d'’&-]+$/u.test(text.slice(start, end))) return false;
  return (
    /^ (?:Association|Society|Section|Division|Group|Department|Institute|Council|Network|Cent(?:er|re)|School|Course|Class|Committee|Caucus|Club)(?!\p{L})/u.test(
      text.slice(end),
    ) ||
    /(?<!\p{L})(?:section|division|department|institute|school|chair|professor(?:ship)?|course|seminar|degree|faculty|m\.?a\.?|m\.?sc\.?|ph\.?d\.?) (?:on|of|in|for)(?: the)?\s{1,2}$/iu.test(
      text.slice(0, start),
    )
  );
}

/** An acronym that is also a word needs a list of publications, a year, or a word of publishing or reviewing beside it. */
function isVenueContext({ text }: Block, [start, end]: Range, kinds: readonly SectionKind[]): boolean {
  if (kinds.some((kind) => kind === 'publications' || kind === 'manuscripts' || kind === 'service')) return true;
  if (/^[\s,'(-]{0,3}'?(?:(?:19|20)\d{2}|\d{2}\b)/.test(text.slice(end))) return true;
  const around = text.slice(Math.max(0, start - 80), end + 30);
  return /\b(?:proc\.?|proceedings|conference|in:)\b/i.test(around) || authorCues.test(around);
}

interface RoleReading {
  readonly role: EvidenceRole;
  readonly cue: string;
}

/** The paper is the author's, whatever else the sentence says. */
const ownWork =
  /\b(?:published|publish|accepted|co-?author(?:ed)?|first[- ]author(?:ed)?|our|my|presented (?:a|our|my|the)|veröffentlicht|publié|publicad[oa])\b/i;

const cuePatterns = venueCues.map(([role, sources]) => ({
  role,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
}));

function roleOf(reading: Reading, block: Block, range: Range, kinds: readonly SectionKind[]): RoleReading {
  const inList = kinds.includes('publications') || kinds.includes('manuscripts');
  const clause = clauseAround(block.text, range, inList);
  const before = block.text.slice(clause[0], range[0]);
  const after = block.text.slice(range[1], clause[1]) + lineBelow(reading, block, range);
  const workshop =
    workshopBehind(after) ??
    (/\b(?:at|@|in|of|,|co-located with|\()\s*(?:the\s)?[^,;.]{0,12}$/i.test(before) || !inList
      ? workshopBefore.exec(before)?.[0]
      : undefined);
  const cue = nearestCue(before, after, inList);
  if (kinds.every((kind) => kind === 'interests')) return { role: 'mentioned', cue: 'interests' };
  if (cue?.role === 'mentioned' && !ownWork.test(before)) return cue;
  if (cue && cue.role !== 'mentioned') return workshop && cue.role === 'speaker' ? { role: 'workshop', cue: workshop.trim() } : cue;
  if (kinds.includes('manuscripts') && !/\b(?:accepted|published|in press|to appear)\b/i.test(block.text))
    return { role: 'submitted', cue: sectionTitle(reading, block) };
  if (kinds.includes('service')) return { role: 'reviewer', cue: sectionTitle(reading, block) };
  if (workshop) return { role: 'workshop', cue: workshop.trim() };
  if (inList) return { role: 'author', cue: '' };
  const author = authorCues.exec(before) ?? authorCues.exec(after.slice(0, 60));
  if (author) return { role: 'author', cue: author[0] };
  if (kinds.includes('talks')) return { role: 'speaker', cue: sectionTitle(reading, block) };
  const heading = headingCue(reading, block);
  if (!heading && kinds.includes('courses')) return { role: 'attendee', cue: sectionTitle(reading, block) };
  return heading ?? bareRole(block.text, range, kinds);
}

function workshopBehind(after: string): string | undefined {
  const found = after === '' ? null : workshopAfter.exec(lowerCase(after));
  return found ? after.slice(0, found[0].length) : undefined;
}

/** The reference, the list item or the sentence around a venue. */
function clauseAround(text: string, [start, end]: Range, whole: boolean): Range {
  if (whole) return [0, text.length];
  const before = textBefore(text, start, 220);
  const base = Math.max(0, start - 220);
  const cut = Math.max(before.lastIndexOf(';'), before.search(/[.!?]\s(?=\p{Lu}[^.]*$)/u), before.lastIndexOf('\n- '));
  const after = text.slice(end, end + 160);
  const stop = after.search(/;|[.!?](?:\s|$)/);
  return [cut < 0 ? base : base + cut + 1, stop < 0 ? Math.min(text.length, end + 160) : end + stop];
}

/** The last cue before the venue, else the first behind it; in a list of publications only cues of status count. */
function nearestCue(before: string, after: string, inList: boolean): RoleReading | undefined {
  const opens =
    /^[\W\d]{0,20}(?:(?:ad[- ]hoc |peer )?review(?:er|ing)|referee|program(?:me)? committee|editor|gutachter|relect(?:eur|rice)|évaluat|rapporteu|revisor|evaluador)/i.test(
      before,
    );
  const isTitle = /^[\W\d]*$/.test(before);
  const tables = inList && !opens && !isTitle ? cuePatterns.filter(({ role }) => role === 'submitted') : cuePatterns;
  const left = tables.flatMap(({ role, pattern }) =>
    [...before.toLowerCase().matchAll(pattern)].map(({ 0: cue, index }) => ({ role, cue, at: index })),
  );
  const nearest = left.sort((a, b) => b.at - a.at)[0];
  if (nearest) return { role: nearest.role, cue: nearest.cue };
  const right = tables.flatMap(({ role, pattern }) =>
    [...after.slice(0, 70).toLowerCase().matchAll(pattern)].map(({ 0: cue, index }) => ({ role, cue, at: index })),
  );
  const following = right.sort((a, b) => a.at - b.at)[0];
  return following ? { role: following.role, cue: following.cue } : undefined;
}

/** The role below a venue that stands alone with its years: "SIGCSE (2016)" over "Invited presenter". */
function lineBelow({ document }: Reading, { text, index, section }: Block, [start, end]: Range): string {
  if (/\p{L}/u.test(text.slice(0, start) + text.slice(end))) return '';
  const next = document.blocks[index + 1];
  return next?.kind === 'paragraph' && next.section === section ? ` ${next.text}` : '';
}

function sectionTitle({ document }: Reading, block: Block): string {
  return document.sections[block.section]?.title ?? '';
}

/** A sub-heading or a label on a line of its own, such as "Reviewing" or "Papers", speaks for the list below it. */
function headingCue({ document }: Reading, block: Block): RoleReading | undefined {
  for (let index = block.index - 1; index >= 0; index--) {
    const candidate = document.blocks[index];
    if (candidate?.section !== block.section) return undefined;
    const isLabel = candidate.kind === 'paragraph' && candidate.text.length <= 48 && (index === block.index - 1 || block.kind === 'item');
    if (candidate.kind !== 'heading' && !isLabel) continue;
    const cue = nearestCue(candidate.text, '', false);
    const isAuthor = authorCues.test(candidate.text) && (!isLabel || candidate.text.length <= 24);
    if (cue || isAuthor || !isLabel) return cue ?? (isAuthor ? { role: 'author', cue: candidate.text } : undefined);
  }
  return undefined;
}

/** Without any word: a venue with its year in brackets behind a title is a paper; else it is only named. */
function bareRole(text: string, [start, end]: Range, kinds: readonly SectionKind[]): RoleReading {
  const bracketed =
    /[([]\s*(?:in |at |@ ?)?$/i.test(text.slice(0, start)) && /^[\s,'-]*(?:'?\d{2}|(?:19|20)\d{2})?\s*[)\],;]/.test(text.slice(end));
  const place = kinds.some(
    (kind) => kind === 'projects' || kind === 'research' || kind === 'experience' || kind === 'education' || kind === 'awards',
  );
  const around = text.slice(Math.max(0, start - 40), end + 30);
  const isReference = /\b(?:Proc\.?|Proceedings|Advances in|In:)/.test(around) && /(?:19|20)\d{2}/.test(around);
  if (isReference) return { role: 'author', cue: '' };
  return bracketed && place ? { role: 'author', cue: '' } : { role: 'mentioned', cue: '' };
}

function papersBefore(text: string, start: number): number {
  const lead = lowerCase(textBefore(text, start, 80));
  if (!/paper|article|publication/.test(lead)) return 1;
  const match =
    /(?<![\p{L}\p{N}])(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s[\p{L}-]+){0,3}\s(?:papers?|articles?|publications?)(?:\s[\p{L}-]+){0,4}\s?$/u.exec(
      lead,
    );
  return match ? (numberIn(match[1] ?? '', smallNumbers.en) ?? 1) : 1;
}
