import type { SectionKind } from '../../model/document.ts';
import type { Rule } from '../rule.ts';
import { datesWithin, type EntryPeriod, entriesIn, periodSpan, periodText, rangesOf } from './entry-dates.ts';

const kinds: readonly SectionKind[] = ['experience', 'internships', 'education', 'volunteering', 'research', 'teaching', 'body'];

export const mixedDateStyles: Rule = {
  id: 'resume/mixed-date-styles',
  summary: 'Months are written in more than one style.',
  applies: 'resume',
  options: {},
  check({ document }) {
    const styled = rangesOf(document, entriesIn(document, kinds)).flatMap((each) => {
      const style = styleOf(each);
      return style === undefined ? [] : [{ each, style }];
    });
    const usual = commonest(styled.map(({ style }) => style));
    const odd = styled.find(({ style }) => style !== usual);
    const example = styled.find(({ style }) => style === usual);
    if (!odd || !example) return [];
    return [
      {
        span: periodSpan(document, odd.each),
        message: `"${periodText(odd.each)}" is written unlike "${periodText(example.each)}"`,
        help: 'Write all months in one style; a bare year for what is long past is fine.',
      },
    ];
  },
};

/** `MM/YYYY`, `YYYY-MM`, or `name` for any month by name; a bare year or a season has no style. */
function styleOf(each: EntryPeriod): string | undefined {
  const [first] = datesWithin(each);
  if (first?.shape !== 'full' && first?.shape !== 'short') return undefined;
  const text = periodText(each).slice(first.start, first.end);
  return /\p{L}/u.test(text)
    ? 'name'
    : text
        .replace(/\d{4}/g, 'YYYY')
        .replace(/\d{1,2}/g, 'MM')
        .replace(/\s/g, '');
}

function commonest(styles: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
