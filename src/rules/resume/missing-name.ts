import type { Block, Document } from '../../model/document.ts';
import type { Rule } from '../rule.ts';
import { nameplate } from './places.ts';

/** Words of job titles, addresses and documents, which no name holds. */
const noName =
  /(?:^|[^\p{L}])(?:r[eé]sum[eé]|curriculum|vitae|cv|lebenslauf|engineer(?:ing)?|developer|manager|senior|junior|lead|software|data|scientist|analyst|consultant|designer|nurse|teacher|student|architect|director|specialist|assistant|street|road|avenue|email|phone|contact|profile|summary|about|experience|education|skills|university|college|school|inc|llc|ltd|gmbh|remote|ingenieur(?:in)?|entwickler(?:in)?|straße|berufserfahrung|ingénieure?|développeu(?:r|se)|ingenier[oa]|desarrollador[a]?)(?![\p{L}])/iu;
const word = String.raw`(?:["'(“]?\p{Lu}[\p{L}'’.-]*[")”]?|\p{Lo}+|de|da|di|do|dos|del|della|van|von|der|den|la|le|el|bin|ibn|y|e|zu|zur|ten|ter|af|av|al)`;
const nameLike = new RegExp(String.raw`^(?:(?:dr|prof|mr|mrs|ms|dipl|ing)\.?[\s-])*${word}(?:\s${word}){1,5}$`, 'iu');
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·\s]{2,10}$/u;
const labelled = /^(?:full )?(?:name|nombre|nom|vorname|nachname|氏名|姓名|이름)\s{0,3}(?:[:|\t]|$)/iu;

export const missingName: Rule = {
  id: 'resume/missing-name',
  summary: 'The first lines do not tell whose résumé this is.',
  applies: 'resume',
  options: {},
  check({ document }) {
    if (document.author !== undefined || document.frontMatter.name !== undefined || topBlocks(document).some(holdsName)) return [];
    return [{ span: nameplate(document), message: 'no name found in the first lines', help: 'Begin with your name on a line of its own.' }];
  },
};

function topBlocks({ blocks, sections }: Document): readonly Block[] {
  return blocks.slice(0, 10).filter((block) => {
    const kinds = sections[block.section]?.kinds ?? [];
    return kinds.some((kind) => kind === 'header' || kind === 'contact' || kind === 'body' || kind === 'other');
  });
}

function holdsName({ text }: Block): boolean {
  if (labelled.test(text)) return true;
  const [start = ''] = text.split(/\n|\t|\s{0,2}[|·•]\s{0,2}|\s[–-]\s|,/);
  if (/[@\d]|:\/\//.test(start) || noName.test(start)) return false;
  return (/\p{Lu}/u.test(start) && nameLike.test(start)) || eastAsian.test(start);
}
