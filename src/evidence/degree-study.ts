import type { Block, Range } from '../model/document.ts';
import { fieldsIn, isGenericField } from './degree-fields.ts';
import type { Reading } from './reading.ts';

/** What a degree was taken in, as far as the words around its title tell. */
export interface Study {
  /** Canonical names; empty where none is known. */
  readonly fields: readonly string[];
  /** The words that name the field; empty where none are there. */
  readonly words: string;
}

const institution =
  /\b(?:universi\w*|college|school|institut\w*|academy|akademie|polytechni\w*|hochschule|fachhochschule|école|faculty|facultad|faculté|fakultät|department|dept|seminar|campus|conservator\w*|TU|ETH|EPFL|FH|MIT|NIT|IIT|UCL|LMU|RWTH|KIT|hogeschool|università|politecnico|liceo|lycée|gymnasium|centre|center)\b/i;
const noField =
  /^(?:(?:hons?|honou?rs|first|second|third|upper|lower|class|cum laude|magna|summa|distinction|merit|with|grade|note|gpa|cgpa|mention|sehr gut|gut|\d[\d.,:/]*%?|[12]:[12]|expected|in progress|present|full[- ]time|part[- ]time|online|distance learning|evenings?|berufsbegleitend\w*|nebenberuflich|vollzeit|teilzeit|fernstudium|dual\w*|abendstudium|à distance|en alternance|par correspondance|a distancia|semipresencial|thesis|dissertation|awarded|degree|programme|program|majors?|concentration|speciali[sz]ation|track|emphasis|focus|schwerpunkt|vertiefung|fachrichtung|studienrichtung|studiengang|fach|parcours|option|spécialité|mención|especialidad|orientación|usa|uk|germany|france|spain|india)\b[\s\d.,:/%()-]*)+$/i;
const stop =
  /\b(?:coursework|courses|minor|thesis|dissertation|certificate|advis[oe]r|supervisor|modules?|electives?|relevant|nebenfach|mineure|activities|societ)/i;
/** A section title that a wrapped line took in. */
const nextSection =
  /(?<!\p{L})(?:LANGUAGES?|SKILLS|EXPERIENCE|INTERESTS|REFERENCES|SPRACHEN|KENNTNISSE|INTERESSEN|LANGUES|COMPÉTENCES|LOISIRS|IDIOMAS|HABILIDADES|INTERESES)(?!\p{L})/u;

