import { lazy } from './lazy.ts';
import { lowerCase } from './lower-case.ts';
import { occurs } from './occurs.ts';

/*
 * How letters begin and end, in the languages of the corpus. Written as sources of regular expressions over text with ASCII quotes.
 */

const openings: readonly string[] = [
  // English
  'dear',
  'hi',
  'hello',
  'greetings',
  'good (?:morning|afternoon|day)',
  'to whom(?:soever)? it (?:may )?concerns?',
  'respected (?:sirs?|madam|mr|ms|mrs)',
  'to the (?:hiring|search|selection|recruit|admission)\\w*',
  'gentlemen',
  'ladies and gentlemen',
  'attn',
  // German
  'sehr geehrte[rs]?',
  'sehr verehrte[rs]?',
  'liebe[rs]?',
  'guten tag',
  'grüezi',
  'moin',
  'hallo',
  // French
  'madame',
  'monsieur',
  'mesdames',
  'messieurs',
  'chère?s?',
  'bonjour',
  'à qui de droit',
  // Spanish
  'estimad[oa]s?',
  'muy señor(?:a|es|as)?',
  'distinguid[oa]s?',
  'apreciad[oa]s?',
  'querid[oa]s?',
  'hola',
  'buenos días',
  'a quien corresponda',
  // Italian, Portuguese, Dutch
  'egregi[oa]?',
  'gentil[ei]',
  'spett(?:abile)?',
  'prezad[oa]s?',
  'car[oai]',
  'geachte',
  'beste',
];

/** Formulas that end a letter wherever they stand. */
const formulas: readonly string[] = [
  '(?:yours |very |most )(?:sincerely|truly|faithfully|respectfully|cordially)',
  'veuillez (?:agréer|recevoir|croire|accepter)',
  "(?:je vous prie|vous prie) (?:d'agréer|de (?:bien vouloir )?(?:croire|recevoir|agréer))",
  "(?:agréez|recevez)(?:,| l'| mes| nos)",
  'mit (?:freundlichen|besten|herzlichen|vielen|freundlichem) (?:grüßen|grüssen|gruß|gruss|empfehlungen)',
  'hochachtungsvoll',
  '(?:reciban?|le saluda|les saluda|un) (?:un )?(?:cordial|atento|afectuoso)(?: saludo)?',
  'le saluda atentamente',
  'les saluda atentamente',
  'distinti saluti',
  'cordiali saluti',
  'met vriendelijke groeten?',
];

/** Words that end a letter where a line or a sentence begins with them. */
const closings: readonly string[] = [
  ...formulas,
  'sincerely',
  'truly',
  'faithfully',
  'respectfully(?: yours)?',
  'cordially',
  '(?:with )?(?:my )?(?:kind|best|warm|warmest|kindest|many)(?: and (?:warm|best))? (?:regards|wishes|thanks)',
  'regards',
  'with (?:thanks|gratitude|appreciation|respect|anticipation)',
  'in (?:gratitude|anticipation)',
  'all (?:the|my) best',
  'best(?=,?\\s*$|,\\s)',
  'yours',
  'thank you',
  'thanks',
  'many thanks',
  'gratefully',
  'cheers',
  'looking forward',
  'freundliche grüße',
  '(?:freundliche|beste|viele|herzliche|liebe) (?:grüße|grüsse)',
  '(?:bien |très )?cordialement',
  '(?:mes )?(?:sincères |respectueuses |meilleures |cordiales )?salutations',
  'bien à vous',
  'respectueusement',
  'atentamente',
  'cordialmente',
  '(?:cordiales |un )?saludos?',
  'quedo a',
  'agradeciendo',
  'atenciosamente',
  'hoogachtend',
  'je vous remercie',
  "dans l'attente",
  'veuillez',
];

const wordEnd = '(?![\\p{L}\\p{N}])';

interface AnyCase {
  test(text: string): boolean;
  /** Where it stands first, or -1. */
  placeIn(text: string): number;
}

function inAnyCase(source: string): AnyCase {
  const pattern = lazy(() => new RegExp(source, 'u'));
  return { test: (text) => occurs(pattern(), lowerCase(text)), placeIn: (text) => lowerCase(text).search(pattern()) };
}

/** At the start of a line that greets. */
export const salutationStart = inAnyCase(`^(?:${openings.join('|')})${wordEnd}`);

/** At the start of a line or sentence that says goodbye. */
export const signOffStart = inAnyCase(`^(?:${closings.join('|')})${wordEnd}`);

/** A formula of goodbye anywhere in a sentence: "En attendant, je vous prie d'agréer …". */
export const signOffFormula = inAnyCase(`(?<![\\p{L}\\p{N}])(?:${formulas.join('|')})`);

/** Whether a line says goodbye, at its start or in a sentence of its own. */
export function saysGoodbye(line: string): boolean {
  if (signOffStart.test(line) || signOffFormula.test(line)) return true;
  return [...line.matchAll(/[.!?]\s+/g)].some(({ index, 0: gap }) => signOffStart.test(line.slice(index + gap.length)));
}

/** "Dear Ms Ito," and "Kind regards,": what stands on the next line does not go on with them. */
export function isLineOfItsOwn(line: string): boolean {
  const text = line.trim();
  return text.length <= 60 && /[,:!]$/.test(text) && (salutationStart.test(text) || signOffStart.test(text)) && /^\p{Lu}/u.test(text);
}

/** What stands below the signature and is no name. */
export const afterword =
  /^(?:p\.?\s?p?\.?\s?s\b|encl|enclos|attach|cc\b|anlagen?\b|anhang|beilagen?\b|pi[èe]ces? jointes?|p\.?\s?j\.?\b|anexos?\b|adjuntos?\b|references|referees)/iu;
