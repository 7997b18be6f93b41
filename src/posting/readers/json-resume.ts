import type { PlainMapping } from '../../model/mapping.ts';
import { type Format, listAt, postingsWith, textAt, textsAt } from './format.ts';

/** https://jsonresume.org/job-description-schema: everything optional, qualifications as sentences, skills with keywords. */
export const jsonResume: Format = {
  name: 'JSON Resume',
  postings: (data) => postingsWith(data, 'jobs', 'title', 'description').filter((job) => fields.some((field) => Array.isArray(job[field]))),
  read: (job) => ({
    title: textAt(job, 'title'),
    company: textAt(job, 'company') ?? textAt(job, 'company', 'name'),
    pieces: [
      { text: textAt(job, 'description') },
      { heading: 'Responsibilities', section: 'responsibilities', text: textsAt(job, 'responsibilities') },
      { heading: 'Qualifications', section: 'required', text: [...textsAt(job, 'qualifications'), ...experienceOf(job)] },
      { heading: 'Skills', section: 'required', text: skillsOf(job) },
    ],
  }),
};

const fields = ['qualifications', 'responsibilities', 'skills'];

/** "Mid-Senior level" is a label of a job board, not something to show. */
function experienceOf(job: PlainMapping): readonly string[] {
  const experience = textAt(job, 'experience');
  return experience !== undefined && /\d|years?/i.test(experience) ? [experience] : [];
}

function skillsOf(job: PlainMapping): readonly string[] {
  return listAt(job, 'skills').flatMap((skill) => {
    const keywords = textsAt(skill, 'keywords');
    const name = typeof skill === 'string' ? skill : textAt(skill, 'name');
    return keywords.length > 0 ? [keywords.join(', ')] : name === undefined ? [] : [name];
  });
}
