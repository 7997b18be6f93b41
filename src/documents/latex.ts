import { Mask } from './mask.ts';

const hides =
  /\\(?:begin|end)\{[^{}\r\n]{1,60}\}(?:\[[^\]\r\n]{0,200}\])?|\\(?:vspace|hspace|includegraphics|input|include|label|usepackage|documentclass|pagestyle|thispagestyle|setlength|definecolor|color|textcolor|fontsize|selectfont|newcommand|renewcommand|cite|bibliography|bibliographystyle)\*?(?:\[[^\]\r\n]{0,200}\])?(?:\{[^{}\r\n]{0,300}\}){0,3}/g;

/** Accents over the letter that follows: `\'e`, `\"{u}`. */
const accents: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  c: '\u0327',
  v: '\u030c',
  '=': '\u0304',
  '.': '\u0307',
};

/** Whether a text file is LaTeX source. */
export function isLatex(source: string): boolean {
  return (
    /\\documentclass|\\begin\{document\}/.test(source) ||
    (source.match(/^\s{0,20}\\(?:section|cvsection|subsection|cventry|item|resumeItem)\b/gm)?.length ?? 0) >= 3
  );
}

/** LaTeX with its commands hidden and its headings and items written as plain text would have them, each character in its place. */
export function maskLatex(source: string): string {
  const start = source.indexOf('\\begin{document}');
  const mask = new Mask(source)
    .hide(/(?<!\\)%[^\r\n]*/g)
    .hide(/\\href\s?\{[^{}\r\n]{0,500}\}/g)
    .put(/\\(?:section|cvsection|sectiontitle|rSection|resheading|cvsect)\*?\s?\{/g, () => '# ')
    .put(/\\begin\{rSection\}\s?\{/g, () => '# ')
    .put(/\\(?:subsection|cvsubsection|subsubsection)\*?\s?\{/g, () => '## ')
    .put(/\\(?:item|resumeItem|cvitem)(?![A-Za-z])/g, () => '- ')
    .hide(hides)
    .put(/\\(?:["'`^~=.]|[cv](?=[\s{]))\s?\{?\\?([A-Za-z])\}?/g, accented)
    .put(/~--~/g, () => ' -- ')
    .put(/\\\\(?:\[[^\]\r\n]{0,20}\])?/g, () => '\n ')
    .put(/(?<!\\)[~$&]/g, (sign) => (sign === '&' ? '\t' : ' '))
    .put(/\\[&%$#_{}]/g, (escaped) => `\u2060${escaped.charAt(1)}`)
    .put(/\}\s{0,4}\{/g, (match) => (/\n/.test(match) ? match.replaceAll(/[{}]/g, '\u2060').replace('\u2060', ',') : ', '))
    .put(/\\(?:hfill|quad|qquad)(?![A-Za-z])/g, () => '\t')
    .hide(/\\[A-Za-z]{1,40}\*?(?:\[[^\]\r\n]{0,200}\])?/g)
    .hide(/[{}]/g)
    .blankHiddenLines();
  return start < 0 ? mask.text : mask.text.slice(0, start).replace(/[^\r\n]/g, ' ') + mask.text.slice(start);
}

function accented(match: string, letter = ''): string {
  const mark = accents[match.charAt(1)] ?? '';
  return `${letter}${mark}`.padStart(match.length, '\u2060');
}
