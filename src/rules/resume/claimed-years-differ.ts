import { workExperience } from '../../evidence/durations.ts';
import { type YearClaim, yearClaimsIn } from '../../evidence/year-claims.ts';
import { lowerCase } from '../../language/lower-case.ts';
import { occurs } from '../../language/occurs.ts';
import type { Document, SectionKind } from '../../model/document.ts';
import { sectionKindsOf } from '../../model/document.ts';
import { counted } from '../../text/counted.ts';
import { type Fault, numberOption, type Rule } from '../rule.ts';
import { rangeSpan } from './places.ts';

const speaking: ReadonlySet<SectionKind> = new Set(['header', 'summary', 'body', 'contact']);
/** The list is said to be no whole history. Over lower-cased text. */
const selected =
  /\b(?:earlier|previous|prior|selected|older|further|frühere|weitere|ausgewählte|antérieure?s?|anteriores)\s+(?:work |professional )?(?:positions?|roles?|experiences?|career|employment|jobs?|stationen|expériences|puestos)\b|\bfurther details on request\b/u;
/** Nothing but the length of a whole career: "10 years of professional experience." */
const whole =
  /^\s{0,2}(?:of )?(?:(?:total|overall|professional|work(?:ing)?|combined)\s){0,2}(?:experience|berufserfahrung|d'expérience professionnelle|de experiencia profesional)(?!\s{0,2}(?:in|with|as|of|on|at|leading|building|across|within|als|in der|im|mit|en|dans|como|con)\b)/iu;

export const claimedYearsDiffer: Rule = {
  id: 'resume/claimed-years-differ',
  summary: 'The years of experience claimed and the dated positions do not agree.',
  applies: 'resume',
  options: { toleranceMonths: 12 },
  check({ reading, document }, options) {
    const { low, high, entries } = workExperience(reading, ['internships', 'volunteering']);
    if (entries === 0) return { skipped: 'no dated positions to compare with' };
    if (document.blocks.some(({ text }) => occurs(selected, lowerCase(text))))
      return { skipped: 'the positions listed are said to be a selection' };
    const tolerance = numberOption(options, 'toleranceMonths');
    return claims(document).flatMap((claim) => {
      if (claim.low > high + tolerance) return [faultOf(document, claim, `at most ${years(high)}`)];
      const isWhole = whole.test(claim.block.text.slice(claim.range[1]));
      return isWhole && claim.high + 2 * tolerance < low ? [faultOf(document, claim, years(low))] : [];
    });
  },
};

/** What the author says of the whole career, not of one employer or project. */
function claims(document: Document): readonly YearClaim[] {
  return yearClaimsIn(document).filter(({ block }) => sectionKindsOf(document, block).some((kind) => speaking.has(kind)));
}

function faultOf(document: Document, { block, range }: YearClaim, shown: string): Fault {
  return {
    span: rangeSpan(document, block, range),
    message: `claims ${block.text.slice(...range).replace(/\s+/g, ' ')}, the dated positions show ${shown}`,
    help: 'Correct the number, or add the positions that are missing.',
  };
}

function years(months: number): string {
  const rounded = Math.round(months / 6) / 2;
  return months < 12 ? `${months} months` : `${counted(rounded, 'year')}`;
}
