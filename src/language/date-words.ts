/** Month names by month, in English, German, French, Spanish, Italian, Portuguese, Dutch; without accents, full and short. */
const months: readonly string[] = [
  'january jan januar jaenner janner janvier janv enero ene gennaio gen genn janeiro januari',
  'february feb februar febr fevrier fevr fev febrero febbraio febb fevereiro februari',
  'march mar marz maerz mrz mars marzo marco mart maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug aout agosto ago agost augustus',
  'september sept sep septembre septiembre setiembre set settembre sett setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dicembre dezembro',
];

/** Seasons with their first month (January = 0) and length; winter terms run into the next year. */
const seasons: readonly (readonly [words: string, first: number, length: number])[] = [
  ['spring fruhling fruehling fruhjahr printemps primavera lente voorjaar', 2, 3],
  ['summer sommer ete verano estate verao zomer', 5, 3],
  ['fall autumn herbst automne otono autunno outono herfst', 8, 3],
  ['winter hiver invierno inverno', 11, 3],
  ['sommersemester sose ss', 3, 6],
  ['wintersemester wise ws', 9, 6],
  ['michaelmas', 9, 3],
  ['hilary', 0, 3],
];

/** What people write for "until today". */
export const presentWords: readonly string[] = [
  'present day',
  'the present',
  'present',
  'pres',
  'now',
  'nowadays',
  'today',
  'current',
  'currently',
  'curr',
  'ongoing',
  'on-going',
  'on going',
  'in progress',
  'to date',
  'till date',
  'date',
  'continuing',
  'heute',
  'jetzt',
  'aktuell',
  'laufend',
  'gegenwartig',
  'gegenwart',
  'dato',
  'offen',
  'andauernd',
  'present',
  'maintenant',
  "aujourd'hui",
  'aujourd hui',
  'ce jour',
  'a ce jour',
  'en cours',
  'actuel',
  'actuelle',
  'actuellement',
  'actualidad',
  'la actualidad',
  'la fecha',
  'presente',
  'el presente',
  'actual',
  'actualmente',
  'hoy',
  'hoy en dia',
  'en curso',
  'cursando',
  'oggi',
  'attuale',
  'attualmente',
  'in corso',
  'ad oggi',
  'atual',
  'atualmente',
  'hoje',
  'o momento',
  'o presente',
  'heden',
  'nu',
  '現在',
  '至今',
  '今',
  '현재',
];

/** Words between the two ends of a range. */
export const rangeWords: readonly string[] = [
  'up to',
  'to',
  'until',
  'untill',
  'till',
  'til',
  'thru',
  'through',
  'bis zum',
  'bis',
  "jusqu'a",
  "jusqu'au",
  "jusqu'en",
  'au',
  'a',
  'al',
  'hasta la',
  'hasta',
  'ate o',
  'ate',
  'fino a',
  'fino al',
  'tot en met',
  'tot',
  't/m',
  'から',
];

/** Words before a lone date that say "and ever since". */
export const sinceWords: readonly string[] = ['since', 'seit', 'ab', 'depuis', 'desde', 'dal', 'sinds', 'vanaf'];

/** Lower case without accents, of the same length as the text where that is possible (`ß` stays). */
export function foldText(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, foldCharacter).toLowerCase();
}

function foldCharacter(character: string): string {
  const folded = character.normalize('NFD').replace(/\p{M}/gu, '');
  return folded.length === character.length ? folded : character;
}

export const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, month) => names.split(' ').map((name): [string, number] => [name, month])),
);

export const seasonMonths: ReadonlyMap<string, readonly [first: number, length: number]> = new Map(
  seasons.flatMap(([names, first, length]) => names.split(' ').map((name): [string, readonly [number, number]] => [name, [first, length]])),
);

/** An alternation of words, the longest first, for a pattern. */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s{1,3}'))
    .join('|');
}
