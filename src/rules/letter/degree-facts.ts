import { type DegreeMention, degreeLevels, degreesIn } from '../../evidence/degrees.ts';
import type { Reading } from '../../evidence/reading.ts';
import type { Fault, RuleContext } from '../rule.ts';

const help = 'Make both tell the same.';
const held = (degree: DegreeMention): boolean => degree.status === 'awarded' || degree.status === 'implied';

/** A degree that the letter says is held and the résumé does not, or holds in another field. */
export function degreeFaults({ reading }: RuleContext, resume: Reading): readonly Fault[] {
  const known = degreesIn(resume).filter(({ status }) => status !== 'other-person' && status !== 'wished');
  if (known.length === 0) return [];
  return degreesIn(reading)
    .filter(({ status }) => status === 'awarded')
    .flatMap((degree) => {
      const message = problemOf(degree, known);
      return message === undefined ? [] : [{ span: degree.evidence.span, message, help }];
    });
}

function problemOf({ level, title, fields }: DegreeMention, known: readonly DegreeMention[]): string | undefined {
  const same = known.filter((degree) => degree.level === level);
  if (same.length === 0) {
    const higher = known.some((degree) => degreeLevels.indexOf(degree.level) > degreeLevels.indexOf(level));
    // Who holds a higher degree may leave the lower out of the résumé.
    return higher ? undefined : `the résumé shows no ${level} (${title})`;
  }
  if (!same.some(held)) return `the letter names a ${level} as held, the résumé as unfinished`;
  const named = same.filter((degree) => degree.fields.length > 0);
  if (fields.length === 0 || named.length < same.length) return undefined;
  if (named.some((degree) => degree.fields.some((field) => fields.includes(field)))) return undefined;
  return `the letter's ${level} is in ${fields.join(', ')}, the résumé's in ${named.flatMap((degree) => degree.fields).join(', ')}`;
}
