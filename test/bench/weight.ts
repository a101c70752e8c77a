import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from 'playwright';
import { locales, type Locale } from '../../src/i18n/locales';
import { keepLargePlan } from './lib/large-plan';
import { atMost, type Row } from './lib/row';
import { addressOf, kinds, withSite, type Kind } from './lib/site';

const CONTENT_PAGE_KB = 9;
const TOOL_JAVASCRIPT_KB = 90;

interface Weight {
  all: number;
  javascript: number;
}

async function sizeOf(response: Response) {
  const isScript = response.request().resourceType() === 'script';
  return { isScript, size: brotliCompressSync(await response.body()).length / 1000 };
}

/** Kilobytes (1,000 bytes, brotli 11) of all that a page asks for until the network is quiet. */
async function weigh(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'networkidle' });
  // What was asked for until now; a later answer is not the page's own.
  const files = await Promise.all(responses.map(sizeOf));
  await context.close();
  const sum = (of: typeof files) => of.reduce((total, { size }) => total + size, 0);
  return { all: sum(files), javascript: sum(files.filter(({ isScript }) => isScript)) };
}

/** Kilobytes of JavaScript with a filled plan open at its overview. */
async function weighOpenPlan(browser: Browser, origin: string, locale: Locale): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const plan = await keepLargePlan(page, origin + addressOf(locale, { path: 'tools/' }));
  await page.goto('about:blank');
  const scripts: Response[] = [];
  page.on('response', (response) => scripts.push(response));
  await page.goto(origin + plan);
  // The overview counts what the checks found, which load last.
  await page.locator('.degrees li').first().waitFor();
  const files = await Promise.all(scripts.map(sizeOf));
  await context.close();
  return files.reduce((sum, { isScript, size }) => sum + (isScript ? size : 0), 0);
}

async function rowsOf(browser: Browser, origin: string, kind: Kind): Promise<Row[]> {
  const rows: Row[] = [];
  for (const locale of locales) {
    const { all, javascript } = await weigh(browser, origin + addressOf(locale, kind));
    const what = `${kind.name}, ${locale}`;
    rows.push(
      kind.isTool
        ? atMost(`${what}: JavaScript`, javascript, 'KB brotli', TOOL_JAVASCRIPT_KB)
        : atMost(`${what}: everything before a search`, all, 'KB brotli', CONTENT_PAGE_KB),
    );
  }
  return rows;
}

/** Bytes of each kind of page in each language against the budgets. */
export function bench(): Promise<Row[]> {
  return withSite(async (origin, browser) => {
    const rows: Row[] = [];
    for (const kind of kinds) rows.push(...(await rowsOf(browser, origin, kind)));
    for (const locale of locales) {
      const weight = await weighOpenPlan(browser, origin, locale);
      const what = `a plan open, ${locale}: JavaScript`;
      rows.push(atMost(what, weight, 'KB brotli', TOOL_JAVASCRIPT_KB));
    }
    return rows;
  });
}
