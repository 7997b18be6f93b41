import { sliceOf } from '../../model/span.ts';
import type { Fault, Rule } from '../rule.ts';
import { readSuppressions } from '../suppressions.ts';
import { foldText } from './folded-text.ts';
import { research, screenerPhrasesIn } from './screener-phrases.ts';

/** Phrases as near as this are one order: its first words tell it. */
const nearby = 40;

export const instructionToScreener: Rule = {
  id: 'integrity/instruction-to-screener',
  summary: 'The text gives orders to screening software instead of telling people something.',
  applies: 'both',
  options: {},
  check: ({ document: { source } }) => {
    if (!/\S/.test(source.text)) return [];
    const folded = foldText(source);
    const phrases = screenerPhrasesIn(folded.text);
    if (phrases.length === 0) return [];
    const reasons = readSuppressions(source).list.map(({ span }) => span.start.line);
    const faults = phrases.flatMap(({ 0: phrase, index = 0 }): readonly Fault[] => {
      const span = folded.span(index, index + phrase.trimEnd().length);
      if (reasons.includes(span.start.line) || research.test(around(folded.text, index, phrase.length))) return [];
      return [
        {
          span,
          message: `“${sliceOf(source, span).replace(/\s+/g, ' ').slice(0, 60)}” is an order to screening software`,
          help: 'Take it out: people who find it reject the application, and newer software reports it.',
        },
      ];
    });
    return faults.filter(({ span }, at) => span.start.offset - (faults[at - 1]?.span.end.offset ?? -nearby) >= nearby);
  },
};

/** As much as a sentence has. */
function around(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - 120), at + length + 60);
}
