import type { RequirementResult } from '../../model/report.ts';
import { numberOption, type Rule } from '../rule.ts';
import { foreign, isForeignTo } from './foreign.ts';
import { placeOfAbsent } from './outline.ts';
import { listed } from './prose.ts';
import { writtenElsewhere } from './written-elsewhere.ts';

export const fewMustsAddressed: Rule = {
  id: 'letter/few-musts-addressed',
  summary: 'The letter speaks of few of the requirements that the posting calls musts.',
  applies: 'letter',
  options: { fewest: 3, percent: 40 },
  check(context, options) {
    const { document, reading, requirements } = context;
    const musts = requirements.filter(({ optional, verdict, kind }) => !optional && verdict !== 'unclear' && kind !== 'manual');
    // Of two or three musts one may be left out.
    const wanted = Math.min(numberOption(options, 'fewest'), Math.max(1, musts.length - 1));
    if (musts.length === 0) return { skipped: 'the spec has no must that a letter can show' };
    const elsewhere = writtenElsewhere(context);
    if (elsewhere) return elsewhere;
    if (isForeignTo(document, reading.language, musts)) return { skipped: foreign };
    const left = musts.filter((must) => !isAddressed(must));
    const addressed = musts.length - left.length;
    if (addressed >= wanted && 100 * addressed >= numberOption(options, 'percent') * musts.length) return [];
    const message = `addresses ${addressed} of ${musts.length} musts; left out: ${listed(left.map(({ label }) => label))}`;
    return [{ span: placeOfAbsent(document), message, help: 'Say of the weightiest of them, truthfully, where you have done it.' }];
  },
};

/** Met or partly, or a group of which some member is. */
function isAddressed({ verdict, members }: RequirementResult): boolean {
  return verdict === 'met' || verdict === 'partly' || members.some(isAddressed);
}
