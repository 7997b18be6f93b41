import type { RuleLevel, RuleOptions } from './rule.ts';

/** What a preset says about one rule: its level, and options that differ from the rule's own. */
export type PresetEntry = RuleLevel | readonly [level: RuleLevel, options: RuleOptions];

/** Rule id to level; a rule that is not named keeps the level it had. */
export type Preset = Readonly<Record<string, PresetEntry>>;

/*
 * Errors only where something is wrong, warnings where a careful reader would stop, info for what is often but not always better; matters of
 * taste are off. Reasons and sources stand in the page of each rule.
 */
const resume: Preset = {};

const letter: Preset = {};

const integrity: Preset = {
  'integrity/hidden-text': 'error',
  'integrity/instruction-to-screener': 'error',
  'integrity/invisible-character': 'error',
  'integrity/keyword-stuffing': 'warning',
  'integrity/look-alike-letter': 'error',
  'integrity/pasted-posting': 'error',
  'integrity/soft-hyphen': 'info',
  'integrity/unused-suppression': 'warning',
};

export const recommended: Preset = { ...integrity, ...resume, ...letter };

/** Country packs: what is custom where the application goes. They change a base preset and are none by themselves. */
const countries = {
  us: {},
  uk: {},
  de: {},
  fr: {},
  es: {},
  in: {},
} as const satisfies Readonly<Record<string, Preset>>;

const academic: Preset = {};

/** Bases say something about every rule; `strict` and `all` follow from `recommended`. */
export const presetTables = { recommended, academic: { ...recommended, ...academic }, ...countries } as const;

export const basePresets: readonly string[] = ['recommended', 'strict', 'academic', 'all'];

/** What a preset makes of a rule; undefined where it leaves the rule as it was. */
export function presetEntry(preset: string, id: string): PresetEntry | undefined {
  if (preset === 'strict') return raised(recommended[id], { info: 'warning' });
  if (preset === 'all') return raised(recommended[id], { off: 'info' }) ?? 'info';
  const tables: Readonly<Record<string, Preset>> = presetTables;
  return tables[preset]?.[id];
}

function raised(entry: PresetEntry | undefined, to: Readonly<Partial<Record<RuleLevel, RuleLevel>>>): PresetEntry | undefined {
  if (entry === undefined) return undefined;
  if (typeof entry === 'string') return to[entry] ?? entry;
  return [to[entry[0]] ?? entry[0], entry[1]];
}
