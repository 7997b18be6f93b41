import type { Document } from '../model/document.ts';
import type { Finding, Severity } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { mask } from './mask.ts';
import type { Page } from './pretty.ts';
import { hanging, inPlace, oneLine } from './text.ts';

const colors: Readonly<Record<Severity, 'red' | 'yellow' | 'blue'>> = { error: 'red', warning: 'yellow', info: 'blue' };

/** A finding: what is wrong, the line it is on with the words underlined, and what helps. */
export function frameLines(file: string, finding: Finding, page: Page): readonly string[] {
  const { paint, width, documents } = page;
  const { severity, message, rule, span, help } = finding;
  const head = `${oneLine(file)}:${span.start.line}:${span.start.column}`;
  const document = documents.get(file);
  return [
    `${paint.bold(head)} ${paint[colors[severity]](severity)} ${paint.dim(`[${rule}]`)}`,
    ...hanging('  ', mask(oneLine(message)), width),
    ...(document ? sourceLines(document, span, page, colors[severity]) : []),
    ...(help === undefined ? [] : hanging('  help: ', mask(oneLine(help)), width)),
    '',
  ];
}

function sourceLines(
  { source }: Document,
  { start, end }: Span,
  { paint, glyphs, width }: Page,
  color: 'red' | 'yellow' | 'blue',
): readonly string[] {
  const from = source.lineStarts[start.line - 1] ?? 0;
  const to = source.lineStarts[start.line] ?? source.text.length;
  const gutter = `  ${start.line} ${glyphs.bar} `;
  const [line, at] = excerpt(source.text.slice(from, to), start.column - 1, width - gutter.length);
  const onLine = end.line === start.line ? end.column - start.column : line.length - at;
  const marks = glyphs.caret.repeat(Math.max(1, Math.min(onLine, line.length - at)));
  const blank = `${' '.repeat(gutter.length - 2)}${glyphs.bar} `;
  return [`${paint.dim(gutter)}${line}`, `${paint.dim(blank)}${' '.repeat(at)}${paint[color](marks)}`];
}

/** How far beyond what is shown personal data is looked for, so that none is shown by half. */
const margin = 500;

/** As much of a line as fits, with the column in sight; and where the column is in it. */
function excerpt(line: string, column: number, width: number): readonly [text: string, at: number] {
  const room = Math.max(20, width);
  const first = line.length <= room ? 0 : Math.max(0, Math.min(column - Math.floor(room / 3), line.length - room));
  const context = Math.max(0, first - margin);
  const masked = mask(inPlace(line.slice(context, first + room + margin)));
  return [masked.slice(first - context, first - context + room).trimEnd(), column - first];
}
