import type { Match } from '../lexicon/match.ts';
import type { Token } from '../lexicon/tokens.ts';
import { textBefore } from '../text/before.ts';
import type { ReadBlock, Reading } from './reading.ts';

/*
 * Reasons why a short name, or a name that is also a word, is no mention where it stands. They look at the words next to it only.
 */

/** The surroundings of a match in its block. */
export interface Surroundings {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
  /** Surface of the next token. */
  readonly nextWord: string;
  readonly previousWord: string;
}

export function surroundingsOf({ block, tokens }: ReadBlock, { first, last }: Match): Surroundings {
  const text = block.text;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const previous = tokens[first - 1];
  const next = tokens[last + 1];
  return {
    text,
    start,
    end,
    previous,
    next,
    before: text.slice(previous?.end ?? 0, start),
    after: text.slice(end, next?.start ?? text.length),
    nextWord: next ? text.slice(next.start, next.end) : '',
    previousWord: previous ? text.slice(previous.start, previous.end) : '',
  };
}

/** Names of tools that people also bear. */
const firstNames = new Set([
  'Julia',
  'Stan',
  'Ruby',
  'Dart',
  'Ada',
  'Julian',
  'Max',
  'Sage',
  'Chef',
  'Jasmine',
  'Mocha',
  'Jade',
  'Maya',
  'Crystal',
  'Elm',
  'Dash',
  'Hugo',
  'Haskell',
  'Pascal',
  'Perl',
  'Phoenix',
  'Scala',
  'Victoria',
  'Alex',
  'Clair',
  'Gatling',
  'Rhino',
  'Iris',
  'Ray',
  'Dusk',
  'Gin',
  'Nova',
  'Flora',
  'Lena',
  'Watson',
  'Alexa',
  'Cortana',
  'Siri',
  'Claude',
  'Drake',
  'Robin',
  'Marvin',
  'Miranda',
  'Cassandra',
  'Kafka',
  'Elixir',
  'Joomla',
  'Django',
  'Luigi',
  'Aurora',
  'Athena',
  'Titan',
  'Spark',
  'Helm',
  'Swift',
  'Epic',
  'Cicero',
  'Carta',
  'Ariba',
  'Concur',
]);
const people = /^(?:for|by|with|mr|ms|mrs|dr|prof|and|to|under|of|from|via|named|colleague|roofer|director|manager|supervisor)$/i;
const techNames =
  /^(?:Boot|Framework|Native|Studio|Cloud|Data|Sheets|Ads|Analytics|Script|Developer|Engineer|Programmer|Programming|Language|Server|Database|Suite|Core|Pro|Rails|Streaming|Certified|Charts?|Infra|Automate|Playgrounds|Pipelines?|Streams?|Connect|Query|Compiler|Library|Packages?|Scripts?|Apps?|Services?|Models?|Jobs?|Cluster|Training|Basics|Advanced|Skills?)$/;

type Guard = (at: Surroundings, surface: string, form: string) => boolean;

const compoundTails =
  /^-(?:based|driven|like|powered|native|style|compatible|compliant|compliance|certified|friendly|focused|oriented|optimi[sz]ed|enabled|related|ready|led|centric|aligned|integrated|first|only|heavy|basiert|gestützt|konform|zertifiziert|orientiert|fähig|und|\s|$)/;
/** German puts nouns together with a hyphen: "Excel-Makros", "SAP-Berater". */
const nounTail = /^-\p{Lu}\p{Ll}{3,}/u;
const letterLabels = new Set([
  'class',
  'vitamin',
  'section',
  'grade',
  'series',
  'hepatitis',
  'appendix',
  'plan',
  'type',
  'group',
  'level',
  'category',
  'team',
  'unit',
  'phase',
  'block',
  'tier',
  'klasse',
  'permis',
  'gruppe',
  'teil',
  'annex',
  'schedule',
  'exhibit',
  'form',
  'option',
  'figure',
  'fig',
  'usb',
  'factor',
  'protein',
  'round',
]);
const particles = new Set([
  'to',
  'in',
  'at',
  'on',
  'for',
  'beyond',
  'above',
  'through',
  'with',
  'as',
  'into',
  'over',
  'under',
  'quickly',
  'well',
  'from',
  'by',
  'when',
  'your',
  'my',
  'our',
  'all',
  'ahead',
  'out',
  'up',
  'down',
  'back',
  'further',
  'live',
]);

