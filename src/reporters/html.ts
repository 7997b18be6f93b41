import type { Report } from '../model/report.ts';
import { counted } from '../text/counted.ts';
import { type Sheet, sheetOf } from './html/items.ts';
import { type Markup, html as markup, nothing } from './html/markup.ts';
import { pageOf } from './html/page.ts';
import { reportView, specName } from './html/report-view.ts';
import { shown } from './html/words.ts';
import type { Reporter } from './reporter.ts';

/** One page for a browser, without any other file or request: each document with its evidence and findings marked, and what is asked beside it. */
export const html: Reporter = (reports, options) => {
  const sheets = reports.map((report, at) => sheetOf(report, at, options.quiet));
  const [only] = reports.length === 1 ? reports : [];
  const title = only ? `${shown(only.file)} against ${specName(only)}` : counted(reports.length, 'check');
  const views = sheets.map((sheet) => reportView(sheet, options, only !== undefined));
  const main = markup`<header class="page"><h1>Does this document show what this posting asks?</h1><button id="only-gaps" type="button" aria-pressed="false" hidden>Hide what is met</button></header>
<main>
${only ? nothing : listOf(sheets)}${views}</main>`;
  return pageOf(
    `${title} – jobfit`,
    main,
    `jobfit ${options.version}, ${options.today}. E-mail addresses, telephone numbers, birth dates and street addresses are masked.`,
  );
};

/** Several reports: a list to choose from. */
function listOf(sheets: readonly Sheet[]): Markup {
  const rows = sheets.map(({ id, report }) => listRow(id, report));
  return markup`<section id="reports" class="panel" aria-labelledby="reports-title"><h2 id="reports-title">${counted(sheets.length, 'check')}</h2>
<div class="wide"><table><thead><tr><th scope="col">Document</th><th scope="col">Posting</th><th scope="col">Score</th><th scope="col">Result</th></tr></thead><tbody>${rows}</tbody></table></div></section>
`;
}

function listRow(id: string, report: Report): Markup {
  const result = report.passed ? markup`<span class="badge met">✔ passes</span>` : markup`<span class="badge missing">✖ falls short</span>`;
  return markup`<tr><th scope="row"><a href="#${id}">${shown(report.file)}</a></th><td>${specName(report)}</td><td>${report.score ?? '–'}</td><td>${result}</td></tr>`;
}
