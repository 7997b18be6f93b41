import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';

const filler = 'Alva writes software for museums, archives, and small theatres. ';

/** `kinds: first words of each block`, one line a section in use. */
async function sectionsOf(text: string, path = 'resume.md'): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(text), path, { today: 24_000, as: 'resume' });
  const lines = new Map<number, string[]>();
  for (const { section, text: content, index } of document.blocks) {
    const heading = document.sections[section]?.heading === index;
    lines.set(section, [...(lines.get(section) ?? []), ...(heading ? [] : [content.slice(0, 20)])]);
  }
  return [...lines].map(([section, texts]) => `${document.sections[section]?.kinds.join('+')}: ${texts.join(' / ')}`);
}

describe('sections', () => {
  it.each<[string, string, string, string[]]>([
    [
      'known headings',
      'resume.md',
      '# Alva Thorne\n\n## Skills\n\nPerl\n\n## Experience\n\nAcme',
      ['header: Alva Thorne', 'skills: Perl', 'experience: Acme'],
    ],
    ['several H1', 'resume.md', '# Skills\n\nPerl\n\n# Experience\n\nAcme', ['skills: Perl', 'experience: Acme']],
    [
      'a name as H2 and sections as H3',
      'resume.md',
      '## Alva Thorne\n\n### Skills\n\nPerl\n\n### Education\n\nSchool',
      ['header: Alva Thorne', 'skills: Perl', 'education: School'],
    ],
    [
      'an unknown heading closes',
      'resume.md',
      '## Skills\n\nPerl\n\n## Cover\n\nHaskell\n\n## Education\n\nSchool',
      ['skills: Perl', 'other: Haskell', 'education: School'],
    ],
    [
      'entries stay inside',
      'resume.md',
      '## Experience\n\n### Acme\n\na\n\n### Skills Inc.\n\nb\n\n## Skills\n\nPerl',
      ['experience: Acme / a / Skills Inc. / b', 'skills: Perl'],
    ],
    [
      'a known title below an entry stays',
      'resume.md',
      '## Experience\n\n### Acme 2019–2021\n\n#### Projects\n\na\n\n## Skills\n\nPerl',
      ['experience: Acme 2019–2021 / Projects / a', 'skills: Perl'],
    ],
    [
      'a known title below a section opens',
      'resume.md',
      '## Skills\n\n### Languages\n\nDanish\n\n### Tools\n\nPerl\n\n## Education\n\nSchool',
      ['skills: ', 'languages: Danish', 'skills: Perl', 'education: School'],
    ],
    [
      'jobs as heavy as sections',
      'resume.md',
      '## Experience\n\n## Acme (2019–2021)\n\na\n\n## Brisk\n\n*2017–2019*\n\nb\n\n## Skills\n\nPerl\n\n## Education\n\nc',
      ['experience: Acme (2019–2021) / a / Brisk / 2017–2019 / b', 'skills: Perl', 'education: c'],
    ],
    [
      'jobs heavier than sections',
      'resume.md',
      '#### Work Experience\n\n### Engineer, Acme\n\n##### 2019–2021\n\na\n\n### Clerk, Brisk\n\n##### 2017–2019\n\nb\n\n#### Education\n\n### Level 3 Award in Boats\n\n##### Ardle Academy\n\nc\n\n#### Skills\n\nPerl',
      [
        'experience: Engineer, Acme / 2019–2021 / a / Clerk, Brisk / 2017–2019 / b',
        'education: Level 3 Award in Boa / Ardle Academy / c',
        'skills: Perl',
      ],
    ],
    [
      'the time as a heading above employer and title',
      'resume.md',
      '## Experience\n\n#### 2019–2021\n\n## Acme\n\n## Engineer\n\na\n\n## Skills\n\nPerl\n\n## Hobbyhorses\n\nb',
      ['experience: 2019–2021 / Acme / Engineer / a', 'skills: Perl', 'other: b'],
    ],
    [
      'a date at the end of an entry leads to no entry',
      'resume.md',
      '## Experience\n\n### Acme\n\nEngineer\n\n2019–2021\n\n## Hobbyhorses\n\na\n\n## Skills\n\nPerl',
      ['experience: Acme / Engineer / 2019–2021', 'other: a', 'skills: Perl'],
    ],
    [
      'titles in italics below each job',
      'resume.md',
      '## Experience\n\n### Acme (2019–2021)\n\n*Technologies*\n\na\n\n*Projects*\n\nb\n\n### Brisk (2017–2019)\n\n*Technologies*\n\nc\n\n## Education\n\nSchool',
      ['experience: Acme (2019–2021) / Technologies / a / Projects / b / Brisk (2017–2019) / Technologies / c', 'education: School'],
    ],
    [
      'capitals right above their lines in Markdown',
      'resume.md',
      'Alva Thorne\n\nSKILLS\nPerl, Go\nEDUCATION\nSchool of Ardle, 2019\nCollege of Dunlo, 2021\n\n## Projects\n\na\nLANGUAGES\nDanish',
      [
        'header: Alva Thorne',
        'skills: Perl, Go',
        'education: School of Ardle, 201 / College of Dunlo, 20',
        'projects: a',
        'languages: Danish',
      ],
    ],
    [
      'a document word and one section',
      'resume.md',
      '# Resume\n\n## Skills\n\nPerl\n\n## Cover\n\nHaskell',
      ['header: ', 'skills: Perl', 'other: Haskell'],
    ],
    ['two kinds', 'resume.md', '## Education & Certifications\n\na\n\n## Skills\n\nPerl', ['education+certifications: a', 'skills: Perl']],
    [
      'bold lines',
      'resume.md',
      'Alva\n\n**Skills**\n\nPerl\n\n**Experience:**\n\n**Acme**\n\na',
      ['header: Alva', 'skills: Perl', 'experience: Acme / a'],
    ],
    [
      'bold lines below ATX headings',
      'resume.md',
      '## Skills\n\n**Languages**\n\nDanish\n\n## Experience\n\n**Projects**\n\nb',
      ['skills: Languages / Danish', 'experience: Projects / b'],
    ],
    ['html headings', 'resume.md', '<h2>Skills</h2>\n\nPerl\n\n<h2>Education</h2>\n\nSchool', ['skills: Perl', 'education: School']],
    [
      'capitals',
      'resume.txt',
      'ALVA THORNE\n\nSKILLS\nPerl\n\nEXPERIENCE\nACME CORPORATION\nEngineer 2019-2021\n\nEDUCATION\nSchool',
      ['header: ALVA THORNE', 'skills: Perl', 'experience: ACME CORPORATION / Engineer 2019-2021', 'education: School'],
    ],
    [
      'unknown capitals close',
      'resume.txt',
      'SKILLS\nPerl\n\nCOVER\n\nHaskell is nice.\n\nEDUCATION\nSchool',
      ['skills: Perl', 'other: Haskell is nice.', 'education: School'],
    ],
    ['letter-spaced', 'resume.txt', 'S K I L L S\n\nPerl\n\nE D U C A T I O N\n\nSchool', ['skills: Perl', 'education: School']],
    ['colons', 'resume.txt', 'Skills:\nPerl\n\nEducation:\nSchool', ['skills: Perl', 'education: School']],
    ['title case', 'resume.txt', 'Skills\n\nPerl\n\nEducation\n\nArdle school', ['skills: Perl', 'education: Ardle school']],
    [
      'underlined',
      'resume.txt',
      'Skills\n------\nPerl\n\nCover\n-----\nHaskell\n\nEducation\n---------\nSchool',
      ['skills: Perl', 'other: Haskell', 'education: School'],
    ],
    [
      'labels below capitals are no sections',
      'resume.txt',
      'SKILLS\nLanguages: Perl\nTools: vim\n\nEDUCATION\nSchool',
      ['skills: Languages: Perl / Tools: vim', 'education: School'],
    ],
    [
      'no headings',
      'resume.txt',
      'Alva Thorne\n\nSkills: Perl, Go\n\nI like Haskell.',
      ['body: Alva Thorne / I like Haskell.', 'skills: Skills: Perl, Go'],
    ],
    [
      'a document word on top',
      'resume.md',
      '# Lebenslauf\n\n## Kenntnisse\n\nPerl\n\n## Ausbildung\n\nSchule',
      ['header: ', 'skills: Perl', 'education: Schule'],
    ],
    ['headings inside a fence', 'resume.md', '```\nSKILLS\n\nPerl\n\nEDUCATION\n\nSchool\n```', ['skills: Perl', 'education: School']],
  ])('%s', async (_, path, text, expected) => {
    expect(await sectionsOf(text, path)).toEqual(expected);
  });

  it('opens sections by titles of the user', async () => {
    const bytes = new TextEncoder().encode(`## Gigs\n\n${filler}\n\n## Skills\n\nPerl`);
    const { sections } = await readDocument(bytes, 'resume.md', { headings: { Gigs: ['experience'] } });
    expect(sections.map(({ kinds }) => kinds.join())).toEqual(['header', 'experience', 'skills']);
  });
});
