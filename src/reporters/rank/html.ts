import type { Report } from '../../model/report.ts';
import type { Ranking } from '../../ranking.ts';
import { counted } from '../../text/counted.ts';
import { type Markup, html as markup, nothing } from '../html/markup.ts';
import { pageOf } from '../html/page.ts';
import { shown } from '../html/words.ts';
import { cellsOf, type RankReporter, scoreText } from './rank-reporter.ts';

/** One page for a browser: the table of scores, the best fits, and what is missing most often. */
export const html: RankReporter = (ranking, { version, today }) => {
  const { documents, specs } = ranking;
  const title = `${counted(documents.length, 'document')} against ${counted(specs.length, 'spec')}`;
  const main = markup`<header class="page"><h1>Which document fits which posting?</h1></header>
<main><h2>${title}</h2>${scores(ranking)}${bestFits(ranking)}${gaps(ranking)}</main>`;
  return pageOf(`${title} – jobfit`, main, `jobfit ${version}, ${today}. Score: how much of the musts a document shows, of 100.`);
};

function scores(ranking: Ranking): Markup {
  const { documents, specs } = ranking;
  const rows = cellsOf(ranking).map((cells, at) => {
    const spec = specs[at];
    return markup`<tr><th scope="row">${shown(spec?.title ?? '') || shown(spec?.file ?? '')}</th>${cells.map(scoreCell)}</tr>
`;
  });
  const head = documents.map(({ file }) => markup`<th scope="col">${shown(file)}</th>`);
  return panel(
    'Scores',
    markup`<div class="wide" tabindex="0" role="group" aria-label="Scores"><table class="coverage"><thead><tr><th scope="col">Posting</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`,
  );
}

function scoreCell(fit: Report | undefined): Markup {
  const { score = null } = fit ?? {};
  const verdict = score === null ? 'unclear' : score >= 80 ? 'met' : score >= 50 ? 'partly' : 'missing';
  return markup`<td><span class="badge ${verdict}">${scoreText(fit)}</span></td>`;
}

function bestFits({ documents }: Ranking): Markup {
  const rows = documents.map(
    ({ file, best }) =>
      markup`<tr><th scope="row">${shown(file)}</th><td>${best ? shown(best.name) : '–'}</td><td>${best?.score ?? '–'}</td></tr>`,
  );
  return panel(
    'Best fit',
    markup`<table><thead><tr><th scope="col">Document</th><th scope="col">Posting</th><th scope="col">Score</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

function gaps({ gaps: common }: Ranking): Markup {
  if (common.length === 0) return nothing;
  const rows = common.map(
    ({ label, missing, partly, asked }) =>
      markup`<tr><th scope="row">${shown(label)}</th><td>${missing}</td><td>${partly}</td><td>${asked}</td></tr>`,
  );
  return panel(
    'Missing most often',
    markup`<table class="coverage"><thead><tr><th scope="col">Asked</th><th scope="col">Missing</th><th scope="col">In part</th><th scope="col">Asked in</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

function panel(title: string, content: Markup): Markup {
  return markup`<section class="panel"><h3>${title}</h3>${content}</section>
`;
}
