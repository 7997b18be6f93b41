import { spanOf } from '../../model/span.ts';
import type { Fault, Rule } from '../rule.ts';

/** Words that stand for what the writer was to fill in. */
const gap =
  "(?:your|insert|company|employer|organi[sz]ation|name|date|position|job|title|role|hiring|manager|recipient|addressee|address|street|city|state|zip|phone|email|e-mail|skills?|industry|department|school|university|years?|number|month|today'?s|first|last|reason|example|firma|firmenname|unternehmen|ihr|ihre|datum|stelle|ansprechpartner|adresse|entreprise|soci[ée]t[ée]|nom|poste|votre|ville|empresa|nombre|puesto|fecha|su|ciudad|xx+)";

/** A backslash before a sign is Markdown's. */
const tokens: readonly RegExp[] = [
  /\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|<%[^%\n]{0,80}%>|\$\{[^{}\n]{1,60}\}/g,
  /(?<![\w%])%[A-Z][A-Z_]{2,40}%(?!\w)|(?<!\w)__[A-Z][A-Z_]{2,40}__(?!\w)|@@[A-Z_]{3,40}@@/g,
  new RegExp(`\\\\?\\[(?!\\^)(?=[^\\]\\n]{0,80}(?<![\\p{L}])${gap}(?![\\p{L}]))[^\\[\\]\\n]{2,80}\\](?![(\\[:])`, 'giu'),
  new RegExp(`(?<![\\p{L}])\\{(?=${gap}(?![\\p{L}]))[\\p{L} _'-]{2,40}\\}`, 'giu'),
  new RegExp(
    `\\\\?<(?!/)(?=${gap}(?![\\p{L}]))(?:\\p{Lu}[\\p{L} _'-]{1,40}|\\p{Ll}+[ _]\\p{L}[\\p{L} _'-]{1,40}|company|employer|position|role)>`,
    'gu',
  ),
  /(?<![\w$])\$(?!(?:USD|AUD|CAD|NZD|SGD|HKD|US|AU|CA|NZ|AMZN|[A-Z]{3,5} (?:stock|shares))\b)[A-Z]{2,}(?:_[A-Z]+)*(?![\w(])/g,
  /(?<![\p{L}])(?:INSERT|Insert) (?:YOUR|your|COMPANY|company|NAME|name|THE|the|DATE|date|HERE|here|ROLE|role|JOB|job|TITLE|title|POSITION|position)(?![\p{L}])(?: (?:NAME|name|TITLE|title|HERE|here))?/gu,
  /(?<![\p{L}\d])(?:XX+(?=\+?\s(?:years?|months?|%|people|percent|Jahren?|ans|années|años)|%|\+)|X{3,8}(?=[\s.,;!?)]|$)|XX[/.-]XX[/.-](?:XX){1,2}|20XX)(?![\p{L}\d])/gu,
  /(?<![\p{L}\d-])(?:TODO|TBD|TBA|FIXME|TBC)(?![\p{L}\d-]|\s(?:app|list|application))|\blorem ipsum\b/gu,
  /(?<=\S[^\S\n]|[([])_{3,}(?=[\s,.;)\]])/g,
  /(?<=^(?:Dear|Hello|Hi|Sehr geehrte[rs]?(?: Frau| Herr)?|Estimad[oa]s?)) {0,2},(?=\s*$)/gmu,
  /(?<=(?:\bat|\bjoin|\bDear|\bfor|\bto) )(?:Company Name|Your Company|Company X|Company XYZ|XYZ Company|XYZ|ABC Company|Hiring Manager(?:'s)? Name)(?![\p{L}])/gu,
];

export const templateToken: Rule = {
  id: 'letter/template-token',
  summary: 'A placeholder of a template was left in.',
  applies: 'letter',
  options: {},
  check({ document: { source } }) {
    const text = visible(source.text);
    const found = tokens.flatMap((pattern) => Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({ index, words })));
    const sorted = found.toSorted((one, other) => one.index - other.index || other.words.length - one.words.length);
    return sorted
      .filter(({ index }, at) => sorted.slice(0, at).every((earlier) => earlier.index + earlier.words.length <= index))
      .map(({ index, words }): Fault => {
        const message = words.trim() === ',' ? 'the greeting has no name' : `the placeholder ${words} was left in`;
        return { span: spanOf(source, index, index + words.length), message, help: 'Fill it in, or take the sentence out.' };
      });
  },
};

/** Comments and code hold templates on purpose, addresses of links any sign; each is blanked to its length. */
function visible(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->|`[^`\n]+`/g, (hidden) => ' '.repeat(hidden.length))
    .replace(/(?:https?:\/\/|www\.)\S+/g, (hidden) => ' '.repeat(hidden.length));
}
