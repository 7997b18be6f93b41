import { type DegreeMention, degreesIn } from '../../evidence/degrees.ts';
import { readDates } from '../../language/dates.ts';
import type { Block, Document, Range } from '../../model/document.ts';
import { blocksIn, type Fault, type Rule } from '../rule.ts';
import { rangeSpan, startOf } from './places.ts';

/** Words that tell it besides those which the reading of degrees knows. */
const told = /\b(?:finish|start|due|graduat|complet|estimat|until|on track|end(?:s|ing)\b|ende\b|abschluss|rentrée|fin de|finaliza)/i;

export const unmarkedDegreeInProgress: Rule = {
  id: 'resume/unmarked-degree-in-progress',
  summary: 'A degree that ends in the future does not say that it is in progress.',
  applies: 'resume',
  options: { present: false },
  check({ reading, document, today }, { present }) {
    const blocks = blocksIn(document, ['education', 'body']);
    return degreesIn(reading)
      .filter(({ status, cue }) => status === 'in-progress' && /\d/.test(cue))
      .flatMap((degree) => faultOf(document, blocks, degree, today, present === true));
  },
};

/** The date that lies ahead, in the degree's own block or its entry; an open end only where asked for. */
function faultOf(document: Document, blocks: readonly Block[], degree: DegreeMention, today: number, present: boolean): readonly Fault[] {
  const own = blocks.findLast((block) => startOf(block) <= degree.evidence.span.start.offset);
  if (!own) return [];
  const near = [
    own,
    ...blocks.filter(
      (block) => block !== own && (block.row ?? block.entry) !== undefined && block.row === own.row && block.entry === own.entry,
    ),
  ];
  for (const block of near) {
    const ahead = dateAhead(block.text, today, present);
    // Where words tell the status, they are part of the cue; here it must be the bare date.
    if (!ahead || !block.text.slice(...ahead).includes(degree.cue) || told.test(block.text)) continue;
    return [
      {
        span: rangeSpan(document, block, ahead),
        message: `"${block.text.slice(...ahead)}" lies ahead, but the degree reads as if it were held`,
        help: 'Write "expected 2027", "in progress" or "candidate".',
      },
    ];
  }
  return [];
}

function dateAhead(text: string, today: number, present: boolean): Range | undefined {
  const { periods, singles } = readDates(text, today);
  const open = present ? periods.find((period) => period.open) : undefined;
  const ahead = periods.find(({ end }) => end.low > today) ?? singles.find(({ bounds }) => bounds.low > today);
  return (ahead ?? open)?.range;
}
