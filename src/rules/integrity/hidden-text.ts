import { type Source, type Span, spanOf } from '../../model/span.ts';
import type { Fault, Rule } from '../rule.ts';
import { type Color, colorOf, type Declarations, declarationsIn, hidingIn, isSameColor } from './hiding-styles.ts';
import { attribute, closingOf, styleRules, type Tag, tagsIn } from './html-elements.ts';

const help = 'Show it or take it out: parsers read what people do not see, and recruiters take it for deceit.';

export const hiddenText: Rule = {
  id: 'integrity/hidden-text',
  summary: 'HTML, Markdown attributes or LaTeX keep words from being seen that a parser reads.',
  applies: 'both',
  options: {},
  check: ({ document: { source } }) => [...hiddenElements(source), ...hiddenSpans(source), ...whiteLatex(source)],
};

interface Open {
  readonly tag: Tag;
  readonly background: Color;
}

const page: Color = [255, 255, 255];

function hiddenElements(source: Source): readonly Fault[] {
  if (!source.text.includes('<')) return [];
  const sheets = styleRules(source.text);
  const tags = tagsIn(source.text);
  const faults: Fault[] = [];
  const open: Open[] = [];
  let hiddenUntil = 0;
  tags.forEach((tag, at) => {
    if (tag.isClosing) closeTag(open, tag.name);
    if (tag.isClosing || tag.isVoid || tag.start < hiddenUntil || /^(?:style|script|head|title|template|noscript|svg)$/.test(tag.name))
      return;
    const style = styleOf(tag, sheets);
    const around = open.at(-1)?.background ?? page;
    const background = backgroundOf(style, tag) ?? around;
    open.push({ tag, background });
    const how = hidingOf(tag, style, background);
    if (how === undefined) return;
    const end = closingOf(tag, tags.slice(at + 1))?.start ?? source.text.length;
    const span = wordsBetween(source, tag.end, end);
    if (!span) return;
    hiddenUntil = end;
    faults.push({ span, message: `hidden by ${how}`, help });
  });
  return faults;
}

function closeTag(open: Open[], name: string): void {
  const at = open.findLastIndex(({ tag }) => tag.name === name);
  if (at >= 0) open.splice(at);
}

/** Style sheets first: what stands in the element itself wins. */
function styleOf({ attributes }: Tag, sheets: ReadonlyMap<string, string>): Declarations {
  const classes = (attribute(attributes, 'class') ?? '').split(/\s+/).map((name) => sheets.get(`.${name}`) ?? '');
  const id = sheets.get(`#${attribute(attributes, 'id') ?? ''}`) ?? '';
  return declarationsIn([...classes, id, attribute(attributes, 'style') ?? ''].join(';'));
}

/** A picture or gradient may have any colour: text on it is not judged. */
function backgroundOf(style: Declarations, { attributes }: Tag): Color | undefined {
  const value = style.get('background-color') ?? style.get('background') ?? attribute(attributes, 'bgcolor');
  if (value === undefined || value === 'none' || value === 'inherit') return undefined;
  const color = colorOf(value) ?? colorOf(value.split(/\s/)[0]);
  return color === 'clear' ? undefined : (color ?? unknownColor);
}

const unknownColor: Color = [-1000, -1000, -1000];

function hidingOf({ name, attributes }: Tag, style: Declarations, background: Color): string | undefined {
  if (attribute(attributes, 'hidden') !== undefined) return 'the attribute hidden';
  const hiding = hidingIn(style);
  if (hiding !== undefined) return hiding;
  const value = style.get('color') ?? (name === 'font' ? attribute(attributes, 'color') : undefined);
  const color = colorOf(value);
  return color && isSameColor(color, background) ? `the colour ${value} on its ground` : undefined;
}

/** Pandoc's `[words]{style="…"}` and kramdown's `*words*{: style="…"}`. */
function hiddenSpans(source: Source): readonly Fault[] {
  const spans = source.text.matchAll(
    /(?:\[([^[\]]{1,2000})\]|([*_]{1,3})([^*_\n]{1,500})\2)\{:?[^{}\n]{0,200}?style="([^"\n]{1,300})"[^{}\n]{0,200}\}/g,
  );
  return [...spans].flatMap((match): readonly Fault[] => {
    const words = match[1] ?? match[3] ?? '';
    const style = declarationsIn(match[4] ?? '');
    const color = colorOf(style.get('color'));
    const isWhite = color !== undefined && isSameColor(color, colorOf(style.get('background-color') ?? style.get('background')) ?? page);
    const how = hidingIn(style) ?? (isWhite ? `the colour ${style.get('color')} on its ground` : undefined);
    const start = match.index + match[0].indexOf(words);
    return how === undefined ? [] : [{ span: spanOf(source, start, start + words.length), message: `hidden by ${how}`, help }];
  });
}

function whiteLatex(source: Source): readonly Fault[] {
  const spans = source.text.matchAll(
    /\\(?:textcolor(?:\[[A-Za-z]+\])?\{(?:white|1,\s?1,\s?1|1\.0,\s?1\.0,\s?1\.0|FFFFFF)\}|[hv]?phantom)\{([^{}]{2,2000})\}/g,
  );
  return [...spans].flatMap(({ 0: whole, 1: words = '', index }): readonly Fault[] => {
    if (!/\p{L}{3}/u.test(words)) return [];
    const start = index + whole.length - 1 - words.length;
    return [
      { span: spanOf(source, start, start + words.length), message: `hidden by ${whole.slice(0, whole.length - words.length - 2)}`, help },
    ];
  });
}

/** The words between two offsets, without the tags at either end; undefined where there are none. */
function wordsBetween(source: Source, start: number, end: number): Span | undefined {
  const inside = source.text.slice(start, end);
  const seen = inside.replace(/<!--[\s\S]*?-->|<[^<>]{0,2000}>|&[#\w]{1,32};/g, (markup) => ' '.repeat(markup.length));
  const first = seen.search(/[\p{L}\p{N}]/u);
  if (first < 0) return undefined;
  const last = seen.trimEnd().length;
  return spanOf(source, start + first, start + last);
}
