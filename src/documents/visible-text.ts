import type { Segment } from '../model/document.ts';
import { invisible } from './clean-text.ts';

/** A part of a source without what has no width on a screen, so that columns can be counted. */
export interface VisibleText {
  readonly text: string;
  /** The segments of a text read from `text`, as those of a text read from the source. */
  place(segments: readonly Segment[]): Segment[];
}

/** Invisible characters, and letters that are written as a letter and its marks. */
const widthless = new RegExp(`[${invisible}]+|[^\\p{M}](?:(?![${invisible}])\\p{M})+`, 'gu');
const otherSpaces = /[^\S\t\r\n\f\ufeff ]/g;

/** What stands in the source between two offsets, as a reader counts its columns. */
export function visibleText(source: string, start: number, end: number): VisibleText {
  const raw = source.slice(start, end).replace(otherSpaces, ' ');
  const units = new Units(start);
  let at = 0;
  const parts: string[] = [];
  for (const { 0: found, index } of raw.matchAll(widthless)) {
    const composed = found.normalize('NFC');
    const text = isInvisible(found) ? '' : composed.length === 1 ? composed : found;
    if (text === found) continue;
    units.addEach(at, index);
    units.addWhole(text, index, found.length);
    parts.push(raw.slice(at, index), text);
    at = index + found.length;
  }
  if (at === 0) return { text: raw, place: (segments) => segments.map((segment) => ({ ...segment, source: segment.source + start })) };
  units.addEach(at, raw.length);
  return { text: parts.join('') + raw.slice(at), place: (segments) => segments.flatMap((segment) => units.place(segment)) };
}

const onlyInvisible = new RegExp(`^[${invisible}]+$`, 'u');

function isInvisible(found: string): boolean {
  return onlyInvisible.test(found);
}

/** Where each unit of a visible text stands in its source. */
class Units {
  readonly #shift: number;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(shift: number) {
    this.#shift = shift;
  }

  addEach(from: number, to: number): void {
    for (let at = from; at < to; at++) this.#add(at, at + 1);
  }

  addWhole(text: string, at: number, length: number): void {
    for (let unit = 0; unit < text.length; unit++) this.#add(at, at + length);
  }

  #add(start: number, end: number): void {
    this.#starts.push(start + this.#shift);
    this.#ends.push(end + this.#shift);
  }

  /** A segment that maps one by one is cut where its units do not follow one another in the source. */
  place({ flat, source, flatLength, sourceLength }: Segment): Segment[] {
    if (flatLength !== sourceLength) return [this.#segment(flat, flatLength, source, source + sourceLength)];
    const placed: Segment[] = [];
    let from = 0;
    for (let unit = 1; unit <= flatLength; unit++) {
      if (unit < flatLength && this.#follows(source + unit)) continue;
      placed.push(this.#segment(flat + from, unit - from, source + from, source + unit));
      from = unit;
    }
    return placed;
  }

  #follows(unit: number): boolean {
    const end = this.#ends[unit - 1] ?? 0;
    return end === this.#starts[unit] && end - (this.#starts[unit - 1] ?? 0) === 1 && (this.#ends[unit] ?? 0) - end === 1;
  }

  #segment(flat: number, flatLength: number, from: number, to: number): Segment {
    const source = this.#starts[from] ?? 0;
    return { flat, source, flatLength, sourceLength: (this.#ends[to - 1] ?? source) - source };
  }
}
