import type { Fault, Rule } from '../rule.ts';
import { spanIn } from './outline.ts';
import { sentencesOf } from './prose.ts';

/** First sentences that could open any letter. */
const openers = new RegExp(
  `^(?:${[
    "i(?:'m| am)(?: hereby)? writing (?:to you )?(?:to|in|with|about|because|for)",
    "i(?:'d| would) like to (?:apply|express|submit|be considered)",
    'i (?:wish|want) to (?:apply|express|submit)',
    '(?:please )?(?:accept|consider) (?:this letter|my application|me for)',
    "i(?:'m| am) (?:very |so |truly |absolutely |extremely )?(?:excited|thrilled|pleased|delighted|eager|happy|interested)(?: to (?:apply|submit|express|see|learn|be applying)| about the| in (?:the|your|applying))",
    'i was (?:very |so |truly )?(?:excited|thrilled|pleased|delighted) to (?:see|learn|read|find|discover|come across)',
    'it is with (?:great|much) (?:interest|enthusiasm|excitement|pleasure)',
    'with (?:great|much) (?:interest|enthusiasm|excitement)',
    'my name is',
    '(?:hiermit|hierdurch) (?:bewerbe|möchte)',
    'mit (?:großem|grossem|sehr großem) interesse',
    'auf der suche nach einer neuen (?:beruflichen )?herausforderung',
    "c'est avec (?:un )?(?:grand |beaucoup d')?(?:intérêt|enthousiasme)",
    'je me permets de',
    'par la présente',
    '(?:suite à|en réponse à) votre (?:annonce|offre)',
    'vivement intéressée? par',
    'por (?:la|medio de la) presente',
    'me dirijo a',
    'me pongo en contacto',
    'con gran interés',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

export const stockOpener: Rule = {
  id: 'letter/stock-opener',
  summary: 'The first sentence could open any letter.',
  applies: 'letter',
  options: {},
  check(context) {
    const first = sentencesOf(context).find(({ text }) => (text.match(/\p{L}+/gu)?.length ?? 0) >= 4);
    const words = first && openers.exec(first.text.replaceAll('\n', ' '))?.[0];
    if (!first || words === undefined) return [];
    const fault: Fault = {
      span: spanIn(context.document, first, 0, words.length),
      message: `"${words}" could open any letter`,
      help: 'Open with what you bring, or with what drew you to this post.',
    };
    return [fault];
  },
};
