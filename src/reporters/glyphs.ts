import type { Verdict } from '../model/report.ts';

export interface Glyphs extends Readonly<Record<Verdict, string>> {
  readonly pass: string;
  readonly fail: string;
  readonly bar: string;
  readonly caret: string;
  readonly open: string;
  readonly close: string;
  readonly rest: string;
  readonly dash: string;
}

const unicode: Glyphs = {
  ...{ met: '✓', partly: '~', missing: '✗', unclear: '?', pass: '✔', fail: '✖' },
  ...{ bar: '│', caret: '^', open: '“', close: '”', rest: '…', dash: '–' },
};

const ascii: Glyphs = {
  ...{ met: '+', partly: '~', missing: 'x', unclear: '?', pass: '+', fail: 'x' },
  ...{ bar: '|', caret: '^', open: '"', close: '"', rest: '...', dash: '-' },
};

export function glyphsFor(canUnicode: boolean): Glyphs {
  return canUnicode ? unicode : ascii;
}
