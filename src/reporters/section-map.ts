import { blockSpan, type Document } from '../model/document.ts';
import { counted } from '../text/counted.ts';
import { mask } from './mask.ts';
import type { Page } from './pretty.ts';
import { hanging, oneLine } from './text.ts';

/** How the document was read: its sections with their lines, kinds, titles and entries. */
export function sectionLines(document: Document, { paint, width }: Page): readonly string[] {
  const rows = document.sections.map(({ index, kinds, title, heading }) => {
    const blocks = document.blocks.filter(({ section }) => section === index);
    const first = heading === undefined ? blocks[0] : document.blocks[heading];
    const line = first ? blockSpan(document, first, 0, first.text.length).start.line : 1;
    const entries = document.entries.filter(({ section }) => section === index).length;
    const name = title === '' ? '' : `"${mask(oneLine(title))}"`;
    const size = [counted(blocks.length, 'block'), ...(entries > 0 ? [counted(entries, 'entry', 'entries')] : [])].join(', ');
    return hanging(`  ${String(line).padStart(4)}  `, [kinds.join(' + '), name, `(${size})`].filter(Boolean).join(' '), width);
  });
  return [paint.dim('sections as read'), ...rows.flat().map((line) => paint.dim(line))];
}
