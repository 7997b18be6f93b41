import type { Knowledge } from '../lexicon/knowledge.ts';
import { nameKey } from '../lexicon/lexicon.ts';
import { findMatches } from '../lexicon/match.ts';
import type { Words } from '../lexicon/patterns.ts';
import { tokenize } from '../lexicon/tokens.ts';

/** How the fields of a degree meet the fields asked. */
export type FieldFit = 'listed' | 'related' | 'doubtful' | 'other' | 'unknown' | 'unstated';

/** Fields of study named in a text, by their canonical names, in text order; a name inside a longer one counts as the longer. */
export function fieldsIn(text: string, { fields }: Knowledge, words: Words): readonly string[] {
  const tokens = tokenize(text);
  const found = findMatches(text, tokens, fields.names.patterns, words).filter(
    ({ manner, pattern }) => manner !== 'coordinated' && manner !== 'inflected' && pattern.effect === undefined,
  );
  const longest = found.filter(
    (match) =>
      !found.some(
        (other) =>
          other !== match && other.first <= match.first && other.last >= match.last && other.last - other.first > match.last - match.first,
      ),
  );
  return [...new Set(longest.sort((a, b) => a.first - b.first).map(({ pattern }) => pattern.term))];
}

/** "Engineering" in a title's own words ("B.Eng. in Biotechnology") says nothing beside the field that is named. */
export function isGenericField(field: string): boolean {
  return field === 'Engineering';
}

/** The best fit of any field of a degree with any field asked; no field asked fits everything. */
export function fieldFit(degreeFields: readonly string[], words: string, asked: readonly string[], knowledge: Knowledge): FieldFit {
  if (asked.length === 0) return 'listed';
  const untabled = degreeFields.length === 0 ? asked : asked.filter((field) => !knowledge.fields.names.find(field));
  if (untabled.some((field) => standsIn(field, words))) return 'listed';
  if (degreeFields.length === 0) return words.trim() === '' ? 'unstated' : 'unknown';
  const telling = degreeFields.filter((field) => !isGenericField(field));
  const fits = degreeFields.flatMap((field) =>
    asked.flatMap((want) => {
      const fit = fitOf(field, want, knowledge);
      return fit === 'listed' || telling.length === 0 || telling.includes(field) ? [fit] : [];
    }),
  );
  return (['listed', 'related', 'doubtful', 'other'] as const).find((fit) => fits.includes(fit)) ?? 'unknown';
}

function standsIn(field: string, words: string): boolean {
  const key = nameKey(field);
  return key.length > 3 && nameKey(words).includes(key);
}

function fitOf(field: string, want: string, { fields, relatedFamilies }: Knowledge): FieldFit {
  const asked = fields.names.find(want);
  if (!asked) return nameKey(field) === nameKey(want) ? 'listed' : 'unknown';
  if (asked.name === field || fields.names.broader(field).includes(asked.name)) return 'listed';
  if (fields.detailOf(field, 'near').includes(asked.name) || fields.detailOf(asked.name, 'near').includes(field)) return 'related';
  const family = fields.groupOf(field);
  const askedFamily = fields.groupOf(asked.name);
  if (family === undefined || askedFamily === undefined) return 'unknown';
  const isIn = (name: string): boolean =>
    relatedFamilies(askedFamily).includes(name.replace('*', family)) || relatedFamilies(family).includes(name.replace('*', askedFamily));
  if (family === askedFamily || isIn('*')) return 'related';
  return isIn('*?') ? 'doubtful' : 'other';
}
