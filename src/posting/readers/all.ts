export { ashby } from './ashby.ts';
export { greenhouse } from './greenhouse.ts';
export { jobPosting } from './job-posting.ts';
export { jsonResume } from './json-resume.ts';
export { lever } from './lever.ts';
export { smartRecruiters } from './smart-recruiters.ts';
export { workable } from './workable.ts';
