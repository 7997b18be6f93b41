import type { Mention } from '../evidence/mentions.ts';
import { namedSoftSkill, shownSoftSkill } from '../evidence/soft-skills.ts';
import type { Evidence } from '../model/report.ts';
import { defineKind } from './kind.ts';

interface Found {
  readonly named: readonly Mention[];
  readonly shown: readonly Evidence[];
}

export const softSkill = defineKind<'soft-skill', Found>({
  kind: 'soft-skill',
  summary: 'The document names the soft skill or shows it by a known phrase; otherwise it is unclear, never missing.',
  terms: ({ name, aliases }) => [{ name, aliases }],
  find({ reading, terms }, { name }) {
    const { term } = terms.termFor(name);
    return { named: namedSoftSkill(reading, term), shown: shownSoftSkill(reading, term) };
  },
  judge({ named, shown }, { name }) {
    const first = named[0]?.evidence ?? shown[0];
    if (first)
      return {
        verdict: 'met',
        message: `${named.length > 0 ? 'named' : 'shown'} by “${first.text}” in ${first.section}`,
        evidence: [...named.map(({ evidence }) => evidence), ...shown],
      };
    return { verdict: 'unclear', message: 'not named in the text: check by eye', evidence: [], hint: `If you showed ${name}, say when.` };
  },
});
