import { expect, test } from 'vitest';
import { readPosting } from '../../src/posting/read-posting.ts';
import { kindOfHeading, sectionsOf } from '../../src/posting/sections.ts';

const headings = {
  required: [
    ...[
      'Requirements',
      'Minimum qualifications',
      'What you bring',
      "What you'll need",
      'Who you are',
      'Your profile',
      'Must have',
      'About you',
    ],
    ...[
      "What we're looking for",
      'Skills and experience',
      'The ideal candidate',
      'Person specification',
      'You have',
      'Key skills',
      'Education',
    ],
    ...[
      'Anforderungen',
      'Dein Profil',
      'Das bringst du mit',
      'Profil recherché',
      'Votre profil',
      'Requisitos',
      'Qué buscamos',
      'Essential skills',
    ],
  ],
  preferred: [
    ...[
      'Nice to have',
      'Preferred qualifications',
      'Bonus points',
      'Desirable',
      'Pluses',
      "It's a plus if",
      'Good to have',
      'Desired skills',
    ],
    ...['Wünschenswert', 'Von Vorteil', 'Les plus', 'Se valorará'],
  ],
  responsibilities: [
    ...[
      'Responsibilities',
      "What you'll do",
      'Your tasks',
      'Key responsibilities',
      'The role',
      'Job description',
      'Your mission',
      'Duties',
    ],
    ...['Deine Aufgaben', 'Vos missions', 'Funciones', 'In this role you will', 'About the role'],
  ],
  benefits: [
    ...['Benefits', 'What we offer', 'Perks', "What's in it for you", 'Compensation and benefits', 'Why join us', 'We offer', 'Salary'],
    ...['Wir bieten', 'Was wir bieten', 'Nous offrons', 'Avantages', 'Ofrecemos'],
  ],
  company: [
    'About us',
    'About Pellworth',
    'Who we are',
    'Our mission',
    'The team',
    'Über uns',
    'Qui sommes-nous',
    'Sobre nosotros',
    'Company description',
  ],
  legal: ['Equal opportunity employer', 'Diversity and inclusion', 'Privacy notice'],
  keywords: ['Applicant Tracking System Keywords', 'Keywords', 'Our tech stack', 'Hard skills', 'Technologies'],
  facts: ['How to apply', 'Interview process', 'Contact', 'Location', 'Application deadline'],
} as const;

const rows = Object.entries(headings).flatMap(([kind, own]) => own.map((heading) => ({ kind, heading })));

test.each(rows)('"$heading" announces $kind', ({ kind, heading }) => {
  expect(kindOfHeading(heading)).toBe(kind);
  expect(kindOfHeading(`**${heading.toUpperCase()}:**`)).toBe(kind);
});

test.each([
  'Experience working with Docker is a plus',
  'Strong knowledge of Java',
  'We deliver parcels to villages.',
  'Bachelor of Science in Nursing',
  'Python',
])('"%s" is no heading', (line) => expect(kindOfHeading(line)).toBeUndefined());

async function sections(text: string, path = 'posting.txt'): Promise<readonly string[]> {
  const posting = await readPosting(new TextEncoder().encode(text), path);
  return sectionsOf(posting).map(({ kind, heading, lines }) => `${kind}|${heading}|${lines.map((line) => line.text).join('/')}`);
}

test('plain words on a line of their own are headings, in any dress', async () => {
  const text = 'Baker\nRequirements\nBaking bread\n*** Nice to have ***\nSourdough\n🎁 Benefits:\nBread';
  expect(await sections(text)).toEqual([
    'unknown||Baker',
    'required|Requirements|Baking bread',
    'preferred|*** Nice to have ***|Sourdough',
    'benefits|🎁 Benefits:|Bread',
  ]);
});

test('a heading of Markdown that nobody knows is a section of its own, or belongs to the one above where it is lower', async () => {
  const text = '# Baker\n\n## Requirements\n\n### Oven\n\n- Heat\n\n## Ovenology\n\n- Lore\n';
  expect(await sections(text, 'posting.md')).toEqual([
    'unknown|Baker|',
    'required|Requirements|',
    'required|Oven|Heat',
    'unknown|Ovenology|Lore',
  ]);
});

test('a label opens a section on its own line', async () => {
  expect(await sections('Requirements: three years of baking\nBenefits: bread')).toEqual([
    'required|Requirements|three years of baking',
    'benefits|Benefits|bread',
  ]);
});

test('a copy that lost its line breaks is cut at the headings inside it', async () => {
  const filler = 'We bake bread for the whole valley and have done so for many years, with an oven that is older than the railway. '.repeat(
    3,
  );
  const text = `${filler}Requirements Experience with ovens Benefits: Free bread and a place by the oven`;
  expect((await sections(text)).map((line) => line.split('|').slice(0, 2).join('|'))).toEqual([
    'unknown|',
    'required|Requirements',
    'benefits|Benefits:',
  ]);
});

test('sub-headings of keyword blocks and of nice-to-haves keep their kind', async () => {
  const text = 'Keywords\nHard skills\nPython\nSoft skills\nteamwork\nNice to have\nLanguages:\nFrench';
  expect((await sections(text)).map((line) => line.split('|')[0])).toEqual(['keywords', 'keywords', 'keywords', 'preferred', 'preferred']);
});
