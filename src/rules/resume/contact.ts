import { readDates } from '../../language/dates.ts';
import { type Block, type Document, type Range, type SectionKind, sectionKindsOf } from '../../model/document.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { textBefore } from '../../text/before.ts';
import { rangeSpan } from './places.ts';
import { visibleSource } from './visible-source.ts';

const local = '[\\p{L}\\d._%+-]{1,64}';
const host = '[\\p{L}\\d-]{1,63}';
const address = new RegExp(`${local}@${host}(?:\\.${host}){1,4}`, 'u');
/** "jane (at) roe (dot) org", "jane at roe dot org": hidden from harvesters, not from readers. */
const spelt = new RegExp(
  `${local}\\s{0,2}[([{<]\\s?(?:at|@|ät)\\s?[)\\]}>]\\s{0,2}${host}|${local} at ${host} (?:dot|punkt|point|punto) \\p{L}{2,}`,
  'iu',
);

/** What every spelt address has: looked for first, in each block. */
const maybeSpelt = /[([{<]\s?(?:at|@|ät)| at \S{1,200} (?:dot|punkt|point|punto) /i;

/** The first e-mail address that a reader sees or can click. */
export function firstEmail(document: Document): Span | undefined {
  return first(document, emailIn, /\bmailto:[^\s"'<>)]+/gi);
}

/** The first telephone number. */
export function firstPhone(document: Document): Span | undefined {
  return first(document, (block) => phoneIn(document, block), /\btel:[+\d().-]{6,}/gi);
}

function first(document: Document, find: (block: Block) => Range | undefined, link: RegExp): Span | undefined {
  const linked = link.exec(visibleSource(document.source));
  link.lastIndex = 0;
  const spans = document.blocks.flatMap((block) => {
    const range = find(block);
    return range ? [rangeSpan(document, block, range)] : [];
  });
  if (linked) spans.push(spanOf(document.source, linked.index, linked.index + linked[0].length));
  return spans.sort((a, b) => a.start.offset - b.start.offset)[0];
}

function emailIn({ text }: Block): Range | undefined {
  const match = (text.includes('@') ? address.exec(text) : null) ?? (maybeSpelt.test(text) ? spelt.exec(text) : null);
  return match ? [match.index, match.index + match[0].length] : undefined;
}

const digits = /(?<![\p{L}\d.@/=_-])(?:\+|00)?\(?\d[\d ().\t/–-]{5,22}\d(?![\d\p{L}@])/gu;
const label =
  /(?:tel(?:e(?:fon|phone|fono))?|tél(?:éphone)?|teléfono|phone|mobil(?:e|telefon)?|móvil|cell(?:ulare)?|handy|fon|portable|whatsapp|[☎📞📱✆])\.?[\s:]{0,4}$/iu;
const aboutAuthor: ReadonlySet<SectionKind> = new Set(['header', 'contact', 'body', 'references', 'summary']);

/** Seven to fifteen digits that are no date; far from the contact lines only with a sign of what they are. */
function phoneIn(document: Document, block: Block): Range | undefined {
  const { text } = block;
  const isContact = block.index < 8 || sectionKindsOf(document, block).some((kind) => aboutAuthor.has(kind));
  const candidates = [...text.matchAll(digits)];
  if (candidates.length === 0) return undefined;
  const undated = withoutDates(text);
  for (const { 0: number, index } of candidates) {
    const range: Range = [index, index + number.length];
    const told = /^(?:\+|00)/.test(number) || label.test(textBefore(text, index, 24));
    if ((told || isContact) && isPhone(undated.slice(...range))) return range;
  }
  return undefined;
}

function isPhone(number: string): boolean {
  const count = number.replace(/\D/g, '').length;
  return count >= 7 && count <= 15;
}

function withoutDates(text: string): string {
  const { periods, singles } = readDates(text, 0);
  const dates = [...periods, ...singles].map(({ range }) => range).sort((a, b) => a[0] - b[0]);
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of dates) {
    parts.push(text.slice(from, Math.max(from, start)), ' '.repeat(Math.max(0, end - Math.max(from, start))));
    from = Math.max(from, end);
  }
  return parts.join('') + text.slice(from);
}
