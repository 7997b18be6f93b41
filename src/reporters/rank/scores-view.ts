import type { Report } from '../../model/report.ts';
import { type Markup, html as markup, nothing } from '../html/markup.ts';
import { type FitOf, scoreText } from './rank-reporter.ts';
import type { Item, Side, Sides } from './sides.ts';

/** More columns are headed by numbers, and their names stand below. */
const mostNamed = 6;

/** The table of scores, with its longer side down the page. */
export function scoresView({ documents, specs }: Sides, fitOf: FitOf): Markup {
  const isTall = documents.items.length > specs.items.length;
  const [down, across] = isTall ? [documents, specs] : [specs, documents];
  const cell = (row: Item, column: Item): Markup => scoreCell(isTall ? fitOf(row.file, column.file) : fitOf(column.file, row.file));
  const rows = down.items.map(
    (row) => markup`<tr><th scope="row">${row.name}</th>${across.items.map((column) => cell(row, column))}</tr>
`,
  );
  return markup`${numbersOf(across)}<div class="wide" tabindex="0" role="group" aria-label="Scores"><table class="coverage scores"><thead><tr><th scope="col">${down.title}</th>${headsOf(across)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function headsOf({ title, items }: Side): readonly Markup[] {
  if (items.length <= mostNamed) return items.map(({ name }) => markup`<th scope="col">${name}</th>`);
  return items.map(
    ({ name }, at) => markup`<th scope="col"><abbr title="${name}">${at + 1}</abbr><span class="unseen"> ${title}: ${name}</span></th>`,
  );
}

function numbersOf({ title, items }: Side): Markup {
  if (items.length <= mostNamed) return nothing;
  return markup`<h4>${title}s by number</h4><ol class="numbers">${items.map(({ name }) => markup`<li>${name}</li>`)}</ol>`;
}

function scoreCell(fit: Report | undefined): Markup {
  const { score = null } = fit ?? {};
  const verdict = score === null ? 'unclear' : score >= 80 ? 'met' : score >= 50 ? 'partly' : 'missing';
  return markup`<td><span class="badge ${verdict}">${scoreText(fit)}</span></td>`;
}
