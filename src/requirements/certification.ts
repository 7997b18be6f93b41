import { type CertificationMention, certificationMentions } from '../evidence/certifications.ts';
import { defineKind } from './kind.ts';

export const certification = defineKind<'certification', readonly CertificationMention[]>({
  kind: 'certification',
  summary: 'The document says that the author holds it; preparing for it or expired is partly.',
  terms: ({ name, aliases, not }) => [{ name, aliases, not, isWhole: true }],
  find: ({ reading, terms }, { name }) => certificationMentions(reading, terms.termFor(name).term),
  judge(mentions, { name }) {
    const evidence = mentions.map((mention) => mention.evidence);
    const of = (role: string): CertificationMention | undefined => mentions.find((mention) => mention.evidence.role === role);
    const held = of('named');
    const expired = of('expired');
    // What the list of certificates says of it counts more than the name in a summary.
    if (held && !(expired && held.evidence.section !== 'certifications'))
      return {
        verdict: 'met',
        message: `held: “${held.evidence.text}” in ${held.evidence.section}`,
        evidence: evidence.filter(({ role }) => role === 'named'),
      };
    const partly = of('preparing') ?? expired;
    if (partly) return { verdict: 'partly', message: `${partly.evidence.role} (“${partly.cue}”)`, evidence };
    if (of('weak'))
      return {
        verdict: 'unclear',
        message: `“${of('weak')?.evidence.text ?? ''}” may mean something else here`,
        evidence,
        hint: `Write ${name} out.`,
      };
    const against = mentions[0];
    if (against) return { verdict: 'missing', message: `not held (“${against.cue}”)`, evidence };
    return { verdict: 'missing', message: 'not found', evidence, hint: `If you hold ${name}, say since when.` };
  },
});
