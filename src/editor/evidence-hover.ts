import type { Hover, Position } from 'vscode-languageserver';
import type { Evidence, Report, RequirementResult } from '../model/report.ts';
import type { SpecPlace } from '../model/spec.ts';
import { mask } from '../reporters/mask.ts';
import { oneLine } from '../reporters/text.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { Checked } from './checks.ts';
import { bold, code, lines, type Markup, markup, plain } from './markup.ts';
import { contains, rangeOf } from './places.ts';

const most = 8;

/** Words of a document that a requirement rests on. */
interface Bearing {
  readonly report: Report;
  readonly result: RequirementResult;
  readonly evidence: Evidence;
}

/** What the words at a place of a document are evidence for: the requirement, how it fares, and where the spec asks for it. */
export function evidenceHover({ reports, specs }: Checked, position: Position, format: Markup): Hover | undefined {
  const here = reports
    .flatMap((report) => report.requirements.flatMap((result) => bearingsOf(report, result)))
    .filter(({ evidence }) => contains(rangeOf(evidence.span), position));
  const [first] = here.toSorted((a, b) => length(a) - length(b));
  if (!first) return undefined;
  const once = new Map(here.map((each) => [`${each.report.spec.file} ${each.result.id} ${each.evidence.role}`, each]));
  const places = placesOf(specs);
  const parts = [...once.values()].slice(0, most).map((each) => partOf(each, places, format));
  return { contents: markup(parts.join('\n\n'), format), range: rangeOf(first.evidence.span) };
}

function bearingsOf(report: Report, result: RequirementResult): readonly Bearing[] {
  const own = result.evidence.map((evidence) => ({ report, result, evidence }));
  return [...own, ...result.members.flatMap((member) => bearingsOf(report, member))];
}

function length({ evidence: { text } }: Bearing): number {
  return text.length;
}

function partOf({ report, result, evidence }: Bearing, places: ReadonlyMap<string, SpecPlace>, format: Markup): string {
  const { label, verdict, optional, message } = result;
  const line = places.get(`${report.spec.file} ${result.id}`)?.line;
  const spec = line === undefined ? report.spec.file : `${report.spec.file}:${line}`;
  return lines(
    [
      `${bold(oneLine(label), format)}${optional ? ' (optional)' : ''}: ${verdict} (${code(oneLine(spec), format)})`,
      `${evidence.role} as ${code(mask(oneLine(evidence.alias)), format)} in ${evidence.section}`,
      plain(mask(oneLine(message)), format),
    ],
    format,
  );
}

/** Where each requirement stands, by spec and id. */
function placesOf(specs: Checked['specs']): ReadonlyMap<string, SpecPlace> {
  const places = new Map<string, SpecPlace>();
  const note = (file: string, requirements: readonly Requirement[]): void => {
    for (const requirement of requirements) {
      places.set(`${file} ${requirement.id}`, requirement.place);
      if (requirement.kind === 'group') note(file, requirement.members);
    }
  };
  for (const { file, requirements } of specs) note(file, requirements);
  return places;
}
