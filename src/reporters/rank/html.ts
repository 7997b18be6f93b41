import type { Ranking } from '../../ranking.ts';
import { counted } from '../../text/counted.ts';
import { type Markup, html as markup, nothing } from '../html/markup.ts';
import { pageOf } from '../html/page.ts';
import { shown } from '../html/words.ts';
import { fitsOf, type RankReporter } from './rank-reporter.ts';
import { scoresView } from './scores-view.ts';
import { type Side, sidesOf } from './sides.ts';

/** One page for a browser: the table of scores, the best fits, and what is missing most often. */
export const html: RankReporter = (ranking, { version, today }) => {
  const sides = sidesOf(ranking);
  const { documents, specs } = sides;
  const title = `${counted(documents.items.length, 'document')} against ${counted(specs.items.length, 'spec')}`;
  const main = markup`<header class="page"><h1>Which document fits which posting?</h1></header>
<main><h2>${title}</h2>
${panel('Scores', scoresView(sides, fitsOf(ranking)))}${panel('Best posting for each document', bestFits(documents, specs))}${
  documents.items.length > 1 ? panel('Best document for each posting', bestFits(specs, documents)) : nothing
}${gaps(ranking)}</main>`;
  return pageOf(`${title} – jobfit`, main, `jobfit ${version}, ${today}. Score: how much of the musts a document shows, of 100.`);
};

function bestFits(of: Side, among: Side): Markup {
  const names = new Map(among.items.map(({ file, name }) => [file, name]));
  const rows = of.items.map(
    ({ name, best }) =>
      markup`<tr><th scope="row">${name}</th><td>${best ? (names.get(best.name) ?? '–') : '–'}</td><td class="amount">${best?.score ?? '–'}</td></tr>
`,
  );
  return markup`<table><thead><tr><th scope="col">${of.title}</th><th scope="col">${among.title}</th><th scope="col" class="amount">Score</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function gaps({ gaps: common }: Ranking): Markup {
  if (common.length === 0) return nothing;
  const rows = common.map(
    ({ label, missing, partly, asked }) =>
      markup`<tr><th scope="row">${shown(label)}</th><td>${missing}</td><td>${partly}</td><td>${asked}</td></tr>
`,
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
