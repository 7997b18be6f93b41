import { memoised, perObject } from '../language/lazy.ts';
import { type Token, tokenize } from '../lexicon/tokens.ts';
import { addTo } from '../model/add-to.ts';
import type { Range } from '../model/document.ts';
import { textBefore } from '../text/before.ts';

/*
 * Venues by their full titles as references write them: "Proc. IEEE Int. Conf. Acoustics, Speech and Signal Processing, 2021". Abbreviations
 * are completed by comparing beginnings; words that every title has are left out, but one of them must stand near.
 */

/** Words that say only that there is a venue. */
const generic = new Set(
  'international int intl intern annual conference conf proceeding proc ieee acm usenix symposium symp meeting joint the of on in for and a to its th st nd rd ifip iapr cvf aaai siam edition congress'.split(
    ' ',
  ),
);
const venueWords =
  /^(?:conf|conference|proc|proceeding|symp|symposium|workshop|meeting|congress|advance|adv|society|soc|journal|j|transaction|tran|letter|lett|annal|review|association|assoc|magazine|record)$/;

interface Word {
  readonly token: Token;
  readonly index: number;
}

interface Words {
  readonly words: readonly Word[];
  /** Where words stand that begin with a letter, as positions in `words`. */
  readonly byInitial: ReadonlyMap<string, readonly number[]>;
}

/** Where a text names a venue by one of its full titles. */
export function titlePlaces(text: string, tokens: readonly Token[], titles: readonly string[]): readonly Range[] {
  const { words, byInitial } = wordsOf(tokens);
  return titles.flatMap((title) => {
    const core = coreOf(title);
    const starts = core.length < 2 ? [] : (byInitial.get(core[0]?.charAt(0) ?? '') ?? []);
    return starts.flatMap((at) => placeAt(text, tokens, words, at, core));
  });
}

/** The words that tell a title from others. */
const coreOf = memoised((title: string): readonly string[] =>
  tokenize(title)
    .map(({ fold }) => fold)
    .filter((word) => !generic.has(word)),
);

/** The words that may stand in a title; the same text is looked through for many venues. */
const wordsOf = perObject((tokens: readonly Token[]): Words => {
  const words = tokens.flatMap((token, index) => (generic.has(token.fold) || /^\d/.test(token.plain) ? [] : [{ token, index }]));
  const byInitial = new Map<string, number[]>();
  for (const [at, { token }] of words.entries()) {
    for (const initial of new Set([token.fold.charAt(0), token.plain.charAt(0)])) {
      addTo(byInitial, initial, at);
    }
  }
  return { words, byInitial };
});

function placeAt(text: string, tokens: readonly Token[], words: readonly Word[], at: number, core: readonly string[]): readonly Range[] {
  for (const [offset, word] of core.entries()) {
    const here = words[at + offset];
    if (!here || !(isSameWord(here.token, word, text) || (core.length >= 3 && isBareAbbreviation(here.token, word, text)))) return [];
  }
  const first = words[at];
  const last = words[at + core.length - 1];
  if (!first || !last || last.index - first.index > core.length + 5) return [];
  if (isLongerTitle(text, first.token.start, last.token.end, core) || isPartOfName(text, tokens, first.index)) return [];
  if (core.some((word) => venueWords.test(word))) return [[first.token.start, last.token.end]];
  const around = [...tokens.slice(Math.max(0, first.index - 8), first.index), ...tokens.slice(last.index + 1, last.index + 4)];
  return around.some(({ fold }) => venueWords.test(fold)) ? [[first.token.start, last.token.end]] : [];
}

/** "Educational Data Mining", "Knowledge Discovery and Data Mining": a capitalised word right before makes another title of it. */
function isPartOfName(text: string, tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.fold === 'and' ? first - 2 : first - 1;
  const [before, token] = [tokens[at], tokens[first]];
  if (!before || !token || generic.has(before.fold) || venueWords.test(before.fold)) return false;
  if (!/^ (?:(?:and|&) )?$/.test(text.slice(before.end, token.start))) return false;
  return /^\p{Lu}\p{Ll}{3,}$/u.test(text.slice(before.start, before.end));
}

const regions =
  /\b(?:european|asian|asia|pacific|african|american|latin|british|german|chinese|japanese|indian|nordic|scandinavian|australasian|iberian|canadian|winter|applications?)\b/gi;

/** "Conference on Machine Learning and Applications", "European Conference on Machine Learning": a venue of its own. */
function isLongerTitle(text: string, start: number, end: number, core: readonly string[]): boolean {
  if (
    /^(?: and| &|)\s(?!Workshops?|Conference|Conf|Proceedings|Proc|Symposium|Meeting|Tutorial|Demo|Systems? Demo|Findings|Main|Track|Extended|Long|Short)\p{Lu}\p{Ll}+/u.test(
      text.slice(end),
    )
  )
    return true;
  const before = textBefore(text, start, 50);
  const lead = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('. '), before.lastIndexOf(': ')) + 1);
  return [...lead.matchAll(regions)].some(([region]) => !core.includes(region.toLowerCase()));
}

/** The word itself, or an abbreviation with a full stop behind it of at least two letters ("Process." for processing). */
function isSameWord({ fold, plain, end }: Token, word: string, text: string): boolean {
  if (fold === word) return true;
  return (
    text[end] === '.' && plain.length >= 2 && plain.length < word.length && word.startsWith(plain.slice(0, 2)) && isBeginning(plain, word)
  );
}

/** "N Engl J Med": the abbreviations of medical references have no full stops. */
function isBareAbbreviation({ plain, start }: Token, word: string, text: string): boolean {
  return /\p{Lu}/u.test(text[start] ?? '') && plain.length < word.length && word.startsWith(plain);
}

/** A beginning, or initial letters in order as in "Intl." and "Assoc.". */
function isBeginning(short: string, word: string): boolean {
  if (word.startsWith(short)) return true;
  let at = 0;
  for (const letter of short) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return short.length >= 3;
}
