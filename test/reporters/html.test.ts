import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { createSource, spanOf } from '../../src/model/span.ts';
import { html } from '../../src/reporters/html.ts';
import { accessibilityFaults, lacksBrowser, launch, open } from './browser.ts';
import { document, evidence, finding, options, report, requirement } from './reports.ts';

const attack =
  '</script><img src=https://evil.example/x onerror=alert(1)>\'"`</style><script>alert(2)</script><!-- {{x}} &amp; \u202e\u0000';

const sample = report(
  [
    requirement('Python', 'met', { evidence: [evidence('Python')] }),
    requirement('Databases', 'partly', {
      evidence: [evidence('SQL')],
      members: [requirement('SQL', 'met', { evidence: [evidence('SQL')] }), requirement('MongoDB', 'missing')],
    }),
    requirement('Kubernetes', 'missing', { hint: 'If you have used Kubernetes, say where.' }),
    requirement('humour', 'unclear', { key: 'softSkills' }),
    requirement('Go', 'missing', { optional: true }),
    requirement('Rust', 'missing', { evidence: [evidence('Experience', 'denied')], message: 'the text denies it' }),
  ],
  {
    findings: [finding('Wrote Python'), finding('reach me at ada@example.org', { severity: 'error' }), finding('', { severity: 'info' })],
  },
);

/** Hostile words wherever a page may show some. */
const hostile: Report = (() => {
  const source = createSource(attack, `${attack}\n${attack}\n\nPython ${attack}`);
  const span = spanOf(source, 0, 40);
  const words = { span, text: attack, alias: attack, section: 'other', role: 'named' } as const;
  const asked = requirement(attack, 'met', { message: attack, evidence: [words], key: attack });
  const missing = requirement(attack, 'missing', { message: attack, hint: attack, members: [asked] });
  return report([asked, missing], {
    file: attack,
    spec: { file: attack, title: attack, sha256: attack },
    findings: [finding('Python', { span, message: attack, help: attack, rule: attack })],
    notes: [attack],
  });
})();
const hostileSource = createSource(attack, `${attack}\n${attack}\n\nPython ${attack}`);
const both = new Map([...options.documents, [attack, { ...document, source: hostileSource }]]);

test('a page quotes the document with evidence and findings marked, and links both ways', () => {
  const page = html([sample], options);
  expect(page).toContain('<a class="evidence met" href="#report-1-asked-1" data-for="report-1-asked-1" title="Python: met">Python</a>');
  expect(page).toContain('<a href="#report-1-line-7">line 7</a> <q>Python</q>');
  expect(page).toMatch(/<li id="report-1-line-7" class="line met">/);
  expect(page).toMatch(/<a class="flag warning" href="#report-1-finding-1"/);
  expect(page).toContain('<li id="report-1-finding-1" class="item warning">');
  expect(page).toContain('score 30 (1.5 of 5 musts'.replace('30', String(sample.score)).replace('1.5 of 5', '1.5 of 4'));
  expect(page).toContain('falls short of Analyst: 2 musts missing, 1 error');
});

test('personal data is masked in the source and wherever it is quoted', () => {
  const page = html([sample], options);
  expect(page).not.toContain('ada@example.org');
  expect(page).not.toContain('1234567');
  expect(page).toContain('reach me at ***************');
});

test('the source is whole: every line, in its order', () => {
  const page = html([report([])], options);
  const numbers = [...page.matchAll(/<li id="report-1-line-(\d+)"/g)].map((match) => Number(match[1]));
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('quiet leaves what makes the document fall short; a report without its document still has a page', () => {
  const page = html([sample], { ...options, quiet: true });
  expect(page).toContain('Kubernetes');
  expect(page).not.toContain('humour');
  expect(html([sample], { ...options, documents: new Map() })).toContain('The text of the document is not at hand.');
});

test('several reports share one page, listed at its top, with ids of their own', () => {
  const page = html([sample, sample], options);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(page.indexOf('<a href="#report-2">resume.md</a>')).toBeLessThan(page.indexOf('<article'));
  expect(html([], options)).toContain('0 checks');
});

test('nothing of a document becomes an element', () => {
  const page = html([hostile], { ...options, documents: both });
  expect(page).not.toMatch(/<img|onerror=alert\(1\)>|<script>alert|\u202e|\u0000/);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page.match(/<style/g)).toHaveLength(1);
});

describe.skipIf(lacksBrowser)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfit-html-'));
  const file = join(folder, 'report.html');
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(file, html([sample, hostile], { ...options, documents: both }));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(['light', 'dark'] as const)('%s: no request, no error, accessible with and without what is met', async (scheme) => {
    const { page, requests, errors } = await open(browser, file, scheme);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hide what is met' }).click();
    expect(await page.locator('.item.met').first().isVisible()).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('the style and script of the page are the ones that its policy lets run', async () => {
    const { page } = await open(browser, file, 'light');
    expect(await page.evaluate("getComputedStyle(document.querySelector('.scrolls')).overflowY")).toBe('auto');
    await page.locator('.item').first().hover();
    expect(await page.locator('a.evidence.lit').first().textContent()).toBe('Python');
    await page.locator('a.evidence').first().click();
    expect(page.url()).toContain('#report-1-asked-');
  });

  test('on a narrow screen nothing is wider than the screen, and it prints', async () => {
    const { page } = await open(browser, file, 'light');
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect((await page.pdf()).length).toBeGreaterThan(5000);
    await page.emulateMedia({ media: 'print' });
    const top = (part: string): Promise<unknown> => page.evaluate(`document.querySelector('.${part}').getBoundingClientRect().top`);
    expect(Number(await top('requirements'))).toBeLessThan(Number(await top('document')));
  });

  test('the test sees a request and an error of a page that makes some', async () => {
    const bad = join(folder, 'bad.html');
    writeFileSync(bad, html([sample], options).replace('</main>', '<img src="https://evil.example/x"><script>alert(1)</script></main>'));
    const { page, requests, errors } = await open(browser, bad, 'light');
    await page.waitForTimeout(100);
    expect(requests).toEqual(['https://evil.example/x']);
    expect(errors.length).toBeGreaterThan(1);
    expect((await accessibilityFaults(page)).some((fault) => fault.startsWith('image-alt'))).toBe(true);
  });
});
