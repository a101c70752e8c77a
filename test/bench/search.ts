import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import * as v from 'valibot';
import { locales, type Locale } from '../../src/i18n/locales';
import { askAll, searchBed, type SearchBed } from '../helpers/search/bed';
import { filesOf, generatedCorpus } from '../helpers/search/corpus';
import { questionSets, type BuiltText, type Question } from '../helpers/search/questions';
import { atLeast, atMost, median, type Row } from './lib/row';
import { withSite } from './lib/site';

const PAGES = 300;
const FIRST_SEARCH_KB = 175;
const RECALL_AT_5 = 0.9;
const FIRST_SEARCHES = 5;

/** Kilobytes (1,000 bytes, brotli 11) from the press that opens search to the first results. */
async function weighFirstSearch(
  browser: Browser,
  origin: string,
  bed: SearchBed,
  locale: Locale,
  words: string,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/${locale === 'en' ? '' : `${locale}/`}`, { waitUntil: 'networkidle' });
  // The site's own dialog, on the index of the bed.
  await page.route('**/search/**', (route) =>
    route.fulfill({ path: join(bed.folder, new URL(route.request().url()).pathname) }),
  );
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    sizes.push(response.body().then((body) => brotliCompressSync(body).length / 1000));
  });
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(words);
  await page.locator('[role=option] mark').first().waitFor();
  await page.waitForLoadState('networkidle');
  const weights = await Promise.all(sizes);
  await context.close();
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** Words from all over a generated text: the first of some titles. */
function typicalWords(locale: Locale, pages: readonly { title: string }[]): string[] {
  return pages
    .slice(0, FIRST_SEARCHES)
    .map(({ title }) =>
      locale.startsWith('zh') ? title.slice(0, 2) : (title.split(' ')[0] ?? ''),
    );
}

async function weightRow(browser: Browser, origin: string, locale: Locale): Promise<Row> {
  const pages = generatedCorpus(locale, PAGES);
  const bed = await searchBed(new Map(filesOf(pages, locale)));
  try {
    const weights: number[] = [];
    for (const words of typicalWords(locale, pages)) {
      weights.push(await weighFirstSearch(browser, origin, bed, locale, words));
    }
    const what = `first search of ${String(PAGES)} pages, ${locale}`;
    return atMost(what, median(weights), 'KB brotli', FIRST_SEARCH_KB);
  } finally {
    await bed.close();
  }
}

const fragmentSchema = v.object({ url: v.string(), content: v.string() });

/** What the built index holds of each page. */
function builtTexts(dist: string, locale: Locale): BuiltText[] {
  return globSync(join(dist, 'search', locale, 'fragment', '*')).map((file) => {
    const json = gunzipSync(readFileSync(file))
      .toString('utf8')
      .replace(/^pagefind_dcd/, '');
    const { url, content } = v.parse(fragmentSchema, JSON.parse(json));
    return { address: url, text: content.replaceAll('\u200b', '') };
  });
}

const builtFiles = (dist: string) =>
  new Map(
    globSync('**/*.html', { cwd: dist }).map((file) => [
      file,
      readFileSync(join(dist, file), 'utf8'),
    ]),
  );

async function recallRow(
  browser: Browser,
  bed: SearchBed,
  locale: Locale,
  [name, questions]: [string, readonly Question[]],
): Promise<Row> {
  const page = await browser.newPage();
  const answers = await askAll(
    page,
    bed,
    locale,
    questions.map(({ words }) => words),
  );
  await page.close();
  const right = questions.filter(({ address }, index) =>
    answers[index]?.pages.slice(0, 5).includes(address),
  );
  const what = `${locale}, ${name} (${String(questions.length)}): right page in the first five`;
  return atLeast(what, right.length / questions.length, 'share', RECALL_AT_5);
}

/** Bytes of the first search, and how often words of the handbook's own pages find their page. */
export function bench(): Promise<Row[]> {
  return withSite(async (origin, browser) => {
    const rows: Row[] = [];
    for (const locale of locales) rows.push(await weightRow(browser, origin, locale));
    const dist = join(import.meta.dirname, '../../dist');
    const bed = await searchBed(builtFiles(dist));
    try {
      for (const locale of locales) {
        for (const set of questionSets(builtTexts(dist, locale), locale)) {
          rows.push(await recallRow(browser, bed, locale, set));
        }
      }
    } finally {
      await bed.close();
    }
    return rows;
  });
}
