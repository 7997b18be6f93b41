import { cell } from '../markdown.ts';
import { cellsOf, type RankReporter, scoreText } from './rank-reporter.ts';

const mostGaps = 20;

/** Tables for a job summary or a comment. */
export const markdown: RankReporter = (ranking) => {
  const { documents, specs, gaps } = ranking;
  const rows = cellsOf(ranking).map((cells, at) => [cell(specs[at]?.title || (specs[at]?.file ?? '')), ...cells.map(scoreText)]);
  const best = documents.map((document) => [cell(document.file), cell(document.best?.name ?? '–'), String(document.best?.score ?? '–')]);
  const common = gaps.slice(0, mostGaps).map(({ label, missing, asked }) => [cell(label), `${missing} of ${asked}`]);
  const parts = [
    '### Which document fits which posting',
    table(['Posting', ...documents.map(({ file }) => cell(file))], rows),
    '#### Best fit',
    table(['Document', 'Posting', 'Score'], best),
    ...(common.length > 0 ? ['#### Missing most often', table(['Asked', 'Missing'], common)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
