/** Where each character of a string stands in the source: `start(n)` and `end(n)` of its nth UTF-16 unit. */
export interface Placement {
  start(index: number): number;
  end(index: number): number;
}

/** A run of cleaned text and the run of the raw string it stands for. */
export interface CleanRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Characters that a reader does not see: soft hyphen, joiners, direction marks, variation selectors, byte order mark. */
export const invisible =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff\\u{e0100}-\\u{e01ef}';

/** Icons of private fonts carry no text; they separate like a space. */
const spaces = '\\s\\u0085\\ue000-\\uf8ff';

const mark = `(?![${invisible}])\\p{M}`;

/** A row of dashes or dots that leads the eye to a second column. */
const leader = '(?:-{5,}|\\.{5,}|_{5,})(?=\\s|$)';

/** Visible ASCII in one go; blank runs; Hangul jamo; any other character with the marks that belong to it. */
const runs = new RegExp(
  [
    leader,
    `[!-~]+(?![${invisible}]{0,8}${mark})`,
    `[${spaces}${invisible}]+`,
    '[\\u1100-\\u115f][\\u1160-\\u11a7][\\u11a8-\\u11ff]?',
    `[^](?:[${invisible}]{0,8}${mark})*`,
  ].join('|'),
  'gu',
);

const invisibleCharacters = new RegExp(`[${invisible}]`, 'gu');

/** What NFKC leaves as it is or would spell out in a way no reader writes. */
const replacements: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['-', '‐‑−﹣⁻₋'],
    ['–', '‒–—―⸺⸻﹘'],
    ["'", '‘’‚‛′ʼ´ˊʹ‹›＇'],
    ['"', '“”„‟″«»〝〞＂'],
    ['#', '♯'],
    ['', '™®©℠℗'],
  ].flatMap(([to = '', from = '']) => [...from].map((character) => [character, to])),
);

/**
 * Cuts a raw string into cleaned runs: NFKC with decomposed sequences composed, noise removed, spaces, dashes and quotes made one kind.
 * A blank run becomes one space, `\t` where it is a column gap (a tab or three spaces), `\n` where it holds a line break.
 */
export function* cleanRuns(raw: string): Generator<CleanRun> {
  for (const { 0: run, index } of raw.matchAll(runs)) {
    const text = /^-{1,3}$/.test(run) && standsAlone(raw, index, index + run.length) ? '–' : cleanRun(run);
    yield { text, start: index, end: index + run.length };
  }
}

/** Words of ASCII with single spaces between them need no cleaning. */
const clean = /^[!-~]+(?: [!-~]+)*$/;

export function cleanText(raw: string): string {
  if (clean.test(raw) && !/[-._]{5}|(?:^| )-{1,3}(?: |$)/.test(raw)) return raw;
  return Array.from(cleanRuns(raw), (run) => run.text).join('');
}

function cleanRun(run: string): string {
  if (/^([-._])\1{4,}$/.test(run)) return '\t';
  const first = run.charCodeAt(0);
  if (first > 0x20 && first < 0x7f && run.length > 1 && run.charCodeAt(run.length - 1) < 0x7f) return run;
  const visible = run.replace(invisibleCharacters, '');
  if (visible === '') return '';
  if (/^[\s\u0085\ue000-\uf8ff]/u.test(visible)) return blank(visible);
  return replacements[visible] ?? normal(visible);
}

/** A hyphen with blanks around it, or at the end of a line, is typed for a dash. */
function standsAlone(raw: string, start: number, end: number): boolean {
  const around = [raw.charAt(start - 1), raw.charAt(end)];
  return around.every((character) => /^\s?$/.test(character)) && around.some((character) => character !== '');
}

function blank(run: string): string {
  if (/[\r\n]/.test(run)) return '\n';
  return run.length > 2 || run.includes('\t') ? '\t' : ' ';
}

/** NFKC turns some single characters (`¨`) into a space and a mark; they are no blank here. */
function normal(cluster: string): string {
  const text = cluster.normalize('NFKC');
  return text.startsWith(' ') ? cluster : text;
}
