import { readDates } from '../../language/dates.ts';
import type { Document } from '../../model/document.ts';
import { type Span, spanOf } from '../../model/span.ts';
import type { Rule } from '../rule.ts';
import { lineSpan, startOf } from './places.ts';
import { visibleSource } from './visible-source.ts';

const wrappers =
  /style\s{0,2}=\s{0,2}["'][^"'\n]{0,300}(?:\bcolumns?(?:-count)?\s{0,2}:|display\s{0,2}:\s{0,2}(?:inline-)?(?:grid|flex)|float\s{0,2}:\s{0,2}(?:left|right))|class\s{0,2}=\s{0,2}["'](?:[^"'\n]{0,200}\s)?(?:columns?|cols?|row|grid|two-col(?:umn)?s?|sidebar|left-col(?:umn)?|right-col(?:umn)?)(?=[\s"'])|\\begin\{(?:multicols?|paracol|minipage|columns)\}|^:{3,}[ \t]{0,3}\{?\.?columns\b/gim;

/** What each of them holds: looked for first, since they take long to compile. */
const maybeWrapper = /style|class|\\begin|:::/i;

export const columns: Rule = {
  id: 'resume/columns',
  summary: 'Text stands in columns side by side, which parsers read across.',
  applies: 'resume',
  options: {},
  check({ document }) {
    const span = firstWrapper(document) ?? sideBySide(document);
    if (!span) return [];
    return [
      {
        span,
        message: 'columns side by side: parsers that read line by line mix them up',
        help: 'Put one column below the other.',
      },
    ];
  },
};

function firstWrapper({ source }: Document): Span | undefined {
  const text = visibleSource(source);
  if (!maybeWrapper.test(text)) return undefined;
  const [match] = text.matchAll(wrappers);
  return match && spanOf(source, match.index, match.index + match[0].length);
}

/** The reader puts a left column before the right one: then blocks go back in the source. A left column of dates is a margin. */
function sideBySide(document: Document): Span | undefined {
  const { blocks } = document;
  const at = blocks.findIndex((each, index) => index > 0 && startOf(each) < startOf(blocks[index - 1] ?? each));
  const block = blocks[at];
  if (!block) return undefined;
  const left = blocks.slice(0, at).filter((each) => startOf(each) >= startOf(block));
  return left.filter(({ text }) => isDateLine(text)).length * 2 >= left.length ? undefined : lineSpan(document, block);
}

function isDateLine(text: string): boolean {
  const { periods, singles } = readDates(text, 0);
  return periods.length + singles.length > 0 && text.length <= 40;
}
