import type { Block, Document, SectionKind } from '../../model/document.ts';
import { sectionKindsOf } from '../../model/document.ts';
import { type Fault, listOption, type Rule } from '../rule.ts';
import { matchSpan } from './places.ts';

const colon = '(?=\\s{0,3}(?:[:：|\\t–-]|$))';

/** What is asked nowhere in some countries and expected in others, by the label or the words that tell it. */
const kinds: Readonly<Record<string, RegExp>> = {
  birth:
    /(?:date of birth|birth ?date|birthday|d\.?o\.?b\.?|place of birth|born(?= (?:on |in )?(?:\d|[A-Z][a-z]+ \d))|geburtsdatum|geburtsort|geboren(?= am)|date de naissance|lieu de naissance|née? le|fecha de nacimiento|lugar de nacimiento|data di nascita|生年月日|出生年月)/iu,
  age: new RegExp(
    `(?<![\\p{L}])(?:age${colon}|alter${colon}|\\d\\d (?:years old|jahre alt|ans(?=\\s*(?:$|[–,|·-]))|años(?=\\s*(?:$|[,|·-]))))`,
    'iu',
  ),
  marital:
    /(?:marital status|civil status|familienstand|situation (?:de famille|familiale)|état civil|estado civil|stato civile|(?<![\p{L}])(?:(?:un)?married|verheiratet|ledig|mariée?|célibataire|casad[oa]|solter[oa])(?=\s*(?:$|[,|·–(-])))/iu,
  nationality: new RegExp(
    `(?:nationality|citizenship|staatsangehörigkeit|nationalität|nationalité|nacionalidad|nazionalità)${colon}`,
    'iu',
  ),
  gender: new RegExp(`(?<![\\p{L}])(?:gender|sex|geschlecht|sexe|sexo)${colon}`, 'iu'),
  religion: new RegExp(`(?<![\\p{L}])(?:religion|konfession|caste|father's name|mother's name|religión)${colon}`, 'iu'),
};

const aboutAuthor: ReadonlySet<SectionKind> = new Set(['header', 'contact', 'body', 'other']);

export const personalData: Rule = {
  id: 'resume/personal-data',
  summary: 'Birth date, marital status or the like stands where employers must not ask for it.',
  applies: 'resume',
  options: { kinds: Object.keys(kinds), languages: ['en', 'other'] },
  check({ document }, options) {
    if (!listOption(options, 'languages').includes(document.language)) return [];
    const chosen = listOption(options, 'kinds').flatMap((name) => kinds[name] ?? []);
    const found = document.blocks
      .filter((block) => isAboutAuthor(document, block))
      .flatMap((block) => lineMatches(document, block, chosen));
    const [first] = found;
    if (!first) return [];
    const more = found.length > 1 ? ` (and ${found.length - 1} more of its kind)` : '';
    return [{ ...first, message: `${first.message}${more}` }];
  },
};

/** Labels stand in short lines; "married two data sets" in prose does not count. */
function lineMatches(document: Document, block: Block, patterns: readonly RegExp[]): readonly Fault[] {
  if (block.text.length > 160) return [];
  return patterns.flatMap((pattern) => {
    const match = pattern.exec(block.text);
    if (!match) return [];
    return [
      {
        span: matchSpan(document, block, match),
        message: `personal data: ${match[0].toLowerCase()}`,
        help: 'Leave it out: it may not be weighed, and some recruiters must discard what states it.',
      },
    ];
  });
}

function isAboutAuthor(document: Document, block: Block): boolean {
  return sectionKindsOf(document, block).some((kind) => aboutAuthor.has(kind));
}
