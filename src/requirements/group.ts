import type { RequirementResult, Verdict } from '../model/report.ts';

/** What a group concludes from its members. */
export interface GroupJudgement {
  readonly verdict: Verdict;
  readonly message: string;
}

export interface GroupRule {
  readonly mode: 'allOf' | 'anyOf' | 'atLeast';
  readonly atLeast: number;
  readonly orRelated: boolean;
  /** How many papers over all members. */
  readonly count?: number;
}

type Member = Pick<RequirementResult, 'verdict' | 'label' | 'amount'>;

/** Met when enough members are met; partly when enough are met or partly, or for allOf when some are; unclear when the undecided could still satisfy it. */
export function judgeGroup(members: readonly Member[], rule: GroupRule): GroupJudgement {
  const judgement = judgeMembers(members, rule);
  const found = members.reduce((sum, { amount = 0 }) => sum + amount, 0);
  if (rule.count === undefined || rule.count <= 1 || judgement.verdict !== 'met' || found >= rule.count) return judgement;
  return { verdict: 'partly', message: `${found} found, ${rule.count} asked` };
}

function judgeMembers(members: readonly Member[], { mode, atLeast, orRelated }: GroupRule): GroupJudgement {
  const labels = (...wanted: readonly Verdict[]): string[] =>
    members.filter(({ verdict }) => wanted.includes(verdict)).map(({ label }) => label);
  const met = labels('met');
  const some = labels('met', 'partly');
  const message = describe(members, mode, atLeast);
  if (met.length >= atLeast) return { verdict: 'met', message };
  if (some.length >= atLeast || (mode === 'allOf' && some.length > 0)) return { verdict: 'partly', message };
  const open = labels('met', 'partly', 'unclear');
  if (open.length >= atLeast) return { verdict: 'unclear', message };
  if (orRelated && some.length === 0) return { verdict: 'unclear', message: `${message}; the list is open ("or related"): check by eye` };
  return { verdict: 'missing', message };
}

function describe(members: readonly Member[], mode: GroupRule['mode'], atLeast: number): string {
  const named = (verdict: Verdict): string =>
    members
      .filter((member) => member.verdict === verdict)
      .map(({ label }) => label)
      .join(', ');
  const counted = `${members.filter(({ verdict }) => verdict === 'met').length} of ${members.length}`;
  const asked = mode === 'anyOf' ? 'one asked' : mode === 'allOf' ? 'all asked' : `${atLeast} asked`;
  const parts = [`${counted} met (${asked})`];
  if (named('met') !== '' && mode !== 'allOf') parts.push(named('met'));
  if (named('partly') !== '') parts.push(`partly: ${named('partly')}`);
  if (named('missing') !== '' && mode === 'allOf') parts.push(`missing: ${named('missing')}`);
  return parts.join('; ');
}
