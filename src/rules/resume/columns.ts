import { blockSpan, type Document } from '../../model/document.ts';
import { type Span, spanOf } from '../../model/span.ts';
import type { Rule } from '../rule.ts';
import { startOf } from './places.ts';
import { visibleSource } from './visible-source.ts';

const wrappers =
  /style\s{0,2}=\s{0,2}["'][^"'\n]{0,300}(?:\bcolumns?(?:-count)?\s{0,2}:|display\s{0,2}:\s{0,2}(?:inline-)?(?:grid|flex)|float\s{0,2}:\s{0,2}(?:left|right))|class\s{0,2}=\s{0,2}["'](?:[^"'\n]{0,200}\s)?(?:columns?|cols?|row|grid|two-col(?:umn)?s?|sidebar|left-col(?:umn)?|right-col(?:umn)?)(?=[\s"'])|\\begin\{(?:multicols?|paracol|minipage|columns)\}|^:{3,}[ \t]{0,3}\{?\.?columns\b/gim;

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
  const [match] = visibleSource(source).matchAll(wrappers);
  return match && spanOf(source, match.index, match.index + match[0].length);
}

/** The reader puts a left column before the right one: then blocks go back in the source. */
function sideBySide(document: Document): Span | undefined {
  const { blocks } = document;
  const block = blocks.find((each, at) => at > 0 && startOf(each) < startOf(blocks[at - 1] ?? each));
  return block && blockSpan(document, block, 0, Math.max(1, block.text.search(/\n|$/)));
}
