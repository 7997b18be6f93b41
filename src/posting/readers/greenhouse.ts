import { type Format, postingsWith, textAt } from './format.ts';

/** https://developers.greenhouse.io/job-board.html: `content` is HTML whose tags are escaped once more. */
export const greenhouse: Format = {
  name: 'Greenhouse',
  postings: (data) => postingsWith(data, 'jobs', 'content').filter((job) => textAt(job, 'title') !== undefined),
  read: (job) => ({
    title: textAt(job, 'title'),
    company: textAt(job, 'company_name'),
    pieces: [{ text: unescaped(textAt(job, 'content') ?? '') }],
  }),
};

const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' };

/** Some exports escape twice: until there are tags, at most so often. */
function unescaped(html: string, times = 2): string {
  if (times === 0 || /<[a-z]+[\s>]/i.test(html)) return html;
  return unescaped(
    html.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (whole, name: string) => references[name] ?? whole),
    times - 1,
  );
}
