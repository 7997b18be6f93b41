import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/posting/coverage.ts';
import { type Draft, draftOf } from '../../src/posting/draft.ts';
import { leavesOf } from '../../src/posting/model.ts';
import { readPosting } from '../../src/posting/read-posting.ts';
import { writeDraft } from '../../src/posting/write-draft.ts';
import type { Spec } from '../../src/requirements/requirement.ts';
import { loadSpec } from '../../src/spec/load-spec.ts';
import { isQuoted, quotedText } from '../../src/spec/quotes.ts';
import { runContext } from '../support.ts';

interface Drafted {
  readonly draft: Draft;
  readonly yaml: string;
  readonly spec: Spec | undefined;
}

async function drafted(text: string | Uint8Array, path = 'posting.txt'): Promise<Drafted> {
  const { knowledge, language } = await runContext();
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const draft = draftOf(await readPosting(bytes, path), { knowledge, language });
  const yaml = writeDraft(draft, { source: path });
  const isSpokenLanguage = (name: string): boolean =>
    knowledge.spokenLanguages.names.find(name) !== undefined && knowledge.terms.find(name)?.kind !== 'language';
  const spec = draft.requirements.length === 0 ? undefined : loadSpec({ file: 'draft.yaml', text: yaml, isSpokenLanguage });
  return { draft, yaml, spec };
}

/** What holds for the draft of any posting. */
async function expectSound(text: string, path?: string): Promise<void> {
  const { draft, yaml, spec } = await drafted(text, path);
  const source = quotedText(draft.posting.text);
  for (const { quote } of draft.requirements) expect(isQuoted(source, quote), `quote "${quote}"`).toBe(true);
  expect(spec?.requirements.length ?? 0).toBe(draft.requirements.length);
  expect((await drafted(text, path)).yaml).toBe(yaml);
}

const gold = 'test/posting/gold';
const postings = readdirSync(gold).filter((name) => !name.endsWith('.yaml'));

test.each(postings)('%s: loads, its quotes are verbatim, the same again', async (file) =>
  expectSound(readFileSync(join(gold, file), 'utf8'), file),
);

test.each(postings)('%s: every sentence that was drafted is covered by its quote', async (file) => {
  const { draft, spec } = await drafted(readFileSync(join(gold, file)), file);
  const { language } = await runContext();
  if (!spec) throw new Error('no requirement');
  const { misquoted, uncovered } = coverageOf(draft.posting, spec, language);
  expect(misquoted).toEqual([]);
  expect(uncovered.length).toBeLessThanOrEqual(2);
});

const phrases = fc.constantFrom(
  ...[
    'Requirements',
    'Nice to have:',
    'Benefits',
    'Python',
    'experience with',
    ' and ',
    ' or ',
    ', ',
    '; ',
    '(',
    ')',
    'e.g. ',
    'such as ',
    '\n',
    '- ',
  ],
  ...[
    'Bachelor',
    'degree in ',
    'years',
    '5+ ',
    'is a plus',
    'not required',
    'or related',
    'at least two of',
    'English',
    'C1',
    'NeurIPS',
    'papers at ',
  ],
  ...[
    '"',
    "'",
    ': ',
    '# ',
    '\\',
    '\t',
    '\u0000'.replace('\u0000', '\u0001'),
    '\u202e',
    'ß',
    '’',
    '–',
    '🎁',
    'machine learningPythonPyTorch',
    'Keywords',
    '\r\n',
    '**',
    '`',
    '<b>',
    '{{',
    '%',
  ],
);

describe('properties', () => {
  test('a draft of phrases in any order is sound', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(phrases, { minLength: 1, maxLength: 40 }), async (parts) => {
        const text = `Requirements\n${parts.join('')}`;
        await expectSound(text);
      }),
      { numRuns: 300 },
    );
  });

  test('a draft of any text is sound', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        if (!text.includes('\0')) await expectSound(`You have experience with ${text}\nRequirements\n${text}`);
      }),
      { numRuns: 300 },
    );
  });
});

test('a long hostile line ends in good time', async () => {
  const start = performance.now();
  for (const part of ['(', 'such as ', ', and ', 'experience with ', 'a plus ', '5 years ', 'English ', 'PhD in ', 'or related ', 'e.g. ('])
    await drafted(`Requirements\n${part.repeat(20_000 / part.length)}`);
  expect(performance.now() - start).toBeLessThan(25_000);
}, 60_000);

describe('the example posting', () => {
  const source = () =>
    [
      'Conduct research in generation.',
      'Requirements',
      'You have a Ph.D. degree in Computer Science, Mathematics, Engineering, or a related field. Previous industry experience is helpful.',
      'You have experience in one or more of the following fields: generative modeling, machine learning, speech processing, or related areas.',
      'You have strong coding skills in the following languages/libraries: Python, PyTorch, NumPy.',
      'You are enthusiastic about learning more about turning ideas into products.',
      'Benefits',
      'Harbor is an equal opportunity employer.',
      'Applicant Tracking System Keywords',
      'Tip: use these terms in your resume to boost ATS matches.',
      'Hard skills',
      'generative modelingmachine learningspeech processingPythonPyTorch',
      'Soft skills',
      'collaborationenthusiasm for learning',
      'Certifications',
      'Ph.D. in Computer SciencePh.D. in MathematicsPh.D. in Engineering',
    ].join('\n');

  test('keywords only add what no sentence asks, as a nice-to-have with a note', async () => {
    const { draft } = await drafted(source());
    const noted = draft.requirements.filter(({ note }) => note !== undefined);
    expect(noted.map(({ ask, optional }) => [leavesOf(ask).map(({ name }) => name), optional])).toEqual([[['collaboration'], true]]);
    expect(draft.keywords.splits.map(({ items }) => items.length)).toEqual([5, 2, 3]);
    expect(draft.keywords.covered).toBe(9);
  });

  test('no benefit, no tip and no legal line is asked', async () => {
    const { draft } = await drafted(source());
    expect(draft.requirements.filter(({ quote }) => /equal opportunity|Tip|Conduct/.test(quote))).toEqual([]);
    expect(draft.posting.company).toBe('Harbor');
  });
});
