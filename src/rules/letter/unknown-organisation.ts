import type { Fault, Rule, RuleContext } from '../rule.ts';
import { foreignCompanies, isInLink, keyOf, namedIn } from './companies.ts';
import { misspellings } from './company-misspelt.ts';
import { isOwnHistory } from './history.ts';
import { outlineOf, type Stretch, spanIn } from './outline.ts';

const name = "(?<name>\\p{Lu}[\\p{L}\\p{N}&'-]*(?:\\.\\p{L}+)?(?: (?:(?:of|for|and|the|de|für|&) ){0,2}\\p{Lu}[\\p{L}\\p{N}&'-]*){0,4})";
const few = "(?:[\\p{L}\\p{N}'&,/-]+ ){0,6}?";

/** "Dear hiring team at X", "Dear X team". */
const greetings = [
  `(?:team|committee|department|manager|everyone|all|folks|colleagues) (?:at|of|from) (?:the )?${name}`,
  `^(?:dear|hello|hi) (?:the )?${name}(?:'s)? (?:hiring |recruit\\w+ |talent |people |hr )?(?:team|recruiters?|recruiting|hiring)\\b`,
];

/** Places where a letter names the one it wants to work for. */
const wishes = [
  `(?:join|joining|rejoining|work for|work at|working for|working at|contribute to|contributing to|part of|career at|future at|mission of|colleagues at|here at) ${name}(?! team\\b)`,
  `(?:join|joining|part of) the team (?:at|of) ${name}`,
  `(?:position|role|opening|opportunity|vacancy|job|post|internship|apprenticeship) ${few}(?:at|with) (?:the )?${name}`,
  `(?:interested in|drawn to|admire|applying to|apply to|attracted to) ${name}`,
  `(?:bewerbe ich mich|bewerbung|stelle|position|arbeiten|mitarbeiten|team) ${few}(?:bei|bei der|für die|für) ${name}`,
  `(?:rejoindre|intégrer|au sein de|postuler chez|travailler chez|poste ${few}chez) (?:la société |l'entreprise )?${name}`,
  `(?:trabajar en|unirme a|formar parte de|incorporarme a|puesto ${few}en) (?:la empresa )?${name}`,
];

const inGreeting = greetings.map((source) => new RegExp(insensitive(source), 'gu'));
const inBody = wishes.map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${insensitive(source)}`, 'gu'));

/** Capitals tell a name, so case is folded for the words around it only. */
function insensitive(source: string): string {
  const [lead = '', ...rest] = source.split(name);
  return [lead.replace(/(?<!\\)\b\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`), ...rest].join(name);
}

const noCompany = new Set(
  'i your our you we hiring recruitment recruiting search selection talent hr people human admissions sir madam mr ms mrs dr team the monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december europe ihnen ihrem ihrer vous usted ustedes'.split(
    ' ',
  ),
);

export const unknownOrganisation: Rule = {
  id: 'letter/unknown-organisation',
  summary: 'The greeting, or a sentence that says where you want to work, names an organisation that is not the company.',
  applies: 'letter',
  options: {},
  check(context) {
    const company = context.posting?.company;
    if (!company) return { skipped: 'the spec names no company' };
    return wantedPlaces(context)
      .filter((place) => !isExplained(context, place))
      .map((place): Fault => {
        const message = `"${place.text}" is neither the company of the posting nor in your résumé`;
        return { span: spanIn(context.document, place), message, help: `If the letter goes to ${company.name}, name ${company.name} here.` };
      });
  },
};

function wantedPlaces({ document }: RuleContext): readonly Stretch[] {
  const { salutation, body } = outlineOf(document);
  const greeting = salutation ? inGreeting.flatMap((pattern) => matchesIn(salutation, pattern)) : [];
  const wished = body.flatMap((stretch) => inBody.flatMap((pattern) => matchesIn(stretch, pattern)));
  const places = [...greeting, ...wished.filter((place) => !isOwnHistory(place))];
  return places.filter(({ block, start }, index) => places.findIndex((other) => other.block === block && other.start === start) === index);
}

function matchesIn({ block, start, text }: Stretch, pattern: RegExp): readonly Stretch[] {
  return Array.from(text.replaceAll('\n', ' ').matchAll(pattern), (match) => {
    const name = (match.groups?.name ?? '').replace(/'s$/, '');
    const from = start + match.index + match[0].lastIndexOf(match.groups?.name ?? '');
    return { block, start: from, end: from + name.length, text: name };
  });
}

/** Known as the company, as its misspelling, as another posting's (other-company tells), from the résumé, or no organisation at all. */
function isExplained(context: RuleContext, { block, start, end, text }: Stretch): boolean {
  const { document, posting, resume, reading } = context;
  const overlaps = (place: Stretch): boolean => place.block === block && place.start < end && place.end > start;
  const [first = '', ...rest] = text.toLowerCase().split(' ');
  if (noCompany.has(first) || isInLink(block, start, end)) return true;
  if (rest.length === 0 && /^(?:team|department|group|programme|program|division|lab|faculty)\b/i.test(block.text.slice(end + 1)))
    return true;
  if (reading.blocks[block.index]?.matches.some(({ first: at }) => reading.blocks[block.index]?.tokens[at]?.start === start)) return true;
  const companies = [...(posting?.company ? [posting.company] : []), ...foreignCompanies(context)];
  if (companies.some((each) => namedIn([block], each, reading.language).some(overlaps))) return true;
  if (misspellings(context).some(({ place }) => overlaps(place))) return true;
  const key = keyOf(text);
  return (resume?.document.blocks.some((other) => keyOf(other.text).includes(key)) ?? false) || isInHead(document, key, posting?.contact);
}

/** The addressee's own words are no surprise. */
function isInHead(document: RuleContext['document'], key: string, contact = ''): boolean {
  return keyOf(contact).includes(key) || outlineOf(document).head.some(({ text }) => keyOf(text) === key && key.length < 4);
}
