import { Chalk } from 'chalk';
import type { Report } from '../../model/report.ts';
import { closingLine } from '../closing-line.ts';
import { glyphsFor } from '../glyphs.ts';
import type { ReporterOptions } from '../reporter.ts';
import { findingsView } from './findings-view.ts';
import type { Sheet } from './items.ts';
import { html, type Markup, nothing } from './markup.ts';
import { requirementsView } from './requirements-view.ts';
import { bar, gapsView, scoreView } from './score-view.ts';
import { sourceView } from './source-view.ts';
import { shown } from './words.ts';

/** One document held against one spec. */
export function reportView(sheet: Sheet, options: ReporterOptions, isOnly: boolean): Markup {
  const { id, report } = sheet;
  const document = options.documents.get(report.file);
  const source = document ? sourceView(document, sheet) : html`<p>The text of the document is not at hand.</p>`;
  return html`<article id="${id}" aria-labelledby="${id}-title">
${headView(sheet, options)}
<div class="panels">${gapsView(sheet)}${scoreView(sheet)}</div>
<div class="beside">
<section class="document"><h3>The document</h3>${legend}${source}</section>
<section class="requirements"><div class="scrolls" tabindex="0" role="group" aria-labelledby="${id}-asked"><h3 id="${id}-asked">What is asked</h3>
${requirementsView(sheet)}<h3>Findings</h3>${findingsView(sheet)}</div></section>
</div>${isOnly ? nothing : html`<p class="top"><a href="#reports">All reports</a></p>`}
</article>
`;
}

function headView({ id, report }: Sheet, options: ReporterOptions): Markup {
  const notes = report.notes.map((note) => html`<p class="aside">Note: ${shown(note)}</p>`);
  return html`<div class="head"><div><h2 id="${id}-title">${shown(report.file)} <span class="against">against</span> ${specName(report)}</h2>
<p class="closing ${report.passed ? 'passed' : 'failed'}">${closing(report, options)}</p>${notes}</div>
${scoreBox(report)}</div>`;
}

/** The title of a spec, else its file. */
export function specName({ spec: { title, file } }: Report): string {
  return shown(title) || shown(file);
}

function scoreBox({ score }: Report): Markup {
  if (score === null) return html`<p class="score"><span class="figure">–</span> no score</p>`;
  return html`<p class="score"><span class="figure">${score}</span> of 100 ${bar(score)}</p>`;
}

function closing(report: Report, options: ReporterOptions): string {
  return shown(closingLine(report, { ...options, paint: new Chalk({ level: 0 }), glyphs: glyphsFor(true) }));
}

const legend = html`<p class="legend" aria-hidden="true"><span class="evidence met">met</span> <span class="evidence partly">partly</span> <span class="evidence unclear">unclear</span> <span class="evidence missing">speaks against</span> <span class="found warning">finding</span></p>`;
