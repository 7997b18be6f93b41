import { foldText } from '../language/date-words.ts';
import { lazy } from '../language/lazy.ts';
import type { SectionKind } from '../model/document.ts';
import { cleanText } from './clean-text.ts';
import { fillers, headNouns, leadNouns, sectionTitles, vetoes } from './section-titles.ts';

/** What a title opens, and how sure that is: `exact` titles are in the table, `noun` ones are told by their head noun. */
export interface TitleReading {
  readonly kinds: readonly SectionKind[];
  readonly certainty: 'exact' | 'noun';
}

/** Synonyms of the user's own: title → kinds. */
export type OwnTitles = Readonly<Record<string, readonly SectionKind[]>>;

const table = new Map<string, SectionKind>();
for (const titles of sectionTitles) {
  for (const kind of Object.keys(titles).filter(isKind)) {
    for (const title of (titles[kind] ?? '').split('|').map(normalTitle)) if (!table.has(title)) table.set(title, kind);
  }
}

/** The same titles without spaces, for letter-spaced headings. */
const joined = lazy(() => {
  const titles = new Map<string, SectionKind>();
  for (const [title, kind] of table) if (!titles.has(title.replaceAll(' ', ''))) titles.set(title.replaceAll(' ', ''), kind);
  return titles;
});

function isKind(key: string): key is SectionKind {
  return sectionTitles.some((titles) => key in titles);
}

/** What a heading opens; undefined where no table and no rule knows it. */
export function readTitle(text: string, own: OwnTitles = {}): TitleReading | undefined {
  const title = normalTitle(text);
  if (title === '' || title.length > 80) return undefined;
  for (const [ownTitle, kinds] of Object.entries(own)) if (normalTitle(ownTitle) === title) return { kinds, certainty: 'exact' };
  const kinds = exactKinds(title) ?? letterSpacedKinds(text) ?? twoKinds(text);
  if (kinds) return { kinds, certainty: 'exact' };
  const kind = nounKind(title, text);
  return kind && { kinds: [kind], certainty: 'noun' };
}

/** Lower case, no accents, no emoji, numbering, brackets at the end, or punctuation. */
export function normalTitle(text: string): string {
  if (/^[a-z]+(?: [a-z]+)*$/.test(text)) return text;
  return foldText(cleanText(text))
    .replaceAll('ß', 'ss')
    .replace(/\([^()]{0,60}\)\s{0,3}:?$/, '')
    .replace(/(?<=[a-z])'(?=(?:s|ve|m|t|re|ll)\b)/g, '')
    .replace(/^\s{0,3}(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s{1,3}/, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}・]{1,200}/gu, ' ')
    .trim();
}

function exactKinds(title: string): SectionKind[] | undefined {
  const kind = table.get(title) ?? table.get(withoutFillers(title)) ?? table.get(title.replace(/ (?:19|20)\d\d( (?:19|20)\d\d)?$/, ''));
  return kind && [kind];
}

function withoutFillers(title: string): string {
  return title
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ');
}

/** `E X P E R I E N C E`: single letters apart. */
function letterSpacedKinds(text: string): SectionKind[] | undefined {
  if (!/^\s*\S{1,2}\s{1,3}\S{1,2}\s/.test(text) || !/^(?:[\p{L}&]\s{1,3}){2,40}[\p{L}&]$/u.test(text.trim())) return undefined;
  const kind = joined().get(normalTitle(text.replace(/\s/g, '')).replaceAll(' ', ''));
  return kind && [kind];
}

/** "Education & Certifications", "Kenntnisse und Hobbys": each part is a title of its own. */
function twoKinds(text: string): SectionKind[] | undefined {
  const parts = cleanText(text).split(/\s{0,2}[&/,|+·•]\s{0,2}(?:(?:and|und|et|y|e)\s)?|\s(?:and|und|et|y|e|en|-|–)\s/i);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const tail = /\s(\S+)$/.exec(parts.at(-1) ?? '')?.[1] ?? '';
  const kinds = parts.map((part, index) => {
    const title = normalTitle(part);
    // "Work and Research Experience": the last noun belongs to each part.
    return exactKinds(title)?.[0] ?? (index < parts.length - 1 ? exactKinds(`${title} ${normalTitle(tail)}`)?.[0] : nounKind(title, part));
  });
  const known = kinds.filter((kind) => kind !== undefined);
  return known.length === parts.length ? [...new Set(known)] : undefined;
}

function nounKind(title: string, text: string): SectionKind | undefined {
  const words = title.split(' ');
  if (words.length > 6 || /\d/.test(title) || /[,|@]|\s[-–]\s/.test(text) || words.some((word) => vetoes.has(word))) return undefined;
  return headNouns.get(words.at(-1) ?? '') ?? leadNouns.get(words[0] ?? '');
}
