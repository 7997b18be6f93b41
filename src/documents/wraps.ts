import { periodsIn } from '../language/dates.ts';
import { isLineOfItsOwn } from '../language/letter-words.ts';
import type { FlatText } from './flat-text.ts';

/** `Label: a, b`: up to five words and a colon, with something after it. */
const labelStart = /^[\p{Lu}\p{Lo}][^\n:.;!?]{1,50}:(?=[\s\p{L}])/u;

export function startsWithLabel(line: string): boolean {
  const label = labelStart.exec(line)?.[0];
  return label !== undefined && label.split(' ').length <= 6 && !/\([^)]*$/.test(label);
}

/** The middle of a sentence: a word in small letters, which `iOS` is not. */
const midSentence = /^[("']?\p{Ll}+(?![\p{L}\d@_/+]|\.[\p{L}\d]|:\/)/u;

/** Whether a line goes on with the sentence or the date of the one above. */
export function goesOnFrom(above: string, line: string): boolean {
  return isOpenEnded(above) || (midSentence.test(line) && !/[:.!?]$/.test(above)) || partsPeriod(above, line);
}

/** "Association for": whatever stands on the next line belongs to this one. */
export function isOpenEnded(line: string): boolean {
  return openWord.test(line);
}

/** Text is wrapped at columns between these; shorter lines are not filled, and longer ones were never wrapped. */
const narrowest = 50;
const widest = 180;

const openWord = /\b(?:and|or|of|the|in|for|with|und|et|de|y|a|an|to|by)$/i;
const goesOn = new RegExp(`[,&/]$|${openWord.source}`, 'i');

/** Whether a line of plain text goes on in the next: the next word would not have fit, or the next starts in the middle of a sentence. */
export function wraps(line: string, next: string, width: number): boolean {
  const text = line.trimEnd();
  const following = next.trim();
  if (hasColumns(text.trim()) || hasColumns(following) || isLineOfItsOwn(text)) return false;
  if (startsWithLabel(following) || isDated(following)) return partsPeriod(text, following);
  if (isDated(text)) return (text.endsWith(',') && isFull(text, following, width)) || partsPeriod(text, following);
  if (midSentence.test(following)) return !text.endsWith(':');
  return goesOn.test(text) || text.endsWith('-') || isFull(text, following, width);
}

/**
 * A text of several lines with spaces for the breaks that only wrap it, so that it reads the same at any width. Breaks that its author
 * meant stay: those of the markup, those before a label or a date of its own, those of lines that had room for the next word. After a hyphen
 * the break stays too: it may part a word.
 */
export function joinWraps(flat: FlatText, isHard: (at: number) => boolean): FlatText {
  if (!flat.text.includes('\n')) return flat;
  const lines = flat.text.split('\n');
  const width = lines.reduce((longest, { length }) => Math.max(longest, length), 0);
  let text = lines[0] ?? '';
  for (const [index, line] of lines.slice(1).entries()) {
    const before = lines[index] ?? '';
    const isSoft = !isHard(text.length) && isInnerBreak(before, line, width);
    text += (isSoft ? ' ' : '\n') + line;
  }
  return { ...flat, text };
}

/** Whether a break inside one block only wraps it. */
function isInnerBreak(line: string, next: string, width: number): boolean {
  if (isLineOfItsOwn(line)) return false;
  if (midSentence.test(next) && !/[:-]$/.test(line)) return true;
  if (width < narrowest || width > widest || line.endsWith('-') || hasColumns(line) || hasColumns(next)) return false;
  if (startsWithLabel(next)) return false;
  if (isDateLine(next) || endsInDate(line)) return partsPeriod(line, next);
  return goesOn.test(line) || isFull(line, next, width);
}

function isFull(text: string, following: string, width: number): boolean {
  const word = /^\S{0,60}/.exec(following)?.[0] ?? '';
  return width >= narrowest && text.length + 1 + word.length > width && text.length > width * 0.6;
}

function hasColumns(text: string): boolean {
  return /\t| {3}/.test(text);
}

/** Any month will do where only the place of a period is asked. */
const noMonth = 0;

/** A title or an item of a list: dates stand at its beginning, or at its end with nothing but a place behind them. */
function isDated(line: string): boolean {
  const periods = periodsIn(line, noMonth);
  const [first, last] = [periods[0], periods.at(-1)];
  return first !== undefined && last !== undefined && (first.range[0] <= 12 || place.test(line.slice(last.range[1])));
}

const place = /^[),.\s]{0,3}(?:\p{Lu}[\p{L}.]{0,30}[\s,]{0,2}){0,3}$/u;

/** "2019 – 2021, Berlin" below a title. */
function isDateLine(line: string): boolean {
  const [first] = periodsIn(line, noMonth);
  return first !== undefined && first.range[0] <= 3 && line.length - first.range[1] <= 40;
}

/** "September" above "2016 – 2021". */
function partsPeriod(line: string, next: string): boolean {
  return periodsIn(`${line} ${next}`, noMonth).some(({ range: [start, end] }) => start < line.length && end > line.length);
}

/** "PhD candidate, 2024 – present", "B.A., University of Dunlo, 2007": a line of a list. */
function endsInDate(line: string): boolean {
  if (/, (?:\p{L}{3,9}\.? )?(?:19|20)\d\d\)?$/u.test(line)) return true;
  const last = periodsIn(line, noMonth).at(-1);
  return last !== undefined && line.length - last.range[1] <= 2;
}
