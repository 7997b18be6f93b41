/* What counts as personal data in a document's words. Each pattern is bounded, so that no line takes long. */

export interface PrivateData {
  /** Text without it needs no closer look: it is quick, and the pattern is not. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  /** Whether a find is what it looks like, by itself and by the words before it. */
  readonly holds?: (found: string, before: string) => boolean;
}

const name = "\\p{Lu}[\\p{L}'’.-]{0,30}";
const names = `${name}(?:\\s${name}){0,3}`;
/** Postcode and town after a street. */
const postcodeAndTown = `,?\\s{1,3}(?:[A-Z]{1,2}-)?\\d{4,5}\\s${names}`;
const town = `(?:${postcodeAndTown})?`;
/** A house number; a year is none. */
const number = '(?!(?:19|20)\\d\\d(?!\\d))\\d{1,5}(?:\\s?[a-zA-Z](?![\\p{L}\\d]))?';

const month =
  '(?:jan|feb|fév|fev|m[aä]r|apr|avr|abr|ma[iy]|jun|juin|jul|juil|aug|ago|août|aout|sep|o[ck]t|nov|de[cz]|dic|ene)\\p{L}{0,8}\\.?';
const date = [
  '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}',
  `\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s(?:of\\s|de\\s)?${month},?\\s(?:de\\s)?\\d{4}`,
  `${month}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}`,
  '\\d{4}',
].join('|');
const born = [
  ...[
    'born(?: on)?',
    'date of birth',
    'birth ?date',
    'birthday',
    'd\\.?o\\.?b\\.?',
    'geburtsdatum',
    'geburtstag',
    'geboren(?: am)?',
    'geb\\.',
  ],
  ...['née? le', 'date de naissance', 'nacid[oa](?: el)?', 'fecha de nacimiento', 'nat[oa] il', 'data di nascita', 'data de nascimento'],
].join('|');

const streetWords =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Parkway|Pkwy|Crescent|Close';
const englishStreets = `${streetWords}|${streetWords.toUpperCase()}`;
const germanStreets = '(?:stra(?:ß|ss)e|str\\.|weg|platz|allee|gasse|damm|ufer)';
const ofThe = "(?:(?:de|du|des|del|della|di|da|do|la|le|les|las|los|el|the)\\s|[dl]['’]){0,2}";

