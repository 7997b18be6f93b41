import { type Token, tokenize } from '../../lexicon/tokens.ts';
import type { Block } from '../../model/document.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isInAddress, keyOf, namedIn, shortName } from './companies.ts';
import { type Stretch, spanIn } from './outline.ts';
import { noCompany } from './written-elsewhere.ts';

interface Misspelling {
  readonly place: Stretch;
  readonly meant: string;
}

/** Shorter names are too near to other words. */
const shortest = 5;
const longForTwo = 8;

export const companyMisspelt: Rule = {
  id: 'letter/company-misspelt',
  summary: "The company's name is misspelt by a letter or two.",
  applies: 'letter',
  options: {},
  check(context) {
    if (!context.posting?.company) return noCompany;
    return misspellings(context).map(({ place, meant }) => ({
      span: spanIn(context.document, place),
      message: `"${place.text}" looks like a misspelling of ${meant}`,
      help: `Write ${meant}.`,
    }));
  },
};

/** Words of the letter that are nearly the company's name. */
export function misspellings({ document, posting, resume, reading: { language } }: RuleContext): readonly Misspelling[] {
  const company = posting?.company;
  if (!company) return [];
  const right = namedIn(document.blocks, company, language);
  const meant = [...new Set([company.name, ...company.aliases].map(shortName))].filter((name) => keyOf(name).length >= shortest);
  const known = new Set([
    ...company.aliases.map(keyOf),
    ...(resume?.document.blocks ?? []).flatMap(({ text }) => tokenize(text).map(({ plain }) => plain)),
  ]);
  return document.blocks
    .flatMap((block) => meant.flatMap((name) => nearlyIn(block, name, (word) => language.isOrdinaryWord(word))))
    .filter(({ place }) => !right.some((other) => other.block === place.block && other.start < place.end && other.end > place.start))
    .filter(({ place }) => !known.has(keyOf(place.text)))
    .filter(
      ({ place }, index, all) => all.findIndex((other) => other.place.block === place.block && other.place.start === place.start) === index,
    );
}

function nearlyIn(block: Block, name: string, isOrdinary: (word: string) => boolean): readonly Misspelling[] {
  const wanted = tokenize(name);
  const tokens = tokenize(block.text);
  return tokens.flatMap((token, first) => {
    const run = tokens.slice(first, first + wanted.length);
    const end = run.at(-1)?.end ?? token.end;
    const text = block.text.slice(token.start, end).replace(/'s$/, '');
    if (run.length < wanted.length || !isNear(run, wanted, isOrdinary) || !/^\p{Lu}/u.test(text)) return [];
    if (/[\n.,;:]\s/.test(text) || isInAddress(block, token.start, end)) return [];
    return [{ place: { block, start: token.start, end: token.start + text.length, text }, meant: name }];
  });
}

/** One or two letters astray; a longer word that begins with the name (Googler, Spotifys) is built from it. */
function isNear(run: readonly Token[], wanted: readonly Token[], isOrdinary: (word: string) => boolean): boolean {
  const key = wanted.map(({ plain }) => plain).join('');
  const written = run.map(({ plain }) => plain).join('');
  if (written === key || written.startsWith(key)) return false;
  // Of a name of several words the others stand right beside the misspelt one; a lone word may be just a word.
  const others = run.filter(({ plain }, at) => plain === wanted[at]?.plain).length;
  if (others === 0 && run.every(({ plain }) => isOrdinary(plain))) return false;
  const limit = key.length >= longForTwo ? 2 : 1;
  return Math.abs(written.length - key.length) <= limit && editDistance(written, key) <= limit;
}
