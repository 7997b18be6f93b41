import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report, Verdict } from '../../src/model/report.ts';
import { rankingOf } from '../../src/ranking.ts';
import { html } from '../../src/reporters/rank/html.ts';
import { accessibilityFaults, lacksBrowser, launch, open } from './browser.ts';
import { report, requirement } from './reports.ts';

const options = { width: 80, today: '2026-11-22', version: '0.1.0' };
const verdicts: readonly Verdict[] = ['met', 'missing', 'partly', 'unclear'];
const attack = '</title><script>alert(1)</script><img src=https://evil.example/x onerror=alert(1)>"\'';

/** Every document against every spec, with verdicts of all kinds, under long and hostile names. */
function fitsOf(documents: number, specs: number): readonly Report[] {
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
  return numbers(documents).flatMap((at) =>
    numbers(specs).map((other) =>
      report([requirement('SQL', verdicts[(at + other) % 4] ?? 'met'), requirement(attack, verdicts[other % 4] ?? 'met')], {
        file: at === 0 ? attack : `applications/2026/resume-number-${at}.md`,
        spec: { file: `specs/job-${other}.yaml`, title: other === 1 ? attack : `Senior Data Engineer, Team ${other}`, sha256: '' },
      }),
    ),
  );
}

const page = (documents: number, specs: number): string => html(rankingOf(fitsOf(documents, specs)), options);

test('the longer side goes down the page, and many columns are headed by numbers', () => {
  expect(page(2, 9)).toMatch(
    /<th scope="col">Posting<\/th><th scope="col">[^<]+<\/th><th scope="col">applications\/2026\/resume-number-1\.md<\/th>/,
  );
  const tall = page(9, 8);
  expect(tall).toContain('<th scope="col">Document</th><th scope="col"><abbr title="');
  expect(tall).toContain('<h4>Postings by number</h4>');
  expect(tall).toContain('Best document for each posting');
  expect(page(1, 8)).not.toContain('Best document for each posting');
});

test('specs of the same title are told apart by their files', () => {
  const same = (file: string): Report => report([requirement('SQL', 'met')], { spec: { file, title: 'Baker', sha256: '' } });
  expect(html(rankingOf([same('specs/a.yaml'), same('specs/b.yaml')]), options)).toContain('<th scope="row">Baker (specs/b.yaml)</th>');
});

test('nothing of a name becomes an element', () => {
  expect(page(9, 8)).not.toMatch(/<img|<script>alert/);
  expect(page(9, 8).match(/<script/g)).toHaveLength(1);
});

describe.skipIf(lacksBrowser)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfit-rank-'));
  let browser: Browser;
  const written = (documents: number, specs: number): string => {
    const file = join(folder, `${documents}-${specs}.html`);
    writeFileSync(file, page(documents, specs));
    return file;
  };

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    [1, 4, 'light'],
    [1, 4, 'dark'],
    [12, 9, 'light'],
    [12, 9, 'dark'],
  ] as const)('%i documents against %i specs, %s: no request, no error, accessible', async (documents, specs, scheme) => {
    const { page: opened, requests, errors } = await open(browser, written(documents, specs), scheme);
    expect(await accessibilityFaults(opened)).toEqual([]);
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
    expect(await opened.evaluate("getComputedStyle(document.querySelector('.panel')).borderRadius")).toBe('10px');
  });

  test('nothing is wider than a narrow screen or a sheet of paper', async () => {
    const { page: opened } = await open(browser, written(20, 16), 'light');
    await opened.setViewportSize({ width: 360, height: 640 });
    expect(await opened.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await opened.emulateMedia({ media: 'print' });
    await opened.setViewportSize({ width: 680, height: 960 }); // A4 between margins of 15 mm
    expect(await opened.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(680);
    expect((await opened.pdf()).length).toBeGreaterThan(5000);
  });
});
