import { isSoft, type TokenReader } from './token-reader.ts';

/*
 * Where the object of a verb or noun of doing may stand: "planned large events", "analysis of the data", "drafted and negotiated supply
 * contracts", "wrote features and news".
 */

/** How many plain words may stand before an object. */
const mostWordsBetween = 2;
/** How many further verbs, or other objects, may stand before an object. */
const mostItems = 3;

/** The tokens at which an object of so many words of the verb at `first` may begin, `next` being the one behind it. */
export function objectsAfter(words: TokenReader, first: number, next: number, length: number): readonly number[] {
  const places = [...placesFrom(words, next)];
  if (!isPastVerb(words, first)) return places;
  const others = (at: number): readonly number[] => objectsBehindOthers(words, at).filter((place) => endsPhrase(words, place + length));
  places.push(...others(next));
  for (let verb = nextVerb(words, next), items = 0; verb !== undefined && items < mostItems; verb = nextVerb(words, verb + 1), items++)
    places.push(...placesFrom(words, verb + 1), ...others(verb + 1));
  return places;
}

/** Behind "of" or a quantity, and behind up to two plain words. */
function* placesFrom(words: TokenReader, next: number): Generator<number> {
  const { text, tokens } = words;
  const start = afterPreposition(words, next);
  for (let object = start; object <= start + mostWordsBetween && isSoft(words.gap(object)); object++) {
    const before = tokens[object - 1];
    if (object > start && stopsObject.has(before?.plain ?? '')) return;
    const isName = object > start && !isPlain(text.slice(before?.start, before?.end));
    if (isName && object > start + 1) return;
    yield object;
    if (isName) return;
  }
}

/** A word in lower case, a number, or letters ("REST APIs"): at most one name may stand before the object ("Oracle databases"). */
function isPlain(word: string): boolean {
  return /^(?:[a-z].*|\d.*|[A-Z]{2,6})$/.test(word);
}

/** Behind "of", or "dozens of", "a number of". */
function afterPreposition({ tokens }: TokenReader, next: number): number {
  const plain = (at: number): string => tokens[at]?.plain ?? '';
  const quantity = /^(?:an?|the)$/.test(plain(next)) ? next + 1 : next;
  if (quantities.has(plain(quantity)) && plain(quantity + 1) === 'of') return quantity + 2;
  return /^(?:of|for|von|de|des|del)$/.test(plain(next)) ? next + 1 : next;
}

/** "features and |news|", "jigs, fixtures and |PCBs|": right behind a list's separator, where all before it are lower-case words. */
function objectsBehindOthers(words: TokenReader, next: number): readonly number[] {
  const places: number[] = [];
  let at = next;
  for (let items = 0; items < mostItems; items++) {
    const end = itemEnd(words, at);
    const separator = end === undefined ? undefined : words.separatorAt(end);
    if (!separator) break;
    at = separator.next;
    places.push(at);
    if (isModifier(words, at)) places.push(at + 1);
  }
  return places;
}

/** "oral and |IV| medications", "posters and |their| websites": one word, and no verb. */
function isModifier(words: TokenReader, at: number): boolean {
  const { text, tokens } = words;
  const token = tokens[at];
  if (!token || !isSoft(words.gap(at + 1)) || isPastVerb(words, at) || stopsObject.has(token.plain)) return false;
  return isPlain(text.slice(token.start, token.end)) && !/ing$/.test(token.plain);
}

/** Whether no other noun follows: "fences and team spirit" builds no team. */
function endsPhrase(words: TokenReader, next: number): boolean {
  const token = words.tokens[next];
  return !token || !isSoft(words.gap(next)) || stopsObject.has(token.plain);
}

/** The token behind an item of up to three lower-case words. */
function itemEnd(words: TokenReader, from: number): number | undefined {
  const { text, tokens } = words;
  for (let at = from; at < from + mostWordsBetween + 1; at++) {
    const token = tokens[at];
    if (!token || !isPlain(text.slice(token.start, token.end)) || stopsObject.has(token.plain) || isPastVerb(words, at)) return undefined;
    if (words.separatorAt(at + 1) !== undefined) return at + 1;
    if (!isSoft(words.gap(at + 1))) return undefined;
  }
  return undefined;
}

/** The verb that follows as another of the same list: "designed, |built| and |tested|". */
function nextVerb(words: TokenReader, next: number): number | undefined {
  let at = words.separatorAt(next)?.next;
  // ", and tested": a comma and a conjunction
  if (at !== undefined) at = words.separatorAt(at)?.next ?? at;
  return at !== undefined && isPastVerb(words, at) ? at : undefined;
}

const irregularPast = new Set(
  'wrote built led ran taught made sold bought shot cut drew drove gave held kept set sent won grew put read spoke took began brought found met oversaw rewrote rebuilt'.split(
    ' ',
  ),
);

function isPastVerb({ tokens }: TokenReader, at: number): boolean {
  const plain = tokens[at]?.plain ?? '';
  return /^[a-z]{2,}ed$/.test(plain) || irregularPast.has(plain);
}

const quantities = new Set(
  'dozens hundreds thousands scores tens variety range series number set lot lots plenty collection couple majority bulk'.split(' '),
);

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
