import { type Format, postingsWith, textAt } from './format.ts';

/** https://developers.ashbyhq.com/docs/public-job-posting-api: the same text as HTML and plain. */
export const ashby: Format = {
  name: 'Ashby',
  postings: (data) => postingsWith(data, 'jobs', 'descriptionHtml', 'descriptionPlain'),
  read: (job) => ({
    title: textAt(job, 'title'),
    company: textAt(job, 'organizationName'),
    pieces: [{ text: textAt(job, 'descriptionHtml') ?? textAt(job, 'descriptionPlain') }],
  }),
};
