import type { Best, Gap, Ranking } from '../../ranking.ts';
import { counted } from '../../text/counted.ts';
import { mask } from '../mask.ts';
import { hanging, oneLine, shorten } from '../text.ts';
import { cellsOf, type RankReporter, scoreText } from './rank-reporter.ts';

const mostSpecs = 50;
const mostGaps = 15;
const longestName = 50;

/** For people: scores as a table of specs by documents, the best fits, and what is missing most often. */
export const text: RankReporter = (ranking, { width }) => {
  const { documents, specs, fits } = ranking;
  const lines = [
    `${counted(fits.length, 'check')}: ${counted(documents.length, 'document')}, ${counted(specs.length, 'spec')}. Score: how much of the musts a document shows, of 100.`,
    '',
    ...documents.flatMap(({ file }, at) => hanging(`[${at + 1}] `, shown(file), width)),
    '',
    ...tableLines(ranking),
    '',
    'best spec of each document',
    ...documents.flatMap(({ file, best }) => bestLines(file, best, width)),
    ...(documents.length > 1 ? ['', 'best document for each spec', ...bestDocuments(ranking, width)] : []),
    ...gapLines(ranking.gaps, width),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

function tableLines(ranking: Ranking): readonly string[] {
  const { documents, specs } = ranking;
  const columns = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(6)).join('');
  const rows = cellsOf(ranking)
    .slice(0, mostSpecs)
    .map((cells, at) => `${columns(cells.map(scoreText))}  ${specName(specs[at])}`);
  return [columns(documents.map((_, at) => `[${at + 1}]`)), ...rows, ...more(specs.length - mostSpecs)];
}

function bestDocuments({ specs }: Ranking, width: number): readonly string[] {
  const told = specs.slice(0, mostSpecs);
  const lines = told.flatMap(({ file, best }) => bestLines(file, best, width));
  return [...lines, ...more(specs.length - mostSpecs)];
}

function bestLines(name: string, best: Best | undefined, width: number): readonly string[] {
  if (!best) return hanging(`${'–'.padStart(6)}  `, `${shown(name)}: nothing that text can decide`, width);
  return hanging(`${String(best.score).padStart(6)}  `, `${shown(name)}: ${shown(best.name)}`, width);
}

function gapLines(gaps: readonly Gap[], width: number): readonly string[] {
  if (gaps.length === 0) return [];
  const lines = gaps.slice(0, mostGaps).flatMap(({ label, asked, missing, partly }) => {
    const inPart = partly > 0 ? `, ${partly} in part` : '';
    return hanging(`${String(missing).padStart(6)}  `, `${shorten(shown(label), longestName, '…')} (asked in ${asked}${inPart})`, width);
  });
  return ['', 'missing most often, by checks', ...lines, ...more(gaps.length - mostGaps)];
}

function more(count: number): readonly string[] {
  return count > 0 ? [`        and ${count} more: --format json shows all`] : [];
}

function specName(spec: Ranking['specs'][number] | undefined): string {
  if (!spec) return '';
  return spec.title === '' ? shown(spec.file) : `${shown(spec.file)}  ${shorten(shown(spec.title), longestName, '…')}`;
}

function shown(words: string): string {
  return mask(oneLine(words));
}
