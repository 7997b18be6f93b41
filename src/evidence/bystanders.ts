import type { Match } from '../lexicon/match.ts';
import { sectionKindsOf } from '../model/document.ts';
import { surroundingsOf } from './guards.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { isEntryTitle } from './support.ts';

/*
 * Names that belong to somebody else: an employer or school, a conference or journal, a course or book title.
 */

export type Bystander = 'organisation' | 'venue' | 'course' | 'book';

const organisationTail =
  /^(?:[\s-]+[\p{Lu}&][\p{L}\p{N}&.'-]*){0,4}?[\s,]+(?:Inc|Inc\.|LLC|Ltd|Ltd\.|Limited|GmbH|AG|SE|KG|S\.?A\.?|SARL|SAS|S\.?L\.?|BV|B\.V\.|Corp|Corp\.|Corporation|Company|Co\.|Foundation|Institute|Institut|University|Universität|Université|Universidad|College|School|Academy|Akademie|Bootcamp|Society|Association|Union|Museum|Hospital|Clinic|Ministry|Council|Meetup|Users? Group|User Group|Conference|Summit|Club|Verein|Labs?|Laboratory|Centre|Center)(?![\p{L}\p{N}])/u;
const organisationHead =
  /(?:University|Universität|Université|Universidad|Institute|Institut|Department|Dept\.?|School|Faculty|Fakultät|Centre|Center|Chair|Lehrstuhl|Laborator(?:y|ium)|Lab|Division|Society|Association|Academy|Ministry|Museum|Journal|College) (?:of|for|für|de|of the)(?: the)?(?:[\s,]+(?:and |& )?[\p{Lu}][\p{L}-]*){0,4}[\s,]*(?:and |& )?$/u;
const venueHead =
  /(?:Conference|Conf\.?|Workshop|Symposium|Symp\.?|Transactions|Trans\.?|Journal|J\.|Letters|Proceedings|Proc\.?|Annals|Advances|Congress|Meeting|Magazine|Review|Society|Association) (?:on|of|in|for)(?: the)?(?:[\s,]+(?:and |& |of |on )?[\p{Lu}][\p{L}-]*,?){0,6}[\s,]*(?:and |& )?$/u;
const courseLine =
  /\b(?:course(?:s|work)?|coursera|udemy|edx|mooc|udacity|linkedin learning|pluralsight|datacamp|codecademy|nanodegree|lehrveranstaltungen|kurse?|cours|curso|cursos|asignaturas)\b/i;
const courseHead = /^[^:]{0,40}\b(?:course(?:s|work)?|modules?|subjects|lehrveranstaltungen|kurse|cours|cursos|asignaturas)[^:]{0,20}:/i;
const bookHead = /\b(?:read|reading|book|books|author of the book)\b[^.]{0,40}["'*_“][^"'”]{0,60}$/i;

/** Who else the name at a match belongs to, if anybody. */
export function bystanderAt(reading: Reading, read: ReadBlock, match: Match): Bystander | undefined {
  const { text, start, end } = surroundingsOf(read, match);
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 80);
  if (venueHead.test(before)) return 'venue';
  if (organisationTail.test(after) || organisationHead.test(before)) return 'organisation';
  if (isEntryTitle(reading.document, read) && isOrganisationSlot(read, before, after)) return 'organisation';
  if (isCourse(reading, read, before)) return 'course';
  return bookHead.test(before) && /^[^"'”]{0,60}["'”]/.test(after) ? 'book' : undefined;
}

const roleSeparator = /[,|–—·@\t\n()]/;

/** A part of a title line that is the name and nothing else, or stands behind "at". */
function isOrganisationSlot({ block }: ReadBlock, before: string, after: string): boolean {
  if (/(?:\bat|@|\bbei|\bchez|\ben) $/i.test(before)) return true;
  const opens = before.trim() === '' || roleSeparator.test(before.trimEnd().at(-1) ?? '') || /\s-\s$/.test(before);
  const closes = after.trim() === '' || roleSeparator.test(after.trimStart()[0] ?? '') || /^\s-\s/.test(after);
  const listed = (block.text.match(/,/g) ?? []).length >= 3;
  return opens && closes && !listed;
}

function isCourse(reading: Reading, { block }: ReadBlock, before: string): boolean {
  const kinds = sectionKindsOf(reading.document, block);
  if (kinds.includes('courses') && !kinds.includes('certifications')) return true;
  if (kinds.includes('teaching') || kinds.includes('experience')) return false;
  if (courseHead.test(block.text)) return true;
  return kinds.includes('education') && courseLine.test(before);
}
