import type { Language } from '../../language/language.ts';
import { tokenize } from '../../lexicon/tokens.ts';
import type { Document } from '../../model/document.ts';
import type { RequirementResult } from '../../model/report.ts';

/** Why nothing is said of such a letter. */
export const foreign = 'the letter and the spec are in different languages';

/** Of this many names none is likely to be the same in both. */
const fewestLabels = 3;

/** A letter in another language than English speaks of an English spec's requirements in words of its own. */
export function isForeignTo({ language }: Document, { isOrdinaryWord }: Language, requirements: readonly RequirementResult[]): boolean {
  if (language === 'en' || requirements.length < fewestLabels) return false;
  const english = requirements.filter(
    ({ label }) => tokenize(label).filter(({ plain }) => isOrdinaryWord(plain)).length * 2 > tokenize(label).length,
  );
  return english.length * 2 > requirements.length;
}
