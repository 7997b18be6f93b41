import type { SectionKind } from '../model/document.ts';
import type { Severity } from '../model/report.ts';
import type { presets } from './schema.ts';

export type Preset = (typeof presets)[number];

/** What a configuration says about one rule. */
export interface RuleSetting {
  readonly severity: Severity | 'off';
  /** Checked by the rule itself. */
  readonly options?: Readonly<Record<string, unknown>>;
}

export type RuleSettings = ReadonlyMap<string, RuleSetting>;

export interface Override {
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

/** The settings of a folder, checked; what is not set is empty or absent. Keys chosen by the user live in maps, not in objects. */
export interface Config {
  readonly file: string;
  readonly specs: readonly string[];
  readonly files: readonly string[];
  readonly minScore?: number;
  readonly maxWarnings?: number;
  readonly extends: readonly Preset[];
  readonly rules: RuleSettings;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly not: ReadonlyMap<string, readonly string[]>;
  readonly headings: ReadonlyMap<SectionKind, readonly string[]>;
  readonly today?: string;
  /** In the order of the file: later ones win. */
  readonly overrides: readonly Override[];
}
