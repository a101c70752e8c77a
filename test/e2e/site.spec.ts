import { locales, directionOf, tagOf, type Locale } from '../../src/i18n/locales';
import { expect, test } from './guard';
import { builtPages } from './pages';
import { colours, expectAccessible, expectFits, toPhone } from './sound';

// Colours are measured as they come to rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const localeOf = (path: string): Locale =>
  locales.find((locale) => path.startsWith(`${locale}/`)) ?? 'en';

test('there are pages to look at, in every language', () => {
  expect(new Set(builtPages.map(localeOf))).toEqual(new Set(locales));
});

for (const path of builtPages) {
  test(`/${path} is sound, accessible in light and dark, and fits 320 px`, async ({ page }) => {
    await page.goto(path);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', tagOf(localeOf(path)));
    await expect(html).toHaveAttribute('dir', directionOf(localeOf(path)));
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page);
    // Only colours differ between the themes, and they are the same in every language.
    if (localeOf(path) === 'en') {
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, colours);
    }

    await toPhone(page);
    await expectFits(page);
  });
}
