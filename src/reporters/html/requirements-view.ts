import type { Evidence } from '../../model/report.ts';
import { adviceOn, isAbsent } from '../requirement-lines.ts';
import { shorten } from '../text.ts';
import { type Item, lineId, type Sheet } from './items.ts';
import { html, type Markup, nothing } from './markup.ts';
import { shown, verdictGlyphs } from './words.ts';

const longestWords = 80;

/** What the posting asks under the keys of its spec, each with the places that show it. */
export function requirementsView(sheet: Sheet): Markup {
  const keys = [...new Set(sheet.items.map(({ result }) => result.key))];
  const groups = keys.map((key) => {
    const items = sheet.items.filter(({ result }) => result.key === key);
    return html`<h4>${shown(key)}</h4><ul class="asked">${items.map((item) => itemView(item, sheet))}</ul>`;
  });
  return groups.length === 0 ? html`<p>Nothing to show.</p>` : html`${groups}`;
}

function itemView({ id, result, members }: Item, sheet: Sheet): Markup {
  const { verdict, label, optional, message, evidence } = result;
  const advice = adviceOn(result);
  return html`<li id="${id}" class="item ${verdict}">
<p><span class="badge ${verdict}"><span aria-hidden="true">${verdictGlyphs[verdict]}</span> ${verdict}</span> <strong>${shown(label)}</strong>${optional ? html` <span class="aside">optional</span>` : nothing}</p>
<p class="message">${shown(message)}</p>${evidence.length > 0 ? evidenceList(evidence, sheet) : nothing}${advice === '' ? nothing : html`<p class="advice">${shown(advice)}</p>`}${memberList(members, sheet, verdict === 'met')}</li>
`;
}

/** Once a group is met, members that are not found are no shortcoming and share a line. */
function memberList(members: readonly Item[], sheet: Sheet, isMet: boolean): Markup {
  const unneeded = isMet ? members.filter(({ result }) => isAbsent(result)) : [];
  const told = members.filter((member) => !unneeded.includes(member)).map((member) => itemView(member, sheet));
  const names = unneeded.map(({ result }) => shown(result.label)).join(', ');
  const list = told.length > 0 ? html`<ul class="members">${told}</ul>` : nothing;
  return unneeded.length > 0 ? html`${list}<p class="aside">not needed: ${names}</p>` : list;
}

function evidenceList(evidence: readonly Evidence[], sheet: Sheet): Markup {
  const places = evidence.map(({ span: { start }, text, section, role }) => {
    const words = shorten(shown(text), longestWords, '…');
    return html`<li><a href="#${lineId(sheet, start.line)}">line ${start.line}</a> <q>${words}</q> <span class="aside">${section}, ${role}</span></li>`;
  });
  return html`<ul class="places">${places}</ul>`;
}
