import { isMapping } from '../../model/mapping.ts';
import { type Format, postingsWith, textAt } from './format.ts';

/** https://workable.readme.io: an account with its jobs, or one job with the text in one or three fields. */
export const workable: Format = {
  name: 'Workable',
  postings: (data) =>
    postingsWith(data, 'jobs', 'full_description', 'description').filter((job) => 'shortcode' in job || 'full_description' in job),
  read: (job, data) => ({
    title: textAt(job, 'title'),
    company: isMapping(data) && 'jobs' in data ? textAt(data, 'name') : textAt(job, 'company'),
    pieces: [
      { text: textAt(job, 'full_description') ?? textAt(job, 'description') },
      { heading: 'Requirements', text: textAt(job, 'requirements') },
      { heading: 'Benefits', text: textAt(job, 'benefits') },
    ],
  }),
};
