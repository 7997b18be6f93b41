import { sectionKindsOf } from '../../model/document.ts';
import type { Rule } from '../rule.ts';
import { matchSpan } from './places.ts';

const given = '(?:(?:are|can be|will be|gladly|happily)\\s){0,2}(?:available|furnished|provided|supplied|given|sent)';
const onRequest = '(?:up)?on\\s+(?:\\p{L}+\\s+)?request';
const whole = new RegExp(
  [
    `\\breferences?\\s*[:–-]?\\s*${given}\\s+${onRequest}`,
    // Without a verb it must begin the sentence: "gave references on request" is work.
    `(?<=^|[.;|\\n]\\s{0,3})references?\\s*[:–-]?\\s*${onRequest}`,
    'referenzen\\s*[:–-]?\\s*(?:gerne?\\s|gebe ich\\s)?(?:auf (?:anfrage|wunsch|nachfrage))',
    'références?\\s*[:–-]?\\s*(?:disponibles?\\s|fournies\\s)?sur (?:simple )?demande',
    'referencias\\s*[:–-]?\\s*(?:disponibles\\s)?(?:a petición|bajo (?:solicitud|petición)|a solicitud|si se solicitan)',
  ].join('|'),
  'iu',
);
/** Looked for first, in each block. */
const maybe = /r[eé]f[eé]ren[ctz]/i;
/** Below a heading "References". */
const rest = new RegExp(
  `^(?:(?:${given}\\s+)?${onRequest}|(?:gerne?\\s)?auf (?:anfrage|wunsch)|(?:disponibles?\\s)?sur demande|(?:disponibles\\s)?a petición)`,
  'iu',
);

export const referencesOnRequest: Rule = {
  id: 'resume/references-on-request',
  summary: 'A line says that references are available on request.',
  applies: 'resume',
  options: {},
  check({ document }) {
    return document.blocks.flatMap((block) => {
      const below = sectionKindsOf(document, block).includes('references') && block.kind !== 'heading';
      const match = (maybe.test(block.text) ? whole.exec(block.text) : null) ?? (below ? rest.exec(block.text) : null);
      if (!match) return [];
      return [
        {
          span: matchSpan(document, block, match),
          message: 'references on request go without saying',
          help: 'Take the line out and use its space.',
        },
      ];
    });
  },
};
