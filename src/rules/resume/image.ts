import { spanOf } from '../../model/span.ts';
import { counted } from '../../text/counted.ts';
import type { Rule } from '../rule.ts';
import { proseSource } from './visible-source.ts';

const images =
  /!\[[^\]\n]{0,300}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])|<img\b[^>]{0,1000}>|\\includegraphics(?:\[[^\]\n]{0,200}\])?\{[^}\n]{0,200}\}/gi;

export const image: Rule = {
  id: 'resume/image',
  summary: 'The résumé holds an image, whose content no text search sees.',
  applies: 'resume',
  options: {},
  check({ document: { source } }) {
    const found = [...proseSource(source).matchAll(images)];
    const [first] = found;
    if (!first) return [];
    const more = found.length > 1 ? `${counted(found.length, 'image')}, the first here` : 'an image';
    return [
      {
        span: spanOf(source, first.index, first.index + first[0].length),
        message: `${more}: text extraction drops ${found.length > 1 ? 'them' : 'it'}`,
        help: 'Write what a badge says as text; leave a photograph out unless it is customary where you apply.',
      },
    ];
  },
};
