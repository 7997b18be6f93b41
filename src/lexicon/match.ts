import { foldWord } from './fold.ts';
import { type PatternIndex, rangeOf } from './pattern-index.ts';
import { type Pattern, stemKey, type Words } from './patterns.ts';
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

interface Reading {
  readonly key: string;
  /** The token after the ones read. */
  readonly next: number;
}

/** Between two words of one name: spaces, one line break, a hyphen with or without a line break. Never a tab: that is a column. */
const softGap = /^(?: {1,2}|[ ]?\n[ ]{0,3}|-(?:\n[ ]{0,3})?|–|)$/;
const hyphen = /^-(?:\n[ ]{0,3})?$/;
const longestGap = 6;
const longestMatch = 10;

/** Every pattern of the index that stands in the text, overlaps included. */
export function findMatches(text: string, tokens: readonly Token[], index: PatternIndex, words: Words): readonly Match[] {
  return new Finder(text, tokens, index, words).all();
}

class Finder {
  private readonly found: Match[] = [];
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly index: PatternIndex;
  private readonly words: Words;
  private readonly stems: (string | undefined)[] = [];

  constructor(text: string, tokens: readonly Token[], index: PatternIndex, words: Words) {
    this.text = text;
    this.tokens = tokens;
    this.index = index;
    this.words = words;
  }

  all(): readonly Match[] {
    for (let first = 0; first < this.tokens.length; first++) {
      for (const reading of this.readings(first)) this.tryFrom(first, reading);
      const stem = this.stemAt(first);
      if (stem !== undefined) this.tryFrom(first, { key: stem, next: first + 1 });
    }
    return this.found;
  }

  private tryFrom(first: number, { key, next }: Reading): void {
    const [from, to] = rangeOf(this.index, key);
    for (let at = from; at < to; at++) {
      const rest = this.index.key(at).slice(key.length + 1);
      this.walk(at, first, next, rest);
    }
  }

  private walk(at: number, first: number, next: number, rest: string): void {
    if (rest === '') this.accept(at, first, next - 1, 'exact');
    else if (next >= this.tokens.length || next - first > longestMatch) return;
    else if (next === first + 1 && this.index.patternAt(at).loose) this.walkLoose(at, first, next, rest);
    else this.walkOn(at, first, next, rest);
  }

  private walkOn(at: number, first: number, next: number, rest: string): void {
    if (this.gapHolds(next, at)) {
      for (const reading of this.readings(next)) {
        const remaining = afterKey(rest, reading.key);
        if (remaining !== undefined) this.walk(at, first, reading.next, remaining);
      }
      if (this.isInflected(rest, next)) this.accept(at, first, next, 'inflected');
    }
    if (!rest.includes(' ')) this.coordinate(at, first, next, rest);
  }

  /** From a verb or noun of doing to its object, over "of" and up to two plain words. */
  private walkLoose(at: number, first: number, next: number, rest: string): void {
    const start = this.isPreposition(next) ? next + 1 : next;
    for (let object = start; object <= start + 2 && softGap.test(this.gap(object)); object++) {
      if (
        object > start &&
        (stopsObject.has(this.tokens[object - 1]?.plain ?? '') || !/^[a-z]/.test(this.text[this.tokens[object - 1]?.start ?? 0] ?? ''))
      )
        return;
      const end = object + rest.split(' ').length;
      const keys = this.tokens
        .slice(object, end)
        .map(({ fold }) => fold)
        .join(' ');
      if (keys !== rest || !this.allSoft(object + 1, end)) continue;
      this.accept(at, first, end - 1, 'exact');
      return;
    }
  }

  private isPreposition(index: number): boolean {
    return /^(?:of|for|von|de|des|del)$/.test(this.tokens[index]?.plain ?? '');
  }

  /** Whether a token is another form of the last key ("models" for "modeling"). */
  private isInflected(last: string, next: number): boolean {
    const fold = this.tokens[next]?.fold ?? '';
    if (last.includes(' ') || fold === last || fold.slice(0, 3) !== last.slice(0, 3) || things.has(fold) || things.has(last)) return false;
    const stem = this.stemAt(next);
    return stem !== undefined && stem === stemKey(last, this.words);
  }

  /** "speech and audio processing" names speech processing: skips up to three list items before the shared last word. */
  private coordinate(at: number, first: number, next: number, head: string): void {
    let position = next;
    for (let items = 0; items < 3; items++) {
      const separator = this.separatorAt(position);
      if (separator === undefined) return;
      position = separator.next;
      for (const length of [1, 2]) {
        const end = position + length;
        const token = this.tokens[end];
        if (separator.closing && token && token.fold === head && softGap.test(this.gap(end)) && this.allSoft(position + 1, end)) {
          this.accept(at, first, end, 'coordinated');
          return;
        }
      }
      position += 1;
    }
  }

  private allSoft(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (!softGap.test(this.gap(token))) return false;
    return true;
  }

  /** A comma, slash or conjunction before the token; `closing` where it may be the list's last. */
  private separatorAt(position: number): { next: number; closing: boolean } | undefined {
    const gap = this.gap(position).trim();
    const isConjunction = conjunctions.has(this.tokens[position]?.plain ?? '');
    if (isConjunction && (gap === '' || gap === ',')) return { next: position + 1, closing: true };
    if (gap === '/') return { next: position, closing: true };
    if (gap === ',') return { next: position, closing: false };
    return undefined;
  }

