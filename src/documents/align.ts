import type { Placement } from './clean-text.ts';

/** ASCII punctuation, which a backslash escapes in Markdown. */
const escapable = /[!-/:-@[-`{-~]/;

/** `end` is bounded by the longest entity name of HTML. */
const reference = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iy;

/**
 * Places the characters of a parsed Markdown value in its source, where the two differ by escapes, character references, and what
 * surrounds line breaks (indentation, quote markers). Undefined where they cannot be brought together.
 */
export function alignValue(value: string, source: string, from: number, to: number): Placement | undefined {
  if (value === source.slice(from, to)) return { start: (index) => from + index, end: (index) => from + index + 1 };
  const starts = new Int32Array(value.length);
  const ends = new Int32Array(value.length);
  let at = from;
  for (let index = 0; index < value.length; ) {
    const step = stepAt(value, index, source, at, to);
    if (!step) return undefined;
    starts.fill(step.start, index, index + step.length);
    ends.fill(step.end, index, index + step.length);
    index += step.length;
    at = step.end;
  }
  return { start: (index) => starts[index] ?? from, end: (index) => ends[index] ?? to };
}

/** `length` characters of the value stand for the source range. */
interface Step {
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

function stepAt(value: string, index: number, source: string, at: number, to: number): Step | undefined {
  const wanted = value.charAt(index);
  if (wanted === '\n' || wanted === '\r') return lineBreakStep(value, index, source, at, to);
  if (source[at] === '\\' && escapable.test(source.charAt(at + 1)) && wanted === source[at + 1]) {
    return { length: 1, start: at, end: at + 2 };
  }
  if (source[at] === '&') {
    const entity = referenceStep(value, index, source, at);
    if (entity) return entity;
  }
  if (source[at] === wanted && at < to) return { length: 1, start: at, end: at + 1 };
  return undefined;
}

function lineBreakStep(value: string, index: number, source: string, at: number, to: number): Step | undefined {
  let end = at;
  while (end < to && (source[end] === ' ' || source[end] === '\t')) end++;
  if (source[end] !== '\n' && source[end] !== '\r') return undefined;
  if (source[end] === '\r' && source[end + 1] === '\n') end++;
  end++;
  const length = value.startsWith('\r\n', index) ? 2 : 1;
  const next = value.charAt(index + length);
  while (end < to && ' \t>'.includes(source.charAt(end)) && source[end] !== next) end++;
  return { length, start: at, end };
}

/** Whether the parser knew the name shows in the value: a known one is no longer spelled there. */
function referenceStep(value: string, index: number, source: string, at: number): Step | undefined {
  reference.lastIndex = at;
  const spelled = reference.exec(source)?.[0];
  if (!spelled || value.startsWith(spelled, index)) return undefined;
  return { length: (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1, start: at, end: at + spelled.length };
}
