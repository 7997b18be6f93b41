import type { Block, Document, SectionKind } from '../../model/document.ts';
import { sectionKindsOf } from '../../model/document.ts';
import { type Fault, listOption, type Rule } from '../rule.ts';
import { matchSpan } from './places.ts';

/** A label: at the start of a line or a part of it, with a colon, a column or nothing behind it ("Stone Age" is none). */
const start = '(?<=^|[\\n|,;·•]\\s{0,2})';
const colon = '(?=\\s{0,3}[:：|\\t]|\\s[–-]\\s|$)';

/** What is asked nowhere in some countries and expected in others, by the label or the words that tell it. */
const kinds: Readonly<Record<string, RegExp>> = {
  birth:
    /(?:date of birth|birth ?date|birthday|d\.?o\.?b\.?|place of birth|born(?= (?:on |in )?(?:\d|[A-Z][a-z]+ \d))|geburtsdatum|geburtsort|geboren(?= am)|date de naissance|lieu de naissance|née? le|fecha de nacimiento|lugar de nacimiento|data di nascita|生年月日|出生年月)/iu,
  age: new RegExp(
    `(?<![\\p{L}])(?:${start}(?:age|alter)${colon}|\\d\\d (?:years old|jahre alt|ans(?=\\s*(?:$|[–,|·-]))|años(?=\\s*(?:$|[,|·-]))))`,
    'iu',
  ),
  marital:
    /(?:marital status|civil status|familienstand|situation (?:de famille|familiale)|état civil|estado civil|stato civile|(?<![\p{L}])(?:(?:un)?married|verheiratet|ledig|mariée?|célibataire|casad[oa]|solter[oa])(?=\s*(?:$|[,|·–(-])))/iu,
  nationality: new RegExp(
    `${start}(?:nationality|citizenship|staatsangehörigkeit|nationalität|nationalité|nacionalidad|nazionalità)${colon}`,
    'iu',
  ),
  gender: new RegExp(`${start}(?:gender|sex|geschlecht|sexe|sexo)${colon}`, 'iu'),
  religion: new RegExp(`${start}(?:religion|konfession|caste|father's name|mother's name|religión)${colon}`, 'iu'),
};

/** What the message calls it: the words found may be the data themselves. */
const called: Readonly<Record<string, string>> = {
  birth: 'birth date or place',
  age: 'age',
  marital: 'marital status',
  nationality: 'nationality',
  gender: 'gender',
  religion: 'religion or family',
};

const aboutAuthor: ReadonlySet<SectionKind> = new Set(['header', 'contact', 'body', 'other']);

export const personalData: Rule = {
  id: 'resume/personal-data',
  summary: 'Birth date, marital status or the like stands where employers must not ask for it.',
  applies: 'resume',
  options: { kinds: Object.keys(kinds), languages: ['en', 'other'] },
  check({ document }, options) {
    if (!listOption(options, 'languages').includes(document.language)) return [];
    const chosen = listOption(options, 'kinds').filter((kind) => kind in kinds);
    const [first, ...others] = document.blocks
      .filter((block) => isAboutAuthor(document, block))
      .flatMap((block) => factsIn(document, block, chosen));
    if (!first) return [];
    const more = others.length > 0 ? `, and ${others.length} more of its kind` : '';
    return [{ ...first, message: `${first.message}${more}` }];
  },
};

/** Labels stand in short lines; prose about other people's data does not count. */
function factsIn(document: Document, block: Block, chosen: readonly string[]): readonly Fault[] {
  if (block.text.length > 160) return [];
  return chosen.flatMap((kind) => {
    const match = kinds[kind]?.exec(block.text);
    if (!match) return [];
    return [
      {
        span: matchSpan(document, block, match),
        message: `personal data: ${called[kind]}`,
        help: 'Leave it out: it may not be weighed, and some recruiters must discard what states it.',
      },
    ];
  });
}

function isAboutAuthor(document: Document, block: Block): boolean {
  return sectionKindsOf(document, block).some((kind) => aboutAuthor.has(kind));
}