  private accept(at: number, first: number, last: number, manner: MatchManner): void {
    const pattern = this.index.patternAt(at);
    if (manner === 'inflected' && !pattern.inflects) return;
    if (manner === 'coordinated' && (pattern.exact || pattern.weak || /\p{Lu}/u.test(pattern.form.slice(1)))) return;
    const caseManner = pattern.exact ? this.caseManner(pattern, first, last) : manner;
    if (isAcronym(pattern.form) && /\p{Ll}\p{Lu}/u.test(this.surface(first, last))) return;
    if (caseManner) this.found.push({ pattern, first, last, manner: pattern.keys.startsWith('~') ? 'inflected' : caseManner });
  }

  /** Exact forms: the surface equals the form, or is its lower case: alone as a list item, or in need of support. */
  private caseManner(pattern: Pattern, first: number, last: number): MatchManner | undefined {
    const surface = this.surface(first, last);
    const form = pattern.form.replace(/[\s-]+/g, ' ');
    if (last > first && surface.replace(/[.\s]/g, '') === form) return 'exact';
    if (surface === form || surface === `${form}s`) return 'exact';
    if (surface.replace(/\d+$/, '') === form && form.length > 2) return 'exact';
    if (surface !== form.toLowerCase()) return undefined;
    if (this.isListItem(first, last)) return 'listcase';
    return pattern.weak || form.length <= 2 ? undefined : 'lowercase';
  }

  private isListItem(first: number, last: number): boolean {
    const before = this.gap(first).trim();
    const after = last + 1 < this.tokens.length ? this.gap(last + 1).trim() : this.text.slice(this.tokens[last]?.end ?? 0).trim();
    const opens = first === 0 || /[,;|/•·:()]$/.test(before);
    const closes = last === this.tokens.length - 1 || /^[,;|/•·()]/.test(after);
    return opens && closes && this.tokens.length > 1 && (first > 0 || last < this.tokens.length - 1) && /[,;|/•·]/.test(before + after);
  }

  private gapHolds(next: number, at: number): boolean {
    const gap = this.gap(next);
    if (gap.length > longestGap) return false;
    return softGap.test(gap) || ownGaps(this.index.patternAt(at).form).has(gap.trim());
  }

  private gap(next: number): string {
    return this.text.slice(this.tokens[next - 1]?.end ?? 0, this.tokens[next]?.start ?? this.text.length);
  }

  private surface(first: number, last: number): string {
    return this.text.slice(this.tokens[first]?.start ?? 0, this.tokens[last]?.end ?? 0).replace(/[\s-]+/g, ' ');
  }

  private stemAt(index: number): string | undefined {
    const known = this.stems[index];
    if (known !== undefined) return known;
    const fold = this.tokens[index]?.fold ?? '';
    if (!/^[a-z]{3,40}$/.test(fold)) return undefined;
    const stem = stemKey(fold, this.words);
    this.stems[index] = stem;
    return stem;
  }

  /** The ways to read the text from a token: folded, plain, without version digits, joined at a hyphen, or letter-spaced. */
  private readings(index: number): readonly Reading[] {
    const token = this.tokens[index];
    if (!token) return [];
    const keys = new Set([token.fold, token.plain]);
    const bare = token.plain.replace(/(?<=\p{L}{3})\d{1,3}$/u, '');
    if (bare !== token.plain) keys.add(foldWord(bare));
    if (token.plain.startsWith('.')) keys.add(token.plain.slice(1));
    const readings = [...keys].map((key) => ({ key, next: index + 1 }));
    return [...readings, ...this.hyphenJoin(index, token), ...this.letterSpaced(index, token), ...this.dotted(index)];
  }

  /** `Ph.D.`, `M. Sc.`, `B.Tech` and `P.M.P.` read as one word, from any number of their parts. */
  private dotted(index: number): readonly Reading[] {
    const readings: Reading[] = [];
    let joined = this.tokens[index]?.plain ?? '';
    for (let next = index + 1; next < index + 5 && this.isDottedPart(next); next++) {
      joined += this.tokens[next]?.plain ?? '';
      readings.push({ key: joined, next: next + 1 });
    }
    return readings;
  }

  private isDottedPart(next: number): boolean {
    const gap = this.gap(next);
    const parts = [this.tokens[next - 1], this.tokens[next]];
    return (
      (gap === '.' || gap === '. ') &&
      parts.every((token) => token !== undefined && token.end - token.start <= 5 && /^\p{Lu}/u.test(this.text[token.start] ?? ''))
    );
  }

  private hyphenJoin(index: number, token: Token): readonly Reading[] {
    const following = this.tokens[index + 1];
    if (!following || !hyphen.test(this.gap(index + 1))) return [];
    return [{ key: foldWord(token.plain + following.plain), next: index + 2 }];
  }

  private letterSpaced(index: number, token: Token): readonly Reading[] {
    if (token.end - token.start !== 1 || !/\p{L}/u.test(token.plain)) return [];
    let next = index + 1;
    while (this.isSpacedLetter(next)) next++;
    if (next - index < 4 || this.isSpacedLetter(index)) return [];
    const joined = this.tokens
      .slice(index, next)
      .map(({ plain }) => plain)
      .join('');
    return [{ key: foldWord(joined), next }];
  }

  private isSpacedLetter(index: number): boolean {
    const token = this.tokens[index];
    const previous = this.tokens[index - 1];
    if (!token || !previous) return false;
    return token.end - token.start === 1 && previous.end - previous.start === 1 && this.gap(index) === ' ' && /\p{L}/u.test(token.plain);
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

const conjunctions = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'e', 'o', 'sowie']);

/** Words after which something else than the object of the verb follows. */
const stopsObject = new Set([
  'in',
  'on',
  'at',
  'with',
  'by',
  'to',
  'from',
  'and',
  'or',
  'of',
  'for',
  'using',
  'via',
  'as',
  'that',
  'which',
  'who',
  'into',
  'under',
  'during',
  'after',
  'before',
  'than',
  'is',
  'was',
  'were',
  'are',
]);

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
