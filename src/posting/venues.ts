import type { Range } from '../model/document.ts';
import { type Found, nothing } from './clause.ts';
import { listIn } from './lists.ts';
import type { LeafAsk } from './model.ts';
import type { DraftContext } from './names.ts';
import { numberOf } from './phrases/numbers.ts';

const publishing =
  /\b(?:publications?|published|publish(?:ing)?|papers?|publication record|track record of publi\w+|veröffentlichungen|publikationen|publiés?|publicaciones)\b/i;
const place = /\b(?:such as|like|including|e\.g\.|at|in)\b\s*:?|[(:]/gi;
const venueName =
  /^(?:\p{Lu}{3,12}(?:[- ]?\p{Lu}{1,4})?|\p{Lu}\p{Ll}*\p{Lu}{2,}\p{Ll}{0,3}s?|(?:Nature|Science|Cell|The Lancet|Nature [A-Z]\p{L}+))(?:['’]?\d{2,4})?$/u;
const count =
  /\b(?:at least |minimum (?:of )?)?(\d{1,2}|one|two|three|four|five|six|eight|ten)\+?\s(?:or more |\(\d+\) )?(?:[\p{L}-]+\s){0,2}(?:publications|papers)/iu;

/** Venues at which a clause asks for papers; publications without a venue are a line for a person. */
export function venuesIn(text: string, context: DraftContext): Found {
  const cue = publishing.exec(text);
  if (!cue || !/\b(?:publications?|published|papers?|publi\w+)\b/i.test(text)) return nothing;
  const names = namesIn(text, cue.index, context);
  const [first] = names;
  const whole: Range = [0, text.length];
  if (!first) return isAsked(text) ? { asks: [manual(text)], used: [whole] } : nothing;
  const amount = numberOf(count.exec(text)?.[1] ?? '');
  const options = amount !== undefined && amount > 1 ? { count: amount } : {};
  if (names.length === 1 && !first.open) return { asks: [{ ...leafOf(first.name), options }], used: [whole] };
  const members = names.map(({ name }) => leafOf(name));
  const ask = { kind: 'group', key: 'venues', mode: 'anyOf', ...(first.open ? { orRelated: true } : {}), members } as const;
  return { asks: [amount !== undefined && amount > 1 ? { ...ask, count: amount } : ask], used: [whole] };
}

function leafOf(name: string): LeafAsk {
  return { kind: 'leaf', key: 'venues', name };
}

interface Named {
  readonly name: string;
  readonly open: boolean;
}

function namesIn(text: string, from: number, { knowledge }: DraftContext): readonly Named[] {
  for (const { 0: words, index } of text.slice(from).matchAll(place)) {
    const zone: Range = [from + index + words.length, text.length];
    const { items, open } = listIn(text, zone);
    const every = items.flatMap((item) => [item, ...(item.inner?.items ?? [])]);
    const isOpen = open || items.some(({ inner }) => inner?.open) || /such as|like|e\.g\./i.test(text);
    const names = every
      .map(({ range }) =>
        text
          .slice(...range)
          .trim()
          .replace(/[.:;)(]+$/, '')
          .replace(/^(?:the|or|and)\s/i, ''),
      )
      .filter((name) => venueName.test(name) || (name.length > 2 && knowledge.venues.names.find(name) !== undefined));
    if (names.length > 0) return [...new Set(names)].map((name) => ({ name, open: isOpen }));
  }
  return [];
}

function isAsked(text: string): boolean {
  return (
    /\b(?:publications?|published|publication record|first[- ]author\w*|peer[- ]reviewed)\b/i.test(text) &&
    !/\bpublish(?:ing)? (?:your|our|content|articles|posts)\b/i.test(text)
  );
}

function manual(text: string): LeafAsk {
  const name = text
    .replace(/¦/g, '')
    .trim()
    .replace(/^(?:you have|strong|a)\s+/i, '')
    .slice(0, 100)
    .trim();
  return { kind: 'leaf', key: 'other', name, options: { manual: true }, check: 'no venue is named' };
}
