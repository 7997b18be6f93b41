import { type Block, blockSpan, type Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { counted } from '../../text/counted.ts';
import { numberOption, type Rule } from '../rule.ts';
import { startOf } from './places.ts';

export const table: Rule = {
  id: 'resume/table',
  summary: 'A table, which some parsers read in the wrong order or not at all.',
  applies: 'resume',
  options: { rows: 2 },
  check({ document }, options) {
    const tables = tablesIn(document).filter((cells) => new Set(cells.map(({ row }) => row)).size >= numberOption(options, 'rows'));
    const [first] = tables;
    if (!first) return [];
    const told = tables.length > 1 ? `${counted(tables.length, 'table')}, the first here` : 'a table';
    return [
      {
        span: firstRow(document, first),
        message: `${told}: some parsers lose its order`,
        help: 'A list of "label: words" lines says the same and survives every export.',
      },
    ];
  },
};

/** Runs of cells; what stands between two cells of one row (a list in a cell) belongs to it. */
function tablesIn({ blocks }: Document): readonly (readonly Block[])[] {
  const tables: Block[][] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') last = undefined;
    if (block.kind !== 'cell') continue;
    if (last && (block.row ?? 0) - (last.row ?? 0) <= 1) tables.at(-1)?.push(block);
    else tables.push([block]);
    last = block;
  }
  return tables;
}

/** From the first cell to the end of its row, on one line of the source. */
function firstRow(document: Document, cells: readonly Block[]): Span {
  const [first] = cells;
  if (!first) throw new Error('a table has cells');
  const own = blockSpan(document, first, 0, first.text.length);
  const row = cells.filter((cell) => cell.row === first.row && startOf(cell) >= startOf(first));
  const ends = row.map((cell) => blockSpan(document, cell, 0, cell.text.length).end).filter(({ line }) => line === own.start.line);
  return { start: own.start, end: ends.at(-1) ?? own.end };
}
