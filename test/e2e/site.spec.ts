import AxeBuilder from '@axe-core/playwright';
import { locales, directionOf, tagOf, type Locale } from '../../src/i18n/locales';
import { expect, test } from './guard';
import { builtPages } from './pages';

const localeOf = (path: string): Locale =>
  locales.find((locale) => path.startsWith(`${locale}/`)) ?? 'en';

test('there are pages to look at, in every language', () => {
  expect(new Set(builtPages.map(localeOf))).toEqual(new Set(locales));
});

for (const path of builtPages) {
  test(`/${path} is sound and accessible in light and dark`, async ({ page }) => {
    // The page that is shown for a missing address answers 404, which the browser logs.
    await page.goto(path);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', tagOf(localeOf(path)));
    await expect(html).toHaveAttribute('dir', directionOf(localeOf(path)));
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

    for (const colorScheme of ['light', 'dark'] as const) {
      // A colour on its way from one theme to the other is in neither.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

  test(`/${path} fits a screen of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
