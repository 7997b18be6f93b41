import { perObject } from '../language/lazy.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Pattern, patternsOf, spokenOutPatterns, type Words } from '../lexicon/patterns.ts';
import type { Term, TermKind } from '../lexicon/terms.ts';

/** A name as a spec or the user's config writes it. */
export interface WantedName {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly not?: readonly string[];
  /** Each word counts: an Advanced Care Paramedic is more than a care paramedic. */
  readonly isWhole?: boolean;
}

/** What a wanted name stands for: a term of the lexicon, or one of the spec's own. */
export interface WantedTerm {
  /** The term's name in matches. */
  readonly term: string;
  readonly kind: TermKind;
}

/** The terms that a spec asks for, and the patterns that the lexicon does not have for them. */
export interface TermBook {
  readonly patterns: readonly Pattern[];
  termFor(name: string): WantedTerm;
}

export function termBook(wanted: readonly WantedName[], lexicon: Lexicon, words: Words): TermBook {
  const known = new Map<string, WantedTerm>();
  const patterns: Pattern[] = [];
  for (const want of wanted) {
    const { term, patterns: own } = entriesOf(lexicon)(want, words);
    known.set(want.name, { term: term.name, kind: term.kind });
    patterns.push(...own);
  }
  return { patterns, termFor: (name) => known.get(name) ?? { term: lexicon.find(name)?.name ?? name, kind: 'custom' } };
}

interface BookEntry {
  readonly term: Term;
  readonly patterns: readonly Pattern[];
}

/** Many specs ask for the same names: each is looked up once. */
const entriesOf = perObject((lexicon: Lexicon) => {
  const known = new Map<string, BookEntry>();
  return (want: WantedName, words: Words): BookEntry => {
    const key = JSON.stringify([want.name, want.aliases, want.not, want.isWhole]);
    const entry = known.get(key) ?? entryOf(want, lexicon, words);
    known.set(key, entry);
    return entry;
  };
});

function entryOf(want: WantedName, lexicon: Lexicon, words: Words): BookEntry {
  const bare = want.isWhole ? want.name : withoutFiller(want.name);
  const found = lexicon.find(want.name) ?? lexicon.find(bare) ?? lexicon.find(withoutBracket(want.name));
  const term = termOf({ ...want, aliases: [...(want.aliases ?? []), ...otherwiseSpelt(want.name, lexicon)] }, found);
  return { term, patterns: [...patternsOf(term, words), ...spokenOutPatterns(found ?? term, words)] };
}

/** "QA testing" also asks for quality assurance testing, and that for QA testing: an acronym of the lexicon before other words. */
function otherwiseSpelt(name: string, lexicon: Lexicon): readonly string[] {
  const words = name.split(' ');
  return [1, 2, 3].flatMap((count) => {
    const head = words.slice(0, count).join(' ');
    const tail = words.slice(count).join(' ');
    if (tail === '' || (count === 1) !== isAcronym(head)) return [];
    const forms = lexicon.find(head)?.forms ?? [];
    return forms.filter(({ text }) => (count === 1 ? spells(text, head) : spells(head, text))).map(({ text }) => `${text} ${tail}`);
  });
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word);
}

function spells(words: string, acronym: string): boolean {
  const initials = words.split(/[\s-]/).map(([letter = '']) => letter.toUpperCase());
  return isAcronym(acronym) && initials.join('') === acronym;
}

/** The forms that the spec adds to a known term, or a term of its own. */
function termOf({ name, aliases = [], not = [], isWhole = false }: WantedName, found: Term | undefined): Term {
  const own = aliases.map((text) => ({ text, weak: false, exact: false }));
  if (found) return { ...found, forms: own, not };
  const forms = [withoutBracket(name), isWhole ? name : withoutFiller(name), name, ...bracketed(name)].map((text) => ({
    text,
    weak: false,
    exact: false,
  }));
  const kind = /^\p{Ll}/u.test(name) ? 'skill' : 'custom';
  return { name, kind, forms: uniqueForms([...forms, ...own]), implies: [], cues: [], not };
}

function uniqueForms(forms: Term['forms']): Term['forms'] {
  return [...new Map(forms.filter(({ text }) => text !== '').map((form) => [form.text, form])).values()];
}

function withoutBracket(name: string): string {
  return name.replace(/\s*\([^()]*\)\s*/g, ' ').trim();
}

/** "music information retrieval (MIR)" also asks for MIR. */
function bracketed(name: string): readonly string[] {
  const inside = /\(([^()]{2,60})\)\s*$/.exec(name)?.[1]?.trim() ?? '';
  return /^[\p{Lu}][\p{L}\p{N}&/-]{1,9}$/u.test(inside) ? [inside] : [];
}

const leadingFiller =
  /^(?:(?:strong|solid|excellent|good|proven|deep|advanced|basic|hands-on|practical|working|professional|extensive|relevant|demonstrated|some|prior|previous)\s+)*(?:(?:experience|knowledge|proficiency|proficient|expertise|familiarity|familiar|skills?|skilled|fluency|fluent|background|understanding|command|competency|competence|training)\s+(?:with|in|of|using)\s+)?(?:the\s+)?/i;
const trailingFiller =
  /(?:\s+(?:skills?|experience|knowledge|expertise|proficiency|programming|coding|programming language|development skills|kenntnisse|background))+$/i;

/** "strong Python skills" asks for Python. */
function withoutFiller(name: string): string {
  if (!/\s/.test(name)) return name;
  return name.replace(leadingFiller, '').replace(trailingFiller, '').trim();
}
