import { spanOf } from '../../model/span.ts';
import type { Fault, Rule } from '../rule.ts';

/** Words that stand for what the writer was to fill in. */
const gap =
  "(?:your|insert|company|employer|organi[sz]ation|name|date|position|job|title|role|hiring|manager|recipient|addressee|address|street|city|state|zip|phone|email|e-mail|skills?|industry|department|school|university|years?|number|month|today'?s|first|last|reason|example|firma|firmenname|unternehmen|ihr|ihre|datum|stelle|ansprechpartner|adresse|entreprise|soci[ée]t[ée]|nom|poste|votre|ville|empresa|nombre|puesto|fecha|su|ciudad|xx+)";

const filled = `(?=[^\\]}>\\n]{0,80}(?<![\\p{L}])${gap}(?![\\p{L}]))`;

const tokens: readonly RegExp[] = [
  // Template languages and mail merge: {{company}}, {% if %}, ${NAME}, %COMPANY%, $CT (no currency)
  /\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|<%[^%\n]{0,80}%>|\$\{[^{}\n]{1,60}\}/g,
  /(?<![\w%])%[A-Z][A-Z_]{2,40}%(?!\w)|(?<!\w)__[A-Z][A-Z_]{2,40}__(?!\w)|@@[A-Z_]{3,40}@@/g,
  /(?<![\w$])\$(?!(?:US|USD|AU|AUD|CA|CAD|NZ|NZD|SGD|HKD)(?![A-Z]))[A-Z]{2,}(?:_[A-Z]+)*(?![\w(])/g,
  // In brackets; a backslash before one is Markdown's, a link or a footnote is none
  new RegExp(`\\\\?\\[(?!\\^)${filled}[^\\[\\]\\n]{2,80}\\](?![(\\[:])`, 'giu'),
  new RegExp(`(?<![\\p{L}])\\{${filled}[\\p{L} _'-]{2,40}\\}`, 'giu'),
  new RegExp(`\\\\?<(?!title>|address>)(?=${gap}(?![\\p{L}]))[\\p{L}][\\p{L} _'-]{1,40}>`, 'giu'),
  // Marks of what is to come
  /(?<!\p{L})INSERT (?:YOUR|COMPANY|NAME|THE|DATE|HERE|ROLE|JOB|TITLE|POSITION)(?: (?:NAME|TITLE|ROLE))?(?: HERE)?(?!\p{L})/gu,
  /(?<!\p{L})[Ii]nsert (?:your |the )?(?:company|name|date|role|job|position|employer)(?: (?:name|title))? here(?!\p{L})/gu,
  /(?<![\p{L}\d])(?:XX+(?=\+?\s(?:years?|months?|%|people|percent|Jahren?|ans|années|años)|%|\+)|X{3,8}(?=[\s.,;!?)]|$))/gu,
  /(?<![\p{L}\d])(?:XX[/.-]XX[/.-](?:XX){1,2}|20XX)(?![\p{L}\d])/gu,
  /(?<![\p{L}\d-])(?:TODO|TBD|TBA|FIXME|TBC)(?![\p{L}\d-]|\s(?:app|list|application))|\blorem ipsum\b/gu,
  // Blanks
  /(?<=\S[^\S\n]|[([])_{3,}(?=[\s,.;)\]])/g,
  /(?<=^(?:Dear|Hello|Hi|Sehr geehrte[rs]?(?: Frau| Herr)?|Estimad[oa]s?) {0,2}),(?=\s*$)/gmu,
  /(?<=\b(?:at|join|Dear|for|to) )(?:Company Name|Your Company|Company X(?:YZ)?|XYZ Company|XYZ|ABC Company|Hiring Manager Name)(?!\p{L})/gu,
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
