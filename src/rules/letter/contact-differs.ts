import type { Document } from '../../model/document.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Fault, Rule } from '../rule.ts';
import { keyOf } from './companies.ts';
import { outlineOf, type Stretch, spanIn } from './outline.ts';

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const phone = /(?<![\p{L}\p{N}@./-])(?:\+|00)?\(?\d[\d\s()./-]{6,20}\d(?![\p{L}\p{N}@-])/gu;
const help = 'Use the same in both, so that the reader finds you.';

export const contactDiffers: Rule = {
  id: 'letter/contact-differs',
  summary: "The letter's name, e-mail address or phone number is not the résumé's.",
  applies: 'letter',
  options: {},
  check({ document, resume }) {
    if (!resume) return { skipped: 'no résumé was checked in the same run' };
    return [
      ...nameFaults(document, resume.document),
      ...differing(document, resume.document, email, sameEmail, 'e-mail address'),
      ...differing(document, resume.document, phone, samePhone, 'phone number'),
    ];
  },
};

function nameFaults(letter: Document, { author }: Document): readonly Fault[] {
  const { signature } = outlineOf(letter);
  const signed = signature?.text ?? '';
  if (!signature || author === undefined || !/^\p{Lu}\S* .*\p{Lu}/u.test(signed) || sameName(signed, author)) return [];
  const message = `"${signed}" signs the letter, the résumé is by ${author}`;
  return [{ span: spanIn(letter, signature), message, help: 'Write your name the same in both.' }];
}

/** Initials, short forms (Jon, Jonathan), middle names and one half of a double name are the same person's. */
function sameName(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  const meets = (part: string, parts: readonly string[]): boolean => parts.some((each) => each.startsWith(part) || part.startsWith(each));
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.filter((part) => meets(part, more)).length >= Math.min(2, fewer.length) && meets(a.at(-1) ?? '', b);
}

function partsOf(name: string): readonly string[] {
  return name
    .replace(/\b(?:dr|prof|mr|mrs|ms|dipl|ing)\.?\s/giu, '')
    .split(/[\s-]+/)
    .map(keyOf)
    .filter((part) => part !== '');
}

/** What stands beside the author's name: before the greeting in the first block, or below the sign-off. A company's own stands elsewhere. */
function differing(
  letter: Document,
  resume: Document,
  pattern: RegExp,
  same: (one: string, other: string) => boolean,
  what: string,
): readonly Fault[] {
  const known = resume.blocks.flatMap(({ text }) => text.match(pattern) ?? []);
  const { head, tail } = outlineOf(letter);
  const found = [...head, ...tail].flatMap((line) => placesIn(line, pattern));
  if (known.length === 0 || found.some(({ text }) => known.some((each) => same(each, text)))) return [];
  const [nearest] = found.filter((place) => isOwn(place, head, tail) || known.some((each) => editDistance(each, place.text) <= 3));
  return nearest ? [{ span: spanIn(letter, nearest), message: `this ${what} is not the one in the résumé`, help }] : [];
}

function placesIn({ block, start, text }: Stretch, pattern: RegExp): readonly Stretch[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
    block,
    start: start + index,
    end: start + index + words.length,
    text: words,
  }));
}

function isOwn({ block }: Stretch, head: readonly Stretch[], tail: readonly Stretch[]): boolean {
  const [first] = head;
  return tail.some((line) => line.block === block) || (first !== undefined && block.index <= first.block.index + 1);
}

function sameEmail(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Country codes and a leading zero may be left out. */
function samePhone(one: string, other: string): boolean {
  const [a, b] = [one, other].map((number) => number.replace(/\D/g, '').slice(-7));
  return a === b;
}
