import { foldWord, plainWord } from '../lexicon/fold.ts';
import type { Match } from '../lexicon/match.ts';
import { stemKey } from '../lexicon/patterns.ts';
import { type Document, sectionKindsOf } from '../model/document.ts';
import { textBefore } from '../text/before.ts';
import { type Surroundings, surroundingsOf } from './guards.ts';
import type { ReadBlock, Reading } from './reading.ts';

/*
 * A weak form ("Go", "R", "Excel", "CPA") is a mention only with support around it.
 */

const cuesAfter = new Set(
  `front back end developer developers dev engineer engineers engineering programmer programmers programming development language languages framework library libraries code codebase script scripts scripting
  services service microservices microservice api apis application applications app apps backend frontend module modules package packages database databases server servers cluster clusters
  certified certification certificate license licensed pipelines pipeline dashboards dashboard spreadsheet spreadsheets macros macro models components component hooks plugin plugins integration integrations
  workflows workflow jobs tests ecosystem stack administrator administration admin consultant consulting software tool tools platform suite templates sdk runtime compiler projects project skills knowledge experience
  entwickler entwicklung programmierung kenntnisse anwendungen anwendung développeur développement desarrollador desarrollo programación entwicklerin programmierer programmiererin ingenieur ingenieurin développeuse desarrolladora programador programadora exam candidate`
    .split(/\s+/)
    .map(plainWord),
);
const cuesBefore = new Set(
  `using use used uses via programming language languages framework apache microsoft ms google adobe oracle hashicorp proficient skilled fluent coded wrote written knowledge experience expertise
  developed built automated scripted implemented deployed migrated certified licensed tools tool software technologies stack technology mit verwendung nutzung avec utilisant en usando con`.split(
    /\s+/,
  ),
);
/** Those who make things, before what they make: "Développeuse front-end", "Desarrolladora back-end". */
const makers = new Set(
  'developer engineer programmer entwickler entwicklerin ingenieur ingenieurin developpeur developpeuse ingenieure integrateur integratrice concepteur conceptrice desarrollador desarrolladora programador programadora ingeniero ingeniera architecte arquitecto arquitecta'.split(
    ' ',
  ),
);
const trade =
  /^\p{L}{2,}(?:er|erin|or|eur|euse|rice|ist|istin|iste|ista|ero|era|dor|dora|ian|ien|ienne|ant|ante|chef|cook|clerk|mason|nurse|vet|koch|köchin|barbier|charpentier|profesora?|maestr[oa])$/iu;
const prepositions = new Set(['in', 'with', 'using', 'via', 'mit', 'avec', 'con', 'en']);
const labels =
  /^[^:]{0,40}\b(?:language|programming|technolog|tool|framework|skill|stack|software|librar|database|platform|cloud|devops|backend|frontend|web|environment|program|sprache|kenntnis|langage|compétence|outil|logiciel|lenguaje|herramienta|tecnolog|competenc|certif|licen)[^:]{0,30}:/i;
const separators = /^[\s]*(?:[,;/|•·&+]|\band\b|\bor\b|\bund\b|\bet\b|\by\b|\n)+[\s]*$/i;

/** Whether the surroundings of a weak match say that the thing is meant. `named` are the terms that the spec asks for. */
export function isSupported(reading: Reading, read: ReadBlock, match: Match, cues: readonly string[]): boolean {
  const at = surroundingsOf(read, match);
  if (isEntryTitle(reading.document, read))
    return (
      (cuesAfter.has(at.next?.plain ?? '') && /^[\s-]$/.test(at.after)) ||
      (makers.has(at.previous?.plain ?? '') && /^[\s-]$/.test(at.before)) ||
      isTrade(reading, match, at) ||
      // No employer bears a name in lower case: "Registered nurse, obstetric triage"
      (/^\p{Ll}/u.test(match.pattern.form) && hasOwnCue(reading, read, match, cues))
    );
  return (
    hasCueAround(at) ||
    hasOwnCue(reading, read, match, cues) ||
    (at.start === 0 && isWork(reading.document, read) && isTrade(reading, match, at)) ||
    isInList(read, match) ||
    isSkillItem(reading.document, read, at) ||
    isInLongerName(reading, read, match) ||
    isCertificateLine(reading, read, match) ||
    isProperUse(reading, read, match) ||
    isAtHome(reading, match)
  );
}

