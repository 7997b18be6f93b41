import type { Range } from '../model/document.ts';
import { type Found, nothing } from './clause.ts';
import { asksOfList } from './list-asks.ts';
import { listIn } from './lists.ts';
import { type Ask, type LeafAsk, leavesOf } from './model.ts';
import { type DraftContext, namesIn } from './names.ts';
import { amount, numberOf } from './phrases/numbers.ts';

export interface Years {
  readonly years: number;
  readonly range: Range;
}

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:(?:at least|(?:a )?minimum(?: of)?|min\\.?|over|more than|mindestens|mehr als|au moins|al menos|mínimo(?: de)?|minimum de|plus de|más de)\\s+)?(${amount})(?:\\s?\\(\\s?\\d{1,2}\\+?\\s?\\))?(?:\\s?(?:-|–|to|bis|à|a|or|oder|ou|o)\\s?${amount}(?:\\s?\\(\\s?\\d{1,2}\\s?\\))?)?\\s?(?:\\+|plus\\b)?(?:\\s+or more)?[\\s-]*(?:years?|yrs?\\.?|jahre?n?|ans?|années?|años?)(?:['’]s?)?(?:\\s+(?:or more|plus|minimum|min\\.?))?(?![\\p{L}])`,
  'giu',
);
const noExperience =
  /^\s*(?:old|of age|ago|warranty|contract|plan|term|fixed|or older|course|program|programme|degree|in a row|vocational|apprenticeship|post|after)\b|^-(?:old|degree|program)/i;

/** Every stretch of years in a text; of a range the lower end. */
export function yearsIn(text: string): readonly Years[] {
  return [...text.matchAll(pattern)].flatMap((match): Years[] => {
    const years = numberOf(match[1] ?? '');
    const range: Range = [match.index, match.index + match[0].length];
    if (years === undefined || years <= 0 || years > 60 || noExperience.test(text.slice(range[1]))) return [];
    return [{ years, range }];
  });
}

const plainQualifiers =
  /^(?:(?:of|relevant|related|professional|work|working|working-level|industry|practical|proven|hands-on|hands on|full-time|commercial|post-qualification|postqualified|post qualification|previous|prior|overall|total|progressive|progressively|responsible|recent|demonstrated|solid|strong|direct|job|post-graduate|postgraduate|the|a|an|and|or|in|or equivalent|equivalent|real-world|berufs|einschlägige|praktische|professionnelle?|laboral|demostrable|d'|de|extensive|increasing|on-the-job|minimum|similar|comparable|graduate|real)[\s,/]*)+/i;
const experienceWord = /\b(?:experience|expérience|experiencia|berufserfahrung|erfahrung|track record|practice|praxis)\b/i;
const termLead =
  /^[\s,]*(?:(?:in|with|of|using|on|as|working|worked|work|developing|building|doing|within|at|mit|im|als|bei|en|dans|avec|comme|con|como|de|d')\s+)+(?:(?:an?|the|one of|der|den|dem|einem?|einer|un|une|la|le)\s+)?/iu;

/** "5 years as a baker, of which 2 leading a team": what leads to the second stretch is no part of the first. */
const ofThem =
  /[\s,;(]*(?:\b(?:of which|of them|including|incl\.|with|and|davon|darunter|und|dont|et|de (?:los|las) cuales|incluyendo|y)\b)?[\s,]*$/iu;

/** Experience that a clause asks for: years overall, years with something, or "some" where it gives no number. */
export function experienceIn(text: string, context: DraftContext): Found {
  const [first, second] = yearsIn(text);
  if (!first) return plainExperience(text);
  const end = text.slice(0, second?.range[0]).replace(ofThem, '').length;
  const rest = text.slice(first.range[1], end);
  if (!experienceWord.test(text) && !termLead.test(rest) && namesIn(rest, context).length === 0) return nothing;
  const word = experienceWord.exec(rest);
  const between = word ? rest.slice(0, word.index) : '';
  const behind = word ? rest.slice(word.index + word[0].length) : rest;
  const qualifier = between.replace(plainQualifiers, '').trim();
  const lead = termLead.exec(behind);
  const asRole = lead !== null && /\b(?:as|als|comme|como)\s/i.test(lead[0]);
  const zoneStart = end - behind.length + (lead?.[0].length ?? 0);
  const zone: Range = lead || !word ? [zoneStart, zoneStart + endOfTerms(text.slice(zoneStart, end))] : [end, end];
  const terms = [...termsIn(qualifier, [0, qualifier.length], context), ...(asRole ? roleIn(text, zone) : termsIn(text, zone, context))];
  const used: Range = [first.range[0], terms.length > 0 || lead ? Math.max(zone[1], first.range[1]) : end - behind.length];
  return { asks: asksOf(terms, first.years), used: [used] };
}

function termsIn(text: string, zone: Range, context: DraftContext): readonly Ask[] {
  const whole = namesIn(text, context).map(({ range }) => range);
  return text.slice(...zone).trim() === '' ? [] : asksOfList(listIn(text, zone, whole), text, context);
}

function endOfTerms(text: string): number {
  const end = text.search(
    /[.;](?:\s|$)|¦|\s(?:and|or|including|with)\s(?=(?:at least|\d|strong|proven|an? (?:proven|strong)|experience))|\s(?:to|that|which|who|where|preferably|ideally|required|preferred|is|are)\s|\s\(/i,
  );
  return end < 0 ? text.length : end;
}

/** "as a nurse or midwife": posts, by which dated entries are found. */
function roleIn(text: string, zone: Range): readonly Ask[] {
  const roles = listIn(text, zone).items.map(({ range }) =>
    text
      .slice(...range)
      .trim()
      .replace(/^(?:an?|the)\s+/i, ''),
  );
  return roles
    .filter((role) => role.split(' ').length <= 5 && /\p{L}/u.test(role))
    .map((name): LeafAsk => ({ kind: 'leaf', key: 'experience', name, check: '' }));
}

/** Known skills carry the years themselves; other words say in which entries the years are to be counted. */
function asksOf(terms: readonly Ask[], years: number): readonly Ask[] {
  const leaves = terms.flatMap(leavesOf);
  const areKnown = leaves.length > 0 && leaves.every(({ key, check }) => check === undefined && (key === 'skills' || key === 'languages'));
  if (areKnown) return terms.map((term) => withYears(term, years));
  const names = [...new Set(leaves.flatMap(({ name }) => (name === undefined ? [] : [name])))];
  const known = leaves.filter(({ key, check }) => check === undefined && key === 'languages');
  return [{ kind: 'leaf', key: 'experience', options: { years, ...(names.length > 0 ? { in: names } : {}) } }, ...known];
}

function withYears(ask: Ask, years: number): Ask {
  return ask.kind === 'group'
    ? { ...ask, members: ask.members.map((member) => withYears(member, years)) }
    : { ...ask, options: { ...ask.options, years } };
}

const inSimilar = /^\W*(experience (?:in|as|with) (?:an? |the )?(?:similar|comparable|related|equivalent) (?:\p{L}+\s?){1,3})/iu;
const unnumbered =
  /(?:(?:\p{L}[\p{L}-]*[,/]?\s+){0,3}?)((?:previous|prior|some|relevant|proven|professional|industry|industrial|work|working|practical|demonstrated|commercial|first|erste|einschlägige|praktische|mehrjährige|première|previa)(?:[\s,/]+(?:and |or )?(?:industry|industrial|work|working|relevant|professional|practical|commercial|related|business|similar|teaching|clinical|research|management|retail|sales))*\s+(?:experience|berufserfahrung|erfahrung|expérience|experiencia))(?!\s+(?:with|of|using|working|on|managing|\p{Ll}+ing|mit|avec|con|en|de)\b)((?:\s+(?:in|as|within|at)\s+(?:an?\s+)?(?:similar|comparable|related|relevant|same|the)\s+(?:\p{L}+\s?){1,3})?)/iu;

/** "Previous industry experience": one year stands for it. */
function plainExperience(text: string): Found {
  const similar = inSimilar.exec(text);
  if (similar?.[1] !== undefined) return someExperience(similar[1].trim(), [similar.index, similar.index + similar[0].length]);
  const match = unnumbered.exec(text);
  const name = match?.[1];
  if (
    !match ||
    name === undefined ||
    /\s(?:in|as)\s*$/.test(match[0]) ||
    /^\s+(?:in|as)\s+(?!an?\s+(?:similar|comparable|related|relevant))/i.test(text.slice(match.index + match[0].length))
  )
    return nothing;
  const start = match.index + match[0].lastIndexOf(name);
  const label = (name + (match[2] ?? '')).trim().replace(/^(?:previous|prior|some|proven|demonstrated)\s+(?=\p{L}+\s)/iu, '');
  return someExperience(label, [start, match.index + match[0].length]);
}

function someExperience(name: string, used: Range): Found {
  const check = 'the posting gives no number; one year stands for "some"';
  return { asks: [{ kind: 'leaf', key: 'experience', name, options: { years: 1 }, check }], used: [used] };
}
