import type { Severity, Verdict } from '../../model/report.ts';
import { mask } from '../mask.ts';
import { oneLine } from '../text.ts';

/** Best first: where words serve several requirements the best one colours them. */
export const verdictOrder: readonly Verdict[] = ['met', 'partly', 'unclear', 'missing'];
export const verdictGlyphs: Readonly<Record<Verdict, string>> = { met: '✓', partly: '~', unclear: '?', missing: '✗' };
export const severityGlyphs: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', info: 'ℹ' };

/** Text of a document or spec on one line, without personal data. */
export function shown(text: string): string {
  return mask(oneLine(text));
}

/** A source of the same length without personal data, whether it is seen line by line or as a whole. */
export function maskedSource(text: string): string {
  return mask(
    text
      .split(/(\r\n|\n|\r)/)
      .map((part) => mask(part))
      .join(''),
  );
}

/** Characters that nobody sees, or that turn the reading direction around, shown as a dot. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,
    '·',
  );
}
