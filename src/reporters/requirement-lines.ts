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

/** Once a group is met, those of its members that are not found are no shortcoming: they share a line. */
function memberLines({ members, verdict }: RequirementResult, indent: number, page: Page): readonly string[] {
  const idle = verdict === 'met' && !page.verbose ? members.filter((member) => member.verdict === 'missing') : [];
  const telling = members.filter((member) => !idle.includes(member));
  const names = idle.map(({ label }) => oneLine(label)).join(', ');
  return [
    ...telling.flatMap((member) => resultLines({ ...member, optional: false }, indent, page)),
    ...(names === '' ? [] : hanging(' '.repeat(indent), `not needed: ${names}`, page.width).map((line) => page.paint.dim(line))),
  ];
}

const ownHint = 'If it is true of you, say where.';

function hintLines({ verdict, hint, members, kind }: RequirementResult, indent: number, { paint, width }: Page): readonly string[] {
  if (verdict === 'met') return [];
  const advice = hint ?? (verdict === 'missing' && members.length === 0 && kind !== 'manual' ? ownHint : '');
  if (advice === '') return [];
  return hanging(' '.repeat(indent), mask(oneLine(advice)), width).map((line) => paint.italic(line));
}