export const privateData: readonly PrivateData[] = [
  {
    cue: /@|[[({]at[\])}]/i,
    pattern:
      /(?<![\p{L}\d._%+'-])[\p{L}\d._%+'-]{1,64}(?:\s?@\s?|\s?[[({](?:at|@)[\])}]\s?)[\p{L}\d-]{1,63}(?:(?:\.|\s?[[({](?:dot|\.)[\])}]\s?)[\p{L}\d-]{1,63}){1,5}/giu,
  },
  {
    cue: /bir|born|dob|d\.o\.b|geb|n[ée]e? le|naiss|naci|nat[oa] il|nasci/i,
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:${born})[\\s:*]{0,5})(?:${date})`, 'giu'),
  },
  {
    cue: new RegExp(`^\\D*\\d.*(?:${englishStreets})`, 's'),
    pattern: new RegExp(
      `(?<![\\d.])${number}\\s(?:${name}\\s){1,3}(?:${englishStreets})(?!\\p{L})\\.?(?:,?\\s?(?:Apt|Apartment|Unit|Suite|Flat|#)\\.?\\s?[\\w-]{1,6})?`,
      'gu',
    ),
  },
  {
    cue: /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|damm|ufer).*\d/is,
    pattern: new RegExp(
      `(?:${name}[\\s-]){0,2}(?:\\p{Lu}\\p{L}{0,30}${germanStreets}|Stra(?:ß|ss)e|Str\\.|Weg|Platz|Allee|Gasse)(?:\\s(?:des|der)\\s[\\d.]{0,4}\\s?${name})?\\s${number}(?!\\d)${town}`,
      'gu',
    ),
  },
  // "Spring 12" and "Engineering 101" end like a street too: a ring needs its town.
  { cue: /ring\s\d/, pattern: new RegExp(`\\p{Lu}[\\p{L}-]{0,30}ring\\s${number}(?!\\d)${postcodeAndTown}`, 'gu') },
  {
    cue: /^\D*\d.*(?:rue|avenue|boulevard|bd|place|chemin|allée|impasse|quai|cours)\s/s,
    pattern: new RegExp(
      `\\d{1,4}(?:\\s?(?:bis|ter))?,?\\s(?:rue|avenue|boulevard|bd|place|chemin|allée|impasse|quai|cours)\\s${ofThe}${names}${town}`,
      'gu',
    ),
  },
  {
    cue: /(?:Calle|C\/|Av|Paseo|Plaza|Via|Piazza|Rua).*\d/s,
    pattern: new RegExp(
      `(?:Calle|C/|Avenida|Avda?\\.|Paseo|Plaza|Via|Viale|Piazza|Rua)\\s?${ofThe}${names},?\\s(?:n[.º°]{1,2}\\s?)?\\d{1,4}(?!\\d)${town}`,
      'gu',
    ),
  },
  { cue: /Box|Postfach/, pattern: /P\.?\s?O\.?\s?Box\s\d{1,8}|Postfach\s\d[\d ]{0,10}/gu },
  // Postcodes: after a state of the US, and the British shape.
  { cue: /[A-Z]{2},?\s\d{5}/, pattern: /(?<=,\s?[A-Z]{2},?\s)\d{5}(?:-\d{4})?(?!\d)/gu },
  { cue: /\d\s\d[A-Z]{2}|[A-Z]\s\d[A-Z]{2}/, pattern: /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\d])/gu },
  {
    cue: /(?:\d\D{0,3}){6}/,
    pattern: /(?<![\p{L}\d/._+-])(?:\+|\(|\d)[\d\s()./‐-―-]{5,24}\d(?![\p{L}\d]|[./-]\d)/gu,
    holds: isPhone,
  },
];

/** Numbers with a name of their own that look like telephone numbers. */
const otherNumber =
  /(?:isbn(?:-1[03])?|issn|doi|orcid|arxiv|pmid|patent(?: no\.?)?|grant(?: no\.?)?|version|v|iban|no\.|nr\.|#)[\s:.#]{0,3}(?:[A-Z]{2})?$/i;
const phoneWord =
  /(?:tel(?:efon|ephone|éfono|éphone)?|phone|mobil[e]?|cell|fon|call|fax|whatsapp|handy|móvil|portable|[☎✆📞📱])[\s:.*()]{0,5}$/iu;
const dates =
  /(?<!\d)(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[./]\d{4}|(?:19|20)\d\d(?:[/-](?:\d\d|(?:19|20)\d\d))?)(?!\d)/g;

function isPhone(found: string, before: string): boolean {
  const digits = found.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 15 || otherNumber.test(before) || /^\d{4}-\d{4}-\d{4}/.test(found)) return false;
  if (phoneWord.test(before) || found.startsWith('+')) return true;
  if (digits.length < 7 || found.replace(dates, '').replace(/\D/g, '').length < 6) return false;
  return localShapes.some((shape) => shape.test(found));
}

/** Without a country's code or a word for it, a telephone number has one of these shapes. */
const localShapes: readonly RegExp[] = [
  /^\(\d{2,5}\)/,
  /^0\d{1,5}[\s/)-]/,
  /^0\d{8,11}$/,
  /^0\d(?:[\s.]\d{2}){4}$/,
  /^(?:1[\s.-])?\d{3}[\s.-]\d{3}[\s.-]\d{4}$/,
  /^[6-9]\d{4}[\s-]\d{5}$/,
  /^[6-9]\d{2}[\s.-]\d{3}[\s.-]\d{3}$/,
  /^[6-9]\d{9}$/,
];
