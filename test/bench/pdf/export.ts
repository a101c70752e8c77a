import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { locales, type Locale } from '../../../src/i18n/locales';
import { wordsOf } from '../../e2e/words';
import { atMost, type Row } from '../lib/row';

/** Kilobytes from the press to the first file. */
const FIRST_EXPORT_KB: Record<Locale, number> = {
  en: 400,
  pl: 400,
  ar: 560,
  'zh-hans': 900,
  'zh-hant': 900,
};

/** Kilobytes (1,000 bytes) from the press to the file: brotli, fonts as they are. */
async function weighFirstExport(page: Page, locale: Locale, press: () => Promise<void>) {
  const addresses = new Set<string>();
  page.on('request', (request) => {
    if (request.url().startsWith('http')) addresses.add(request.url());
  });
  await Promise.all([page.waitForEvent('download'), press()]);
  // A worker is gone when it has done its work, and what it was sent with it: asked for once more.
  const weights = await Promise.all([...addresses].map(weightOf));
  const sum = weights.reduce((total, weight) => total + weight, 0) / 1000;
  return atMost(`first export, ${locale}`, sum, 'kB', FIRST_EXPORT_KB[locale]);
}

async function weightOf(address: string): Promise<number> {
  const body = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return address.endsWith('.woff') ? body.length : brotliCompressSync(body).length;
}

async function exportRow(browser: Browser, origin: string, locale: Locale): Promise<Row> {
  const t = wordsOf(locale, 'plans', 'tools');
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/${locale === 'en' ? '' : `${locale}/`}tools/strategy/`);
    await page
      .getByRole('button', { name: t('example.load') })
      .first()
      .click();
    // A step that comes later takes the focus, which closes a menu.
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: t('export'), exact: true }).click();
    return await weighFirstExport(page, locale, () =>
      page.getByRole('menuitem', { name: new RegExp(`^${t('export.pdf')}`) }).click(),
    );
  } finally {
    await context.close();
  }
}

export async function exportRows(origin: string, browser: Browser): Promise<Row[]> {
  const rows: Row[] = [];
  for (const locale of locales) {
    try {
      rows.push(await exportRow(browser, origin, locale));
    } catch (cause) {
      const value = String(cause).split('\n', 1).join('');
      rows.push({ what: `first export, ${locale}`, value, unit: '', met: false });
    }
  }
  return rows;
}
