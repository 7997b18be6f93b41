import { privateData } from './private-data.ts';

const before = 30;

/**
 * The text with e-mail addresses, telephone numbers, birth dates and street addresses blotted out: output lands in public logs. Every
 * character becomes an asterisk, so that columns stay where they were.
 */
export function mask(text: string): string {
  let masked = text;
  for (const { cue, pattern, holds } of privateData) {
    if (!cue.test(masked)) continue;
    const whole = masked;
    for (const { 0: found, index } of whole.matchAll(pattern)) {
      if (holds && !holds(found, whole.slice(Math.max(0, index - before), index))) continue;
      masked =
        masked.slice(0, index) + found.replace(/[^\s]/gu, (character) => '*'.repeat(character.length)) + masked.slice(index + found.length);
    }
  }
  return masked;
}
