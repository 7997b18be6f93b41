import { type VenueMention, venueMentions } from '../evidence/venues.ts';
import type { EvidenceRole, Judgement } from '../model/report.ts';
import { counted } from '../text/counted.ts';
import { defineKind } from './kind.ts';

export const venue = defineKind<'venue', readonly VenueMention[]>({
  kind: 'venue',
  summary: "A paper of the author's at the venue's main track; a workshop paper or a submission is partly.",
  find: ({ reading }, { name, aliases }) => venueMentions(reading, { name, aliases }),
  judge(mentions, { name, count }) {
    const of = (...roles: readonly EvidenceRole[]): readonly VenueMention[] =>
      mentions.filter(({ evidence }) => roles.includes(evidence.role));
    const papers = of('author');
    const amount = papers.reduce((sum, mention) => sum + mention.papers, 0);
    if (papers.length > 0) return { ...judgePapers(papers, amount, count, name), amount };
    const lesser = of('workshop', 'submitted');
    const [weaker] = lesser;
    if (weaker)
      return {
        verdict: 'partly',
        message: `${lesserNames[weaker.evidence.role] ?? weaker.evidence.role} only (“${weaker.cue}”)`,
        evidence: evidenceOf(lesser),
        amount: 0,
      };
    const service = of('reviewer', 'organiser', 'attendee', 'speaker');
    const [served] = service;
    if (served)
      return {
        verdict: 'missing',
        message: `only as ${served.evidence.role} (“${served.cue}”), no paper`,
        evidence: evidenceOf(service),
        amount: 0,
      };
    const named = mentions.find(({ cue }) => cue === '');
    const [elsewhere] = mentions;
    if (!named && elsewhere) {
      return { verdict: 'missing', message: `only named (“${elsewhere.cue}”), no paper`, evidence: evidenceOf(mentions), amount: 0 };
    }
    if (named)
      return {
        verdict: 'unclear',
        message: `named at “${named.evidence.text}”, but not as a paper of the author's`,
        evidence: evidenceOf(mentions),
        hint: 'Put the paper in a list of publications.',
      };
    return { verdict: 'missing', message: 'not found', evidence: [], hint: `If you published at ${name}, list the paper.` };
  },
});

const lesserNames: Readonly<Partial<Record<EvidenceRole, string>>> = {
  workshop: 'a workshop, demo or the like',
  submitted: 'a submission',
};

function judgePapers(papers: readonly VenueMention[], amount: number, count: number, name: string): Judgement {
  const found = `${counted(amount, 'paper')} at ${name}`;
  if (amount >= count) return { verdict: 'met', message: found, evidence: evidenceOf(papers) };
  return { verdict: 'partly', message: `${found}, ${count} asked`, evidence: evidenceOf(papers) };
}

function evidenceOf(mentions: readonly VenueMention[]): Judgement['evidence'] {
  return mentions.map(({ evidence }) => evidence);
}
