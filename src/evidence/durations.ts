import type { Block, Document, Entry, Period, Range, SectionKind } from '../model/document.ts';
import type { Evidence } from '../model/report.ts';
import { evidenceAt } from './evidence-at.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { monthsCovered } from './month-spans.ts';
import { perQuestion, type Reading } from './reading.ts';
import { type YearClaim, yearClaimsIn } from './year-claims.ts';

/** Months of experience as the document shows them. */
export interface Experience {
  /** Months certain and months possible, overlaps counted once: a bare year has a low and a high bound. */
  readonly low: number;
  readonly high: number;
  /** Number of dated entries counted. */
  readonly entries: number;
  /** Whether the document dates any work at all, counted here or not. */
  readonly isDated: boolean;
  readonly claims: readonly Pick<YearClaim, 'low' | 'high'>[];
  /** The periods and claims counted, and where a term is asked the places that name it in the entries counted. */
  readonly evidence: readonly Evidence[];
}

/** What may count besides paid work. */
const countable = ['internships', 'volunteering', 'education'] as const;
export type Counted = (typeof countable)[number];

/** All work of the author, or only the entries that mention one of the terms. */
export function workExperience(reading: Reading, counts: readonly Counted[] = []): Experience {
  return workCounting(reading, counts.join());
}

const workCounting = perQuestion((reading, names): Experience => {
  const counts = countable.filter((each) => names.split(',').includes(each));
  return experienceFrom(reading, workEntries(reading.document, counts), yearClaimsIn(reading.document), counts, []);
});

/** The work entries whose own text mentions one of the terms, and claims that name one ("6 years of Python"). */
export function termExperience(reading: Reading, terms: readonly string[], counts: readonly Counted[] = []): Experience {
  const mentions = terms
    .flatMap((term) => mentionsOf(reading, term))
    .filter(({ evidence }) => evidence.role === 'named' || evidence.role === 'hedged');
  const blocks = new Set(mentions.map(({ block }) => block.index));
  const entries = workEntries(reading.document, counts).filter((entry) => entry.blocks.some((block) => blocks.has(block)));
  const isNear = (block: Block, range: Range): boolean =>
    mentions.some((mention) => mention.block.index === block.index && bindsToClaim(block.text, range, mention.range));
  const claims = yearClaimsIn(reading.document, isNear).filter(({ block, range }) => isNear(block, range));
  return experienceFrom(reading, entries, claims, counts, mentions);
}

function experienceFrom(
  { document, today }: Reading,
  entries: readonly Entry[],
  claims: readonly YearClaim[],
  counts: readonly Counted[],
  mentions: readonly Mention[],
): Experience {
  const periods = entries.flatMap((entry) => entry.periods);
  // The first of each block stays.
  const naming = new Map(mentions.toReversed().map(({ block, evidence }): [number, Evidence] => [block.index, evidence]));
  const until = (month: number): number => Math.min(month, today);
  return {
    low: monthsCovered(periods.map(({ start, end }) => ({ first: start.high, last: until(end.low) }))),
    high: monthsCovered(periods.map(({ start, end }) => ({ first: start.low, last: until(end.high) }))),
    entries: entries.length,
    isDated: entries.length > 0 || workEntries(document, counts).length > 0,
    claims,
    evidence: [
      ...entries.flatMap((entry) => entryEvidence(document, entry, naming)),
      ...claims.map(({ block, range }) => evidenceAt(document, block, range, 'claim')),
    ],
  };
}

/** The periods of an entry and, where a term is asked, the first place in it that names the term. */
function entryEvidence(document: Document, { periods, blocks }: Entry, naming: ReadonlyMap<number, Evidence>): readonly Evidence[] {
  const dates = periods.map((period) => periodEvidence(document, period));
  const first = naming.size === 0 ? undefined : blocks.find((block) => naming.has(block));
  const named = first === undefined ? undefined : naming.get(first);
  return named ? [...dates, named] : dates;
}

function periodEvidence(document: Document, { block, range }: Period): Evidence {
  const at = document.blocks[block];
  if (!at) throw new Error(`period in block ${block}, which is not in the document`);
  return evidenceAt(document, at, range, 'period');
}

const workSections: ReadonlySet<SectionKind> = new Set(['experience', 'teaching', 'research']);
const internTitle =
  /\b(?:intern(?:ship)?|praktikum|praktikant(?:in)?|stagiaire|becari[oa]|prácticas|practicante|tirocini[oa]|estágio|pasante|pasantía|summer student)\b/i;
