import { perObject } from '../language/lazy.ts';
import type { Range } from '../model/document.ts';
import { objectsAfter } from './objects.ts';
import type { Candidate, PatternIndex } from './pattern-index.ts';
import type { Pattern, Words } from './patterns.ts';
import { isSoft, readerOf, type TokenReader, type TokenReading } from './token-reader.ts';
import type { Token } from './tokens.ts';

/** How the words meet the form, from the closest to the loosest. */
export type MatchManner = 'exact' | 'listcase' | 'lowercase' | 'inflected' | 'coordinated';

/** A pattern found in a text. */
export interface Match {
  readonly pattern: Pattern;
  /** Tokens [first, last]. */
  readonly first: number;
  readonly last: number;
  readonly manner: MatchManner;
}

/** Where a match stands in the text its tokens were read from. */
export function rangeOf(tokens: readonly Token[], { first, last }: Pick<Match, 'first' | 'last'>): Range {
  return [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
}

const longestGap = 6;
const longestMatch = 10;

/** Every pattern of the index that stands in the text, overlaps included. */
export function findMatches(text: string, tokens: readonly Token[], index: PatternIndex, words: Words): readonly Match[] {
  return new Finder(readerOf(text, tokens, words), index).all();
}

/** The keys with which a pattern may begin somewhere in the text. */
export function firstKeysIn(text: string, tokens: readonly Token[], words: Words): ReadonlySet<string> {
  const reader = readerOf(text, tokens, words);
  const keys = tokens.flatMap((_, first) => [...reader.readings(first).map(({ key }) => key), reader.stemAt(first) ?? '']);
  return new Set(keys.filter((key) => key !== ''));
}

class Finder {
  private readonly found: Match[] = [];
  private readonly words: TokenReader;
  private readonly index: PatternIndex;

  constructor(words: TokenReader, index: PatternIndex) {
    this.words = words;
    this.index = index;
  }

  all(): readonly Match[] {
    for (let first = 0; first < this.words.tokens.length; first++) {
      for (const reading of this.words.readings(first)) this.tryFrom(first, reading);
      const stem = this.words.stemAt(first);
      if (stem !== undefined) this.tryFrom(first, { key: stem, next: first + 1 });
    }
    return this.found;
  }

  private tryFrom(first: number, { key, next, goesOn = false }: TokenReading): void {
    for (const candidate of this.index.startingWith(key)) {
      if (goesOn && candidate.rest === '') continue;
      if (candidate.rest === '' || candidate.loose || this.words.mayGoOn(candidate.rest, next))
        this.walk(candidate, first, next, candidate.rest);
    }
  }

  private walk(candidate: Candidate, first: number, next: number, rest: string): void {
    if (rest === '') this.accept(candidate, first, next - 1, 'exact');
    else if (next >= this.words.tokens.length || next - first > longestMatch) return;
    else if (candidate.loose && next === first + 1) this.walkLoose(candidate, first, next, rest);
    else this.walkOn(candidate, first, next, rest);
  }

  /** The keys are compared before the gap: that rules out nearly all candidates. */
  private walkOn(candidate: Candidate, first: number, next: number, rest: string): void {
    for (const reading of this.words.readings(next)) {
      const remaining = afterKey(rest, reading.key);
      if (remaining !== undefined && this.gapHolds(next, candidate)) this.walk(candidate, first, reading.next, remaining);
    }
    if (this.isInflected(rest, next) && this.gapHolds(next, candidate)) this.accept(candidate, first, next, 'inflected');
    if (!rest.includes(' ')) this.coordinate(candidate, first, next, rest);
  }

  /** From a verb or noun of doing to its object: over further verbs, "of", a quantity, and up to two plain words or other objects of the verb. */
  private walkLoose(candidate: Candidate, first: number, next: number, rest: string): void {
    const last = rest.split(' ').length - 1;
    for (const object of objectsAfter(this.words, first, next, last + 1)) {
      const keys = this.words.tokens
        .slice(object, object + last + 1)
        .map(({ fold }) => fold)
        .join(' ');
      if (keys !== rest || !this.allSoft(object + 1, object + last + 1)) continue;
      this.accept(candidate, first, object + last, 'exact');
      return;
    }
  }

  /** Whether a token is another form of the last key ("models" for "modeling"). */
  private isInflected(last: string, next: number): boolean {
    const fold = this.words.tokens[next]?.fold ?? '';
    if (last.includes(' ') || fold === last || fold.slice(0, 3) !== last.slice(0, 3) || things.has(fold) || things.has(last)) return false;
    const stem = this.words.stemAt(next);
    return stem !== undefined && stem === this.words.stemOf(last);
  }

  /** "speech and audio processing" names speech processing: skips up to three list items before the shared last word. */
  private coordinate(candidate: Candidate, first: number, next: number, head: string): void {
    let position = next;
    for (let items = 0; items < 3; items++) {
      const separator = this.words.separatorAt(position);
      if (separator === undefined) return;
      position = separator.next;
      for (const length of [1, 2]) {
        const end = position + length;
        const token = this.words.tokens[end];
        if (separator.closing && token && token.fold === head && isSoft(this.words.gap(end)) && this.allSoft(position + 1, end)) {
          this.accept(candidate, first, end, 'coordinated');
          return;
        }
      }
      position += 1;
    }
  }

  private allSoft(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (!isSoft(this.words.gap(token))) return false;
    return true;
  }

  private accept({ pattern }: Candidate, first: number, last: number, manner: MatchManner): void {
    if (manner === 'inflected' && !pattern.inflects) return;
    if (manner === 'coordinated' && (pattern.exact || pattern.weak || /\p{Lu}/u.test(pattern.form.slice(1)))) return;
    const apart = pattern.keys.includes(' ') ? undefined : this.words.apart(first, last);
    if (apart !== undefined) {
      if (!isNameWrittenApart(pattern)) return;
      this.found.push({ pattern: apart === 'ordinary' ? asWeak(pattern) : pattern, first, last, manner: 'lowercase' });
      return;
    }
    const caseManner = pattern.exact ? this.caseManner(pattern, first, last) : manner;
    if (isAcronym(pattern.form) && /\p{Ll}\p{Lu}/u.test(this.words.surface(first, last))) return;
    if (caseManner) this.found.push({ pattern, first, last, manner: pattern.keys.startsWith('~') ? 'inflected' : caseManner });
  }

  /** Exact forms: the surface equals the form, or is its lower case: alone as a list item, or in need of support. */
  private caseManner(pattern: Pattern, first: number, last: number): MatchManner | undefined {
    const surface = this.words.surface(first, last);
    const form = pattern.form.replace(/[\s-]+/g, ' ');
    if (last > first && surface.replace(/[.\s]/g, '') === form) return 'exact';
    if (surface === form || surface === `${form}s` || surface === form.replace(/ /g, '')) return 'exact';
    if (surface.replace(/\d+$/, '') === form && form.length > 2) return 'exact';
    if (isMixedCase(surface) && surface.toLowerCase() === form.toLowerCase()) return 'exact';
    if (surface !== form.toLowerCase() && !isShouted(surface, form)) return undefined;
    if (this.isListItem(first, last)) return isWordOfLetters(pattern) ? undefined : 'listcase';
    if (pattern.weak && form.length > 2 && this.isJoinedItem(first, last)) return 'lowercase';
    return pattern.weak || form.length <= 2 || isAcronym(form) || isShouted(surface, form) ? undefined : 'lowercase';
  }

  private isListItem(first: number, last: number): boolean {
    const { text, tokens } = this.words;
    const before = this.words.gap(first).trim();
    const after = last + 1 < tokens.length ? this.words.gap(last + 1).trim() : text.slice(tokens[last]?.end ?? 0).trim();
    const opens = first === 0 || /[,;|/•·:()]$/.test(before);
    const closes = last === tokens.length - 1 || /^[,;|/•·()]/.test(after);
    return opens && closes && tokens.length > 1 && (first > 0 || last < tokens.length - 1) && /[,;|/•·]/.test(before + after);
  }

  /** "plotly and |dash|": beside a conjunction, at the other side the end or another separator. */
  private isJoinedItem(first: number, last: number): boolean {
    const before = this.words.separatorAt(first)?.next ?? (this.words.separatorAt(first - 1)?.next === first ? first : undefined);
    const after =
      this.words.separatorAt(last + 1) !== undefined || last === this.words.tokens.length - 1 || /^\s*[.;)]/.test(this.words.gap(last + 1));
    return first > 0 && before === first && after;
  }

  private gapHolds(next: number, candidate: Candidate): boolean {
    const gap = this.words.gap(next);
    if (gap.length > longestGap) return false;
    return isSoft(gap) || ownGaps(candidate.pattern.form).has(gap.trim());
  }
}

