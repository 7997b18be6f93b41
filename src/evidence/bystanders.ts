import { perObject } from '../language/lazy.ts';
import { lowerCase } from '../language/lower-case.ts';
import { occurs } from '../language/occurs.ts';
import { type Match, rangeOf } from '../lexicon/match.ts';
import { type Block, sectionKindsOf } from '../model/document.ts';
import { textBefore } from '../text/before.ts';
import { surroundingsOf } from './guards.ts';
import { nearestHeading } from './nearest-heading.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { isEntryTitle } from './support.ts';

/*
 * Names that belong to somebody else: an employer or school, a conference or journal, a course or book title.
 */

export type Bystander = 'organisation' | 'venue' | 'course' | 'book' | 'others';

const legalForms = 'Inc|LLC|Ltd|Limited|GmbH|AG|SE|KG|S\\.?A|SARL|SAS|S\\.?L|BV|B\\.V|Corp|Corporation|Co|PLC|Oy|AB|Sp\\. z o\\.o';
const organisationNouns =
  'Foundation|Institute|Institut|University|Universität|Université|Universidad|College|School|Academy|Akademie|Bootcamp|Society|Association|Union|Museum|Hospital|Clinic|Ministry|Council|Meetup|Users? Group|Conference|Summit|Club|Verein|Labs?|Laboratory|Centre|Center|Tower|Arena|Stadium|Park|Building|House|Street|Road|Award|Prize|Cup|Festival|Hotel|Church|Library of';
