import { workExperience } from '../../evidence/durations.ts';
import type { Reading } from '../../evidence/reading.ts';
import { yearClaimsIn } from '../../evidence/year-claims.ts';
import { blockSpan } from '../../model/document.ts';
import { counted } from '../../text/counted.ts';
import { type Fault, numberOption, type RuleContext, type RuleOptions } from '../rule.ts';

/** Years claimed in the letter beyond what the résumé's dates, or its own claim, allow by more than the tolerance in months. */
export function yearFaults({ document }: RuleContext, resume: Reading, options: RuleOptions): readonly Fault[] {
  const { high, entries, claims } = workExperience(resume, ['internships', 'volunteering']);
  if (entries === 0) return [];
  const most = Math.max(high, ...claims.map((claim) => claim.high));
  return yearClaimsIn(document)
    .filter(({ low }) => low > most + numberOption(options, 'tolerance'))
    .map(({ low, block, range }) => ({
      span: blockSpan(document, block, ...range),
      message: `the letter claims ${years(low)}, the résumé shows ${years(most)}`,
      help: 'Make both tell the same number.',
    }));
}

function years(months: number): string {
  const whole = Math.round(months / 12);
  return counted(whole, 'year');
}