/** A line of a list of languages. */
const languageLine =
  /\n(?=[^\n]*(?<!\p{L})(?:languages?|sprachen|langues|idiomas)\s*:|\s*\p{L}+\s*[(:–-]+\s*(?:fluent|native|basic|[abc][12](?!\p{L})|muttersprach|fließend|courant|natif|nativo|gut|intermediate|intermedi|advanced|conversational|beginner|mother tongue))/iu;

/** The field stands behind the title, else before it, else in the row, on the next lines of the entry or its first; a title may state it itself. */
export function studyOf(reading: Reading, block: Block, titles: readonly string[], range: Range, [from, to]: Range): Study {
  const own = [...new Set(titles.flatMap((title) => reading.knowledge.degrees.detailOf(title, 'field')))];
  const behind = segmentsOf(block.text.slice(range[1], Math.min(to, range[1] + 160)).replace(fieldLead, ''));
  const joined = joinedStudy(reading, block.text.slice(range[0], to), range[1] - range[0]);
  const direct = firstStudy(reading, behind) ?? joined;
  if (direct) return { fields: [...new Set([...direct.fields, ...(joined?.fields ?? []), ...own])], words: direct.words };
  const row = (own.length > 0 && !own.every(isGenericField) ? [] : rowOf(reading, block))
    .map((words) => firstStudy(reading, segmentsOf(words)))
    .find((study) => study !== undefined);
  if (row) return { fields: [...new Set([...row.fields, ...own])], words: row.words };
  if (own.length > 0 && !own.every(isGenericField)) return { fields: own, words: '' };
  const before = block.text
    .slice(from, range[0])
    .split(/[,;|\t–(]|\s-\s/)
    .filter((words) => words.trim() !== '')
    .slice(-3);
  const isStudy = (words: string): boolean => firstStudy(reading, segmentsOf(words)) !== undefined;
  const start = before.findIndex(isStudy);
  const lines = [...(start < 0 ? [] : [before.slice(start).join('; ')]), ...otherLines(reading, block)];
  const found = lines.map((words) => firstStudy(reading, segmentsOf(words))).find((study) => study !== undefined);
  if (found) return { fields: [...new Set([...found.fields, ...own])], words: found.words };
  return { fields: own, words: own.length > 0 ? '' : (beforeSchool(behind).find((words) => isField(words) && !isAcronym(words)) ?? '') };
}

const fieldLead =
  /^(?:'s|s')?\.?,?\s?(?:\((?:Hons?\.?|Honours|Honors|joint hons?\.?|FH|Univ\.?|[12][:.][12i]+)\)\s?)?(?:degree\s)?(?:,|-|–|:|\()?\s?(?:with (?:a )?(?:major|concentration|speciali[sz]ation) in|major(?:s|ing|ed)? ?(?:in|:)?|(?:in der|in|of|en|im|des|de|di|em)(?![\p{L}]))?\s?(?:the\s)?/iu;

/** A field that begins in the title's own words: "Ingeniero Agrónomo", "Ingeniería Civil". */
function joinedStudy(reading: Reading, text: string, titleLength: number): Study | undefined {
  const dot = text[titleLength] === '.' ? 1 : 0;
  const tail = text.slice(titleLength + dot, titleLength + 60).split(/[\n\t;|(),:.–—]|\s-\s/)[0] ?? '';
  const words = text.slice(0, titleLength + dot) + tail;
  const inTitle = fieldsIn(text.slice(0, titleLength), reading.knowledge, reading.language);
  const fields = fieldsIn(words, reading.knowledge, reading.language).filter((field) => !inTitle.includes(field));
  return fields.length > 0 ? { fields, words: tail.trim() } : undefined;
}

/** The parts of a line, up to where something else than the field of study begins. */
function segmentsOf(text: string): readonly string[] {
  return text
    .slice(0, endAt(text, stop))
    .slice(0, endAt(text, nextSection))
    .slice(0, endAt(text, languageLine))
    .split(/[\n\t;|(),:]|\.\s|\s[-–—]\s|\b(?:from|at|with|while|where|who)\b|(?:19|20)\d{2}/)
    .map((segment) => segment.replace(schoolBehind, '').trim())
    .filter((segment) => segment !== '');
}

function endAt(text: string, mark: RegExp): number {
  const at = text.search(mark);
  return at < 0 ? text.length : at;
}

/** "informatique de l'université X", "Informatik an der TU Y", "Physics University of Z": the school that closes a segment is no part of the field. */
const schoolBehind =
  /(?<=\p{L}) (?:(?:de l['’]|de la |de |à l['’]|du |dell['’]|della |dall['’]|da |do |der |an der |am |von der |en la |en el |del |del? |por la |pela |na |of the |of |in the |by )(?:\p{L}+ )?(?:universi\p{L}*|university|politécnic\p{L}*|hochschule|fachhochschule|école|escuela|faculté|facultad|fakultät|institut\p{L}*|college|school|academy|akademie|campus)|universität|université|universidad|università|universidade|universiteit|hochschule|fachhochschule|école|escuela|politecnico|politécnica|uni|TU|FH|HTW|ETH|EPFL|RWTH|LMU|KIT|univ\.?|(?:university|institute|college) of)(?!\p{L}).*$/isu;

function isField(segment: string): boolean {
  return /\p{L}{2}/u.test(segment) && !institution.test(segment) && !noField.test(segment) && segment.length <= 70;
}

/** What follows a school is its place. */
function beforeSchool(segments: readonly string[]): readonly string[] {
  const school = segments.findIndex((segment) => institution.test(segment) || isAcronym(segment));
  return school < 0 ? segments : segments.slice(0, school);
}

/** "INSEAD", "UNAM": a school. */
function isAcronym(segment: string): boolean {
  return /^\p{Lu}{3,8}$/u.test(segment);
}

/** The first part that names a field, and those that go on with the list ("Biology, Statistics and Spanish"). */
function firstStudy(reading: Reading, segments: readonly string[]): Study | undefined {
  const named = segments
    .slice(0, 5)
    .map((words) => ({ words, fields: isField(words) ? fieldsIn(words, reading.knowledge, reading.language) : [] }));
  const at = named.findIndex(({ fields }) => fields.length > 0);
  const unknown = segments.findIndex((words) => isField(words) && !isAcronym(words));
  if (at < 0 || (unknown >= 0 && unknown < at && unknown === 0)) return undefined;
  const end = named.findIndex(({ fields }, index) => index > at && fields.length === 0);
  const list = named.slice(at, end < 0 ? named.length : end);
  return { fields: [...new Set(list.flatMap(({ fields }) => fields))], words: list.map(({ words }) => words).join(', ') };
}

function rowOf({ document }: Reading, block: Block): readonly string[] {
  if (block.row === undefined) return [];
  return document.blocks.filter((cell) => cell.row === block.row && cell.index !== block.index).map((cell) => cell.text);
}

/** The next two lines of the entry, one that is labelled as the major wherever it stands, and the entry's first line. */
function otherLines({ document }: Reading, block: Block): readonly string[] {
  const own = block.text.split('\n').slice(1, 3);
  const entry = block.entry === undefined ? [] : (document.entries[block.entry]?.blocks ?? []);
  const later = entry.filter((index) => index > block.index).map((index) => document.blocks[index]?.text ?? '');
  const labelled = later.flatMap(
    (text) =>
      /^(?:major|field|subject|speciali[sz]ation|concentration|fachrichtung|studiengang|spécialité|especialidad)s?\s*:?\s*(.*)/is.exec(
        text,
      )?.[1] ?? [],
  );
  const first = entry.slice(0, 1).filter((index) => index < block.index);
  const title = first.map((index) => document.blocks[index]?.text ?? '');
  return [...labelled, ...own, ...later.slice(0, 1), ...title].filter((text) => text.length <= 120 && !languageLine.test(`\n${text}`));
}
