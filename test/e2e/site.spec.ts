import AxeBuilder from '@axe-core/playwright';
import { locales, directionOf, tagOf, type Locale } from '../../src/i18n/locales';
import { expect, test } from './guard';
import { builtPages } from './pages';

// Colours are measured as they come to rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const localeOf = (path: string): Locale =>
  locales.find((locale) => path.startsWith(`${locale}/`)) ?? 'en';

test('there are pages to look at, in every language', () => {
  expect(new Set(builtPages.map(localeOf))).toEqual(new Set(locales));
});

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];
const brief = (violations: Violations) =>
  violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

for (const path of builtPages) {
  test(`/${path} is sound, accessible in light and dark, and fits 320 px`, async ({ page }) => {
    await page.goto(path);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', tagOf(localeOf(path)));
    await expect(html).toHaveAttribute('dir', directionOf(localeOf(path)));
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

    await page.emulateMedia({ colorScheme: 'light' });
    const light = await new AxeBuilder({ page }).analyze();
    expect(brief(light.violations)).toEqual([]);
    // Only colours differ between the themes, and they are the same in every language.
    if (localeOf(path) === 'en') {
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
      expect(brief(dark.violations)).toEqual([]);
    }

    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
