import type { RequirementResult, Tally } from '../../model/report.ts';
import { coverageOf } from '../../score.ts';
import { scoreLine } from '../coverage-table.ts';
import { short } from '../text.ts';
import { allItems, type Item, type Sheet } from './items.ts';
import { html, type Markup, nothing } from './markup.ts';
import { shown, verdictGlyphs } from './words.ts';

/** How much of each group of the spec is shown, musts and optional requirements apart; then the score and how it comes about. */
export function scoreView({ report: { requirements, coverage, score, file } }: Sheet): Markup {
  const must = requirements.filter(({ optional }) => !optional);
  const optional = requirements.filter((result) => result.optional);
  const parts = [...tableRows('must', must, coverage.must), ...tableRows('optional', optional, coverage.optional)];
  return html`<section class="panel"><h3>How the score comes about</h3>
<table class="coverage"><caption class="unseen">Coverage of ${shown(file)}</caption><thead><tr><th scope="col">Asked</th><th scope="col">Met</th><th scope="col">Of</th><th scope="col">%</th><th scope="col" class="bar">Share</th></tr></thead><tbody>${parts}</tbody></table>
<p>${scoreLine(score, coverage.must, must)}</p>
<p class="aside">Credit of the must requirements over their weight: met counts 1, partly 0.5, missing 0. Unclear ones are left out, optional ones counted apart.</p></section>
`;
}

function tableRows(title: string, results: readonly RequirementResult[], total: Tally): readonly Markup[] {
  if (results.length === 0) return [];
  const keys = [...new Set(results.map(({ key }) => key))];
  const rows = keys.map((key) => {
    const { must, optional } = coverageOf(results.filter((result) => result.key === key));
    return row(key, { credit: must.credit + optional.credit, of: must.of + optional.of }, 'part');
  });
  return [row(title, total, 'total'), ...rows];
}

function row(name: string, { credit, of }: Tally, kind: 'total' | 'part'): Markup {
  const percent = of === 0 ? 0 : (100 * credit) / of;
  return html`<tr class="${kind}"><th scope="row">${shown(name)}</th><td>${short(credit)}</td><td>${short(of)}</td><td>${of === 0 ? '–' : short(percent)}</td><td class="bar">${bar(percent)}</td></tr>`;
}

/** Drawn, since a policy without inline styles leaves no other way to a width. */
export function bar(percent: number): Markup {
  return html`<svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="whole" width="100" height="6"/><rect class="filled" width="${short(percent)}" height="6"/></svg>`;
}

/** What is not shown, or not all of it: musts first, the worst first. */
export function gapsView({ items, report }: Sheet): Markup {
  const gaps = (['missing', 'partly', 'unclear'] as const).flatMap((verdict) => items.filter(({ result }) => result.verdict === verdict));
  const sorted = [...gaps.filter(({ result }) => !result.optional), ...gaps.filter(({ result }) => result.optional)];
  const title = report.kind === 'cover-letter' ? 'Not addressed' : 'Gaps';
  const list =
    sorted.length === 0 ? html`<p>None: the document shows all that is asked.</p>` : html`<ul class="gaps">${sorted.map(gapView)}</ul>`;
  return html`<section class="panel"><h3>${title}</h3>${list}</section>
`;
}

function gapView(item: Item): Markup {
  const { verdict, label, optional, message } = item.result;
  const places = allItems([item]).reduce((sum, { result }) => sum + result.evidence.length, 0);
  const detail = verdict === 'missing' && places === 0 ? nothing : html`<span class="aside">: ${shown(message)}</span>`;
  return html`<li><span class="badge ${verdict}"><span aria-hidden="true">${verdictGlyphs[verdict]}</span> ${verdict}</span> <a href="#${item.id}">${shown(label)}</a>${optional ? html` <span class="aside">optional</span>` : nothing}${detail}</li>`;
}
