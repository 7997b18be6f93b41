import { type FieldFit, fieldFit } from '../evidence/degree-fields.ts';
import { type DegreeMention, degreeLevels, degreesIn } from '../evidence/degrees.ts';
import { type Experience, workExperience } from '../evidence/durations.ts';
import type { Evidence, Judgement, Verdict } from '../model/report.ts';
import { defineKind } from './kind.ts';
import type { DegreeOptions } from './options.ts';
import { bySection } from './section-order.ts';
import { monthsOf } from './years.ts';

interface FittedDegree extends DegreeMention {
  readonly fit: FieldFit;
}

interface Found {
  readonly degrees: readonly FittedDegree[];
  /** Only where experience may stand in for the degree. */
  readonly experience?: Experience;
}

export const degree = defineKind<'degree', Found>({
  kind: 'degree',
  summary: 'The author holds a degree at or above the level, in a listed field (any, if none is listed).',
  find({ reading }, { fields, orEquivalentExperience }) {
    const degrees = bySection(withoutEchoes(degreesIn(reading)), 'education').map((mention) => ({
      ...mention,
      fit: fieldFit(mention.fields, mention.fieldWords, fields, reading.knowledge),
    }));
    return { degrees, ...(orEquivalentExperience === undefined ? {} : { experience: workExperience(reading) }) };
  },
  judge({ degrees, experience }, options) {
    const judged = degrees.map((mention) => judgeDegree(mention, options));
    const best = order
      .map((verdict) => judged.find((judgement) => judgement.verdict === verdict))
      .find((judgement) => judgement !== undefined);
    const judgement =
      best?.verdict === 'missing'
        ? nearestMiss(judged, best)
        : best
          ? { ...best, evidence: alike(judged, best) }
          : ({ verdict: 'missing', message: 'no degree found', evidence: [] } as const);
    return judgement.verdict === 'missing' && experience ? substitute(judgement, experience, options) : judgement;
  },
});

/** "Jane Roe, PhD" in the header and "doctoral researcher" among the jobs repeat what the list of degrees says more exactly. */
function withoutEchoes(degrees: readonly DegreeMention[]): readonly DegreeMention[] {
  const isFull = ({ status, fields }: DegreeMention): boolean =>
    (status === 'awarded' || status === 'in-progress' || status === 'coursework-done' || status === 'left') && fields.length > 0;
  return degrees.filter((mention) => {
    const fuller = degrees.filter((other) => other !== mention && other.level === mention.level && isFull(other));
    if (mention.fields.length === 0 && mention.status !== 'other-person' && fuller.length > 0) return false;
    const isPost = mention.evidence.section !== 'education' && (mention.status === 'in-progress' || mention.status === 'implied');
    return !(isPost && fuller.some(({ evidence }) => evidence.section === 'education' || evidence.role === 'awarded'));
  });
}

const order: readonly Verdict[] = ['met', 'partly', 'unclear', 'missing'];

function judgeDegree(mention: FittedDegree, { level, inProgress, orRelated, fields }: DegreeOptions): Judgement {
  const says = (verdict: Verdict, reason: string, hint?: string): Judgement => ({
    verdict,
    message: reason,
    evidence: [evidenceOf(mention, level)],
    ...(hint === undefined ? {} : { hint }),
  });
  const name = mention.evidence.text.replace(/\s+/g, ' ');
  if (mention.status === 'other-person') return says('missing', `“${name}” is another person's (“${mention.cue}”)`);
  if (degreeLevels.indexOf(mention.level) < degreeLevels.indexOf(level)) return says('missing', `${name} is below ${level} level`);
  if (mention.status === 'wished') return says('missing', `${name} is only wished for (“${mention.cue}”)`);
  if (mention.status === 'left') return says('missing', `${name}, but “${mention.cue}”`);
  const field = fieldVerdict(mention, orRelated, fields);
  if (field.verdict === 'missing' || field.verdict === 'unclear') return says(field.verdict, `${name}${field.reason}`);
  if (mention.status === 'implied') return says('partly', `${name} implies a doctorate: name it`, 'Name the degree with field and year.');
  if (mention.status === 'coursework-done' && !inProgress) return says('partly', `${name}, courses done, title open (“${mention.cue}”)`);
  if (mention.status === 'in-progress' && !inProgress) return says('partly', `${name}${field.reason}: in progress (“${mention.cue}”)`);
  return says(field.verdict, `${name}${field.reason}`, field.hint);
}

interface FieldVerdict {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly hint?: string;
}

function fieldVerdict({ fit, fields: found, fieldWords }: FittedDegree, orRelated: boolean, asked: readonly string[]): FieldVerdict {
  const field = found.join(', ') || fieldWords;
  switch (fit) {
    case 'listed':
      return { verdict: 'met', reason: field === '' ? '' : ` in ${field}` };
    case 'related':
      return orRelated
        ? { verdict: 'met', reason: ` in ${field}, a related field` }
        : { verdict: 'partly', reason: ` in ${field}, near ${asked.join(', ')} but not listed` };
    case 'doubtful':
      return { verdict: orRelated ? 'unclear' : 'missing', reason: ` in ${field}, only distantly near ${asked.join(', ')}` };
    case 'unstated':
      return { verdict: 'partly', reason: ' without a field, while one is asked', hint: 'Name the field of the degree.' };
    case 'unknown':
      return { verdict: orRelated ? 'unclear' : 'missing', reason: ` in ${field}, which no table places` };
    case 'other':
      return { verdict: 'missing', reason: ` in ${field}, not ${asked.join(', ')}` };
  }
}

function evidenceOf({ evidence, fit, level, status }: FittedDegree, asked: DegreeOptions['level']): Evidence {
  if (status !== 'awarded') return evidence;
  if (degreeLevels.indexOf(level) < degreeLevels.indexOf(asked)) return { ...evidence, role: 'lower-level' };
  return fit === 'other' || fit === 'doubtful' ? { ...evidence, role: 'other-field' } : evidence;
}

/** Each degree that would do as well, the one that is told first. */
function alike(judged: readonly Judgement[], best: Judgement): readonly Evidence[] {
  const others = judged.filter((judgement) => judgement !== best && judgement.verdict === best.verdict);
  return [best, ...others].flatMap(({ evidence }) => evidence);
}

/** Of several misses the one nearest to the level asked is worth telling, then all are shown. */
function nearestMiss(judged: readonly Judgement[], first: Judgement): Judgement {
  const telling = judged.find(({ evidence }) => evidence[0]?.role === 'other-field' || evidence[0]?.role === 'unfinished') ?? first;
  return { ...telling, evidence: judged.flatMap(({ evidence }) => evidence) };
}

function substitute(judgement: Judgement, experience: Experience, { orEquivalentExperience = 0 }: DegreeOptions): Judgement {
  const asked = Math.round(orEquivalentExperience * 12);
  const { low } = monthsOf(experience);
  if (low < asked) return { ...judgement, message: `${judgement.message}; ${low} months of experience, ${asked} would stand in` };
  return {
    ...judgement,
    verdict: 'partly',
    message: `${judgement.message}; ${low} months of experience stand in`,
    evidence: [...judgement.evidence, ...experience.evidence],
  };
}
