import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { nearIn } from './further';
import { expect, test } from './guard';
import { goTo, openEmpty, openExample } from './planner';
import { expectAccessibleInBoth, expectFits } from './sound';
import { wordsOf } from './words';

const areas = ['plans', 'tools', 'register', 'terms', 'competitors', 'checks', 'check-competitors'];
const wordsIn = (locale: Locale) => wordsOf(locale, ...areas);

const found = (page: Page, words: string) =>
  page.locator('aside.margin').getByRole('button', { name: words });

for (const locale of ['en', 'ar'] as const) {
  const t = wordsIn(locale);

  test(`${locale}: competitors and ranks are noted, and what is missing is said`, async ({
    page,
  }) => {
    await openEmpty(page, locale);
    await goTo(page, 'competitors', { locale });
    const { keyboard } = page;
    const field = (key: string) => page.getByLabel(t(key), { exact: true }).last();
    await page.getByRole('button', { name: t('competitors.add'), exact: true }).focus();
    await keyboard.press('Enter');
    await expect(found(page, t('competitors.check.name'))).toBeVisible();
    await keyboard.type('The other shop');
    await expect(found(page, t('competitors.check.name'))).toHaveCount(0);
    await expect(found(page, t('competitors.check.noDirect'))).toBeVisible();
    await field('competitors.kind').selectOption('direct');
    await expect(found(page, t('competitors.check.noDirect'))).toHaveCount(0);
    await expect(found(page, t('competitors.check.noIndirect'))).toBeVisible();

    await field('competitors.website').fill('http://shop.example.com');
    await expect(page.getByRole('link', { name: /shop\.example/ })).toHaveCount(0);
    const address = 'https://shop.example.com';
    await page
      .getByRole('button', { name: t('competitors.check.cure.https', { address }) })
      .click();
    await expect(found(page, t('competitors.check.notHttps'))).toHaveCount(0);
    await field('competitors.watch').fill('Prices');
    await expect(found(page, t('competitors.check.noCadence'))).toBeVisible();
    await field('competitors.cadence').selectOption('monthly');
    await expect(found(page, t('competitors.check.noCadence'))).toHaveCount(0);
    await expect(found(page, t('competitors.check.noneWatched'))).toHaveCount(0);
    await keyboard.press('Escape');
    const link = page.getByRole('link', { name: address });
    await expect(link).toHaveAttribute('href', address);

    await page.getByRole('button', { name: t('competitors.ranking.add'), exact: true }).click();
    await keyboard.type('fresh fish');
    await field('competitors.ranking.who').selectOption({ label: 'The other shop' });
    await field('competitors.ranking.rank').fill('2');
    await field('competitors.ranking.checkedOn').fill('2020-01-02');
    await expect(found(page, t('competitors.check.oursMissing'))).toBeVisible();
    const [old = ''] = t('competitors.check.old').split('{');
    await expect(found(page, old.trim())).toBeVisible();
    await page.getByRole('button', { name: t('competitors.check.cure.addOurs') }).click();
    await expect(found(page, t('competitors.check.oursMissing'))).toHaveCount(0);
    await keyboard.press('Escape');
    await expect(page.locator('[data-part="rankings"] ol > li')).toHaveCount(2);

    await page.reload();
    await expect(link).toBeVisible();
    await expect(page.locator('[data-part="rankings"] ol > li')).toHaveCount(2);
    await page.getByRole('heading', { level: 2, name: t('step.competitors') }).click();
    await keyboard.press('Control+z');
    await expect(page.locator('[data-part="rankings"] ol > li')).toHaveCount(1);
  });
}

for (const locale of ['zh-hant', 'zh-hans', 'pl'] as const) {
  test(
    `${locale}: the competitors are accessible and fit a phone`,
    nearIn(['pl'], locale),
    async ({ page }) => {
      await openExample(page, locale);
      await goTo(page, 'competitors', { locale });
      await page.setViewportSize({ width: 320, height: 800 });
      for (const key of ['competitors:indirect-1', 'rankings:rank-4']) {
        await page.locator(`[data-row="${key}"] [data-control="edit"]`).click();
        await expectAccessibleInBoth(page, { within: 'main' });
        await expectFits(page);
        await page.keyboard.press('Escape');
      }
    },
  );
}
