import type { Hover, Range } from 'vscode-languageserver';
import type { Report, RequirementResult } from '../model/report.ts';
import { mask } from '../reporters/mask.ts';
import { oneLine } from '../reporters/text.ts';
import * as kinds from '../requirements/all.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { spotIn, type YamlSpot } from '../spec/yaml-cursor.ts';
import type { Checked } from './checks.ts';
import { schemaOf } from './completion.ts';
import { bold, lines, type Markup, markup, plain } from './markup.ts';
import { type Schemas, SchemaWalk } from './schema-walk.ts';

const mostDocuments = 6;
const summaries = new Map<string, string>(Object.values(kinds).map(({ kind, summary }) => [kind, summary]));

/** What a key of a spec or configuration means, and how the open documents fare with the requirement that it belongs to. */
export async function specHover(
  { role, specs }: Pick<Checked, 'role' | 'specs'>,
  { text, offset, range }: { readonly text: string; readonly offset: number; readonly range: (from: number, to: number) => Range },
  reports: readonly Report[],
  format: Markup,
): Promise<Hover | undefined> {
  const spot = spotIn(text, offset);
  if (!spot || role === 'document') return undefined;
  const requirement = specs.map(({ requirements }) => requirementAt(requirements, spot)).find((each) => each !== undefined);
  const parts = [
    ...(requirement ? [requirementPart(requirement, reports, format)] : []),
    ...(spot.key ? [keyPart(spot, await describe(role, spot), format)] : []),
  ].filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  return { contents: markup(parts.join('\n\n'), format), ...(spot.key && { range: range(spot.key.start, spot.key.end) }) };
}

/** The innermost requirement around the place. */
function requirementAt(requirements: readonly Requirement[], { places }: YamlSpot): Requirement | undefined {
  const all = everyRequirement(requirements);
  for (const { line, column } of places) {
    const found = all.find(({ place }) => place.line === line && place.column === column);
    if (found) return found;
  }
  return undefined;
}

function everyRequirement(requirements: readonly Requirement[]): readonly Requirement[] {
  return requirements.flatMap((each) => (each.kind === 'group' ? [each, ...everyRequirement(each.members)] : [each]));
}

function requirementPart({ id, label, kind }: Requirement, reports: readonly Report[], format: Markup): string {
  const results = reports.flatMap((report) =>
    everyResult(report.requirements).flatMap((result) => (result.id === id ? [{ report, result }] : [])),
  );
  const fares = results
    .slice(0, mostDocuments)
    .map(({ report, result }) => plain(mask(oneLine(`${report.file}: ${result.verdict}: ${result.message}`)), format));
  return lines([bold(oneLine(label), format), summaries.get(kind) ?? '', ...fares], format);
}

function everyResult(results: readonly RequirementResult[]): readonly RequirementResult[] {
  return results.flatMap((result) => [result, ...everyResult(result.members)]);
}

function keyPart({ steps }: YamlSpot, description: string | undefined, format: Markup): string {
  const key = steps.at(-1)?.key;
  return description === undefined ? '' : lines([bold(String(key), format), plain(description, format)], format);
}

async function describe(role: 'spec' | 'config', { steps }: YamlSpot): Promise<string | undefined> {
  const walk = new SchemaWalk(await schemaOf(role));
  const last = steps.at(-1);
  const above = steps.slice(0, -1).reduce<Schemas>((here, { value, key }) => walk.step(here, value, key), walk.start);
  const schema = last && walk.keys(above, last.value).get(String(last.key));
  return typeof schema?.description === 'string' ? schema.description : undefined;
}