const frenchInternship = /\bstage\b/i;
const breakTitle =
  /\b(?:career break|sabbatical|parental leave|maternity leave|paternity leave|elternzeit|gap year|travell?ing|unemployed|(?:taking|attending|completing) [^.]{0,40}\bcourses?|arbeitssuchend|congé (?:parental|sabbatique)|excedencia|baja (?:maternal|paternal)|recherche d'emploi)\b/i;
const volunteerTitle =
  /\b(?:volunteer(?:ing)?(?! (?:coordinator|manager|director|officer|services|engagement|programme|program|lead))|ehrenamt(?:lich)?|bénévole|bénévolat|voluntari[oa]|voluntariado|freiwillig)\b/i;
const educationTitle =
  /\b(?:universit|b\.?sc|m\.?sc|bachelor|master of|ph\.?d|student|studium|diploma|degree|licence|máster|grado en|high school|gymnasium|abitur)\b/i;

/** What people are called at work; asked of entries only that stand under a title of the author's own making. */
const jobTitle =
  /\b(?:teacher|trainer|instructor|tutor|lecturer|professor|coach|consultant|advis[eo]r|engineer|developer|programmer|architect|analyst|scientist|researcher|designer|editor|writer|journalist|manager|director|head of|lead|officer|coordinator|administrator|assistant|associate|specialist|technician|supervisor|foreman|mechanic|electrician|operator|driver|nurse|therapist|physician|pharmacist|librarian|curator|accountant|bookkeeper|auditor|controller|clerk|secretary|receptionist|agent|representative|salesperson|attorney|lawyer|paralegal|chef|cook|waiter|waitress|barista|bartender|intern|freelancer?|\p{L}+(?:leiter|lehrer|berater|entwickler|ingenieur|techniker|pfleger|verkäufer|arbeiter|fahrer)(?:in)?|mitarbeiter(?:in)?|enseignante?|formateur|formatrice|ingénieure?|développeu(?:r|se)|chargée? de|responsable|profesora?|docente|ingenier[oa]|desarrollador[a]?|técnic[oa]|gerente|encargad[oa])\b/iu;

/** Dated entries of paid work. */
export function workEntries(document: Document, counts: readonly Counted[]): readonly Entry[] {
  const named = document.sections.some(({ kinds }) => kinds.includes('experience'));
  return document.entries.filter(
    (entry) => entry.periods.length > 0 && (isWork(document, entry, counts) || (!named && isWorkByTitle(document, entry))),
  );
}

/** A document without a section for work may tell of it under titles of its own: "Classroom Practice", "Boats I Have Sailed". */
function isWorkByTitle(document: Document, entry: Entry): boolean {
  const kinds = document.sections[entry.section]?.kinds ?? [];
  if (!kinds.includes('other') || entry.periods.every(isSingle)) return false;
  const head = entry.blocks.slice(0, 3).flatMap((index) => document.blocks[index]?.text.slice(0, 120) ?? []);
  return head.some((text) => jobTitle.test(text)) && !educationTitle.test(head[0] ?? '') && !volunteerTitle.test(head[0] ?? '');
}

function isWork(document: Document, entry: Entry, counts: readonly Counted[]): boolean {
  const kinds = document.sections[entry.section]?.kinds ?? [];
  const title = titleOf(document, entry);
  if (kinds.includes('education')) return counts.includes('education') || (kinds.includes('experience') && !educationTitle.test(title));
  if (kinds.includes('internships')) return counts.includes('internships');
  if (kinds.includes('volunteering')) return counts.includes('volunteering') && !kinds.includes('experience');
  // A course taught is named with its year; that is no stretch of work.
  if (kinds.includes('teaching') && !kinds.includes('experience') && entry.periods.every(isSingle)) return false;
  const isWorkSection = kinds.some((kind) => workSections.has(kind)) || (kinds.includes('body') && !educationTitle.test(title));
  if (!isWorkSection) return false;
  // "Teacher, 2016 – present (sabbatical 2024)" is work with a break in it.
  if (breakTitle.test(title.replace(/\([^()]*\)/g, ''))) return false;
  const isInternship = internTitle.test(title) || (document.language === 'fr' && frenchInternship.test(title));
  if (isInternship && !counts.includes('internships')) return false;
  return !volunteerTitle.test(title) || counts.includes('volunteering');
}

/** One date instead of a stretch. */
function isSingle({ start, end, open }: Period): boolean {
  return !open && start.low === end.low && start.high === end.high;
}

/** The text of an entry's title lines: its first block, and headings after it. */
export function titleOf(document: Document, { blocks }: Entry): string {
  const first = document.blocks[blocks[0] ?? -1];
  return first ? first.text.split('\n').slice(0, 2).join(' ') : '';
}

/** "6 years of Python", "Python (6 years)", "Perl, 10 years", "5+ years' experience building services in Go". */
function bindsToClaim(text: string, claim: Range, name: Range): boolean {
  if (name[0] >= claim[1]) {
    const between = text.slice(claim[1], name[0]);
    return (
      between.length <= 90 &&
      !/[.!?;](?:\s|$)/.test(between) &&
      /(?:\b(?:of|in|with|using|as|mit|in|avec|en|de|con|building|developing|programming|writing)\b|^[:\s]+$)/i.test(between)
    );
  }
  const between = text.slice(name[1], claim[0]);
  return /^[\s,(:–-]{1,4}(?:for |with (?:over |more than )?|seit |over |more than |~|approx\.? )?$/i.test(between);
}
