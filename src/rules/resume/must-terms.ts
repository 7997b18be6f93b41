import type { Reading } from '../../evidence/reading.ts';
import type { Term } from '../../lexicon/terms.ts';
import type { Evidence, RequirementResult } from '../../model/report.ts';

/** A skill that the posting must have and the document names. */
export interface MustTerm {
  readonly label: string;
  readonly evidence: readonly Evidence[];
  /** What the lexicon knows of it. */
  readonly term?: Term;
}

/** The skills asked for without "nice to have", groups opened, as far as the document names them. */
export function mustTerms(reading: Reading, requirements: readonly RequirementResult[]): readonly MustTerm[] {
  return requirements.flatMap((requirement): readonly MustTerm[] => {
    if (requirement.optional) return [];
    if (requirement.members.length > 0) return mustTerms(reading, requirement.members);
    if (requirement.kind !== 'term' || requirement.verdict !== 'met') return [];
    const evidence = requirement.evidence.filter(({ role }) => role === 'named' || role === 'hedged');
    const [named] = evidence;
    if (!named) return [];
    const term = reading.lexicon.find(named.alias) ?? reading.lexicon.find(requirement.label);
    return [{ label: requirement.label, evidence, ...(term && { term }) }];
  });
}
