import { Mask } from './mask.ts';

/** `{#id .class key="value"}` and kramdown's `{: … }`. */
const attributes =
  /\{:?[ \t]{0,3}(?:[.#][\w-]{1,60}|[\w-]{1,40}=(?:"[^"\r\n]{0,200}"|[^\s}"]{1,200})|-)(?:[ \t]{1,3}(?:[.#][\w-]{1,60}|[\w-]{1,40}=(?:"[^"\r\n]{0,200}"|[^\s}"]{1,200})))*[ \t]{0,3}\}/g;

/** `[text]{.underline}`: the brackets go with the attributes. */
const bracketedSpan = /\[([^[\]\r\n]{1,300})\](\{[.#:][^{}\r\n]{0,200}\})/g;

const fencedDiv = /^[ \t]{0,8}:{3,}[^\r\n]{0,200}$/gm;

const templateTags = /\{%[^%\r\n]{0,500}%\}|\{\{[^{}\r\n]{0,500}\}\}/g;

/** Lines of LaTeX that pandoc passes through; their words are settings. */
const latexLine =
  /^[ \t]{0,8}\\(?:re)?(?:newcommand|usepackage|begin|end|vspace|hspace|newpage|pagebreak|clearpage|noindent|setlength|pagestyle|thispagestyle|fontsize|small|large|Large|normalsize|hfill|vfill|hrule|centering|raggedright|def|definecolor|titleformat|documentclass|pagenumbering|columnbreak|medskip|bigskip|smallskip)\b[^\r\n]{0,500}$/gm;

const latexSpacing = /\\(?:hfill|quad|qquad|newline|linebreak|nolinebreak)(?![A-Za-z])/g;

/** A line of nothing but tags that only group what is inside them, so that Markdown inside is still read as Markdown. */
const groupingLine =
  /^[ \t]{0,16}(?:<\/?(?:div|section|article|main|header|footer|center|details|aside|body|html)(?:[ \t]{1,4}[^<>\r\n]{0,500})?>[ \t]{0,4})+$/gim;

/**
 * An element that no reader sees: hidden, not displayed, of no size, or in the colour of the paper. Its words are no evidence; a rule
 * tells of them.
 */
const hiddenElement =
  /<([a-z][a-z0-9]{0,10})\b(?=[^<>]{0,500}(?:\shidden(?=[\s>=])|aria-hidden\s?=\s?["']?true|display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|opacity\s{0,3}:\s{0,3}0(?![.\d])|font-size\s{0,3}:\s{0,3}[01](?:px|pt|em|rem|%)?\s{0,3}[;"']|(?<!-)color\s{0,3}[:=]\s{0,3}["']?\s{0,3}(?:#fff(?:fff)?\b|white\b|transparent\b|rgba?\(255,\s{0,2}255,\s{0,2}255)))[^<>]{0,500}>[\s\S]{0,5000}?<\/\1\s{0,3}>/gi;

/** Hides what is not part of a Markdown résumé: comments, scripts, attributes, template tags, layout commands. */
export function maskMarkdownNoise(source: string): string {
  return new Mask(source)
    .hideBetween('<!--', '-->')
    .hideBetween('<style', '</style>')
    .hideBetween('<script', '</script>')
    .hide(hiddenElement, '<')
    .hide(templateTags, '{')
    .put(bracketedSpan, (match, text = '') => `\u2060${text}`.padEnd(match.length, '\u2060'))
    .hide(attributes, '{')
    .hide(fencedDiv, ':::')
    .hide(latexLine, '\\')
    .hide(latexSpacing, '\\')
    .hide(groupingLine, '<')
    .blankHiddenLines().text;
}
