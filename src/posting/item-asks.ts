import type { Range } from '../model/document.ts';
import type { SpecKey } from '../model/spec.ts';
import { usedMark } from './clause.ts';
import type { Ask, GroupAsk, LeafAsk } from './model.ts';
import { type DraftContext, type Name, namesIn } from './names.ts';
import { isPerson, type Phrase, phraseIn } from './noun-phrases.ts';

const notKnown = 'not in the lexicon: is it a name that résumés use?';

/** The phrase of an item; where it is no name, the names of the lexicon in it. */
export function asksOfWords(text: string, range: Range, context: DraftContext): readonly Ask[] {
  if (text.slice(...range).includes(usedMark) && !/[\p{L}]/u.test(text.slice(...range).replaceAll(usedMark, ''))) return [];
  const phrase = phraseIn(text, range, context);
  if (!phrase) return namesWithin(text, range, context);
  const behind = namesWithin(text, [phrase.range[1], range[1]], context, isTool);
  return [...asksOfPhrase(phrase, context), ...behind];
}

export function asksOfPhrase({ text, name, isActivity }: Phrase, context: DraftContext): readonly Ask[] {
  if (name) return [leafOfPhrase(text, keyOf(name.term.kind))];
  const slashed = slashedNames(text, context);
  if (slashed) return slashed;
  const names = namesWithin(text, [0, text.length], context);
  const [only] = names;
  if (isActivity || names.length > 1 || only?.key === 'languages' || only?.key === 'certifications') return names;
  if (only && isToolWithKind(text, only.name ?? '', context)) return names;
  return [{ ...leafOfPhrase(text, 'skills'), check: notKnown }];
}

const kinds =
  /^(?:technolog(?:y|ies)|frameworks?|platforms?|librar(?:y|ies)|tools?|stack|software|products?|systems?|databases?|programs?|suite|packages?|projects?|applications?)$/i;

/** "NodeJs technologies" is Node.js. */
function isToolWithKind(text: string, name: string, context: DraftContext): boolean {
  const [first] = namesIn(text, context, true).filter(isTool);
  return first !== undefined && text.startsWith(name) && kinds.test(text.slice(name.length).trim());
}

/** "Python/R": two names, either of which is enough. */
function slashedNames(words: string, context: DraftContext): readonly Ask[] | undefined {
  if (!/^[^\s/]+(?:\/[^\s/]+)+$/.test(words)) return undefined;
  const members = words.split('/').map((part) => {
    const name = namesIn(part, context, true).find(({ range: [from, to] }) => from === 0 && to === part.length);
    return name && leafOfPhrase(part, keyOf(name.term.kind));
  });
  const known = members.filter((member) => member !== undefined);
  return known.length === members.length ? [{ ...groupOf(known, 'anyOf'), name: words }] : undefined;
}

function namesWithin(
  text: string,
  [from, to]: Range,
  context: DraftContext,
  counts: (name: Name) => boolean = () => true,
): readonly LeafAsk[] {
  const part = text.slice(from, to);
  return namesIn(part, context)
    .filter((name) => counts(name) && !isPerson(part.slice(...name.range)))
    .map(leafOfName(part));
}

/** What has a name of its own, and is no activity that any sentence may mention. */
function isTool({ term: { kind } }: Name): boolean {
  return kind === 'language' || kind === 'library' || kind === 'tool' || kind === 'platform';
}

export function groupOf(members: readonly Ask[], mode: GroupAsk['mode'], open = false): GroupAsk {
  const keys = new Set(members.map(({ key }) => key));
  const [only] = keys;
  // What stands beside a certificate and is not known is one too: "High school diploma or GED".
  const areCertificates = keys.has('certifications') && members.every(({ key, check }) => key === 'certifications' || check === notKnown);
  const key = keys.size === 1 && only ? only : areCertificates ? 'certifications' : 'skills';
  const own = areCertificates ? members.map((member) => ({ ...member, key })) : members;
  return { kind: 'group', key, mode, ...(open ? { orRelated: true } : {}), members: own };
}

/** A single item as a requirement: a name of the lexicon with its key, else its own words. */
export function leafOfWords(text: string, { knowledge }: DraftContext, otherwise: SpecKey): LeafAsk {
  const term = knowledge.terms.find(text);
  if (term) return leafOfPhrase(text, keyOf(term.kind));
  return { ...leafOfPhrase(text, otherwise), check: notKnown };
}

const certificate =
  /\b(?:certificat\w*|certified|licen[cs]e|licensure|diploma|registration|accreditation|führerschein|staplerschein|zertifikat|zertifizierung|permis|carnet|brevet|certificado)\b|^(?:berufs)?ausbildung (?:als|zum|zur)\b|schein\b/i;

function leafOfPhrase(name: string, key: SpecKey): LeafAsk {
  return { kind: 'leaf', key: key === 'skills' && certificate.test(name) ? 'certifications' : key, name };
}

export function leafOfName(text: string): (name: Name) => LeafAsk {
  return ({ term, range }) => ({ kind: 'leaf', key: keyOf(term.kind), name: text.slice(...range) });
}

function keyOf(kind: string): SpecKey {
  if (kind === 'language' || kind === 'library') return 'languages';
  if (kind === 'certification') return 'certifications';
  return kind === 'softSkill' ? 'softSkills' : 'skills';
}

export function isName(words: string, context: DraftContext): boolean {
  return context.knowledge.terms.find(words) !== undefined;
}
