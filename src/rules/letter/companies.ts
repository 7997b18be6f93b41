import type { Language } from '../../language/language.ts';
import { type Token, tokenize } from '../../lexicon/tokens.ts';
import type { Block, Document } from '../../model/document.ts';
import { isInLink } from '../../model/document.ts';
import type { PostingFacts, RuleContext } from '../rule.ts';
import type { Stretch } from './outline.ts';

export type Company = NonNullable<PostingFacts['company']>;

/** A form of a company's name as one run of letters, without legal form: Marks & Spencer plc → marksandspencer. */
interface Form {
  readonly key: string;
  /** Only where it is written with a capital: a word of the dictionary, or a part of the name. */
  readonly capital: boolean;
  /** Only as it is written: SAP, 3M. */
  readonly exact?: string;
}

const legalForm =
  /[,\s]+(?:(?:g?gmbh|mbh)(?:\s?&\s?co\.?\s?kg)?|ag|se|kg|kgaa|ohg|e\.?\s?v\.?|inc\.?|llc|llp|ltd\.?|limited|plc|corp\.?|corporation|co\.?|company|s\.?\s?a\.?(?:\s?s\.?|\s?r\.?\s?l\.?)?|sarl|s\.?\s?l\.?(?:\s?u\.?)?|b\.?v\.?|n\.?v\.?|pty|oy|ab|a\/s|asa|s\.?p\.?a\.?|holdings?|group|international|gruppe|groupe|grupo)$/i;

/** The name without its legal form. */
export function shortName(name: string): string {
  const shorter = name.trim().replace(legalForm, '');
  return shorter === name.trim() || shorter.length < 2 ? name.trim() : shortName(shorter);
}

/** Every place where a text names a company, by its name, an alias, its initials, or the word that tells it from others. */
export function namedIn(blocks: readonly Block[], company: Company, language: Language): readonly Stretch[] {
  const forms = formsOf(company, language);
  return blocks.flatMap((block) => placesIn(block, forms));
}

/** First words that many names share. */
const shared =
  /^(?:general|national|united|first|city|university|royal|american|british|international|global|new|north|south|east|west|northern|southern|central|the|saint|institute|school|department|federal|state|public|bank|hospital)$/i;

/** The first word of a long name, written with a capital inside a sentence: "at Kestrel" for Kestrel Forwarding. */
export function calledBriefly(blocks: readonly Block[], { name }: Company): readonly Stretch[] {
  const [first, second] = tokenize(shortName(name));
  if (!first || !second || first.plain.length < 4 || shared.test(first.plain)) return [];
  const word = name.slice(first.start, first.end);
  const pattern = new RegExp(`(?<=[\\p{Ll},] )${word}(?![\\p{L}\\p{N}])`, 'gu');
  return blocks.flatMap((block) =>
    Array.from(block.text.matchAll(pattern), ({ index }) => ({ block, start: index, end: index + word.length, text: word })),
  );
}

/** Whether a document names a company somewhere. */
export function names(document: Document | undefined, company: Company, language: Language): boolean {
  return document !== undefined && namedIn(document.blocks, company, language).length > 0;
}

/** The key of a text: its words joined, folded. */
export function keyOf(text: string): string {
  return tokenize(text)
    .map(({ plain }) => plain)
    .join('');
}

function formsOf({ name, aliases }: Company, language: Language): readonly Form[] {
  const full = [name, ...aliases].flatMap((each) => [each, shortName(each)]).map((each) => formOf(each, language));
  const forms = [...full, ...leadOf(shortName(name), language), ...initialsOf(shortName(name))];
  return forms.filter(({ key }) => key !== '');
}

function formOf(name: string, language: Language): Form {
  const tokens = tokenize(name);
  const key = keyOf(name);
  if (key.length <= 3) return { key, capital: true, exact: name };
  return { key, capital: tokens.every(({ plain }) => language.isOrdinaryWord(plain)) };
}

/** "Cinderpath" for Cinderpath Pay, "St Brannock's" for St Brannock's School: up to the first word that no dictionary holds. */
function leadOf(name: string, language: Language): readonly Form[] {
  const tokens = tokenize(name);
  const first = tokens.findIndex(({ plain }) => plain.length > 3 && !language.isOrdinaryWord(plain));
  if (first < 0 || first > 1 || first === tokens.length - 1) return [];
  const key = tokens
    .slice(0, first + 1)
    .map(({ plain }) => plain)
    .join('');
  return [{ key, capital: true }];
}

function initialsOf(name: string): readonly Form[] {
  const initials = (name.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
  return initials.length > 2 ? [{ key: keyOf(initials), capital: true, exact: initials }] : [];
}

function placesIn(block: Block, forms: readonly Form[]): readonly Stretch[] {
  const tokens = tokenize(block.text);
  const found: Stretch[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const ends = forms.map((form) => endOf(block.text, tokens, first, form)).filter((end) => end !== undefined);
    if (ends.length === 0) continue;
    const last = Math.max(...ends);
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    if (!isInAddress(block, start, end)) found.push({ block, start, end, text: block.text.slice(start, end) });
    first = last;
  }
  return found;
}

/** The last token of a form that starts at `first`: its words may be joined, hyphenated or apart. */
function endOf(text: string, tokens: readonly Token[], first: number, { key, capital, exact }: Form): number | undefined {
  const start = tokens[first]?.start ?? 0;
  if (capital && !/^[\p{Lu}\p{N}]/u.test(text.slice(start))) return undefined;
  let joined = '';
  for (let at = first; at < tokens.length && joined.length < key.length; at++) {
    const token = tokens[at];
    if (!token || (at > first && !/^[\s.\-&'/–]{0,3}$/.test(text.slice(tokens[at - 1]?.end ?? 0, token.start)))) return undefined;
    joined += token.plain;
    if (joined === key) return exact === undefined || text.startsWith(exact, start) ? at : undefined;
    if (joined === `${key}s` && joined.length > 5) return at;
    if (!key.startsWith(joined)) return undefined;
  }
  return undefined;
}

/** In the target of a link, or in an address written bare: northwind.example. */
export function isInAddress(block: Block, start: number, end: number): boolean {
  const { text } = block;
  return isInLink(block, [start, end]) || /^\.\p{Ll}/u.test(text.slice(end, end + 3)) || '@/.'.includes(text[start - 1] ?? ' ');
}

/** Companies of the run's other specs that are neither this one nor in the résumé. */
export function foreignCompanies({ others, posting, resume, reading: { language } }: RuleContext): readonly Company[] {
  const own = posting?.company;
  const ownKeys = own ? [own.name, ...own.aliases].map((name) => keyOf(shortName(name))) : [];
  return others
    .flatMap(({ company }) => company ?? [])
    .filter(({ name, aliases }) => ![name, ...aliases].some((each) => ownKeys.includes(keyOf(shortName(each)))))
    .filter((company) => !names(resume?.document, company, language));
}
