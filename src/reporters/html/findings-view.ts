import { lineId, type NumberedFinding, type Sheet } from './items.ts';
import { html, type Markup, nothing } from './markup.ts';
import { severityGlyphs, shown } from './words.ts';

/** What rules find in the document, gravest first. */
export function findingsView(sheet: Sheet): Markup {
  const sorted = (['error', 'warning', 'info'] as const).flatMap((level) =>
    sheet.findings.filter(({ finding }) => finding.severity === level),
  );
  if (sorted.length === 0) return html`<p>None.</p>`;
  return html`<ul class="asked">${sorted.map((each) => findingView(each, sheet))}</ul>`;
}

function findingView({ id, finding }: NumberedFinding, sheet: Sheet): Markup {
  const { severity, rule, message, help, span } = finding;
  const isPlaced = span.end.offset > span.start.offset;
  const place = isPlaced ? html`<a href="#${lineId(sheet, span.start.line)}">line ${span.start.line}</a>` : html`whole document`;
  return html`<li id="${id}" class="item ${severity}">
<p><span class="badge ${severity}"><span aria-hidden="true">${severityGlyphs[severity]}</span> ${severity}</span> ${shown(message)}</p>
${help === undefined ? nothing : html`<p class="advice">${shown(help)}</p>`}<p class="message">${place} <span class="aside">${shown(rule)}</span></p></li>
`;
}