function isWork(document: Document, { block }: ReadBlock): boolean {
  return sectionKindsOf(document, block).some((kind) => kind === 'experience' || kind === 'internships' || kind === 'summary');
}

/** A trade that stands as such in a title: "Texter und Konzepter", "Tailor, costume department". */
function isTrade({ lexicon }: Reading, { pattern }: Match, { text, start, end }: Surroundings): boolean {
  const kind = lexicon.term(pattern.term)?.kind;
  if ((kind !== 'skill' && kind !== 'field') || !trade.test(text.slice(start, end))) return false;
  return (
    /(?:^|[,|–—·\t\n(/:]|\d|\s-|\b(?:and|und|et|y|e|as|als|senior|junior|lead|head|chief|freelance|freie[rn]?))\s*$/i.test(
      textBefore(text, start, 20),
    ) &&
    /^(?:\s*$|\s*[,|–—·@/()\t\n:&*]|\s-\s|\s(?:and|und|et|y|at|in|bei|chez|en|für|for)\b|\sund\b|-\s?(?:\/|in\b))/i.test(text.slice(end))
  );
}

/** Whether another meaning of the same words has its own cues here, while this one has none: "SCM with Git". */
export function isAnotherSense(reading: Reading, read: ReadBlock, match: Match): boolean {
  const rivals = read.matches.filter(
    ({ pattern, first, last }) => first === match.first && last === match.last && pattern.term !== match.pattern.term,
  );
  const hasCue = (candidate: Match): boolean => !candidate.pattern.weak || hasOwnCue(reading, read, candidate, cuesOf(reading, candidate));
  return rivals.some(hasCue) && !hasCue(match);
}

function cuesOf({ lexicon }: Reading, { pattern }: Match): readonly string[] {
  return lexicon.term(pattern.term)?.cues ?? [];
}

/** "ACLS, valid until 2027", "QTS awarded 2016": the line speaks of holding something. */
function isCertificateLine({ lexicon, document }: Reading, { block, tokens }: ReadBlock, { pattern, first, last }: Match): boolean {
  if (lexicon.term(pattern.term)?.kind !== 'certification') return false;
  if (first === 0 && sectionKindsOf(document, block).includes('certifications')) return true;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const around = `${textBefore(block.text, start, 40)} | ${block.text.slice(end, end + 40)}`;
  return /\b(?:valid|expir\w+|renew\w*|lapsed|card|certif\w+|licen[cs]\w*|awarded|obtained|passed|exam|charter\w*|holder|candidate|level (?:i|ii|iii|[1-3])|registered|registration|credential\w*|accredited|gültig|zertifi\w+)\b/i.test(
    around,
  );
}

/**
 * A name with a capital amid a line of lower-case words that says what was done at work: "zero-downtime Kafka upgrades". Not before a
 * comma or behind "at" and "for", where employers stand, and not beside another capital, where people do.
 */
function isProperUse({ document, lexicon }: Reading, read: ReadBlock, match: Match): boolean {
  const { text, start, before, after, previousWord, nextWord } = surroundingsOf(read, match);
  const kind = lexicon.term(match.pattern.term)?.kind;
  if (kind !== 'tool' && kind !== 'library' && kind !== 'platform') return false;
  if (!/^\p{Lu}\p{L}+$/u.test(text.slice(start, read.tokens[match.last]?.end)) || isEntryTitle(document, read)) return false;
  const kinds = sectionKindsOf(document, read.block);
  if (!kinds.some((each) => each === 'experience' || each === 'projects' || each === 'internships' || each === 'summary')) return false;
  return (
    /^[\s-]$/.test(before) &&
    /^\p{Ll}/u.test(previousWord) &&
    !/^(?:at|for|by|from|to|of|as|mr|ms|dr|the)$/.test(previousWord) &&
    /^ $/.test(after) &&
    /^\p{Ll}{3,}/u.test(nextWord)
  );
}

/** "fine-tuned LLMs" is a name that cannot be without LLMs. */
function isInLongerName({ lexicon }: Reading, { found }: ReadBlock, { pattern, first, last }: Match): boolean {
  return found.some(
    (longer) =>
      longer.first <= first &&
      longer.last >= last &&
      longer.last - longer.first > last - first &&
      !longer.pattern.weak &&
      lexicon.broader(longer.pattern.term).includes(pattern.term),
  );
}

/** How many strong names of one field of work make a document one of that field. */
const homeSize = 3;

/** An abbreviation in a document full of names of its own field of work: AML in an accountant's résumé, AML in a nurse's. */
function isAtHome(reading: Reading, { pattern }: Match): boolean {
  if (!/^[\p{Lu}\d&/-]{2,6}$/u.test(pattern.form)) return false;
  const domain = reading.lexicon.term(pattern.term)?.domain ?? '';
  return domain !== '' && (reading.domains.get(domain) ?? 0) >= homeSize;
}

/** The title line of a job or degree names employers and schools. */
export function isEntryTitle(document: Document, { block }: ReadBlock): boolean {
  const entry = block.entry === undefined ? undefined : document.entries[block.entry];
  if (!entry || entry.blocks[0] !== block.index || block.kind === 'item') return false;
  return sectionKindsOf(document, block).some(
    (kind) => kind === 'experience' || kind === 'education' || kind === 'internships' || kind === 'volunteering',
  );
}

function hasCueAround({ text, start, end, next, previous, before, after, nextWord }: Surroundings): boolean {
  const adjacentAfter = /^[\s-]{1,2}$/.test(after);
  const adjacentBefore = /^[\s(]{1,2}$/.test(before);
  const versionFollows = start + 1 < end && /^\d{1,2}(?:\.\d+)*$/.test(nextWord);
  if (adjacentAfter && (cuesAfter.has(next?.plain ?? '') || versionFollows)) return true;
  if (!adjacentBefore || !previous) return false;
  if (/\b(?:years?|months?|yrs?|jahre|monate|ans|mois|años|meses)['’]? (?:of|in|with|mit|de|en)\s?$/i.test(textBefore(text, start, 24)))
    return true;
  const nameFollows = adjacentAfter && /^\p{Lu}\p{Ll}/u.test(nextWord);
  if (prepositions.has(previous.plain)) return !nameFollows;
  return cuesBefore.has(previous.plain) && !nameFollows;
}

/** Whether a word that belongs to the term stands in the same line. */
export function hasOwnCue({ language }: Reading, { block, tokens }: ReadBlock, { first, last }: Match, cues: readonly string[]): boolean {
  if (cues.length === 0) return false;
  const stems = new Set(tokens.filter((_, index) => index < first || index > last).map(({ fold }) => stemKey(fold, language)));
  const text = block.text.toLowerCase();
  return cues.some((cue) =>
    /[\s-]/.test(cue) ? text.includes(cue.toLowerCase()) : stems.has(stemKey(foldWord(plainWord(cue)), language)),
  );
}

/** Beside a strong name, or beside two weak ones, with only list separators between. */
export function isInList(read: ReadBlock, match: Match): boolean {
  const { block, tokens } = read;
  const neighbours = read.matches.filter(
    (other) => other.pattern.term !== match.pattern.term && (other.last < match.first || other.first > match.last),
  );
  const reach = (from: Match, to: Match): boolean => {
    const [left, right] = from.first < to.first ? [from, to] : [to, from];
    const between = block.text.slice(tokens[left.last]?.end ?? 0, tokens[right.first]?.start ?? 0);
    return between.length < 12 && separators.test(between);
  };
  const adjacent = neighbours.filter((other) => reach(match, other));
  if (adjacent.some(({ pattern }) => !pattern.weak)) return true;
  const chain = new Set(adjacent);
  for (const link of adjacent) for (const other of neighbours) if (reach(link, other)) chain.add(other);
  if ([...chain].some(({ pattern }) => !pattern.weak)) return true;
  return chain.size >= 2 || (chain.size === 1 && labels.test(block.text));
}

/** A whole item of a list of skills. */
function isSkillItem(document: Document, { block }: ReadBlock, { text, start, end }: Surroundings): boolean {
  const kinds = sectionKindsOf(document, block);
  const opens = /(?:^|[,;|/•·:(\n\t&+]|\band)\s*(?:(?:some|basic|intermediate|advanced|good|solid|expert|a little|a bit of) )?$/i.test(
    textBefore(text, start),
  );
  const closes = /^\.?\s*(?:$|[,;|/•·)(\n\t&+:–-]|\band\b)/.test(text.slice(end)) || /^\s*\((?:[^()]{1,40})\)/.test(text.slice(end));
  if (!opens || !closes) return false;
  if (labels.test(text)) return true;
  return kinds.includes('skills') || kinds.includes('certifications');
}
