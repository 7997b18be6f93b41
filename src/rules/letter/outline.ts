import { perObject } from '../../language/lazy.ts';
import { salutationStart } from '../../language/letter-words.ts';
import { type Block, blockSpan, type Document } from '../../model/document.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { nameOf, signOffIn, tailOf } from './goodbye.ts';

/** A part of a block: `text` is its text from `start` to `end`. */
export interface Stretch {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The parts of a letter. What is absent was not found. */
export interface Outline {
  /** Lines before the greeting: address, date, subject. */
  readonly head: readonly Stretch[];
  readonly salutation?: Stretch;
  /** What is said, block by block. */
  readonly body: readonly Stretch[];
  readonly signOff?: Stretch;
  /** The name below the sign-off. */
  readonly signature?: Stretch;
  /** Lines after the sign-off. */
  readonly tail: readonly Stretch[];
}

/** How far down a greeting may stand. */
const deepestGreeting = 30;

/** A letter's parts; found once for all rules. */
export const outlineOf = perObject(readOutline);

/** Where a thing that is absent would stand: the greeting, else the first character. */
export function placeOfAbsent(document: Document): Span {
  const { salutation } = outlineOf(document);
  if (salutation) return spanIn(document, salutation);
  const [first] = document.blocks;
  return first ? blockSpan(document, first, 0, 1) : spanOf(document.source, 0, 0);
}

/** The span of a stretch, or of a range of its text. */
export function spanIn(document: Document, { block, start, end }: Stretch, from = 0, to = end - start): Span {
  return blockSpan(document, block, start + from, start + to);
}

function readOutline(document: Document): Outline {
  const lines = document.blocks.filter(({ kind }) => kind !== 'code').flatMap(linesOf);
  const greeting = lines.slice(0, deepestGreeting).findIndex((line, index) => isGreeting(line, lines[index - 1]));
  const salutation = greeting < 0 ? undefined : greetingOf(lines[greeting]);
  const first = greeting < 0 ? lines.findIndex(isProse) : greeting;
  const signOff = signOffIn(lines, Math.max(0, first));
  const tail = signOff ? tailOf(lines, signOff) : [];
  const signature = tail.flatMap(nameOf)[0];
  return {
    head: lines.slice(0, Math.max(0, first)),
    ...(salutation && { salutation }),
    body: bodyOf(document, salutation, lines[Math.max(0, first)], signOff),
    ...(signOff && { signOff }),
    ...(signature && { signature }),
    tail,
  };
}

function linesOf(block: Block): readonly Stretch[] {
  return [...block.text.matchAll(/[^\n]+/g)].map(({ index, 0: text }) => ({ block, start: index, end: index + text.length, text }));
}

/** A wrapped line of a paragraph may begin with such a word too: what stands above it tells. */
function isGreeting({ text, block, start }: Stretch, above: Stretch | undefined): boolean {
  if (!salutationStart.test(text) || /^\p{Ll}/u.test(text)) return false;
  if (start > 0 && above?.block === block && above.text.length > 60) return false;
  return /[,:!;]|\s[-–]\s/.test(text.slice(0, 90)) || text.length <= 60;
}

function greetingOf(line: Stretch | undefined): Stretch | undefined {
  if (!line) return undefined;
  const end = greetingEnd(line.text);
  return { ...line, end: line.start + end, text: line.text.slice(0, end) };
}

/** "Madame, Monsieur," and "Sehr geehrte Frau Ito, sehr geehrter Herr Vale," hold a comma inside. */
function greetingEnd(text: string): number {
  for (const { index, 0: mark } of text.matchAll(/[,:!;]|\s[-–]\s/g)) {
    const rest = text.slice(index + 1).trimStart();
    if (mark !== ',' || !salutationStart.test(rest)) return index + (mark.length > 1 ? 0 : 1);
  }
  return text.length;
}

function isProse({ text }: Stretch): boolean {
  return text.length > 90 || (/[.!?]$/.test(text) && text.split(' ').length > 8);
}

function bodyOf(
  document: Document,
  salutation: Stretch | undefined,
  first: Stretch | undefined,
  signOff: Stretch | undefined,
): readonly Stretch[] {
  const from = salutation ?? first;
  if (!from) return [];
  const begin = salutation ? salutation.end : from.start;
  return document.blocks
    .filter(
      ({ index, kind }) => kind !== 'heading' && kind !== 'code' && index >= from.block.index && index <= (signOff?.block.index ?? index),
    )
    .map((block) => partOf(block, block === from.block ? begin : 0, block === signOff?.block ? signOff.start : block.text.length))
    .filter(({ text }) => /\p{L}/u.test(text));
}

function partOf(block: Block, start: number, end: number): Stretch {
  const text = block.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { block, start: start + lead, end: start + text.trimEnd().length, text: text.trim() };
}