/** Things that share a stem with an activity and are not it: a product market is no product marketing. */
const things = new Set([
  'product',
  'market',
  'account',
  'engine',
  'train',
  'organ',
  'station',
  'object',
  'subject',
  'press',
  'port',
  'bank',
  'house',
  'story',
  'art',
  'part',
  'state',
  'universe',
  'community',
  'operator',
  'communist',
  'factor',
  'form',
  'general',
  'generation',
  'center',
  'rate',
  'ratio',
  'ration',
  'nation',
  'region',
  'relation',
  'relative',
  'nature',
  'international',
]);

/** "LaTex": capitals in the midst of a word are no ordinary word's, whichever they are. */
function isMixedCase(surface: string): boolean {
  return /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(surface);
}

/** "FORTRAN", "RUBY": a name of several letters in capitals, as lists have them. */
function isShouted(surface: string, form: string): boolean {
  return form.length >= 4 && /^\p{Lu}\p{Ll}+$/u.test(form) && surface === form.toUpperCase();
}

/** Only a name that is no word itself: "Mail Chimp" is Mailchimp, and "Air Flow" need not be Airflow. */
function isNameWrittenApart({ form, exact, effect }: Pattern): boolean {
  return effect === undefined && /^\p{Lu}\p{L}+$/u.test(form) && (!exact || isMixedCase(form));
}

/** The same pattern in need of support: a name that its two words may also be by chance. */
const asWeak = perObject((pattern: Pattern): Pattern => ({ ...pattern, weak: true }));

/** A spec's own CAN or ICE, of which no cue could tell that "can" or "ice" is meant. */
function isWordOfLetters({ form, weak }: Pattern): boolean {
  return !weak && isAcronym(form);
}

/** MIG is not MiG. */
function isAcronym(form: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(form);
}

/** What is left of `rest` after its first key, or undefined where that is another key. */
function afterKey(rest: string, key: string): string | undefined {
  if (rest === key) return '';
  return rest.startsWith(key) && rest[key.length] === ' ' ? rest.slice(key.length + 1) : undefined;
}

const gapsOfForms = new Map<string, ReadonlySet<string>>();

/** What stands between the words of the form itself ("/" in CI/CD, "." in Node.js), and what people write in its place. */
function ownGaps(form: string): ReadonlySet<string> {
  const known = gapsOfForms.get(form);
  if (known) return known;
  const gaps = new Set(
    form
      .split(/[\p{L}\p{N}\p{M}]+/u)
      .map((gap) => gap.trim())
      .filter((gap) => gap !== ''),
  );
  if (gaps.has('/')) for (const other of ['&', '+']) gaps.add(other);
  gapsOfForms.set(form, gaps);
  return gaps;
}
