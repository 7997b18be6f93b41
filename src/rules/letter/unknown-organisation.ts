import { lazy } from '../../language/lazy.ts';
import type { Fault, Rule, RuleContext } from '../rule.ts';
import { calledBriefly, foreignCompanies, isInAddress, keyOf, namedIn } from './companies.ts';
import { misspellings } from './company-misspelt.ts';
import { isOwnHistory } from './history.ts';
import { outlineOf, type Stretch, spanIn } from './outline.ts';
import { companyAsked } from './written-elsewhere.ts';

/** One to five words with capitals, small words of names between them. */
const name =
  "(?<name>\\p{Lu}[\\p{L}\\p{N}&'-]*(?:\\.\\p{L}+)?(?: (?:(?:of|for|and|the|de|du|y|et|und|für|&) ){0,2}\\p{Lu}[\\p{L}\\p{N}&'-]*){0,4})(?![\\p{L}\\p{N}])";
const few = "(?:[\\p{L}\\p{N}'&,/-]+ ){0,6}?";
const unit = '(?! (?:team|department|group|programme?|division|lab|faculty|project)\\b)';

/** "Dear hiring team at X", "Dear X team". */
const greetings = [
  '(?:team|committee|department|manager|everyone|all|folks|colleagues) (?:at|of|from) (?:the )?NAME',
  "^(?:dear|hello|hi) (?:the )?NAME(?:'s)? (?:hiring |recruit\\w+ |talent |people |hr )?(?:team|recruiters?|recruiting|hiring)\\b",
];

/** Places where a letter names the one it wants to work for. */
const wishes = [
  '(?:join|joining|rejoining|work for|work at|working for|working at|contribute to|contributing to) NAME',
  '(?:part of|career at|future at|mission of|colleagues at|here at|(?:join|joining|part of) the team (?:at|of)) NAME',
  `(?:position|role|opening|opportunity|vacancy|job|post|internship|apprenticeship) ${few}(?:at|with) (?:the )?NAME`,
  '(?:interested in|drawn to|admire|applying to|apply to|attracted to) NAME',
  `(?:bewerbe ich mich|bewerbung|stelle|position|arbeiten|mitarbeiten|team) ${few}(?:bei|bei der|für die|für) NAME`,
  `(?:rejoindre|intégrer|au sein de|postuler chez|travailler chez|poste ${few}chez) (?:la société |l'entreprise )?NAME`,
  `(?:trabajar en|unirme a|formar parte de|incorporarme a|puesto ${few}en) (?:la empresa )?NAME`,
].map((source) => `(?<![\\p{L}\\p{N}])${source}${unit}`);

/** Made for letters only. */
const inGreeting = lazy(() => greetings.map(patternOf));
const inBody = lazy(() => wishes.map(patternOf));

/** Capitals tell a name, so case is folded for the words before it only. */
function patternOf(source: string): RegExp {
  const [lead = '', rest = ''] = source.split('NAME');
  const folded = lead.replace(/\[[^\]]*\]|(?<![\\\p{L}])\p{Ll}(?=\p{Ll})/gu, (found) =>
    found.startsWith('[') ? found : `[${found}${found.toUpperCase()}]`,
  );
  return new RegExp(`${folded}${name}${rest}`, 'gu');
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
    const company = companyAsked(context);
    if ('skipped' in company) return company;
    const known = knownIn(context);
    return wantedPlaces(context)
      .filter((place) => !isExplained(context, place, known))
      .map((place): Fault => {
        const message = `"${place.text}" is not the company of the posting${context.resume ? ', and not in your résumé' : ''}`;
        return {
          span: spanIn(context.document, place),
          message,
          help: `If the letter goes to ${company.name}, name ${company.name} here.`,
        };
      });
  },
};

function wantedPlaces({ document }: RuleContext): readonly Stretch[] {
  const { salutation, body } = outlineOf(document);
  const greeting = salutation ? inGreeting().flatMap((pattern) => matchesIn(salutation, pattern)) : [];
  const wished = body.flatMap((stretch) => inBody().flatMap((pattern) => matchesIn(stretch, pattern)));
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

/** What a name may be besides an unknown organisation. */
interface Known {
  /** The company, its misspellings (company-misspelt tells), other postings' companies (other-company tells). */
  readonly places: readonly Stretch[];
  /** The words of the résumé and of the contact, joined. */
  readonly words: string;
}

function knownIn(context: RuleContext): Known {
  const { document, posting, resume, reading } = context;
  const companies = [...(posting?.company ? [posting.company] : []), ...foreignCompanies(context)];
  const named = companies.flatMap((each) => [...namedIn(document.blocks, each, reading.language), ...calledBriefly(document.blocks, each)]);
  const texts = [...(resume?.document.blocks ?? []).map(({ text }) => text), posting?.contact ?? ''];
  return { places: [...named, ...misspellings(context).map(({ place }) => place)], words: texts.map(keyOf).join(' ') };
}

function isExplained({ reading }: RuleContext, { block, start, end, text }: Stretch, { places, words }: Known): boolean {
  const [first = ''] = text.toLowerCase().split(' ');
  if (noCompany.has(first) || isInAddress(block, start, end) || words.includes(keyOf(text))) return true;
  const read = reading.blocks[block.index];
  if (read?.matches.some((match) => read.tokens[match.first]?.start === start)) return true;
  return places.some((place) => place.block === block && place.start < end && place.end > start);
}
