import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { cvRepo, spec, weakResume } from './cv-repo.ts';
import { run } from './run.ts';

const matcher = JSON.parse(readFileSync('.github/jobfit-matcher.json', 'utf8'));
const [{ pattern: patterns }] = matcher.problemMatcher;
const [{ regexp, file, line, column, severity, message, code }] = patterns;

test('the problem matcher reads what --format compact prints', () => {
  const name = 'Résumé of Mira.md';
  const { folder, remove } = cvRepo({ [name]: `${weakResume}\n${'Python, '.repeat(60)}Python\n`, 'specs/job.yaml': spec });
  try {
    const { stdout } = run(process.execPath, [`${inject('releaseTree')}/bin/jobfit.cjs`, 'check', name, '--format', 'compact'], folder);
    const grave = stdout.split('\n').filter((each) => /: (?:error|warning): /.test(each));
    const found = grave.map((each) => new RegExp(regexp).exec(each) ?? []);
    expect(found.map((groups) => [groups[file], groups[severity], groups[code]])).toEqual(
      expect.arrayContaining([
        [name, 'error', 'kubernetes'],
        [name, 'warning', 'integrity/keyword-stuffing'],
      ]),
    );
    expect(found[0]?.[message]).toMatch(/^missing: Kubernetes/);
    expect(found.flatMap((groups) => [groups[line], groups[column]]).every((number) => /^\d+$/.test(number ?? ''))).toBe(true);
  } finally {
    remove();
  }
});
