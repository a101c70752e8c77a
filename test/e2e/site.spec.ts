import type { Page } from '@playwright/test';
import { locales, directionOf, tagOf, type Locale } from '../../src/i18n/locales';
import { expect, test } from './guard';
import { builtPages } from './pages';
import { allButColours, colours, expectAccessible, expectFits, toPhone } from './sound';

// Colours are measured as they come to rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const localeOf = (path: string): Locale =>
  locales.find((locale) => path.startsWith(`${locale}/`)) ?? 'en';

test('there are pages to look at, in every language', () => {
  expect(new Set(builtPages.map(localeOf))).toEqual(new Set(locales));
});

async function expectSoundPage(page: Page, path: string) {
  const locale = localeOf(path);
  await page.goto(path);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', tagOf(locale));
  await expect(html).toHaveAttribute('dir', directionOf(locale));
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

  // Only colours differ between the themes, and they are the same in every language.
  if (locale === 'en') {
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, colours);
    await page.emulateMedia({ colorScheme: 'light' });
  } else await expectAccessible(page, allButColours);

  const size = page.viewportSize();
  await toPhone(page);
  await expectFits(page);
  if (size) await page.setViewportSize(size);
}

// One reader goes through all pages of a language: a browser for each page takes twice the time.
for (const locale of locales) {
  test(`${locale}: each page is sound, accessible in light and dark, and fits 320 px`, async ({
    page,
  }) => {
    for (const path of builtPages.filter((path) => localeOf(path) === locale)) {
      await test.step(`/${path}`, () => expectSoundPage(page, path));
    }
  });
}
