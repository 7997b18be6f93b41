import { spawnSync } from 'node:child_process';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/* Debian's Chromium, where it is installed: nothing is downloaded. */

const executablePath =
  process.env.CHROMIUM_PATH ||
  ['chromium', 'chromium-browser', 'google-chrome']
    .map((name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim())
    .find((path) => path !== '');

/** Tests without a browser are skipped, unless JOBFIT_REQUIRE_BROWSER says that there is to be one. */
export const lacksBrowser = executablePath === undefined && !process.env.JOBFIT_REQUIRE_BROWSER;

export async function launch(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('JOBFIT_REQUIRE_BROWSER is set, and no Chromium is installed');
  return chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

export interface Opened {
  readonly page: Page;
  /** Requests but for the page's own file. */
  readonly requests: readonly string[];
  /** Errors of scripts and of the console. */
  readonly errors: readonly string[];
}

/** Opens a file without a network, and listens to what it does. */
export async function open(browser: Browser, file: string, colorScheme: 'light' | 'dark'): Promise<Opened> {
  const context = await browser.newContext({ offline: true, colorScheme, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) requests.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`file://${file}`);
  return { page, requests, errors };
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core minds, as `rule: element`. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source); // goes past the page's policy
  const result: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations, passes }) => ({
      checks: passes.length,
      faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))),
    }))`,
  );
  return faultsOf(result);
}

function faultsOf(result: unknown): readonly string[] {
  const isResult = typeof result === 'object' && result !== null && 'checks' in result && 'faults' in result;
  if (!isResult || !Array.isArray(result.faults) || Number(result.checks) < 20) return ['axe-core did not run'];
  return result.faults.map(String);
}
