import { levels as integrity } from './integrity/levels.ts';
import { levels as letter } from './letter/levels.ts';
import { levels as resume } from './resume/levels.ts';
import type { LevelEntry, Levels, RuleLevel } from './rule.ts';

/*
 * Errors only where something is wrong, warnings where a careful reader would stop, info for what is often but not always better; matters of
 * taste are off. Each room says the levels of its rules in `levels.ts`; reasons and sources stand in the page of each rule.
 */

type Tables = Readonly<Record<string, Levels>>;
const rooms: readonly Tables[] = [integrity, letter, resume];

/** Presets to start from; the others (the countries') say only what is custom where the application goes. */
export const basePresets: readonly string[] = ['recommended', 'strict', 'academic', 'all'];

/** What a preset makes of a rule; undefined where it leaves the rule as it was. */
export function presetEntry(preset: string, id: string): LevelEntry | undefined {
  const said = saidIn(preset, id);
  if (said !== undefined || !basePresets.includes(preset)) return said;
  const recommended = saidIn('recommended', id) ?? 'off';
  if (preset === 'strict') return raised(recommended, 'info', 'warning');
  return preset === 'all' ? raised(recommended, 'off', 'info') : recommended;
}

/** The rules that any preset names. */
export function namedRules(): readonly string[] {
  return rooms.flatMap((tables) => Object.values(tables).flatMap((table) => Object.keys(table)));
}

function saidIn(preset: string, id: string): LevelEntry | undefined {
  return rooms.map((tables) => tables[preset]?.[id]).find((entry) => entry !== undefined);
}

function raised(entry: LevelEntry, from: RuleLevel, to: RuleLevel): LevelEntry {
  const raise = (level: RuleLevel): RuleLevel => (level === from ? to : level);
  return typeof entry === 'string' ? raise(entry) : [raise(entry[0]), entry[1]];
}
