import type { Report } from '../../model/report.ts';
import { missingMusts } from '../../ranking.ts';
import { mask } from '../mask.ts';
import { oneLine } from '../text.ts';
import type { RankReporter } from './rank-reporter.ts';

const head = 'document,kind,spec,title,score,must_credit,must_of,optional_credit,optional_of,unclear,missing';

/** A row for each document and spec, the best fit first. */
export const csv: RankReporter = ({ fits }) => [head, ...fits.map(row)].map((line) => `${line}\n`).join('');

function row(fit: Report): string {
  const { file, kind, spec, score, coverage } = fit;
  const { must, optional, unclear } = coverage;
  const numbers = [score ?? '', must.credit, must.of, optional.credit, optional.of, unclear];
  return [field(file), kind, field(spec.file), field(spec.title), ...numbers, field(missingMusts(fit).join('; '))].join(',');
}

/** Quoted where it must be; what a spreadsheet would take for a formula begins with an apostrophe. */
function field(text: string): string {
  const plain = mask(oneLine(text)).replace(/^(?=[=+@-])/, "'");
  return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
