import type { Range, Segment } from '../model/document.ts';
import { segmentIndexAt } from '../model/document.ts';
import { cleanRuns, cleanText, type Placement } from './clean-text.ts';
import { linkRanges } from './links.ts';

/** A block's text as a reader sees it, with the map to its source. */
export interface FlatText {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly strong: readonly Range[];
  readonly links: readonly Range[];
}

/** Puts a block's text together from pieces of the source, in source order. */
export class FlatTextBuilder {
  /** A growing string would be copied at each look at its end. */
  #parts: string[] = [];
  #length = 0;
  #segments: Segment[] = [];
  #strong: Range[] = [];
  #strongStarts: number[] = [];
  #hardBreaks: number[] = [];

  /** Where in the text the author broke a line on purpose (`<br>`, two spaces, a backslash). */
  get hardBreaks(): readonly number[] {
    return this.#hardBreaks;
  }

  /** Adds a string whose first character stands at `start` and whose others follow it one by one. */
  add(raw: string, start: number): void {
    this.addPlaced(raw, { start: (index) => start + index, end: (index) => start + index + 1 });
  }

  addPlaced(raw: string, place: Placement): void {
    for (const { text, start, end } of cleanRuns(raw)) {
      const length = place.end(end - 1) - place.start(start);
      if (text.length === end - start && length !== text.length) this.#appendEach(text, start, place);
      else this.#append(text, place.start(start), place.end(end - 1));
    }
  }

  /** Adds text that stands for a whole source range, such as a character reference. */
  addWhole(text: string, start: number, end: number): void {
    this.#append(cleanText(text), start, end);
  }

  addBreak(start: number, end: number): void {
    this.#append('\n', start, end);
    if (this.#length > 0) this.#hardBreaks.push(this.#length - 1);
  }

  openStrong(): void {
    this.#strongStarts.push(this.#length);
  }

  closeStrong(): void {
    const start = this.#strongStarts.pop();
    if (start !== undefined && this.#strongStarts.length === 0 && start < this.#length) this.#strong.push([start, this.#length]);
  }

  finish(): FlatText {
    const text = this.#parts.join('');
    return sliceFlat({ text, segments: this.#segments, strong: this.#strong, links: linkRanges(text) }, 0, text.length);
  }

  /** Character by character: something in the middle of the run is longer in the source (`AT&amp;T`). */
  #appendEach(text: string, start: number, place: Placement): void {
    for (let index = 0; index < text.length; index++)
      this.#append(text.charAt(index), place.start(start + index), place.end(start + index));
  }

  #append(text: string, start: number, end: number): void {
    if (text === '' || (isBlank(text) && this.#absorbBlank(text, end))) return;
    const last = this.#segments.at(-1);
    const flat = this.#length;
    this.#parts.push(text);
    this.#length += text.length;
    if (last && isExact(last) && last.source + last.sourceLength === start && text.length === end - start) {
      this.#segments[this.#segments.length - 1] = {
        ...last,
        flatLength: last.flatLength + text.length,
        sourceLength: last.sourceLength + text.length,
      };
    } else {
      this.#segments.push({ flat, source: start, flatLength: text.length, sourceLength: end - start });
    }
  }

  /** Leading blanks are dropped; two blanks in a row become the wider one. */
  #absorbBlank(blank: string, end: number): boolean {
    const before = this.#parts.at(-1)?.at(-1);
    if (before === undefined) return true;
    if (!isBlank(before)) return false;
    const last = this.#segments.at(-1);
    if (!last) return true;
    const part = this.#parts.pop() ?? '';
    this.#parts.push(part.slice(0, -1) + widerBlank(before, blank));
    this.#segments.pop();
    if (isExact(last) && last.flatLength > 1) {
      this.#segments.push({ ...last, flatLength: last.flatLength - 1, sourceLength: last.sourceLength - 1 });
      const at = last.source + last.sourceLength - 1;
      this.#segments.push({ flat: this.#length - 1, source: at, flatLength: 1, sourceLength: end - at });
    } else {
      this.#segments.push({ ...last, sourceLength: end - last.source });
    }
    return true;
  }
}

/** The part [start, end) of a flat text, without blanks at its ends. */
export function sliceFlat(flat: FlatText, start: number, end: number): FlatText {
  let from = start;
  let to = end;
  while (from < to && isBlank(flat.text.charAt(from))) from++;
  while (to > from && isBlank(flat.text.charAt(to - 1))) to--;
  if (from === 0 && to === flat.text.length) return flat;
  return {
    text: flat.text.slice(from, to),
    segments: cutSegments(flat.segments, from, to),
    strong: cutRanges(flat.strong, from, to),
    links: cutRanges(flat.links, from, to),
  };
}

function cutSegments(segments: readonly Segment[], from: number, to: number): Segment[] {
  const cut: Segment[] = [];
  for (let index = segmentIndexAt(segments, from); index < segments.length; index++) {
    const segment = segments[index];
    if (!segment || segment.flat >= to) break;
    cut.push(...cutSegment(segment, from, to));
  }
  return cut;
}

function cutSegment(segment: Segment, from: number, to: number): Segment[] {
  const low = Math.max(segment.flat, from);
  const high = Math.min(segment.flat + segment.flatLength, to);
  if (low >= high) return [];
  if (!isExact(segment)) return [{ ...segment, flat: low - from, flatLength: high - low }];
  return [{ flat: low - from, source: segment.source + low - segment.flat, flatLength: high - low, sourceLength: high - low }];
}

function cutRanges(ranges: readonly Range[], from: number, to: number): Range[] {
  return ranges.flatMap(([start, end]): Range[] => {
    const low = Math.max(start, from) - from;
    const high = Math.min(end, to) - from;
    return low < high ? [[low, high]] : [];
  });
}

function isExact(segment: Segment): boolean {
  return segment.flatLength === segment.sourceLength;
}

function isBlank(text: string): boolean {
  return text === ' ' || text === '\t' || text === '\n';
}

function widerBlank(one: string, other: string): string {
  for (const blank of ['\n', '\t']) if (one === blank || other === blank) return blank;
  return ' ';
}
