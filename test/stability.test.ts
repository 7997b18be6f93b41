import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withInvisible } from './stability/characters.ts';
import { editsOf, exceptions, isException, pathAfter } from './stability/edits.ts';
import { marks, withMarks } from './stability/markup.ts';
import { differences, outcomeOf } from './stability/outcome.ts';
import { type Subject, specsFor, subjects } from './stability/subjects.ts';

/** Of all pairs of document and edit each nth is tried, another set for each document; STABILITY=all tries them all. */
const every = process.env.STABILITY === 'all' ? 1 : 5;

const pairs = subjects.flatMap((subject, at) =>
  Object.keys(editsOf(subject))
    .filter((edit, index) => (at + index) % every === 0 && !isException(edit, subject))
    .map((edit): readonly [string, string, Subject] => [subject.path, edit, subject]),
);

async function changes(subject: Subject, edited: string, path = subject.path): Promise<readonly string[]> {
  const specs = await specsFor(subject);
  return differences(await before(subject), await outcomeOf(edited, path, specs));
}

const outcomes = new Map<string, ReturnType<typeof outcomeOf>>();

function before(subject: Subject): ReturnType<typeof outcomeOf> {
  const known = outcomes.get(subject.path) ?? specsFor(subject).then((specs) => outcomeOf(subject.bytes, subject.path, specs));
  outcomes.set(subject.path, known);
  return known;
}

it.each(pairs)('%s is judged the same with %s', async (_, edit, subject) => {
  const edited = await editsOf(subject)[edit]?.(subject);
  expect(await changes(subject, edited ?? '', pathAfter(edit, subject))).toEqual([]);
});

it.each(exceptions)('%s changes with what is like %s: %s', async (path, pattern) => {
  const subject = subjects.find((candidate) => candidate.path === path);
  const edit = subject && Object.keys(editsOf(subject)).find((name) => pattern.test(name));
  const edited = subject && edit && (await editsOf(subject)[edit]?.(subject));
  expect(subject && edit && edited && (await changes(subject, edited, pathAfter(edit, subject)))).not.toEqual([]);
});

/** Places are shares of all there are, so that one generator suits every document. */
const share = fc.integer({ min: 0, max: 9999 }).map((part) => part / 10_000);

function scattered<Put>(put: fc.Arbitrary<Put>): fc.Arbitrary<[number, Put][]> {
  return fc.array(fc.tuple(share, put), { minLength: 1, maxLength: 40 });
}

describe('at random places', () => {
  const some = fc.constantFrom(...subjects);
  const markdown = fc.constantFrom(...subjects.filter(({ format }) => format === 'markdown'));
  const runs = { numRuns: every === 1 ? 400 : 40, seed: 20_261_124 };

  it('invisible characters change nothing', async () => {
    const characters = scattered(fc.constantFrom('\u200b', '\u2060', '\u00ad', '\u200c', '\u200d', '\ufeff'));
    const property = fc.asyncProperty(some, characters, async (subject, choices) => {
      expect(await changes(subject, withInvisible(subject, choices))).toEqual([]);
    });
    await fc.assert(property, runs);
  });

  it('bold, italics and links around words change nothing', async () => {
    const put = scattered(fc.constantFrom(...Object.values(marks)));
    const property = fc.asyncProperty(markdown, put, async (subject, choices) => {
      expect(await changes(subject, withMarks(subject, choices))).toEqual([]);
    });
    await fc.assert(property, runs);
  });
});