const organisationTail = new RegExp(
  `^(?:[\\s-]+[\\p{Lu}&][\\p{L}\\p{N}&.'-]*){0,3}?(?:,?\\s+(?:${legalForms})\\.?(?![\\p{L}\\p{N}])|[\\s-]+(?:${organisationNouns})(?![\\p{L}\\p{N}]))`,
  'u',
);
const organisationHead =
  /(?:University|Universität|Université|Universidad|Institute|Institut|Department|Dept\.?|School|Faculty|Fakultät|Centre|Center|Chair|Lehrstuhl|Laborator(?:y|ium)|Lab|Division|Society|Association|Academy|Ministry|Museum|Journal|College)(?: (?:of|for|für)(?: the)?| (?:\p{Lu}[\p{L}.-]+ ){0,3}(?:de|du|des|del|d['’]))(?:[\s,]*(?:and |& )?[\p{Lu}][\p{L}-]*){0,4}[\s,]*(?:and |& )?$/u;
const venueHead =
  /(?:Conference|Conf\.?|Workshop|Symposium|Symp\.?|Transactions|Trans\.?|Journal|J\.|Letters|Proceedings|Proc\.?|Annals|Advances|Congress|Meeting|Magazine|Review|Society|Association) (?:on|of|in|for)(?: the)?(?:[\s,]+(?:and |& |of |on )?[\p{Lu}][\p{L}-]*,?){0,6}[\s,]*(?:and |& )?$/u;
const courseLine =
  /\b(?:course(?:s|work)?|coursera|udemy|edx|mooc|udacity|linkedin learning|pluralsight|datacamp|codecademy|nanodegree|lehrveranstaltungen|kurse?|cours|curso|cursos|asignaturas)\b/i;
const courseHead =
  /^[^:]{0,40}\b(?:course(?:s|work)?(?! (?:experience|projects?|development|design))|modules?|subjects|lehrveranstaltungen|kurse|(?<!en )cours\b|cursos|asignaturas)[^:]{0,20}:/i;
/** A heading, a label or the title of a table's column above courses that were attended. */
const courseTitle =
  /\b(?:course ?work|moocs?|(?:relevant|selected|graduate|undergraduate|online|completed|key) (?:\p{L}+ )?courses?(?! taught)|lehrveranstaltungen|(?:belegte|online-?)\s?kurse|cours (?:suivis|en ligne)|cursos (?:realizados|online|en línea)|asignaturas)\b|^(?:online )?(?:course|kurs|cours|curso)s?(?: (?:name|title|titel))?$/iu;
const quotedCourse =
  /\b(?:course|class|mooc|kurs|seminar|workshop|webinar|training|curso|cours|formation)\b[^.;"]{0,40}["“„«'‘][^"”“»'’]{0,60}$/i;
const bookHead =
  /(?<!(?:working|thesis|dissertation|paper) )\b(?:read|reading|books?|titles?|textbooks?|editions?|novels?|magazines?|buch|bücher|gelesen|lektüre|livres?|lu|libros?|leído)\b[^.;]{0,40}["“„«'*_‘][^"”“»'’]{0,60}$/i;
/** "programming by the vendor", "the Unity team next door did the 3D": over lower-cased text, like what follows. */
const othersBehind =
  /^(?:\s(?:was |were |is |are )?(?:done |made |built |written |handled |run )?by (?:others\b|(?:our|the|my|a|an|another) (?:[\p{L}-]+ )?(?:vendor|contractors?|colleagues?|data scientists?|teams?|agency|consultants?|suppliers?|developers?|engineers?|department|client|specialists?)\b)|\s(?:team|department|group) (?:next door|did|does|built|handled|took|wrote|owned)\b)/u;
/** Work of other people, and what an employer makes or sells. */
const othersWork = [
  /\b(?:people|teams?|makers?|creators?|company|founders?|folks|engineers) behind [^.;]{0,20}$/,
  /(?<!\b(?:part|member|head|lead|leader) of (?:the|a) |\b(?:led|in|joined|built|managed) (?:the|a) |my )\b(?:team|teams|colleagues?|company|group|people|engineers?|department|those|vendor|firm|start-?up) (?:that|who|which|we) [^.;]{0,40}$/,
  /\b(?:colleagues?|teammates?|co-workers?|(?:another|other|the|their|bank's|client's|[\p{L}]+'s) (?:[\p{L}-]+ )?teams?|vendors?|contractors?|suppliers?|others) (?:wrote|write|built|builds?|maintain(?:s|ed)?|developed|develops?|uses?|used|managed|handled|ran|runs?|did|does|owned)\b[^.;]{0,40}$/u,
  /\b(?:vendor|provider|maker|manufacturer|supplier|publisher|distributor|reseller|producer) of\b[^.;]{0,40}$/,
  /\b(?:is|was) (?:a|an|the|one of)\b[^.;]{0,40}\b(?:company|start-?up|firm|agency|consultancy|leader|platform|provider|vendor)\b[^.;]{0,50}$/,
];

/** Who else the name at a match belongs to, if anybody. */
export function bystanderAt(reading: Reading, read: ReadBlock, match: Match): Bystander | undefined {
  const { text, start, end } = surroundingsOf(read, match);
  const before = textBefore(text, start, 120);
  const after = text.slice(end, end + 80);
  if (occurs(venueHead, before)) return 'venue';
  if (isAssociation(reading, read, match, before, after)) return 'organisation';
  const isCertificate = reading.lexicon.term(match.pattern.term)?.kind === 'certification';
  if (!isCertificate && !isBeginningOfName(read, match) && (occurs(organisationTail, after) || occurs(organisationHead, before)))
    return 'organisation';
  const couldEmploy = /^\p{Lu}\S*$/u.test(text.slice(start, end)) && !/(?:er|or|ist|ant|ian|ing)s?$/i.test(text.slice(start, end));
  if (couldEmploy && !isOwnPaper(reading, read, match) && isEntryTitle(reading.document, read) && isOrganisationSlot(read, before, after))
    return 'organisation';
  if (!isCertificate && isCourse(reading, read, before)) return 'course';
  const quoted = /^[^"'”»’\n]{0,60}["'”»’*_]/.test(after);
  if (quoted && quotedCourse.test(before)) return 'course';
  if (quoted && bookHead.test(before)) return 'book';
  const lower = lowerCase(before);
  return othersWork.some((pattern) => occurs(pattern, lower)) || occurs(othersBehind, lowerCase(after)) ? 'others' : undefined;
}

/** A name of the spec's own that opens an entry of education is what was earned there, not who gave it: "Fagbrev, Baker, 2013". */
function isOwnPaper({ document, lexicon }: Reading, { block }: ReadBlock, { pattern }: Match): boolean {
  if (lexicon.term(pattern.term)) return false;
  return sectionKindsOf(document, block).some((kind) => kind === 'education' || kind === 'certifications');
}

/** "ITIL 4" in "ITIL 4 Foundation": the words behind belong to a longer name that the lexicon knows. */
function isBeginningOfName({ found }: ReadBlock, { first, last }: Match): boolean {
  return found.some((longer) => longer.first <= first && longer.last > last && longer.pattern.effect === undefined && !longer.pattern.weak);
}

const roleSeparator = /[,|–—·@\t\n()]/;

/** A part of a title line that is the name and nothing else, or stands behind "at". */
function isOrganisationSlot({ matches }: ReadBlock, before: string, after: string): boolean {
  if (/(?:\bat|@|\bbei|\bchez|\ben) $/i.test(before)) return true;
  const opens = before.trim() === '' || roleSeparator.test(before.trimEnd().at(-1) ?? '') || /\s-\s$/.test(before);
  const closes = after.trim() === '' || roleSeparator.test(after.trimStart()[0] ?? '') || /^\s-\s/.test(after);
  const listed = new Set(matches.map(({ first }) => first)).size >= 3;
  return opens && closes && !listed;
}

function isCourse(reading: Reading, { block }: ReadBlock, before: string): boolean {
  const kinds = sectionKindsOf(reading.document, block);
  if (kinds.includes('courses') && !kinds.includes('certifications')) return true;
  if (kinds.includes('teaching') || kinds.includes('experience')) return false;
  if (courseHead.test(block.text) || titlesAbove(reading, block).some((title) => courseTitle.test(title))) return true;
  return kinds.includes('education') && courseLine.test(before);
}

/** What stands above a block and speaks for it: its heading, the line that opens its list, the first row of its table. */
function titlesAbove({ document: { blocks } }: Reading, block: Block): readonly string[] {
  const heading = nearestHeading(blocks, block);
  const titles = heading ? [heading.text] : [];
  if (block.kind !== 'item' && block.kind !== 'cell') return titles;
  const first = runStarts(blocks)[block.index] ?? block.index;
  const before = blocks[first - 1];
  if (block.kind === 'item') return before?.kind === 'paragraph' && /:\s*$/.test(before.text) ? [...titles, before.text] : titles;
  return blocks[first]?.row === block.row ? titles : [...titles, ...rowFrom(blocks, first)];
}

/** By block: where the run of blocks of its kind begins. Looked through once, since every name in a list or table asks. */
const runStarts = perObject((blocks: readonly Block[]): readonly number[] => {
  let start = 0;
  return blocks.map(({ kind }, index) => {
    if (blocks[index - 1]?.kind !== kind) start = index;
    return start;
  });
});

/** The texts of a table's row, whose cells stand side by side. */
function rowFrom(blocks: readonly Block[], first: number): readonly string[] {
  const texts: string[] = [];
  for (let at = first; blocks[at]?.row === blocks[first]?.row && at < blocks.length; at++) texts.push(blocks[at]?.text.trim() ?? '');
  return texts;
}

/** Many people of a trade: "Reporters", "project managers". */
export function isPeople(words: string): boolean {
  return /(?:\p{Ll}(?:ers|ors|ists|ians|ants|ysts)|\bnurses)$/iu.test(words);
}

/** "Investigative Reporters & Editors": an association that is named for its members, or one that the author is a member of. */
function isAssociation({ document }: Reading, { block, tokens }: ReadBlock, match: Match, before: string, after: string): boolean {
  const surface = block.text.slice(...rangeOf(tokens, match));
  if (!/^\p{Lu}\p{Ll}/u.test(surface) || /[\s-]\p{Ll}/u.test(surface)) return false;
  if (/\b(?:member|mitglied|membre|miembro|socia|socio) (?:of|in|de|der|des|du|del) (?:the |la |l')?$/i.test(before))
    return !/^[\s-]*(?:team|group|department|practice|committee|staff|squad|unit)\b/i.test(after);
  if (!isPeople(surface) || isPeople(match.pattern.form)) return false;
  if (/^,? (?:&|and) \p{Lu}\p{Ll}+/u.test(after)) return true;
  return sectionKindsOf(document, block).some((kind) => kind === 'awards' || kind === 'memberships');
}
