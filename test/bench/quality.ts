import lighthouse from 'lighthouse';
import { chromium, type Browser } from 'playwright';
import { violationsOn } from '../axe';
import { launchOptions } from '../chromium';
import { atLeast, atMost, median, type Row } from './lib/row';
import { addressOf, everyKind, withSite } from './lib/site';

const RUNS = Number(process.env['LIGHTHOUSE_RUNS'] ?? 5);
const DEBUG_PORT = 9333;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Record<(typeof categories)[number], number>;

async function scoreOnce(address: string): Promise<Scores> {
  const result = await lighthouse(address, {
    port: DEBUG_PORT,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`Lighthouse gave nothing for ${address}`);
  const { lhr } = result;
  const of = (name: string) => Math.round((lhr.categories[name]?.score ?? 0) * 100);
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
    seo: of('seo'),
  };
}

async function violations(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const found = await violationsOn(page);
  await context.close();
  return found.length;
}

/** Lighthouse (mobile, median of LIGHTHOUSE_RUNS, default 5) and axe, each kind of page and language. */
export function bench(): Promise<Row[]> {
  return withSite(async (origin, browser) => {
    const observed = await chromium.launch({
      ...launchOptions,
      args: [...launchOptions.args, `--remote-debugging-port=${String(DEBUG_PORT)}`],
    });
    const rows: Row[] = [];
    for (const { locale, kind } of everyKind) {
      const address = origin + addressOf(locale, kind);
      const runs: Scores[] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await scoreOnce(address));
      for (const category of categories) {
        const least = kind.isTool && category === 'performance' ? 95 : 100;
        const score = median(runs.map((scores) => scores[category]));
        rows.push(atLeast(`${kind.name}, ${locale}: ${category}`, score, 'of 100', least));
      }
      const found = await violations(browser, address);
      rows.push(atMost(`${kind.name}, ${locale}: axe`, found, 'violations', 0));
    }
    await observed.close();
    return rows;
  });
}
