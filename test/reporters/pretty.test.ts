import { expect, test } from 'vitest';
import { pretty } from '../../src/reporters/pretty.ts';
import { evidence, finding, options, report, requirement } from './reports.ts';

const several = Array.from({ length: 5 }, () => evidence('Python'));

const example = report(
  [
    requirement('Python', 'met', { evidence: several }),
    requirement('one of Go, Rust', 'met', {
      ...{ kind: 'group', message: '1 of 3 met (one asked); Rust' },
      members: [requirement('Go', 'missing'), requirement('Rust', 'met', { evidence: [evidence('SQL')] }), requirement('Zig', 'missing')],
    }),
    requirement('Kubernetes', 'missing', { hint: 'If you have used Kubernetes, say where.' }),
    requirement('Databases', 'partly', { key: 'other', message: 'SQL implies Databases: name it', evidence: [evidence('SQL', 'implied')] }),
    requirement('humour', 'unclear', { key: 'softSkills', message: 'check by eye' }),
    requirement('Haskell', 'missing', { key: 'other', optional: true }),
  ],
  { findings: [finding('Python')], notes: ['only 12 words: is this the whole document?'] },
);

test('requirements, evidence, findings, coverage and the verdict', () => {
  expect(`\n${pretty([example], options)}`).toMatchInlineSnapshot(`
    "
    resume.md against specs/job.yaml – Analyst
    Does this document show what this posting asks?
    note: only 12 words: is this the whole document?

    skills
      ✓ Python: named in experience
          7:7  “Python” in experience
          7:7  “Python” in experience
          7:7  “Python” in experience
          and 2 more
      ✓ one of Go, Rust: 1 of 3 met (one asked); Rust
          ✓ Rust: named in experience
              7:18  “SQL” in experience
          not needed: Go, Zig
      ✗ Kubernetes: not found
          If you have used Kubernetes, say where.

    other
      ~ Databases: SQL implies Databases: name it
          7:18  “SQL” in experience, implied
      ✗ Haskell (optional): not found
          If it is true of you, say where.

    softSkills
      ? humour: check by eye

    resume.md:7:7 warning [resume/example]
      “Python” is an example
      7 │ Wrote Python and SQL; reach me at *************** for more, or write SQL t
        │       ^^^^^^
      help: Say it in other words.

                       met    of      %  not shown
    must
      skills             2     3   66.7  Kubernetes
      other            0.5     1     50  Databases (partly)
      softSkills         0     0         humour (unclear)
      total            2.5     4   62.5
    optional
      other              0     1      0  Haskell

    score 62.5 (2.5 of 4 musts, 1 unclear left out)
    ✖ resume.md falls short of Analyst: 1 must missing
    "
  `);
});

test('all evidence and all members where everything is asked for', () => {
  const text = pretty([example], { ...options, verbose: true });
  expect(text.match(/“Python” in experience/g)).toHaveLength(5);
  expect(text).toContain('✗ Zig: not found');
});

test('only shortcomings where quiet is asked for', () => {
  expect(`\n${pretty([example], { ...options, quiet: true })}`).toMatchInlineSnapshot(`
    "
    skills
      ✗ Kubernetes: not found
          If you have used Kubernetes, say where.
    ✖ resume.md falls short of Analyst: 1 must missing
    "
  `);
});

test('ASCII where the terminal has no more', () => {
  const text = pretty([example], { ...options, unicode: false });
  expect(text).toContain('  x Kubernetes: not found');
  expect(text.replaceAll('é', 'e')).not.toMatch(/[✓✗✔✖│–…]/);
});

test.each([60, 80, 120])('nothing is wider than %i columns but what cannot be broken', (width) => {
  const long = requirement('one of a rather long list of things that a posting asks for and that nobody has', 'partly', {
    message: 'a message that says at some length why this requirement is judged as it is, and what was found of it',
    evidence: [evidence('Wrote Python and SQL; reach me at ada@example.org for more, or write SQL to me.')],
  });
  const text = pretty([report([...example.requirements, long], { findings: example.findings })], { ...options, width });
  const wide = text.split('\n').filter((line) => line.length > width && !line.startsWith('✖'));
  expect(wide).toEqual([]);
});

test('a letter that passes without showing every must is not praised for it', () => {
  const letter = report([requirement('Go', 'missing')], { kind: 'cover-letter', passed: true });
  expect(pretty([letter], options)).toContain('✔ resume.md addresses 0 of 1 must of Analyst');
});

test('why a document falls short: findings and score', () => {
  const failed = report([requirement('Go', 'partly')], { passed: false, findings: [finding('SQL', { severity: 'error' })] });
  const text = pretty([failed], { ...options, minScores: new Map([['resume.md', 60]]) });
  expect(text).toContain('✖ resume.md falls short of Analyst: 1 error, score 50 is below 60');
});

test('nothing decided, no score', () => {
  expect(pretty([report([requirement('humour', 'unclear')])], options)).toContain(
    'no score: the text decides none of 1 must, 1 unclear left out',
  );
});

test('weights make points of musts', () => {
  const text = pretty([report([requirement('Go', 'met', { weight: 3 }), requirement('Rust', 'missing')])], options);
  expect(text).toContain('score 75 (3 of 4 points)');
});

test('personal data stays out of evidence and frames', () => {
  const held = report([requirement('Go', 'met', { evidence: [evidence('reach me at ada@example.org')] })], {
    findings: [finding('for more')],
  });
  const text = pretty([held], options);
  expect(text).not.toContain('ada@');
  expect(text).toContain('reach me at ***************');
});

test('a document cannot command the terminal', () => {
  const held = report([requirement('Go', 'met', { evidence: [{ ...evidence('SQL'), text: '\u001b[31mSQL\u0007\u202e' }] })]);
  expect(pretty([held], options)).toContain('“[31mSQL”');
});

test('the frame of a long line shows the words and hides personal data cut by its edge', async () => {
  const { createSource, spanOf } = await import('../../src/model/span.ts');
  const { document } = await import('./reports.ts');
  const text = `${'x '.repeat(300)}ada.muster@example.org ${'y '.repeat(14)}HERE ${'z '.repeat(300)}`;
  const long = { ...document, source: createSource('resume.md', text) };
  const at = text.indexOf('HERE');
  const held = report([], { findings: [finding('SQL', { span: spanOf(long.source, at, at + 4) })] });
  const lines = pretty([held], { ...options, documents: new Map([['resume.md', long]]) }).split('\n');
  const frame = lines.findIndex((line) => line.includes('HERE'));
  expect(lines[frame + 1]?.indexOf('^^^^')).toBe(lines[frame]?.indexOf('HERE'));
  expect(lines[frame]).not.toMatch(/muster|example|[a-w]/);
});
