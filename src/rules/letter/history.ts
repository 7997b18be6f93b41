import { sentenceAround } from '../../evidence/year-claims.ts';
import type { Stretch } from './outline.ts';

/** What says that the author works or has worked there. */
const history = [
  // English
  '\\bmy (?:current|present|last|previous|former|first|recent|own|past) ',
  '\\bmy (?:role|position|job|work|time|years?|internship|career|tenure|employer|team|manager|colleagues?|thesis|studies|degree)\\b',
  "\\bI(?:'ve| have| had| was| am|'m)? (?:also |now |then |currently |previously |recently |already |since |presently )?(?:work(?:ed|s)?|working|been|led|lead|built|managed|manage|served|taught|teach|interned|volunteered|studied|graduated|joined|left|spent|started|developed|maintained|maintain|ran|run|employed|designed|wrote|completed|held|earned|received|gained|helped)\\b",
  '\\b(?:since|before|after|while|when|upon|until) (?:I |joining|leaving|my|at|working)',
  '\\b(?:currently|previously|formerly|most recently|at present|where I|years? (?:at|with|of)|during|prior)\\b',
  // German, French, Spanish
  '\\b(?:meine[rmn]? (?:Tätigkeit|Zeit|Arbeit|Stelle|Position|Ausbildung|aktuelle|derzeitige|bisherige|jetzige|letzte)|derzeit|zurzeit|aktuell|zuletzt|zuvor|früher|habe ich|arbeite ich|ich arbeite|war ich|leite ich|bin ich|seit)\\b',
  "\\b(?:mon (?:poste|expérience|stage|travail|parcours)|j'ai|je travaille|j'occupe|actuellement|précédemment|depuis|durant|pendant|chez mon)",
  '\\b(?:mi (?:puesto|experiencia|etapa|trabajo|empresa)|he trabajado|trabajo en|trabajé|actualmente|anteriormente|desde|durante|fui)\\b',
].map((source) => new RegExp(source, 'i'));

/** What says that the author would like to. */
const hope =
  /\b(?:would (?:like|love)|want|hope|eager|keen|excited|happy to|glad to|interest(?:ed)?|apply|application|opening|vacancy|opportunity|advert|posting|bewerbe|bewerbung|postule|candidature|candidatura|solicitud)/i;

/** Whether the words before a name in its sentence tell of the author's own past or present there. */
export function isOwnHistory({ block, start, end }: Stretch): boolean {
  const sentence = sentenceAround(block.text, [start, end]);
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(block.text.slice(start, end))));
  const clause = before.split(/;|,? (?:and so|but|because|so) /).at(-1) ?? '';
  return history.some((pattern) => pattern.test(clause)) && !hope.test(clause);
}
