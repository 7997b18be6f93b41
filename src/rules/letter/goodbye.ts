import { afterword, signOffFormula, signOffStart } from '../../language/letter-words.ts';
import type { Stretch } from './outline.ts';

/** How many lines may follow a sign-off. */
const mostLinesAfter = 10;

/** The last goodbye of a letter that begins at a line. */
export function signOffIn(lines: readonly Stretch[], from: number): Stretch | undefined {
  const last = lines.findLastIndex(({ text }, index) => index >= from && !afterword.test(text) && signOffAt(text) >= 0);
  const line = lines[last];
  if (!line || lines.length - last > mostLinesAfter) return undefined;
  const at = signOffAt(line.text);
  const end = at + signOffLength(line.text.slice(at));
  return { ...line, start: line.start + at, end: line.start + end, text: line.text.slice(at, end) };
}

function signOffAt(text: string): number {
  const starts = [0, ...[...text.matchAll(/[.!?]\s+/g)].map(({ index, 0: gap }) => index + gap.length)];
  const last = starts.findLast((start) => signOffStart.test(text.slice(start)));
  return last ?? signOffFormula.placeIn(text);
}

/** A short sign-off ends at its comma; a sentence ("Thank you for reading.") at its end. */
function signOffLength(text: string): number {
  const comma = /^(?:\S+\s){0,6}?\S+[,!.](?=\s+\p{Lu}[\p{L}'.-]*(?:\s\p{Lu}[\p{L}'.-]*){0,3}$)/u.exec(text)?.[0].length;
  return comma ?? text.length;
}

/** What stands below the goodbye, or behind it in its line. */
export function tailOf(lines: readonly Stretch[], signOff: Stretch): readonly Stretch[] {
  const index = lines.findIndex((line) => line.block === signOff.block && line.start <= signOff.start && line.end >= signOff.end);
  const line = lines[index];
  const rest = line ? line.text.slice(signOff.end - line.start) : '';
  const gap = rest.length - rest.trimStart().length;
  const sameLine = line && rest.trim() !== '' ? [{ ...line, start: signOff.end + gap, text: rest.trimStart() }] : [];
  return [...sameLine, ...lines.slice(index + 1)];
}

/** One to five words of letters; a person's name is rarely anything else. A title, an address or a number may follow. */
export function nameOf(line: Stretch): readonly Stretch[] {
  const from = line.text.search(/[^\s/_*-]/);
  const name = (line.text.slice(Math.max(0, from)).split(/,|\s[|·•–(-]|\t|\s\S*[@\d]/)[0] ?? '').trim();
  const isName = /^[\p{L}\p{M}'. -]{2,50}$/u.test(name) && name.split(/\s+/).length <= 5;
  if (!isName || afterword.test(name) || signOffStart.test(name)) return [];
  const start = line.start + Math.max(0, from);
  return [{ ...line, start, end: start + name.length, text: name }];
}
