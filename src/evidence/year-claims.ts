import { lowerCase } from '../language/lower-case.ts';
import { numberIn, smallNumbers } from '../language/number-words.ts';
import type { Block, Document, Range } from '../model/document.ts';
import { sectionKindsOf } from '../model/document.ts';
import { textBefore } from '../text/before.ts';

/** "8+ years of experience": what the author says outright. */
export interface YearClaim {
  /** Months claimed at least, and at most. */
  readonly low: number;
  readonly high: number;
  readonly block: Block;
  readonly range: Range;
}

/** Claims go up to a whole career; French has no "six" of its own, as the English word is the same. */
const numberWords: Readonly<Record<string, number>> = {
  ...smallNumbers.en,
  ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
  ...{ twenty: 20, thirty: 30, a: 1 },
  ...smallNumbers.de,
  ...{ elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20 },
  ...{ dreißig: 30 },
  ...smallNumbers.fr,
  ...{ onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30 },
  ...smallNumbers.es,
  ...{ once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, veinte: 20, treinta: 30 },
};

const amount = `(\\d{1,2}(?:[.,]\\d)?|${Object.keys(numberWords).join('|')})`;
const unit = "(years?'?|yrs?\\.?|jahre[n]?|ans|années?|años?|anni|anos|jaar|decades?|jahrzehnte?n?|décennies?|décadas?)";
/** First looks, since the patterns are slow to compile and few lines name a stretch of time. */
const unitHint = /(?:years?|yrs?|jahren?|ans|années?|años?|anni|anos|jaar|decades?|jahrzehnte?n?|décennies?|décadas?)(?![a-z])/;
const decade = /^(?:d[eé]c|jahrz)/;
const monthHint = /month|monat|mois|mes/;
const claimPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:(almost|nearly|close to|fast|knapp|presque|casi)\\s{1,3})?${amount}(?:\\s?(?:\\(\\d{1,2}\\)))?(?:\\s?(?:-|–|to|bis|à|a)\\s?${amount})?(\\s?\\+)?(?:\\s{1,3}(?:and a half|plus|or more))?\\s{0,3}-?${unit}(?![\\p{L}])(?:\\s{1,3}(\\d{1,2})\\s{1,3}months?)?`,
  'gu',
);
const experienceWord =
  /experien|erfahrung|expérience|expertise|background|track record|berufspraxis|practice|praxis|career|in the (?:field|industry)|professional|trayectoria|carrière|ervaring|esperienza/i;
/** In a summary a stretch of years goes on with what it was spent on … */
const careerLead =
  /^\s(?:in|as|of|at|with|across|on|running|leading|building|managing|designing|developing|als|in der|im|mit|dans|comme|en|de|como)\s/i;
/** … or stands alone: "DevOps engineer, 7+ yrs." or "mechanic for eleven years,". */
const standsAlone = /^\s?(?:[.,;:|)]|$)/;
const leadsAlone = /(?:^|[.,;:|(–-]\s?|\b(?:for|the|seit|depuis|desde hace|hace|avec|mit|con|with)\s(?:over\s|more than\s|about\s)?)$/i;
/** The experience of a firm. */
const othersYears =
  /\b(?:firm|company|business|agency|practice|clinic|hospital|shop|organi[sz]ation|group|manufacturer|hotel|restaurant|start-?up|unternehmen|betrieb|entreprise|empresa)\b[^.;,]{0,20}\b(?:with|of|mit|avec|con)\b[^.;]{0,14}$/i;
const noClaim = /\b(?:old|ago|of age|alt|warranty|contract|plan|anniversary|sentence|in a row|apart|running|roadmap|younger|older)\b/i;

const monthsPattern = /(?<![\p{L}\p{N}.,/-])(\d{1,2})\+?\s{1,3}(?:months?|monate[n]?|mois|meses|mesi)(?![\p{L}])/gu;

/** Claims of a stretch of years, with a word of experience, practice or the like in the same sentence, or `near` beside them. */
export function yearClaimsIn(document: Document, near: (block: Block, range: Range) => boolean = () => false): readonly YearClaim[] {
  return document.blocks.flatMap((block) => {
    const kinds = sectionKindsOf(document, block);
    if (kinds.includes('references') || kinds.includes('objective')) return [];
    const text = lowerCase(block.text);
    const claims = unitHint.test(text) ? [...text.matchAll(claimPattern)] : [];
    const inSummary = kinds.includes('summary') || kinds.includes('header');
    const years = claims.flatMap((match) => claimOf(block, match, near, inSummary));
    return monthHint.test(text) ? [...years, ...monthClaims(block, near, years)] : years;
  });
}

/** "18 months of React". */
function monthClaims(block: Block, near: (block: Block, range: Range) => boolean, years: readonly YearClaim[]): readonly YearClaim[] {
  return [...lowerCase(block.text).matchAll(monthsPattern)].flatMap((match) => {
    const range: Range = [match.index, match.index + match[0].length];
    const months = Number(match[1]);
    const isPartOfYears = years.some((claim) => claim.range[0] <= range[0] && claim.range[1] >= range[1]);
    return isPartOfYears || !near(block, range) ? [] : [{ low: months, high: months, block, range }];
  });
}

function claimOf(
  block: Block,
  match: RegExpMatchArray,
  near: (block: Block, range: Range) => boolean,
  inSummary: boolean,
): readonly YearClaim[] {
  const start = match.index ?? 0;
  const range: Range = [start, start + match[0].length];
  const [, almost, low = '', high, , unitWord = '', months] = match;
  const monthsEach = decade.test(unitWord) ? 120 : 12;
  const least = numberIn(low, numberWords);
  if (least === undefined) return [];
  const surroundings = sentenceAround(block.text, range);
  if (noClaim.test(block.text.slice(range[1], range[1] + 16)) || othersYears.test(textBefore(block.text, range[0], 60))) return [];
  if (!experienceWord.test(surroundings) && !near(block, range) && !(inSummary && isOfCareer(block.text, range))) return [];
  const lowMonths = Math.round(least * monthsEach) + Number(months ?? 0);
  const highMonths = Math.max(lowMonths, Math.round((numberIn(high ?? '', numberWords) ?? least) * monthsEach));
  return [{ low: almost ? lowMonths - 12 : lowMonths, high: highMonths, block, range }];
}

/** In a summary a stretch of years is the author's career. */
function isOfCareer(text: string, [start, end]: Range): boolean {
  const after = text.slice(end, end + 24);
  return careerLead.test(after) || ((standsAlone.test(after) || text[end - 1] === '.') && leadsAlone.test(textBefore(text, start)));
}

export function sentenceAround(text: string, [start, end]: Range): string {
  const before = textBefore(text, start, 160);
  const after = text.slice(end, end + 160);
  const from = Math.max(...[...before.matchAll(/[.!?;]\s/g)].map(({ index }) => index + 2), 0);
  const to = after.search(/[.!?;](?:\s|$)/);
  return before.slice(from) + text.slice(start, end) + (to < 0 ? after : after.slice(0, to));
}
