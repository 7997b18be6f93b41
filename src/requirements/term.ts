import { type Experience, termExperience } from '../evidence/durations.ts';
import type { Mention } from '../evidence/mentions.ts';
import { mentionsOf } from '../evidence/mentions.ts';
import { shownSoftSkill } from '../evidence/soft-skills.ts';
import type { Evidence, EvidenceRole, Judgement } from '../model/report.ts';
import { defineKind } from './kind.ts';
import type { TermOptions } from './options.ts';
import { judgeYears } from './years.ts';

interface Found {
  readonly mentions: readonly Mention[];
  /** Only where years are asked. */
  readonly experience?: Experience;
  /** The name is a soft skill's: what shows it. */
  readonly softSkill?: readonly Evidence[];
}

export const term = defineKind<'term', Found>({
  kind: 'term',
  summary: 'The document names the skill, tool, language or library, or an alias that means exactly this.',
  terms: ({ name, aliases, not }) => [{ name, aliases, not }],
  find({ reading, terms }, { name, years }) {
    const wanted = terms.termFor(name);
    const mentions = mentionsOf(reading, wanted.term);
    return {
      mentions,
      ...(years === undefined ? {} : { experience: termExperience(reading, [wanted.term]) }),
      ...(wanted.kind === 'softSkill' ? { softSkill: shownSoftSkill(reading, wanted.term) } : {}),
    };
  },
  judge({ mentions, experience, softSkill }, options) {
    const judgement = judgeMentions(mentions, options);
    if (softSkill && judgement.verdict !== 'met') return judgeShown(softSkill, options.name);
    if (judgement.verdict !== 'met' || options.years === undefined || !experience) return judgement;
    return judgeYears(experience, options.years, options.name, judgement);
  },
});

function judgeShown(shown: readonly Evidence[], name: string): Judgement {
  if (shown.length > 0) return { verdict: 'met', message: `shown by “${shown[0]?.text ?? ''}”`, evidence: shown };
  return {
    verdict: 'unclear',
    message: `a soft skill that the text does not name: check by eye`,
    evidence: [],
    hint: `Say where you showed ${name}, if you did.`,
  };
}

/** The roles that decide, strongest first, with the verdict each gives. */
const decisive: readonly (readonly [EvidenceRole, Judgement['verdict']])[] = [
  ['named', 'met'],
  ['hedged', 'met'],
  ['learning', 'partly'],
  ['implied', 'partly'],
  ['weak', 'unclear'],
  ['denied', 'missing'],
  ['wished', 'missing'],
  ['planned', 'missing'],
  ['course', 'missing'],
  ['other-person', 'missing'],
];

/** The verdict on a name from its mentions: the strongest role decides. */
function judgeMentions(mentions: readonly Mention[], { name }: Pick<TermOptions, 'name'>): Judgement {
  for (const [role, verdict] of decisive) {
    const found = mentions.filter(({ evidence }) => evidence.role === role);
    const first = found[0];
    if (first)
      return {
        verdict,
        message: messages[role]?.(first, found, name) ?? role,
        evidence: evidenceOf(found, mentions),
        ...hintFor(role, name, first),
      };
  }
  return { verdict: 'missing', message: 'not found', evidence: [], hint: `If you have used ${name}, say where.` };
}

/** Roles that say the same once a name is surely meant somewhere: one sense a document. */
const alike: ReadonlySet<EvidenceRole> = new Set(['named', 'hedged', 'weak']);

/** The deciding evidence, best sections first, then the other places that name the thing, and then what contradicts it. */
function evidenceOf(found: readonly Mention[], all: readonly Mention[]): readonly Evidence[] {
  const rank = ({ evidence }: Mention): number =>
    evidence.section === 'experience' ? 0 : evidence.section === 'projects' ? 1 : evidence.section === 'skills' ? 3 : 2;
  const isMet = found.some(({ evidence }) => evidence.role === 'named' || evidence.role === 'hedged');
  const terms = new Set(found.map(({ term }) => term));
  const more = isMet
    ? all.filter((mention) => alike.has(mention.evidence.role) && terms.has(mention.term) && !found.includes(mention))
    : [];
  const best = [...[...found].sort((a, b) => rank(a) - rank(b)), ...more].map(({ evidence }) => evidence);
  const against = all.filter(({ evidence }) => evidence.role === 'denied' && !best.includes(evidence)).map(({ evidence }) => evidence);
  return [...best, ...against];
}

type Message = (first: Mention, found: readonly Mention[], name: string) => string;

const messages: Readonly<Partial<Record<EvidenceRole, Message>>> = {
  named: (first, found, name) => `named${asAlias(first, name)} in ${sections(found)}`,
  hedged: (first, found, name) => `claimed${asAlias(first, name)} with reserve (“${first.cue ?? ''}”) in ${sections(found)}`,
  learning: (first) => `being learned (“${first.cue ?? first.evidence.text}”)`,
  implied: (first, _, name) => `${first.evidence.alias} implies ${name}: name it`,
  weak: (first) => `“${first.evidence.text}” may mean something else here`,
  denied: (first) => `the text denies it (“${first.cue ?? ''}”)`,
  wished: (first) => `only wished for (“${first.cue ?? ''}”)`,
  planned: (first) => `only under ${first.evidence.section}`,
  course: () => 'only the title of a course',
  'other-person': () => 'only the name of somebody or something else',
};

function asAlias({ evidence }: Mention, name: string): string {
  return evidence.alias.toLowerCase() === name.toLowerCase() ? '' : ` as ${evidence.alias}`;
}

function sections(found: readonly Mention[]): string {
  const names = [...new Set(found.map(({ evidence }) => evidence.section))];
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');
}

function hintFor(role: EvidenceRole, name: string, { term: narrower }: Mention): { hint?: string } {
  if (role === 'implied') return { hint: `You name ${narrower}: name ${name} too, if you use it.` };
  if (role === 'weak') return { hint: `Name ${name} where it cannot be mistaken, for example in a list of skills.` };
  if (role === 'course' || role === 'other-person' || role === 'planned' || role === 'wished')
    return { hint: `If you have used ${name} yourself, say where.` };
  return {};
}
