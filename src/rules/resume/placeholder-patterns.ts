/** A way to leave a blank in a template, and what to call it. */
export interface PlaceholderPattern {
  readonly pattern: RegExp;
  /** What each match holds: looked for first, where the pattern takes long to compile. */
  readonly sign?: RegExp;
  readonly what: string;
}

/** What a blank asks for, in the languages of the corpus. */
const blanks = [
  String.raw`(?:your|the|insert|enter|add|replace|fill in|describe|ihre?n?|dein(?:e|en)?|votre|vos|su|tu)\b[^\[\]<>{}\n]{0,40}`,
  '(?:current |previous |target |hiring |new |old )?(?:company|employer|organi[sz]ation|client|manager|university|college|school|institution)(?:[ _-]?(?:name|\\d))?',
  '(?:first|last|full|sur|middle|candidate)?[ _-]?name(?:[ _-]?here)?',
  '(?:job|role|position|project|degree)?[ _-]?title|role|position|degree|field of study|major|gpa',
  "(?:start|end|graduation|today'?s)?[ _-]?(?:date|month|year)|mm/yyyy|yyyy(?:-mm)?",
  '(?:e-?mail|phone|street|mobile)(?:[ _-]?(?:address|number|protected))?|phone|address|city(?:,? (?:state|country))?|state|zip(?: code)?|linkedin(?: url)?',
  '(?:number|amount|x{2,})\\s?(?:%|percent|years?)?|skills?(?:[ _-]?\\d)?|achievement|metric|result|technolog(?:y|ies)|tool|tbd|tba|todo',
  'firma(?:enname)?|unternehmen|vorname|nachname|datum|ort|stra(?:ß|ss)e|telefon(?:nummer)?|entreprise|société|poste|prénom|nom|ville|empresa|puesto|nombre|apellidos?|fecha|ciudad',
].join('|');

/**
 * Matched in the visible source without code. Markdown's links, footnotes and reference definitions share the square bracket: what follows
 * or precedes it tells them apart.
 */
export const placeholderPatterns: readonly PlaceholderPattern[] = [
  // A name with a dot, a pipe or a call in it is filled in when the page is built: `{{ site.email }}`.
  { pattern: /\{\{\s{0,3}[^{}\n.|(<%'"]{1,60}\}\}/g, what: 'a template variable' },
  {
    pattern: /\$\{[A-Za-z][\w ]{1,30}\}|<<[A-Za-z][\w ]{1,30}>>|«(?:Name|Firma|Datum|Vorname|Company)»|%[A-Z]{3,20}_?[A-Z]{0,20}%/g,
    what: 'a template variable',
  },
  { pattern: new RegExp(String.raw`(?<![\]!\\\w])\[(?:${blanks})\](?![(\[:])`, 'giu'), sign: /\](?![([:])/, what: 'a blank in brackets' },
  {
    pattern: /<(?:your |insert |enter )[^<>\n=]{1,40}>|<(?:company|employer|name|date|job title|role|city|phone|email)(?: name)?>/gi,
    what: 'a blank in brackets',
  },
  { pattern: /(?<![\w/.-])(?:TODO|FIXME|TBA|TBD|TBC)(?![\w-]| (?:app|list|application|manager|MVC|lists)\b)/g, what: 'a note to yourself' },
  {
    pattern:
      /(?<![\w])[Xx]{2,4}\s?%|(?<![\w])(?:19|20)[Xx]{2}(?![\w])|(?<![\w])XX?\+?\s(?:years|months|Jahre|ans|años)\b|[$€£]\s?X{1,4}(?![\w])|(?<![\w-])X{4,}(?:-X{2,})*(?![\w])/g,
    what: 'a number to fill in',
  },
  { pattern: /\blorem ipsum\b/gi, what: 'filler text' },
  {
    pattern: /\(?\b(?:555|123)\)?[-. ](?:555|456)[-. ](?:5555|7890|1234)\b|\bXXX[-. ]XXX[-. ]XXXX\b/g,
    what: "a template's telephone number",
  },
  {
    pattern:
      /(?:\/in|github\.com|gitlab\.com)\/(?:your-?(?:name|user-?name|profile|handle|id)?|user-?name|profile-?name|first-?name-?last-?name)(?![\w-])/gi,
    what: "a template's address",
  },
  { pattern: /\byour[._-]?(?:e-?mail|name)@[\w.-]+/gi, what: "a template's address" },
  {
    pattern:
      /(?<=^[#*_\s|]{0,8}|[|·,] )(?:Your (?:Full )?Name|First(?:name)? Last(?:name)?|Firstname Lastname|Company Name|Job Title|Your Company|Your Title|Company \d|Vorname Nachname|Prénom Nom|Nombre Apellidos?)(?=[*_\s|]{0,8}$| ?[|·,])/gm,
    what: "a template's words",
  },
];
