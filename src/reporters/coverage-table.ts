import type { Report, RequirementResult, Tally } from '../model/report.ts';
import { coverageOf } from '../score.ts';
import { counted } from '../text/counted.ts';
import type { Page } from './pretty.ts';
import { hanging, oneLine, short, shorten } from './text.ts';

const longestLabel = 40;

/** How much of each group of the spec is shown and what is not, musts and optional requirements apart; then the score and its formula. */
export function coverageLines({ kind, requirements, coverage, score }: Report, page: Page): readonly string[] {
  const must = requirements.filter(({ optional }) => !optional);
  const optional = requirements.filter((result) => result.optional);
  return [
    page.paint.bold(`${row('', 'met', 'of', '%')}${kind === 'cover-letter' ? 'not addressed' : 'not shown'}`),
    ...tableLines('must', must, coverage.must, page),
    ...tableLines('optional', optional, coverage.optional, page),
    '',
    ...hanging('', scoreLine(score, coverage.must, must), page.width),
  ];
}

function tableLines(title: string, results: readonly RequirementResult[], total: Tally, page: Page): readonly string[] {
  if (results.length === 0) return [];
  const keys = [...new Set(results.map(({ key }) => key))];
  return [
    page.paint.bold(title),
    ...keys.flatMap((key) =>
      keyLines(
        key,
        results.filter((result) => result.key === key),
        page,
      ),
    ),
    ...(keys.length > 1 ? [tallyRow('  total', total).trimEnd()] : []),
  ];
}

function keyLines(key: string, results: readonly RequirementResult[], page: Page): readonly string[] {
  const { must, optional } = coverageOf(results);
  const tally = { credit: must.credit + optional.credit, of: must.of + optional.of };
  return hanging(tallyRow(`  ${key}`, tally), notShown(results, page), page.width);
}

function notShown(results: readonly RequirementResult[], { glyphs }: Page): string {
  return results
    .filter(({ verdict }) => verdict !== 'met')
    .map(({ label, verdict }) => `${shorten(oneLine(label), longestLabel, glyphs.rest)}${verdict === 'missing' ? '' : ` (${verdict})`}`)
    .join(', ');
}

function tallyRow(name: string, { credit, of }: Tally): string {
  return row(name, short(credit), short(of), of === 0 ? '' : short((100 * credit) / of));
}

function row(name: string, met: string, of: string, percent: string): string {
  return `${name.padEnd(16)}${met.padStart(6)}${of.padStart(6)}${percent.padStart(7)}  `;
}

/** "score 81.3 (6.5 of 8 musts, 1 unclear left out)" */
export function scoreLine(score: number | null, { credit, of }: Tally, must: readonly RequirementResult[]): string {
  const unclear = must.filter(({ verdict }) => verdict === 'unclear').length;
  const aside = unclear > 0 ? `, ${unclear} unclear left out` : '';
  if (score === null) return `no score: the text decides none of ${counted(must.length, 'must')}${aside}`;
  const unit = must.every(({ weight }) => weight === 1) ? 'musts' : 'points';
  return `score ${score} (${short(credit)} of ${short(of)} ${unit}${aside})`;
}
