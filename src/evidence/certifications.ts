import { periodsIn, singleDatesIn } from '../language/dates.ts';
import type { Evidence, EvidenceRole } from '../model/report.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import type { Reading } from './reading.ts';

/** A certificate named in a document, with what the line says of it. */
export interface CertificationMention {
  readonly evidence: Evidence;
  /** The deciding words. */
  readonly cue: string;
}

const preparing =
  /\b(?:preparing|preparation|studying for|working towards?|pursuing|in progress|in preparation|application filed|läuft|laufend|noch nicht|candidate|level (?:i{1,2}|[12])\b(?! (?:teacher|technician|support))|expected|scheduled|anticipated|planned|enrolled|exam (?:booked|date|in)|to be (?:completed|obtained)|pending|vorbereitung|angestrebt|geplant|voraussichtlich|en cours|en préparation|prévu|en curso|en preparación|previst[oa]|cursando|preparando|preparándome|ohne (?:prüfung|zertifikat)|without (?:the )?(?:exam|certification)|exam not taken|sans examen|sin examen|in ausbildung|en formation|en cours de formation|in training)\b/i;
/** Right behind a name: who is on the way to it. */
const learnerBehind =
  /^[\s-]{1,3}\(?(?:students?|trainee|candidate|in training|studying|aspirant|apprentice|anwärter(?:in)?|kandidat(?:in)?|étudiante?|candidate?|apprentie?|estudiante|aspirante|alumn[oa])(?![\p{L}])/iu;
/** Right before it. */
const learnerBefore =
  /(?<!\p{L})(?:students? of|studying(?: towards?| for)?|training (?:as|to (?:be|become))|in training (?:for|as)|learning to be|apprenti(?:e|ce)?|étudiante? (?:en|de)|estudiante de|formándome (?:como|para)|en formation(?: de)?|en cours de formation(?: de)?|derzeit in ausbildung zu[mr])\s(?:(?:the|a|an|als|el|la|le|un|una|une)\s)*$/iu;
/** With one of these a date that lies ahead is that of an examination, not of an expiry. */
const examWords =
  /\b(?:exam\w*|prüfung|examen|épreuve|sitting|test|course|training|lehrgang|kurs|formation|curso|graduat\w+|application|defen[cs]e)\b/i;
const lapsed =
  /\b(?:expired|lapsed|inactive|formerly|revoked|abgelaufen|ausgelaufen|nicht mehr gültig|dépassée?|échue?|plus (?:valable|valide)|no vigente|expirée?|périmée?|caducad[oa]|vencid[oa])\b/i;
const validUntil =
  /\b(?:expire[sd]?|expir(?:y|ation|ing)(?: date)?|valid (?:until|through|till|to|thru)|valid\b.{0,12}\b(?:-|–|to)|gültig bis|valable jusqu'(?:en|au|à)|válid[oa] hasta|renewal(?: due)?)\b/i;

/** All mentions of a certificate in a document, in its order. Roles: named (held), preparing, expired, and those of terms. */
export function certificationMentions(reading: Reading, term: string): readonly CertificationMention[] {
  return mentionsOf(reading, term)
    .filter(({ evidence, term: named }) => evidence.role !== 'implied' || reading.lexicon.term(named)?.kind === 'certification')
    .map((mention) => {
      const line = lineAround(reading, mention);
      const { role, cue } = holdingOf(mention, line, reading);
      return { evidence: { ...mention.evidence, role }, cue: cue ?? line.text };
    });
}

const settled: ReadonlySet<EvidenceRole> = new Set(['denied', 'weak', 'other-person', 'wished', 'planned', 'course']);
const othersCertificate =
  /\b(?:supervis\w+|manag(?:ed|ing)|led|leading|placed|placing|recruit\w*|hir(?:ed|ing)|train(?:ed|ing)(?! (?:as|to be|to become)\b)|team of|taught|teaching|mentor\w+|alongside|reported to|(?:book|guide|article|blog|podcast|course|video)s? (?:on|about|for))\b[^.;]{0,50}$/i;

/** What stands among courses and says that it was passed. */
const examined =
  /\b(?:\p{L}*prüfung|zertifikat\w*|certifi\w*|certificad[oa]|attestation|diplôme|bescheinigung|licen[cs]e\w*|licencia|passed|bestanden|título)\b/iu;

interface Holding {
  readonly role: EvidenceRole;
  readonly cue?: string;
}

/** What the line says of a certificate that is named in it. */
function holdingOf(mention: Mention, { text: line, before }: Line, reading: Reading): Holding {
  const { evidence, cue, block, range } = mention;
  const { today } = reading;
  if (evidence.role === 'wished' && /planned|scheduled|booked|geplant|prévu|previst/i.test(cue ?? ''))
    return { role: 'preparing', cue: cue ?? '' };
  const isOwn = evidence.role === 'wished' && learnerBefore.test(before);
  const isExam = evidence.role === 'course' && examined.test(line);
  if (settled.has(evidence.role) && !isOwn && !isExam) return { role: evidence.role, ...(cue === undefined ? {} : { cue }) };
  const name = block.text.slice(...range);
  const learner = learnerBefore.exec(before) ?? learnerBehind.exec(block.text.slice(range[1], range[1] + 40));
  if (learner) return { role: 'preparing', cue: learner[0].trim() };
  const others = othersCertificate.exec(before) ?? (/^\p{Lu}{2,6}s$/u.test(name) ? [name] : null);
  if (others) return { role: 'other-person', cue: others[0] };
  if (evidence.role === 'learning') return { role: 'preparing', ...(cue === undefined ? {} : { cue }) };
  const underway = preparing.exec(line);
  if (underway) return { role: 'preparing', cue: underway[0] };
  const ahead = validUntil.test(line) || !examWords.test(line) ? undefined : singleDatesIn(line).find(({ bounds }) => bounds.low > today);
  if (ahead) return { role: 'preparing', cue: line.slice(...ahead.range) };
  const past = lapsed.exec(line)?.[0] ?? expiredBy(line, today) ?? heldFor(mention, line, reading);
  return past === undefined ? { role: 'named', cue: cue ?? '' } : { role: 'expired', cue: past };
}

/** The words of a stated expiry that lies before today. */
function expiredBy(line: string, today: number): string | undefined {
  const match = validUntil.exec(line);
  if (!match) return undefined;
  const rest = line.slice(match.index + match[0].length, match.index + match[0].length + 24);
  const date = singleDatesIn(rest)[0];
  return date && date.bounds.high < today ? match[0] + rest.slice(0, date.range[1]) : undefined;
}

/** "ATLS, 2012 – 2016" among certificates: the time it was good for. */
function heldFor({ evidence, block }: Mention, line: string, { document, today }: Reading): string | undefined {
  if (evidence.section !== 'certifications') return undefined;
  const entry = block.entry === undefined ? undefined : document.entries[block.entry];
  const period = periodsIn(line, today)[0] ?? entry?.periods[0];
  const isOver = period && !period.open && period.start.low < period.end.low && period.end.high < today;
  return isOver ? `until ${Math.floor(period.end.high / 12)}` : undefined;
}

interface Line {
  readonly text: string;
  /** Its part before the name. */
  readonly before: string;
}

/** The list item or line around the name, and the other cells of its row: a paragraph may list several certificates. */
function lineAround({ document }: Reading, { block, range: [start] }: Mention): Line {
  const { text } = block;
  const row =
    block.row === undefined
      ? []
      : document.blocks.filter((cell) => cell.row === block.row && cell.index !== block.index).map((cell) => cell.text);
  const left = text.slice(0, start);
  const after = text.slice(start);
  const before = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('\n'), left.lastIndexOf('|')) + 1);
  // Behind a dash an acronym is the next certificate: "AIPR (2023) – SST, valable jusqu'en 2026".
  const to = after.search(/[;\n|]|\s[–—-]\s(?=\p{Lu}{2,}(?!\p{L}))/u);
  return { text: [before + (to < 0 ? after : after.slice(0, to)), ...row].join(' '), before };
}