const guards: Readonly<Record<string, Guard>> = {
  'part of a compound': ({ after, text, end }, surface) =>
    after.startsWith('-') &&
    /^-\p{L}/u.test(text.slice(end)) &&
    !compoundTails.test(text.slice(end)) &&
    !(surface.length > 2 && nounTail.test(text.slice(end))),
  'behind a hyphen': ({ before, text, start }, surface) =>
    surface.length <= 2 && before.endsWith('-') && /[\p{L}\p{N}]-$/u.test(textBefore(text, start)),
  'joined by an ampersand': ({ text, start, end }) =>
    /^&|^ & \p{Lu}(?![\p{L}])/u.test(text.slice(end)) || /&$/.test(textBefore(text, start)),
  'an initial': ({ text, start, end }, surface) =>
    surface.length === 1 &&
    (/^\.\s?\p{Lu}/u.test(text.slice(end)) || (/\p{Lu}\.\s?$/u.test(textBefore(text, start)) && /^\./.test(text.slice(end)))),
  'a middle initial': ({ text, start, end }, surface) =>
    surface.length === 1 && /\p{Lu}\p{Ll}+ $/u.test(textBefore(text, start)) && /^\. \p{Lu}\p{Ll}/u.test(text.slice(end)),
  'a letter that counts': ({ previousWord, before }, surface) =>
    surface.length === 1 && /^[\s-]*$/.test(before) && letterLabels.has(previousWord.toLowerCase()),
  'one of letters that count': ({ text, start }, surface) => {
    if (surface.length !== 1) return false;
    const label = /(\p{L}{3,})s (?:\p{Lu}\d?(?:, | ?& | ?\/ ?|, (?:and|or) | (?:and|or|to|und|oder|bis|et|ou|y|o) ))+$/u.exec(
      textBefore(text, start, 40),
    );
    return label !== null && letterLabels.has((label[1] ?? '').toLowerCase());
  },
  'a game or a band': ({ text, end }) =>
    /^ \((?:the |a )?(?:board |card |video |computer )?(?:game|band|book|novel|film|movie|album|show|series|musical)\)/i.test(
      text.slice(end, end + 30),
    ),
  'behind a dot': ({ text, start }, surface) => surface.length <= 3 && /[\p{L}\p{N}]\.$/u.test(textBefore(text, start, 3)),
  'a driving class': ({ text, start }, surface) =>
    surface.length <= 2 &&
    /(?:licen[cs]es?|führerschein|fahrerlaubnis|permis|carn[eé]|permiso|patente|rijbewijs|class(?:es)?|categor\w+|klassen?)\b[^.;\n]{0,24}$/i.test(
      textBefore(text, start),
    ),
  'a unit or currency': ({ text, start, end }, surface) =>
    surface.length === 1 && (/[°º]\s?$/.test(textBefore(text, start)) || /^[$€£]/.test(text.slice(end))),
  'a season': ({ nextWord, after }, surface) =>
    /^(?:Spring|Fall|Summer|Winter|Autumn)$/.test(surface) &&
    /^[\s'/-]*$/.test(after) &&
    /^(?:\d{2}|\d{4}|semester|term|quarter|break)$/i.test(nextWord),
  'a verb that opens a sentence': ({ text, start, nextWord, after }, surface, form) =>
    /^\p{Lu}\p{Ll}+$/u.test(surface) &&
    /^\p{Lu}/u.test(form) &&
    (start === 0 || /[.!?:]\s+$/.test(textBefore(text, start))) &&
    /^\s+$/.test(after) &&
    particles.has(nextWord),
  'an apostrophe name': ({ text, start }) => /\p{L}'$/u.test(textBefore(text, start)),
};

/** Why the words at a match are no mention, or undefined. Only for exact and weak forms. */
export function guardedBy(read: ReadBlock, match: Match): string | undefined {
  const at = surroundingsOf(read, match);
  const surface = at.text.slice(at.start, at.end);
  return Object.keys(guards).find((reason) => guards[reason]?.(at, surface, match.pattern.form));
}

/** A word of the author's own name, in the header or beside another word of it. */
export function isAuthorName({ document }: Reading, read: ReadBlock, match: Match): boolean {
  const { text, start, end, nextWord, previousWord } = surroundingsOf(read, match);
  const names = document.author?.split(/\s+/) ?? [];
  if (!names.includes(text.slice(start, end))) return false;
  return (
    names.includes(nextWord) || names.includes(previousWord) || document.sections[read.block.section]?.kinds.includes('header') === true
  );
}

/** Whether the words are part of a person's name: "Julia Hartmann", "Dr. Jenkins", "reported to Django Reyes". Asked of every name. */
export function isPersonName(read: ReadBlock, match: Match): boolean {
  const { text, start, end, before, after, nextWord, previousWord } = surroundingsOf(read, match);
  const surface = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}+$/u.test(surface)) return false;
  if (/^\.? $/.test(before) && /^(?:Mr|Ms|Mrs|Dr|Prof|Professor|Frau|Herr|Mme|Sr|Sra)$/.test(previousWord)) return true;
  if (
    before === ' ' &&
    firstNames.has(previousWord) &&
    !firstNames.has(surface) &&
    !/^[\s-]*(?:developer|engineer|programm)/i.test(text.slice(end))
  )
    return isUnknown(read, match.first - 1);
  if (after !== ' ' || !/^\p{Lu}\p{Ll}{2,}$/u.test(nextWord) || techNames.test(nextWord) || !firstNames.has(surface)) return false;
  return people.test(previousWord) || /\p{Ll}$|:$/u.test(previousWord + before.trim());
}

/** "Atlanta, GA", "Milano, IT", "Tullow Oil PLC": a place or a legal form behind a name that no lexicon knows. */
export function isPlaceOrLegalForm(read: ReadBlock, match: Match): boolean {
  const { text, start, end, before, after, previousWord } = surroundingsOf(read, match);
  const surface = text.slice(start, end);
  if (!/^\p{Lu}{2,3}$/u.test(surface) || !/^\p{Lu}\p{Ll}+$/u.test(previousWord) || !isUnknown(read, match.first - 1)) return false;
  if (/^(?:PLC|AG|SE|SA|BV|NV|AB|AS|OY|KG|SL|LLC|INC|LTD)$/.test(surface) && before === ' ') return true;
  return (
    surface.length === 2 &&
    before === ', ' &&
    (/^\s*$/.test(after) || /^\s*[|;)\n·•–]/.test(after) || /^\s\d{5}/.test(text.slice(end))) &&
    read.tokens.length <= 14
  );
}

/** A token that stands in no other name of the block. */
function isUnknown({ matches }: ReadBlock, token: number): boolean {
  return !matches.some(({ first, last, pattern }) => first <= token && last >= token && !pattern.weak);
}
