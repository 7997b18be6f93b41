import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const files = ['fixtures/music-research-strong.md', 'fixtures/chef-windows-1252.txt', 'fixtures/dates-of-many-shapes.md'];
const specs = ['specs/financial-controller.yaml', 'specs/research-scientist-music-generation.yaml'];

/** The JSON report of the real command line. */
async function report(env: Readonly<Record<string, string>>, documents = files, jobs = specs): Promise<string> {
  const args = ['bin/jobfit.cjs', 'check', ...documents, '--spec', ...jobs, '--format', 'json', '--today', '2026-11-24', '--no-config'];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env }, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    // 1: a document falls short of a spec, which is not the point here.
    if (error instanceof Error && 'code' in error && error.code === 1 && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

const plain = report({ TZ: 'UTC', LANG: 'C' });

test.each([
  { TZ: 'Asia/Tokyo' },
  { TZ: 'America/Los_Angeles' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { LANG: 'de_DE', LC_ALL: 'de_DE' },
  { LANG: 'C', LC_ALL: 'C' },
])('the report has the same bytes under %j', async (env) => {
  expect(await report(env)).toBe(await plain);
});

/** The results of a report, one a line, in an order of their own: they stand in the order in which documents and specs were named. */
function results(json: string): readonly string[] {
  const { results: found }: { results: readonly unknown[] } = JSON.parse(json);
  return found.map((result) => JSON.stringify(result)).sort();
}

test('each document is judged the same in whatever order documents and specs are named', async () => {
  expect(results(await report({}, files.toReversed(), specs.toReversed()))).toEqual(results(await plain));
});
