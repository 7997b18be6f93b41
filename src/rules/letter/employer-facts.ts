import type { Reading } from '../../evidence/reading.ts';
import { periodsIn } from '../../language/dates.ts';
import { tokenize } from '../../lexicon/tokens.ts';
import type { Document, Entry, Period } from '../../model/document.ts';
import type { Fault, RuleContext } from '../rule.ts';
import { isInAddress, keyOf, namedIn } from './companies.ts';
import { type Stretch, spanIn } from './outline.ts';
import { sentencesOf } from './prose.ts';

const name = "(?<name>\\p{Lu}[\\p{L}\\p{N}&'-]+(?: (?:(?:of|for|and|the|de|&) ){0,2}\\p{Lu}[\\p{L}\\p{N}&'-]+){0,4})";

/** Where a letter tells whom the author works or has worked for. */
const posts = [
  `\\b[Mm]y (?:(?:current|present|last|previous|former|first) )?(?:role|position|job|work|time|internship|employer|years|post)(?: as (?:an? |the )?[^.,;]{1,40}?)?,? (?:at|with|for) ${name}`,
  `\\b[Mm]y (?:current|present|last|previous|former) employer,? ${name}`,
  `\\bI(?:'ve| have| am| was)? (?:also |now |then |currently |previously )?(?:work(?:ed|ing)?|lead|led|manage[d]?|served|taught|employed|interned)(?: [^.,;]{1,50}?)? (?:at|for) ${name}`,
  `(?:^|[.,;] |\\b[Aa]nd )(?:At|Since joining|Before joining) ${name},? (?:where )?I\\b`,
  `\\b(?:arbeite|arbeitete|gearbeitet|tätig|Tätigkeit|angestellt)(?: [^.,;]{1,40}?)? bei (?:der )?${name}`,
  `\\b(?:[Bb]ei der|[Bb]ei) ${name} (?:arbeite|leite|war|bin|habe) ich\\b`,
  `\\b(?:je travaille|j'ai travaillé|j'occupe|mon poste)(?: [^.,;]{1,40}?)? chez ${name}`,
  `\\b(?:trabajo|trabajé|he trabajado|mi puesto)(?: [^.,;]{1,40}?)? en ${name}`,
].map((source) => new RegExp(source, 'gu'));

/** Employers whom the letter names as the author's own and the résumé does not know. */
export function employerFaults(context: RuleContext, { document: resume, language }: Reading): readonly Fault[] {
  const { document, posting } = context;
  return sentencesOf(context)
    .flatMap(ownEmployers)
    .filter(({ block, start, end, text }) => {
      if (isInAddress(block, start, end) || isIn(resume, text)) return false;
      if (posting?.company && namedIn([block], posting.company, language).some((place) => place.start < end && place.end > start))
        return false;
      return !tokenize(text).every(({ plain }) => language.isOrdinaryWord(plain)) || text.includes(' ');
    })
    .map((place) => ({
      span: spanIn(document, place),
      message: `the résumé does not name "${place.text}"`,
      help: 'Name the employer as in the résumé, or add the post there.',
    }));
}

function ownEmployers({ block, start, text }: Stretch): readonly Stretch[] {
  const found = posts.flatMap((pattern) =>
    Array.from(text.replaceAll('\n', ' ').matchAll(pattern), (match) => {
      const name = (match.groups?.name ?? '').replace(/'s$/, '');
      const from = start + match.index + match[0].lastIndexOf(match.groups?.name ?? '');
      return { block, start: from, end: from + name.length, text: name };
    }),
  );
  return found.filter((place, index) => found.findIndex((other) => other.start === place.start) === index);
}

/** The whole name, or its first word where that is a name of its own ("Halfmoon" for Halfmoon Grocers). */
function isIn({ blocks }: Document, name: string): boolean {
  const [first] = tokenize(name);
  const key = keyOf(name);
  return blocks.some(
    ({ text }) =>
      keyOf(text).includes(key) || ((first?.plain.length ?? 0) > 4 && tokenize(text).some(({ plain }) => plain === first?.plain)),
  );
}

/** Years beside an employer's name that are not those of the résumé's entry. */
export function dateFaults(context: RuleContext, resume: Reading): readonly Fault[] {
  return sentencesOf(context).flatMap((sentence) => {
    const stated = periodsIn(sentence.text, context.today);
    const employers = ownEmployers(sentence).flatMap(({ text }) => entriesNaming(resume.document, text));
    const [period] = stated;
    if (
      !period ||
      stated.length > 1 ||
      employers.length === 0 ||
      employers.some(({ periods }) => periods.some((each) => agrees(each, period)))
    )
      return [];
    const [from, to] = period.range;
    return [
      {
        span: spanIn(context.document, sentence, from, to),
        message: 'these dates are not those of the résumé',
        help: 'Make both tell the same.',
      },
    ];
  });
}

function entriesNaming({ blocks, entries }: Document, employer: string): readonly Entry[] {
  const key = keyOf(employer);
  return entries.filter(
    ({ blocks: own, periods }) => periods.length > 0 && own.some((index) => keyOf(blocks[index]?.text ?? '').includes(key)),
  );
}

/** A month's difference is nobody's; a year's is. */
function agrees(one: Pick<Period, 'start' | 'end' | 'open'>, other: Pick<Period, 'start' | 'end' | 'open'>): boolean {
  const starts = one.start.low <= other.start.high + 2 && one.start.high >= other.start.low - 2;
  const ends = other.open || (one.end.low <= other.end.high + 2 && one.end.high >= other.end.low - 2);
  return starts && ends;
}
