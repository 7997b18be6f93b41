import { isMapping, type PlainMapping } from '../../model/mapping.ts';
import type { PostingSectionKind } from '../model.ts';
import { type Format, postingsWith, textAt } from './format.ts';

const sections: readonly (readonly [string, PostingSectionKind | undefined])[] = [
  ['companyDescription', 'company'],
  ['jobDescription', undefined],
  ['qualifications', undefined],
  ['additionalInformation', undefined],
];

/** https://developers.smartrecruiters.com: the text in four sections, each with a title. */
export const smartRecruiters: Format = {
  name: 'SmartRecruiters',
  postings: (data) => postingsWith(data, 'content', 'name').filter((posting) => isMapping(posting.jobAd)),
  read: (posting) => ({
    title: textAt(posting, 'name'),
    company: textAt(posting, 'company', 'name'),
    pieces: sections.map(([key, section]) => ({ ...pieceOf(posting, key), ...(section ? { section } : {}) })),
  }),
};

const headings: Readonly<Record<string, string>> = { jobDescription: 'Job Description', qualifications: 'Qualifications' };

function pieceOf(posting: PlainMapping, key: string): { heading: string | undefined; text: string | undefined } {
  const at = ['jobAd', 'sections', key];
  return { heading: textAt(posting, ...at, 'title') ?? headings[key], text: textAt(posting, ...at, 'text') };
}
