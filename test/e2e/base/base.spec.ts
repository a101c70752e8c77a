import type { Page } from '@playwright/test';
import { directionOf, locales, tagOf, type Locale } from '../../../src/i18n/locales';
import { expect, test } from '../guard';

async function expectBelowBase(page: Page, locale: Locale) {
  await page.goto(locale === 'en' ? './' : `./${locale}/`);
  await expect(page.locator('html')).toHaveAttribute('lang', tagOf(locale));
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(locale));
  const paths = await page.locator('a[href]').evaluateAll((links) =>
    links
      .filter((link): link is HTMLAnchorElement => link instanceof HTMLAnchorElement)
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname }) => pathname),
  );
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !path.startsWith('/handbook/'))).toEqual([]);
}

test('each home page stands below the base path, and its links stay there', async ({ page }) => {
  for (const locale of locales) {
    await test.step(locale, () => expectBelowBase(page, locale));
  }
});
