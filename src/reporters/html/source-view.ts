import type { Document } from '../../model/document.ts';
import type { Verdict } from '../../model/report.ts';
import { type Item, lineId, type Sheet } from './items.ts';
import { type Line, type Mark, markedLines, type Piece } from './marks.ts';
import { html, type Markup, nothing } from './markup.ts';
import { maskedSource, severityGlyphs, shown, verdictGlyphs, verdictOrder, visible } from './words.ts';

/** The document as it was written, line by line, its evidence and findings marked as a coverage report marks lines. */
export function sourceView(document: Document, sheet: Sheet): Markup {
  const text = maskedSource(document.source.text);
  const lines = markedLines(document.source, sheet).map((line) => lineView(line, text, sheet));
  const language = document.language === 'other' ? nothing : html` lang="${document.language}"`;
  return html`<ol class="source"${language}>${lines}</ol>`;
}

function lineView(line: Line, text: string, sheet: Sheet): Markup {
  const verdict = bestVerdict(itemsOf(line.marks));
  const state = verdict === undefined ? '' : ` ${verdict}`;
  const glyph = verdict === undefined ? nothing : html`<span class="glyph" aria-hidden="true">${verdictGlyphs[verdict]}</span>`;
  const pieces = line.pieces.map((piece) => pieceView(piece, text));
  return html`<li id="${lineId(sheet, line.number)}" class="line${state}"><span class="number" aria-hidden="true">${line.number}</span>${glyph}<div class="text">${pieces}${flags(line)}</div></li>
`;
}

/** Words that bear on requirements lead to the best of them; findings underline what they speak of. */
function pieceView({ start, end, marks }: Piece, text: string): Markup {
  const words = html`${visible(text.slice(start, end))}`;
  const items = itemsOf(marks);
  const best = items.find(({ result }) => result.verdict === bestVerdict(items));
  const linked = best ? evidenceLink(best, items, words) : words;
  const [finding] = marks.flatMap((mark) => (mark.finding ? [mark.finding.finding] : []));
  return finding ? html`<span class="found ${finding.severity}">${linked}</span>` : linked;
}

function evidenceLink(best: Item, items: readonly Item[], words: Markup): Markup {
  const title = items.map(({ result }) => `${shown(result.label)}: ${result.verdict}`).join('; ');
  const ids = items.map(({ id }) => id).join(' ');
  return html`<a class="evidence ${best.result.verdict}" href="#${best.id}" data-for="${ids}" title="${title}">${words}</a>`;
}

/** At the end of a line, what rules find in it. */
function flags({ findings }: Line): readonly Markup[] {
  return findings.map(({ id, finding: { rule, severity, message } }) => {
    const title = `${severity}: ${shown(message)}`;
    return html` <a class="flag ${severity}" href="#${id}" title="${title}"><span aria-hidden="true">${severityGlyphs[severity]}</span> ${shown(rule)}</a>`;
  });
}

function itemsOf(marks: readonly Mark[]): readonly Item[] {
  return marks.flatMap(({ item }) => (item ? [item] : []));
}

function bestVerdict(items: readonly Item[]): Verdict | undefined {
  return verdictOrder.find((verdict) => items.some(({ result }) => result.verdict === verdict));
}
