import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const spec = `title: Data Engineer
company: Example Audio
skills: [Python, Kubernetes]
`;

/** Shows Python only. */
export const weakResume = `# Mira Example

Bonn · mira@example.org · +49 30 1234567

## Experience

### Data Engineer, Example Radio, January 2020 – December 2024

- Built pipelines in Python that load the metadata of 20,000 programmes a day from nine broadcasters into one catalogue.
- Cut the time from a broadcast to its entry in the archive from two days to forty minutes by loading in small batches.
- Wrote the checks that find missing and doubled recordings, and trained the four editors who work with them every morning.

### Analyst, Museum of Sound, March 2016 – December 2019

- Catalogued 6,400 wax cylinders and shellac records, and published the catalogue as open data with two universities.
- Planned the move of the collection to a new building, with a budget of 80,000 euros and no item lost on the way.

## Education

M.Sc. in Physics, University of Example, 2016

B.Sc. in Physics, University of Example, 2014

## Skills

Python
`;

export const strongResume = weakResume.replace('one catalogue.\n', 'one catalogue.\n- Moved 14 services to Kubernetes within a year.\n');

/** Says what a letter must. */
export const letter = `Dear Ms Brightwater,

I apply for the post of Data Engineer at Example Audio.

At Example Radio I built the pipelines in Python that load 20,000 programmes a day, and moved them to Kubernetes.
Your archive of field recordings is one that I used for years.

Kind regards,

Mira Example
`;

export interface CvRepo {
  readonly folder: string;
  write(path: string, text: string): void;
  remove(): void;
}

/** A folder of its own for the files of an applicant. */
export function cvRepo(files: Readonly<Record<string, string>>): CvRepo {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jobfit-cv-')));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
