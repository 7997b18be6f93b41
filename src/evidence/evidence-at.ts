import { type Block, blockSpan, type Document, type Range, sectionKindsOf } from '../model/document.ts';
import type { Evidence, EvidenceRole } from '../model/report.ts';
import { sliceOf } from '../model/span.ts';

/** Evidence for a range of a block; the alias is the form matched, by default the words themselves. */
export function evidenceAt(document: Document, block: Block, [start, end]: Range, role: EvidenceRole, alias?: string): Evidence {
  const span = blockSpan(document, block, start, end);
  return {
    span,
    text: sliceOf(document.source, span),
    alias: alias ?? block.text.slice(start, end),
    section: sectionKindsOf(document, block)[0] ?? 'other',
    role,
  };
}
