import { numberOption, type Rule } from '../rule.ts';
import { firstEmail, firstPhone } from './contact.ts';

export const contactFarDown: Rule = {
  id: 'resume/contact-far-down',
  summary: 'The first e-mail address or telephone number stands far from the top.',
  applies: 'resume',
  options: { lines: 15, percent: 33 },
  check({ document }, options) {
    const spans = [firstEmail(document), firstPhone(document)].filter((span) => span !== undefined);
    const [first] = spans.sort((a, b) => a.start.offset - b.start.offset);
    if (!first) return [];
    const above = (100 * first.start.offset) / document.source.text.length;
    if (first.start.line <= numberOption(options, 'lines') || above <= numberOption(options, 'percent')) return [];
    return [
      {
        span: first,
        message: `the first contact detail stands on line ${first.start.line}`,
        help: 'Move it below your name: readers and parsers look there.',
      },
    ];
  },
};
