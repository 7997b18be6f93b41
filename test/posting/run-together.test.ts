import { beforeAll, describe, expect, test } from 'vitest';
import type { DraftContext } from '../../src/posting/names.ts';
import { isRunTogether, splitItems } from '../../src/posting/run-together.ts';
import { vocabularyOf } from '../../src/posting/vocabulary.ts';
import { runContext } from '../support.ts';

let context: DraftContext;
beforeAll(async () => {
  const { knowledge, language } = await runContext();
  context = { knowledge, language };
});

/** Items of invented lists, glued by the test; some with prose that holds them. */
const lists: readonly { readonly trade: string; readonly items: readonly string[]; readonly prose?: readonly string[] }[] = [
  {
    trade: 'music research, hard skills',
    items: [
      ...['generative modeling', 'machine learning', 'music information retrieval', 'speech processing', 'audio processing'],
      ...['signal processing', 'probabilistic modeling', 'computer vision', 'Python', 'PyTorch'],
    ],
  },
  {
    trade: 'music research, soft skills',
    items: [
      ...['creative problem solving', 'communication', 'collaboration', 'relationship building', 'passion for product development'],
      ...['enthusiasm for learning', 'ability to explain complex topics'],
    ],
  },
  { trade: 'doctorates', items: ['Ph.D. in Computer Science', 'Ph.D. in Mathematics', 'Ph.D. in Engineering'] },
  {
    trade: 'nursing',
    items: ['wound care', 'patient assessment', 'medication administration', 'infection control', 'triage', 'BLS', 'ACLS'],
    prose: ['You are experienced in wound care, patient assessment and medication administration.'],
  },
  {
    trade: 'accounting',
    items: ['financial reporting', 'accounts payable', 'Excel', 'SAP', 'budgeting', 'variance analysis', 'tax returns'],
  },
  { trade: 'web', items: ['JavaScript', 'TypeScript', 'React', 'Node.js', 'GraphQL', 'PostgreSQL', 'Docker', 'unit testing'] },
  { trade: 'law', items: ['contract negotiation', 'corporate law', 'legal research', 'due diligence', 'compliance'] },
  { trade: 'teaching', items: ['lesson planning', 'classroom management', 'curriculum development', 'special education'] },
  {
    trade: 'kitchen',
    items: ['menu planning', 'food safety', 'cost control', 'pastry'],
    prose: ['Menu planning, food safety and pastry are yours.'],
  },
  { trade: 'marketing', items: ['SEO', 'content marketing', 'Google Analytics', 'email marketing', 'social media'] },
];

test.each(lists)('$trade', ({ items, prose = [] }) => {
  const vocabulary = vocabularyOf(prose, context);
  const line = items.join('');
  expect(isRunTogether(line, vocabulary)).toBe(true);
  expect(splitItems(line, vocabulary).map(({ text }) => text)).toEqual(items);
});

describe('what is no run-together list', () => {
  test.each([
    'generative modeling, machine learning, signal processing',
    'machine learning',
    'JavaScript',
    'LinkedIn and PowerPoint',
    'blockchain, front-end, cybersecurity',
    'We use PostgreSQL, GitHub and JavaScript every day.',
    'https://example.org/jobs/machine-learning-engineer',
    'Softwareentwicklung und Datenverarbeitung',
  ])('%s', (line) => expect(isRunTogether(line, vocabularyOf([], context))).toBe(false));
});

test('an item that neither the prose nor the lexicon has is doubtful', () => {
  const items = splitItems('machine learningpassion for boats', vocabularyOf([], context));
  expect(items).toEqual([
    { text: 'machine learning', isDoubtful: false },
    { text: 'passion for boats', isDoubtful: true },
  ]);
});

test('a line of thousands of letters is cut in good time', () => {
  const start = performance.now();
  splitItems('abcdefghij'.repeat(2000), vocabularyOf([], context));
  expect(performance.now() - start).toBeLessThan(10_000);
});
