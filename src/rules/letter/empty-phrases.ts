import type { Rule } from '../rule.ts';
import { phraseFaults, phrases } from './prose.ts';

const pointing = phrases(
  'as (?:you can|you will|can be|you may) (?:see|seen|note|notice|tell)(?: from| in| by)? (?:my|the) (?:attached |enclosed )?(?:resume|résumé|cv|curriculum vitae)',
  'as (?:my|the) (?:attached |enclosed )?(?:resume|résumé|cv) (?:shows|indicates|demonstrates|illustrates)',
  '(?:please find|find|enclosed please find|attached please find) (?:my )?(?:attached|enclosed)?(?: is)?(?: my)? (?:resume|résumé|cv)(?: (?:attached|enclosed))?',
  '(?:attached|enclosed) (?:is|please find|you will find) my (?:resume|résumé|cv)(?: for your (?:review|consideration|perusal))?',
  'i have (?:attached|enclosed) my (?:resume|résumé|cv)(?: for your (?:review|consideration|perusal))?',
  'wie sie (?:meinem|dem) (?:beigefügten |beiliegenden )?lebenslauf entnehmen können',
  "comme (?:vous pouvez le (?:voir|constater)|(?:en )?(?:témoigne|atteste)|l'indique)(?: dans)? mon (?:cv|curriculum vitae)",
  'como (?:puede|pueden|podrá|podrán) (?:ver|comprobar|observar) en mi (?:cv|currículum|curriculum)',
);

const boasting = phrases(
  "(?:i (?:believe|feel|think|am (?:confident|certain|sure)) (?:that )?)?i(?:'m| am| would be)? ?(?:the|a|an) (?:perfect|ideal|excellent|great) (?:fit|match|candidate)",
  'think(?:ing)? outside (?:of )?the box',
  'hit the ground running',
  'proven track record',
  'results[- ](?:driven|oriented) (?:professional|individual|person)',
  'go-getter',
  'self-starter',
  'i am a (?:hard worker|team player|people person|fast learner|quick learner)',
  '(?:wear|wearing) many hats',
  'go above and beyond',
  '110 ?(?:%|percent)',
  'synerg(?:y|ies|ize)',
);

export const emptyPhrases: Rule = {
  id: 'letter/empty-phrases',
  summary: 'A phrase says nothing that the reader does not know, or that anybody could say.',
  applies: 'letter',
  options: {},
  check(context) {
    return [
      ...phraseFaults(context, [pointing], 'the reader has the résumé beside the letter', 'Take it out, and tell the thing itself.'),
      ...phraseFaults(context, [boasting], 'anybody could say this', 'Say instead what you did, and what came of it.'),
    ];
  },
};
