import { expect, test } from 'vitest';
import { check, UserError } from '../src/index.ts';

const spec = { file: 'job.yaml', text: 'title: Analyst\nskills: [SQL, Kubernetes]\nlanguages: [German]\n' };
const text = '# Ada Muster\n\n## Experience\n\nWrote SQL for three teams.\n\n## Languages\n\nGerman (native)\n';

test('one call holds a document against a spec', async () => {
  const report = await check({ document: { path: 'resume.md', text }, spec, today: '2026-11-22' });
  expect(report.requirements.map(({ label, verdict }) => `${label} ${verdict}`)).toEqual(['SQL met', 'Kubernetes missing', 'German met']);
  expect(report).toMatchObject({ kind: 'resume', passed: false, score: 66.7 });
});

test('bytes do as well as text', async () => {
  const report = await check({
    document: { path: 'x', bytes: new TextEncoder().encode(text), as: 'cover-letter' },
    spec,
    today: '2026-11-22',
  });
  expect(report).toMatchObject({ kind: 'cover-letter', passed: true });
});

test.each([
  [{ document: { path: 'x.md', text: '' }, spec, today: '2026-11-22' }, 'x.md: found no text'],
  [
    { document: { path: 'x.md', text }, spec: { ...spec, text: 'skill: []' }, today: '2026-11-22' },
    'job.yaml:1:1: found unknown key "skill"',
  ],
  [{ document: { path: 'x.md', text }, spec, today: 'tomorrow' }, 'found the day "tomorrow"'],
])('unusable input rejects with a UserError', async (input, message) => {
  await expect(check(input)).rejects.toThrow(message);
  await expect(check(input)).rejects.toBeInstanceOf(UserError);
});
