import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { RequirementResult } from '../../src/model/report.ts';
import { judge } from '../support.ts';

/** One row of the trap table. */
export interface Trap {
  readonly family: string;
  readonly key: string;
  readonly requirement: unknown;
  readonly text: string;
  readonly verdict: string;
  readonly gap: boolean;
}

const folder = import.meta.dirname;

interface TrapFile {
  readonly key: string;
  readonly section?: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** All rows of all families. */
export function readTraps(): readonly Trap[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return files.flatMap((name) => {
    const { key, section, rows }: TrapFile = parse(readFileSync(join(folder, name), 'utf8'));
    return rows.map(([requirement, text, verdict, gap]) => ({
      family: name.replace(/\.yaml$/, ''),
      key: typeof requirement === 'object' && requirement !== null && 'key' in requirement ? String(requirement.key) : key,
      requirement,
      text: withSection(String(text), section),
      verdict: String(verdict),
      gap: gap === 'gap',
    }));
  });
}

function withSection(text: string, section: string | undefined): string {
  return section === undefined || /^#/m.test(text) ? text : `# ${section}\n\n${text}`;
}

/** What jobfit says of a row. */
export async function judgeTrap({ key, requirement, text }: Trap): Promise<RequirementResult> {
  const [result] = await judge(text, stringify({ [key]: Array.isArray(requirement) ? requirement : [requirement] }));
  if (!result) throw new Error('no result');
  return result;
}

/** A row as a line of a listing. */
export function nameOf({ family, requirement, text, verdict }: Trap): string {
  const ask = typeof requirement === 'string' ? requirement : JSON.stringify(requirement);
  return `${family}: ${ask} | ${text.replace(/\n/g, '⏎')} | ${verdict}`;
}
