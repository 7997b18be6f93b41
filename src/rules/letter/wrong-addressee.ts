import { editDistance } from '../../text/edit-distance.ts';
import type { Rule } from '../rule.ts';
import { keyOf } from './companies.ts';
import { outlineOf, spanIn } from './outline.ts';
import { writtenElsewhere } from './written-elsewhere.ts';

const female = /^(?:ms|mrs|miss|frau|madame|mme|señora|sra)$/i;
const male = /^(?:mr|herrn?|monsieur|m|señor|sr)$/i;
const title = /^(?:ms|mrs|miss|mr|mx|dr|prof|professor|frau|herrn?|madame|mme|monsieur|señora?|sra?|dipl|ing)$/i;

/** Words of a greeting that name nobody. */
const nobody =
  /^(?:dear|hi|hello|greetings|good|morning|afternoon|day|to|whom|it|may|concern|sir|sirs|madam|hiring|recruit\w*|search|selection|talent|hr|human|resources|people|team|manager|managers|committee|members?|department|panel|colleagues?|the|of|at|and|or|all|everyone|there|sehr|geehrter?s?|lieber?s?|guten|tag|hallo|damen|und|herren|madame|monsieur|mesdames|messieurs|cher|chère|chers|bonjour|estimad[oa]s?|señor(?:es|as?)?|distinguid[oa]s?|quer?id[oa]s?|hola|buenos|días|responsable|recrutement|equipo|et|y)$/i;

export const wrongAddressee: Rule = {
  id: 'letter/wrong-addressee',
  summary: 'The greeting names somebody else than the contact of the posting.',
  applies: 'letter',
  options: {},
  check(context) {
    const { document, posting } = context;
    const contact = posting?.contact;
    if (!contact) return { skipped: 'the spec names no contact' };
    const elsewhere = writtenElsewhere(context);
    if (elsewhere) return elsewhere;
    const { salutation } = outlineOf(document);
    if (!salutation) return [];
    const greeted = salutation.text.match(/[\p{L}'-]+/gu) ?? [];
    const names = greeted.filter((word) => !nobody.test(word) && !title.test(word) && /^\p{Lu}/u.test(word));
    const [first] = names;
    if (first === undefined) return [];
    const meant = (contact.split(/[,(<]/)[0] ?? contact).match(/[\p{L}'-]+/gu) ?? [];
    const message = problemWith(greeted, names, meant, posting.company?.name ?? '');
    if (message === undefined) return [];
    const from = salutation.text.indexOf(first);
    const to = salutation.text.lastIndexOf(names.at(-1) ?? first) + (names.at(-1) ?? first).length;
    return [{ span: spanIn(document, salutation, from, to), message, help: `The spec's contact is ${contact}.` }];
  },
};

function problemWith(greeted: readonly string[], names: readonly string[], meant: readonly string[], company: string): string | undefined {
  const keys = meant.filter((word) => !title.test(word)).map(keyOf);
  const known = names.filter((name) => keys.includes(keyOf(name)));
  if (known.length > 0) {
    const differs = (one: RegExp, other: RegExp): boolean =>
      greeted.some((word) => one.test(word)) && meant.some((word) => other.test(word));
    const otherTitle = differs(female, male) || differs(male, female);
    return otherTitle ? 'the title before the name is not the one of the contact' : undefined;
  }
  if (names.some((name) => keyOf(company).includes(keyOf(name)))) return undefined;
  const near = names.some((name) => keys.some((key) => editDistance(keyOf(name), key) <= 2 && key.length > 4));
  return near
    ? `"${names.join(' ')}" looks like a misspelling of the contact's name`
    : `"${names.join(' ')}" is not the contact of the posting`;
}
