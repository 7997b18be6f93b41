import type { Evidence, EvidenceRole, Report, RequirementResult, Verdict } from '../model/report.ts';
import { mask } from './mask.ts';
import type { Page } from './pretty.ts';
import { hanging, oneLine, shorten } from './text.ts';

const mostPlaces = 3;
const longestWords = 60;

const colors: Readonly<Record<Verdict, 'green' | 'yellow' | 'red' | 'cyan'>> = {
  met: 'green',
  partly: 'yellow',
  missing: 'red',
  unclear: 'cyan',
};

/** Roles that need no word beside a verdict: the evidence is what was asked for. */
const plainRoles: ReadonlySet<EvidenceRole> = new Set<EvidenceRole>(['named', 'awarded', 'author', 'level', 'shown', 'period', 'claim']);

/** The requirements under the keys of the spec, in its order. */
export function requirementLines({ requirements }: Pick<Report, 'requirements'>, page: Page): readonly string[] {
  const keys = [...new Set(requirements.map(({ key }) => key))];
  return keys.flatMap((key) => [
    page.paint.bold(key),
    ...requirements.filter((result) => result.key === key).flatMap((result) => resultLines(result, 2, page)),
    ...(page.quiet ? [] : ['']),
  ]);
}

function resultLines(result: RequirementResult, indent: number, page: Page): readonly string[] {
  return [
    ...headLines(result, indent, page),
    ...evidenceLines(result.evidence, indent + 4, page),
    ...memberLines(result, indent + 4, page),
    ...hintLines(result, indent + 4, page),
  ];
}

/** Glyph, label and message; the message goes below where the line would be too long. */
function headLines(
  { verdict, label, optional, message }: RequirementResult,
  indent: number,
  { paint, glyphs, width }: Page,
): readonly string[] {
  const mark = `${' '.repeat(indent)}${glyphs[verdict]} `;
  const says = mask(oneLine(message));
  const name = `${oneLine(label)}${optional ? ' (optional)' : ''}`;
  const painted = (line: string, index: number): string =>
    index === 0 ? line.replace(glyphs[verdict], paint[colors[verdict]](glyphs[verdict])) : line;
  const lines = hanging(mark, name, width);
  if (lines.length === 1 && mark.length + name.length + 2 + says.length <= width) {
    return [`${lines.map(painted).join('')}${paint.dim(`: ${says}`)}`];
  }
  return [...lines.map(painted), ...hanging(' '.repeat(indent + 4), says, width).map((line) => paint.dim(line))];
}

function evidenceLines(evidence: readonly Evidence[], indent: number, page: Page): readonly string[] {
  const shown = page.verbose ? evidence : evidence.slice(0, mostPlaces);
  const places = shown.map(({ span: { start } }) => `${start.line}:${start.column}`);
  const longest = Math.max(0, ...places.map(({ length }) => length));
  const rest = evidence.length - shown.length;
  const lines = shown.flatMap((each, index) => {
    const words = wordsOf(each, page);
    return hanging(`${' '.repeat(indent)}${(places[index] ?? '').padStart(longest)}  `, words, page.width);
  });
  return [...lines, ...(rest > 0 ? [page.paint.dim(`${' '.repeat(indent)}and ${rest} more`)] : [])];
}

function wordsOf({ text, role, section }: Evidence, { glyphs }: Page): string {
  const words = `${glyphs.open}${shorten(mask(oneLine(text)), longestWords, glyphs.rest)}${glyphs.close}`;
  return `${words} in ${section}${plainRoles.has(role) ? '' : `, ${role}`}`;
}

/** Members that are simply not found share a line: once a group is met they are no shortcoming, and else one line tells it as well. */
function memberLines({ members, verdict }: RequirementResult, indent: number, page: Page): readonly string[] {
  const absent = page.verbose ? [] : members.filter(isAbsent);
  const folded = verdict === 'met' || absent.length > 1 ? absent : [];
  const telling = members.filter((member) => !folded.includes(member));
  return [
    ...telling.flatMap((member) => resultLines({ ...member, optional: false }, indent, page)),
    ...(folded.length > 0 ? absentLines(folded, verdict === 'met', indent, page) : []),
  ];
}

/** A member that is simply not found. */
export function isAbsent({ verdict, evidence, members }: RequirementResult): boolean {
  return verdict === 'missing' && evidence.length === 0 && members.length === 0;
}

function absentLines(
  absent: readonly RequirementResult[],
  isMet: boolean,
  indent: number,
  { paint, glyphs, width }: Page,
): readonly string[] {
  const blank = ' '.repeat(indent);
  const names = absent.map(({ label }) => oneLine(label)).join(', ');
  if (isMet) return hanging(blank, `not needed: ${names}`, width).map((line) => paint.dim(line));
  const mark = paint[colors.missing](glyphs.missing);
  return [
    ...hanging(`${blank}${glyphs.missing} `, `not found: ${names}`, width).map((line, index) =>
      index === 0 ? line.replace(glyphs.missing, mark) : line,
    ),
    ...hanging(`${blank}    `, 'If any of these is true of you, say where.', width).map((line) => paint.italic(line)),
  ];
}

const ownHint = 'If it is true of you, say where.';

function hintLines(result: RequirementResult, indent: number, { paint, width }: Page): readonly string[] {
  const advice = adviceOn(result);
  if (advice === '') return [];
  return hanging(' '.repeat(indent), mask(oneLine(advice)), width).map((line) => paint.italic(line));
}

/** What the author can truthfully do about a verdict; empty where there is nothing to advise. */
export function adviceOn({ verdict, hint, evidence, members }: RequirementResult): string {
  if (verdict === 'met') return '';
  // Where the document says the opposite there is nothing to advise.
  const own = verdict === 'missing' && members.length === 0 && evidence.length === 0 ? ownHint : '';
  return hint ?? own;
}
