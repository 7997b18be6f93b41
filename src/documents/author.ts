import { saysGoodbye } from '../language/letter-words.ts';
import { lowerCase } from '../language/lower-case.ts';
import type { DocumentKind, FrontMatter, Section } from '../model/document.ts';
import { normalTitle, readTitle } from './headings.ts';
import type { PlacedDraft } from './sections.ts';

/* Over lower-cased text. */

/** What people write before or after their name in a title line. */
const labels =
  /^(?:(?:curriculum vitae|résumé|resume|cv|lebenslauf|vita|name|nombre|nom)(?:\s(?:of|von|de|for))?\s{0,2}[:–—|-]?\s{1,2})|(?:\s{0,2}[-–|:,(]\s{0,2}(?:curriculum vitae|résumé|resume|cv|lebenslauf)\)?)$/gu;

const titles = /^(?:(?:dr|prof|mr|mrs|ms|dipl|ing|ir|herr|frau)\.?\s{1,2}){1,4}/gu;

/** Degrees and pronouns after a name: "Jane Doe, PhD (she/her)". */
const suffixes =
  /(?:\s{0,2},?\s{0,2}(?:ph\.?\s?d\.?|m\.?d\.?|m\.?sc\.?|b\.?sc\.?|mba|rn|bsn|cpa|p\.?e\.?|jr\.?|sr\.?|\([^()]{1,30}\)))+$/gu;

/** Words that no name holds. */
const notNames =
  /\b(?:engineer|developer|manager|resume|street|road|university|university|phone|email|curriculum|portfolio|application|letter|senior|junior|software|data|scientist|nurse|designer|analyst|consultant|remote|available|dear|hi|hello|gmbh|inc|the|and|of|my|i)\b/u;

/** The author's name: front matter, a letter's signature, else the first heading or line of the header that reads like a name. */
export function authorOf(
  kind: DocumentKind,
  frontMatter: FrontMatter,
  drafts: readonly PlacedDraft[],
  sections: readonly Section[],
): string | undefined {
  const stated = (frontMatter.name && nameIn(frontMatter.name)) ?? (kind === 'cover-letter' ? signatureIn(drafts) : undefined);
  if (stated) return stated;
  const header = drafts
    .slice(0, 12)
    .filter(({ section, kind }, index) => isAboutAuthor(sections[section]) || (kind === 'heading' && index < 3));
  for (const { text } of [...header.filter(({ kind }) => kind === 'heading'), ...header]) {
    const name = nameIn(text);
    if (name) return name;
  }
  return frontMatter.title && nameIn(frontMatter.title);
}

/** The name below the goodbye: what stands above a letter may be the addressee's. */
function signatureIn(drafts: readonly PlacedDraft[]): string | undefined {
  const lines = drafts.flatMap(({ text }) => text.split('\n')).slice(-12);
  const goodbye = lines.findLastIndex(saysGoodbye);
  return goodbye < 0
    ? undefined
    : lines
        .slice(goodbye + 1)
        .map(nameIn)
        .find((name) => name !== undefined);
}

function isAboutAuthor(section: Section | undefined): boolean {
  return section === undefined || section.kinds.some((kind) => kind === 'header' || kind === 'contact' || kind === 'body');
}

/** A name of two to five words, or undefined: "Resume of Ada Vale, PhD | Data Scientist" → "Ada Vale". */
function nameIn(text: string): string | undefined {
  const line = text.split('\n')[0] ?? '';
  const [first = ''] = without(labels, line).split(/\s{0,2}[|·•]\s{0,2}|\t|\s[–-]\s/);
  const name = without(suffixes, without(titles, first)).replace(/,.*$/, '').trim();
  return isName(name) ? cased(name) : undefined;
}

function without(pattern: RegExp, text: string): string {
  const matches = [...lowerCase(text).matchAll(pattern)];
  return matches.reduceRight((rest, { 0: words, index }) => rest.slice(0, index) + rest.slice(index + words.length), text);
}

function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5 || text.length > 50 || notNames.test(lowerCase(text)) || readTitle(text)) return false;
  if (
    !words.every((word) =>
      /^(?:\p{Lu}[\p{L}'-]*\.?|(?:de|da|di|do|dos|del|della|van|von|der|den|la|le|el|bin|ibn|y|e|zu|zur|ten|ter|af|av))$/u.test(word),
    )
  )
    return false;
  return normalTitle(text) !== '' && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2;
}

/** `JANE DOE` and `Jane DOE` as people say it. */
function cased(name: string): string {
  return name.replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
