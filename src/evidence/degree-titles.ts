import type { Match } from '../lexicon/match.ts';
import { type Block, type Range, sectionKindsOf } from '../model/document.ts';
import { textBefore } from '../text/before.ts';
import { otherPersonAfter, otherPersonBefore, titledName } from './degree-cues.ts';
import type { Reading } from './reading.ts';

/*
 * Whether a word that may be a degree is one, and whose. "MA" is also a state, "MS" a product line, "master" a branch and a trade.
 */

const ofField =
  /^(?:'s|s')?\.?(?:\s?\([^()]{1,20}\))?,?\s(?:degree|of|in|im|en|de)\b|^(?:'s|s')?\s(?:degree|diploma|title|programme|program)\b/i;
const product =
  /^[\s-](?:office|sql|excel|word|access|project|windows|teams|dynamics|azure|outlook|exchange|powerpoint|visio|sharepoint|visual|server|server|365)\b/i;
const masterTrade =
  /(?:scrum|web|head|station|harbou?r|quarter|concert|question|brew|toast|post|band|ring|yard|task|dungeon|ship|pay|tea)[\s-]?$/i;
const masterThing =
  /^[\s-](?:branch|data|plan|planning|class|classes|craftsman|chef|electrician|plumber|technician|mechanic|builder|key|file|schedule|budget|copy|list|agreement|service|production|tailor|teacher|trainer|sommelier|black belt|gardener|gunner|sergeant|mariner|bedroom|node|server|slave|control|brand|card|stroke|mind|piece|thesis)\b/i;
const stateBefore = /\p{Lu}[\p{L}.' -]{1,25},\s$/u;

type Doubt = (text: string, start: number, end: number) => boolean;

const doubts: readonly Doubt[] = [
  (text, start, end) => /^M\.?S/.test(text.slice(start, end)) && product.test(text.slice(end)),
  (text, _, end) => /^\s(?:EN|ISO|DIN|IEC|\d)/.test(text.slice(end)) && !/^\s(?:19|20)\d\d\b/.test(text.slice(end)),
  (text, start) => masterTrade.test(textBefore(text, start)),
  (text, start, end) => /^master$/i.test(text.slice(start, end)) && masterThing.test(text.slice(end)),
  (text, start, end) =>
    /^(?:MA|ME|MS|MD)$/.test(text.slice(start, end)) &&
    stateBefore.test(textBefore(text, start)) &&
    /^(?:\s\d{5}|\s*$|[,;)\n]| \()/.test(text.slice(end)),
  (text, _, end) =>
    /^-\p{L}/u.test(text.slice(end)) &&
    !/^-(?:level|studium|abschluss|degree|prepared|trained|qualified|student|kandidat)/i.test(text.slice(end)),
  (text, start) => /[\p{L}\p{N}]-$/u.test(textBefore(text, start)),
  (text, start, end) => text.slice(start, end) === 'Promotion' && !/^(?:\s(?:in|im|zum|an|zur|über)\b|:|\s\()/.test(text.slice(end)),
  (text, _, end) =>
    /^\s(?:agent|agents|model|models|inference|pipelines?|apps?|applications?|fine-tuning|based|training)\b/i.test(text.slice(end)),
];

/** Weak titles need a field behind them, a section of education, or a place that only a title takes. */
export function isDegreeTitle(reading: Reading, block: Block, { pattern }: Match, [start, end]: Range): boolean {
  const { text } = block;
  if (block.links.some(([from, to]) => start < to && end > from)) return false;
  if (doubts.some((doubt) => doubt(text, start, end))) return false;
  const surface = text.slice(start, end);
  if (!pattern.weak)
    return !isLowerCaseWord(surface) || ofField.test(text.slice(end)) || isEducation(reading, block) || /degree|'s|doctorate/.test(surface);
  if (/^\p{Ll}/u.test(surface)) return false;
  if (/^\p{Lu}\.\s?\p{Lu}/u.test(surface)) return true;
  if (ofField.test(text.slice(end)) && !/^,\s(?:en|de|in)\b/.test(text.slice(end))) return true;
  if (isEducation(reading, block)) return !isInsideName(text, start, end) || surface.includes('.');
  return isHeaderTitle(reading, block, text, start);
}

function isLowerCaseWord(surface: string): boolean {
  return /^\p{Ll}+$/u.test(surface) && surface.length > 2;
}

function isEducation({ document }: Reading, block: Block): boolean {
  return sectionKindsOf(document, block).includes('education');
}

/** Between two capitalised words of a name: "Mount MA Hospital". */
function isInsideName(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}\p{L}+ $/u.test(textBefore(text, start)) &&
    /^ \p{Lu}\p{L}+/u.test(text.slice(end)) &&
    !/^ (?:in|of)\b/.test(text.slice(end)) &&
    !/[,;:–-] $/.test(textBefore(text, start))
  );
}

/** "Jane Roe, MA" in the header. */
function isHeaderTitle({ document }: Reading, block: Block, text: string, start: number): boolean {
  return (
    sectionKindsOf(document, block).includes('header') && block.index <= 2 && /,\s?(?:[\p{Lu}.]{2,8},\s?)*$/u.test(textBefore(text, start))
  );
}

const ownStudent = /^[\s-]{0,2}(?:student|candidate|researcher|fellow)\b(?!s)/i;

/** Who else the degree belongs to: the words that say so, or undefined where it is the author's. */
export function ownerOf(reading: Reading, block: Block, [start, end]: Range): string | undefined {
  const { text } = block;
  const before = textBefore(text, start);
  const after = text.slice(end, end + 60);
  const kinds = sectionKindsOf(reading.document, block);
  if (/^Dr\.?$/.test(text.slice(start, end)) && titledName.test(after))
    return isAuthorName(reading, text, end) ? undefined : text.slice(start, end + 20).trim();
  const tail = otherPersonAfter.exec(after);
  if (tail && !(kinds.includes('education') && /^[\s'-]{0,2}(?:s\s)?(?:programs?|programmes?|school|thesis|projects?)/i.test(tail[0])))
    return (text.slice(start, end) + tail[0]).trim();
  const listed = (['supervision', 'publications', 'manuscripts', 'service'] as const).find((kind) => kinds.includes(kind));
  if (listed && !kinds.includes('education')) return listed;
  const by = /\b(?:supervis\w+|advis\w+|examin\w+|mentored|encadrée?|betreut|dirigid[oa]) (?:by|von|par|por)\b[^.;\n]{0,50}$/i.exec(before);
  if (by) return by[0].trim();
  if (kinds.includes('education') && !/\b(?:advis[oe]r|supervisor|betreuer|directeur|tutor)\w*:?\s[^.;\n]{0,50}$/i.test(before))
    return undefined;
  if (ownStudent.test(after) && !/supervis|mentor|advis|with /i.test(before)) return undefined;
  const lead = otherPersonBefore.exec(before);
  return lead ? lead[0].trim() : undefined;
}

function isAuthorName({ document }: Reading, text: string, end: number): boolean {
  const surname = document.author?.split(/\s+/).at(-1);
  return surname !== undefined && surname.length > 1 && text.slice(end, end + 60).includes(surname);
}
