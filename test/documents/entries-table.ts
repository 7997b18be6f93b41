interface Case {
  readonly shows: string;
  readonly path?: string;
  readonly text: string;
  /** `blocks joined by " / " | periods`. */
  readonly entries: readonly string[];
}

export const cases: readonly Case[] = [
  {
    shows: 'dates in headings',
    text: '## Experience\n\n### Engineer, Acme (2019 – 2021)\n\n- Built A\n\n### Intern, Brisk (2018)\n\n- Built B',
    entries: ['Engineer, Acme (2019 – 2021) / Built A | 2019-01..2021-12', 'Intern, Brisk (2018) / Built B | 2018-01..2018-12'],
  },
  {
    shows: 'a date on the line below a heading',
    text: '## Experience\n\n### Engineer, Acme\n\n*Jan 2019 – Present*\n\n- Built A\n\n### Intern, Brisk\nJune 2018 - Aug 2018\n\nBuilt B',
    entries: [
      'Engineer, Acme / Jan 2019 – Present / Built A | 2019-01..now',
      'Intern, Brisk / June 2018 – Aug 2018 / Built B | 2018-06..2018-08',
    ],
  },
  {
    shows: 'bold-led paragraphs',
    text: '## Experience\n\n**Engineer**, Acme, 2019 – 2021\n\n- Built A\n\n**Intern**, Brisk, 2018 – 2019\n\n- Built B',
    entries: ['Engineer, Acme, 2019 – 2021 / Built A | 2019-01..2021-12', 'Intern, Brisk, 2018 – 2019 / Built B | 2018-01..2019-12'],
  },
  {
    shows: 'an italic date line below a bold title',
    text: '## Experience\n\n**Engineer, Acme**\n\n*2019 – 2021*\n\n- Built A\n\n**Intern, Brisk**\n\n*2018 – 2019*\n\n- Built B',
    entries: ['Engineer, Acme / 2019 – 2021 / Built A | 2019-01..2021-12', 'Intern, Brisk / 2018 – 2019 / Built B | 2018-01..2019-12'],
  },
  {
    shows: 'positions below an undated employer',
    text: '## Experience\n\n### Acme\n\n**Lead** 2020 – 2021\n\n- Led A\n\n**Engineer** 2018 – 2020\n\n- Built B',
    entries: ['Acme |', 'Lead 2020 – 2021 / Led A | 2020-01..2021-12', 'Engineer 2018 – 2020 / Built B | 2018-01..2020-12'],
  },
  {
    shows: 'positions below a dated employer',
    text: '## Experience\n\n### Acme (2018 – 2021)\n\n**Lead** 2020 – 2021\n\n- Led A\n\n**Engineer** 2018 – 2020\n\n- Built B',
    entries: [
      'Acme (2018 – 2021) | 2018-01..2021-12',
      'Lead 2020 – 2021 / Led A | 2020-01..2021-12',
      'Engineer 2018 – 2020 / Built B | 2018-01..2020-12',
    ],
  },
  {
    shows: 'positions as deeper headings',
    text: '## Experience\n\n### Acme\n\n#### Lead, 2020 – 2021\n\n- Led A\n\n#### Engineer, 2018 – 2020\n\n- Built B',
    entries: ['Acme |', 'Lead, 2020 – 2021 / Led A | 2020-01..2021-12', 'Engineer, 2018 – 2020 / Built B | 2018-01..2020-12'],
  },
  {
    shows: 'undated subheadings inside a job',
    text: '## Experience\n\n### Acme, 2018 – 2021\n\n#### Shop system\n\n- Built A in Perl\n\n#### Skills\n\n- Perl\n\n### Brisk, 2016 – 2018\n\n- Built B',
    entries: [
      'Acme, 2018 – 2021 / Shop system / Built A in Perl / Skills / Perl | 2018-01..2021-12',
      'Brisk, 2016 – 2018 / Built B | 2016-01..2018-12',
    ],
  },
  {
    shows: 'list items as jobs',
    text: '## Experience\n\n- **Engineer**, Acme (2019–2021)\n  - Built A\n- **Intern**, Brisk (2018–2019)\n  - Built B',
    entries: ['Engineer, Acme (2019–2021) / Built A | 2019-01..2021-12', 'Intern, Brisk (2018–2019) / Built B | 2018-01..2019-12'],
  },
  {
    shows: 'list items that start with their dates',
    text: '## Experience\n\n- 2019–2021: Engineer at Acme\n- 2018–2019: Intern at Brisk',
    entries: ['2019–2021: Engineer at Acme | 2019-01..2021-12', '2018–2019: Intern at Brisk | 2018-01..2019-12'],
  },
  {
    shows: 'a bullet with a date inside a job',
    text: '## Experience\n\n### Engineer, Acme, 2015 – 2021\n\n- Moved billing to Go (2019–2020)\n- Built B',
    entries: ['Engineer, Acme, 2015 – 2021 / Moved billing to Go (2019–2020) / Built B | 2015-01..2021-12'],
  },
  {
    shows: 'dates in prose of a job',
    text: '## Experience\n\n**Engineer**, Acme, 2015 – 2021\n\nIn the years from 2016 to 2018 I moved the whole of our old billing service over to Go, with two colleagues, and trained the team in it.',
    entries: [
      'Engineer, Acme, 2015 – 2021 / In the years from 2016 to 2018 I moved the whole of our old billing service over to Go, with two colleagues, and trained the team in it. | 2015-01..2021-12',
    ],
  },
  {
    shows: 'table rows',
    text: '## Education\n\n| Years | Degree |\n|---|---|\n| 2015–2018 | B.Sc. Physics |\n| 2018–2020 | M.Sc. Physics |',
    entries: ['2015–2018 / B.Sc. Physics | 2015-01..2018-12', '2018–2020 / M.Sc. Physics | 2018-01..2020-12'],
  },
  {
    shows: 'hard-broken lines, each a degree',
    text: '## Education\n\n2015 – 2018 – B.Sc. Physics  \n2012 – 2015 – School in Ardle',
    entries: ['2015 – 2018 – B.Sc. Physics | 2015-01..2018-12', '2012 – 2015 – School in Ardle | 2012-01..2015-12'],
  },
  {
    shows: 'degrees with a single year',
    text: '## Education\n\n- B.Sc. Physics, University of Lindenau, 2018\n- Abitur, 2014',
    entries: ['B.Sc. Physics, University of Lindenau, 2018 | 2018-01..2018-12', 'Abitur, 2014 | 2014-01..2014-12'],
  },
  {
    shows: 'plain text with a right-hand date',
    path: 'resume.txt',
    text: 'EXPERIENCE\n\nAcme Ltd, Ardle\nEngineer                                  2019 - 2021\n- Built A\n\nBrisk Ltd, Ardle\nIntern                                    2018 - 2019\n- Built B\n\nSKILLS\nPerl',
    entries: [
      'Acme Ltd, Ardle / Engineer 2019 – 2021 / Built A | 2019-01..2021-12',
      'Brisk Ltd, Ardle / Intern 2018 – 2019 / Built B | 2018-01..2019-12',
    ],
  },
  {
    shows: 'a board export: title, place, dates on lines of their own',
    path: 'resume.txt',
    text: 'WORK EXPERIENCE\n\nEngineer\nAcme - Ardle\nJanuary 2019 to Present\n\nResponsible for the shop system.\n\nIntern\nBrisk - Ardle\nJune 2018 to December 2018\n\nWrote tests.\n\nSKILLS\nPerl',
    entries: [
      'Engineer / Acme – Ardle / January 2019 to Present / Responsible for the shop system. | 2019-01..now',
      'Intern / Brisk – Ardle / June 2018 to December 2018 / Wrote tests. | 2018-06..2018-12',
    ],
  },
  {
    shows: 'dates first',
    path: 'resume.txt',
    text: 'EXPERIENCE\n\n2019 - 2021\nEngineer, Acme\n- Built A\n\n2018 - 2019\nIntern, Brisk\n- Built B\n\nSKILLS\nPerl',
    entries: ['2019 – 2021 / Engineer, Acme / Built A | 2019-01..2021-12', '2018 – 2019 / Intern, Brisk / Built B | 2018-01..2019-12'],
  },
  {
    shows: 'start and end on two lines',
    path: 'resume.txt',
    text: 'EXPERIENCE\n\nSep 2015   Engineer, Acme\nTill Date  - Builds A\n\nJan 2012   Intern, Brisk\nAug 2015   - Built B\n\nSKILLS\nPerl',
    entries: [
      'Sep 2015 Engineer, Acme / Till Date – Builds A | 2015-09..now',
      'Jan 2012 Intern, Brisk / Aug 2015 – Built B | 2012-01..2015-08',
    ],
  },
  {
    shows: 'from and to in cells',
    text: '## Experience\n\n| From | To | Job |\n|---|---|---|\n| From: Aug 2009 | To: Dec 2012 | Engineer, Acme |\n| Jan 2013 | Present | Lead, Acme |',
    entries: ['From: Aug 2009 / To: Dec 2012 / Engineer, Acme | 2009-08..2012-12', 'Jan 2013 / Present / Lead, Acme | 2013-01..now'],
  },
  {
    shows: 'an undated job between dated ones',
    text: '## Experience\n\n**Engineer**, Acme, 2019 – 2021\n\n- Built A\n\n**Consultant**, Corva\n\n- Built C\n\n**Intern**, Brisk, 2018\n\n- Built B',
    entries: [
      'Engineer, Acme, 2019 – 2021 / Built A | 2019-01..2021-12',
      'Consultant, Corva / Built C |',
      'Intern, Brisk, 2018 / Built B | 2018-01..2018-12',
    ],
  },
  {
    shows: 'no entries in a summary',
    text: '## Summary\n\n**Engineer** since 2015.\n\n## Interests\n\nSailing 2010 – 2015',
    entries: [],
  },
  {
    shows: 'a labelled line between two jobs',
    path: 'resume.txt',
    text: 'EXPERIENCE\n\nEngineer, Acme, 2019 - 2021\n- Built A\nTechnologies: Perl, Go\nIntern, Brisk, 2018 - 2019\n- Built B\n\nSKILLS\nPerl',
    entries: [
      'Engineer, Acme, 2019 – 2021 / Built A / Technologies: Perl, Go | 2019-01..2021-12',
      'Intern, Brisk, 2018 – 2019 / Built B | 2018-01..2019-12',
    ],
  },
  {
    shows: 'several periods of one job',
    text: '## Experience\n\n### Engineer, Acme (2012–2014, 2016–2018)\n\n- Built A',
    entries: ['Engineer, Acme (2012–2014, 2016–2018) / Built A | 2012-01..2014-12 2016-01..2018-12'],
  },
  {
    shows: 'title and text in one paragraph',
    text: '## Experience\n\n**Engineer, Acme** (2019–2021)\nBuilt A in Perl, then moved it to Go.\n\n**Intern, Brisk** (2018–2019)\nBuilt B.',
    entries: [
      'Engineer, Acme (2019–2021) Built A in Perl, then moved it to Go. | 2019-01..2021-12',
      'Intern, Brisk (2018–2019) Built B. | 2018-01..2019-12',
    ],
  },
  {
    shows: 'dates in a left column, one broken over two lines',
    path: 'resume.txt',
    text: 'EXPERIENCE\n\nMay 2014 -     Acme Pumps, Ardle\npresent        Engineer\n               - Built A\n\nJune 2009 -    Brisk Valves, Ardle\nApril 2014     Draughtsman\n               - Built B',
    entries: [
      'May 2014 – present / Acme Pumps, Ardle / Engineer / Built A | 2014-05..now',
      'June 2009 – April 2014 / Brisk Valves, Ardle / Draughtsman / Built B | 2009-06..2014-04',
    ],
  },
  {
    shows: 'capital titles with room above their dates',
    path: 'resume.txt',
    text: 'EXPERIENCE\n\nENGINEER, ACME\n\n2019 – 2021\n\n- Built A\n\nDRAUGHTSMAN, BRISK\n\n2018 – 2019\n\n- Built B',
    entries: ['ENGINEER, ACME / 2019 – 2021 / Built A | 2019-01..2021-12', 'DRAUGHTSMAN, BRISK / 2018 – 2019 / Built B | 2018-01..2019-12'],
  },
  {
    shows: 'a title as one heading, employer and time as the next',
    text: '## Experience\n\n### Engineer\n#### Acme | 2019 – 2021\n\n- Built A\n\n### Draughtsman\n#### Brisk | 2017 – 2018\n\n- Built B',
    entries: [
      'Engineer / Acme | 2019 – 2021 / Built A | 2019-01..2021-12',
      'Draughtsman / Brisk | 2017 – 2018 / Built B | 2017-01..2018-12',
    ],
  },
  {
    shows: 'positions as headings below an undated employer',
    text: '## Experience\n\n### Acme\n#### Lead, 2020 – 2021\n\n- Led A\n\n#### Engineer, 2018 – 2020\n\n- Built B',
    entries: ['Acme |', 'Lead, 2020 – 2021 / Led A | 2020-01..2021-12', 'Engineer, 2018 – 2020 / Built B | 2018-01..2020-12'],
  },
  {
    shows: 'a date above lighter and heavier headings',
    text: '## Experience\n\n#### 2019 – 2021\n### Acme\n### Engineer\n\n- Built A\n\n#### 2017 – 2018\n### Brisk\n### Draughtsman\n\n- Built B',
    entries: [
      '2019 – 2021 / Acme / Engineer / Built A | 2019-01..2021-12',
      '2017 – 2018 / Brisk / Draughtsman / Built B | 2017-01..2018-12',
    ],
  },
  {
    shows: 'items of a title, a ward and a date below it',
    text: '## Experience\n\n* **Registrar, Renal Medicine**\n  * Dunlo Infirmary\n  * May 2021 - Present\n\n* **House Officer**\n  * Surgery, Paediatrics\n  * Ardle Hospital\n  * May 2019 - April 2021',
    entries: [
      'Registrar, Renal Medicine / Dunlo Infirmary / May 2021 – Present | 2021-05..now',
      'House Officer / Surgery, Paediatrics / Ardle Hospital / May 2019 – April 2021 | 2019-05..2021-04',
    ],
  },
  {
    shows: 'a time in brackets in the middle of an item',
    text: '## Academic Appointments\n\n- Map Librarian (2021-present), Ardle University Libraries, Ines Corrigan Reading Room and Atlas Collection\n- Fellow (2017-2020), Dunlo',
    entries: [
      'Map Librarian (2021-present), Ardle University Libraries, Ines Corrigan Reading Room and Atlas Collection | 2021-01..now',
      'Fellow (2017-2020), Dunlo | 2017-01..2020-12',
    ],
  },
  {
    shows: 'a place and a full stop behind the time',
    text: '## Experience\n\n### Projectionist.\n\nAcme Pictures 10/2015 – 07/2020 ARDLE, NORWAY.\nKept four machines running.\n\n### Usher.\n\nBrisk 06/2011 – 09/2014 ARDLE, NORWAY.\nSold tickets.',
    entries: [
      'Projectionist. / Acme Pictures 10/2015 – 07/2020 ARDLE, NORWAY. Kept four machines running. | 2015-10..2020-07',
      'Usher. / Brisk 06/2011 – 09/2014 ARDLE, NORWAY. Sold tickets. | 2011-06..2014-09',
    ],
  },
  {
    shows: 'the title as the definition of its time',
    text: '## Experience\n\n2022-23\n:    **Secondment**\n\n2017-...\n:    **Senior lecturer** in geodesy',
    entries: ['2022-23 / Secondment | 2022-01..2023-12', '2017-... / Senior lecturer in geodesy | 2017-01..now'],
  },
];
