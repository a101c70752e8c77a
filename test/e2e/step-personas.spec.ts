import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { nearIn } from './further';
import { expect, test } from './guard';
import { goTo, openEmpty, openExample } from './planner';
import { expectAccessible, expectFits } from './sound';
import { wordsOf } from './words';

const areas = ['plans', 'tools', 'register', 'terms', 'personas', 'checks', 'check-personas'];
const wordsIn = (locale: Locale) => wordsOf(locale, ...areas, 'chapter-personas');

const found = (page: Page, words: string) =>
  page.locator('aside.margin').getByRole('button', { name: words, exact: true });

for (const locale of ['en', 'ar'] as const) {
  const t = wordsIn(locale);

  test(`${locale}: a persona and its journey are told by keys, and what is missing is said`, async ({
    page,
  }) => {
    const { keyboard } = page;
    const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
    const field = (key: string) => page.getByLabel(t(key), { exact: true });
    const plus = (lane: string, stage: string) =>
      page.getByRole('button', {
        name: t('journey.map.add', { lane: t(`lane.${lane}`), stage: t(`stage.${stage}`) }),
      });

    await openEmpty(page, locale);
    await goTo(page, 'personas', { locale });
    await press(t('persona.add'));
    await expect(found(page, t('personas.unnamed'))).toBeVisible();
    await keyboard.type('Nadia');
    await expect(found(page, t('personas.unnamed'))).toHaveCount(0);
    await expect(found(page, t('personas.noNeeds'))).toBeVisible();
    await field('persona.needs').fill('Know whether it comes');
    await expect(found(page, t('personas.noNeeds'))).toHaveCount(0);
    await field('persona.channels').selectOption({ label: t('persona.channel.another') });
    await keyboard.type('Phone');
    await keyboard.press('Enter');
    await expect(found(page, t('personas.noChannel'))).toHaveCount(0);
    await field('persona.evidence').selectOption('assumed');
    await expect(found(page, t('personas.allAssumed'))).toBeVisible();
    await field('persona.evidence').selectOption('partly');
    await expect(found(page, t('personas.allAssumed'))).toHaveCount(0);
    await expect(found(page, t('personas.noJourney'))).toBeVisible();
    await keyboard.press('Escape');

    await press(t('journey.add'));
    await keyboard.type('First order');
    await press(t('personas.cure.join', { name: 'Nadia' }));
    await expect(found(page, t('personas.noJourney'))).toHaveCount(0);
    await expect(found(page, t('personas.journeyEmpty'))).toBeVisible();
    await press(t('journey.usualStages'));

    await plus('pain', 'decision').press('Enter');
    await expect(field('card.text')).toBeFocused();
    await expect(found(page, t('personas.cardBlank'))).toBeVisible();
    await keyboard.type('The slot is gone');
    await expect(found(page, t('personas.cardBlank'))).toHaveCount(0);
    await expect(found(page, t('personas.painsNoTactics', { count: 1 }))).toBeVisible();
    await expect(found(page, t('personas.journeyNoFeeling'))).toBeVisible();
    await expect(found(page, t('personas.stagesMissing', { count: 3 }))).toBeVisible();

    await plus('feeling', 'awareness').press('Enter');
    await keyboard.press('Tab');
    // From none past −2 and −1 to 0.
    for (let step = 0; step < 3; step += 1) await keyboard.press('ArrowDown');
    const curve = page.getByRole('img', { name: 'First order' });
    await expect(curve).toBeVisible();
    await expect(found(page, t('personas.journeyNoFeeling'))).toHaveCount(0);

    await plus('touchpoint', 'afterPurchase').press('Enter');
    await expect(found(page, t('personas.cardNoTouchpoint'))).toBeVisible();
    const touchpoint = field('card.touchpoint');
    await touchpoint.selectOption({ label: t('card.touchpoint.another') });
    await keyboard.type('Doorstep');
    await keyboard.press('Enter');
    await expect(found(page, t('personas.cardNoTouchpoint'))).toHaveCount(0);
    await expect(page.locator('.map').getByRole('button', { name: 'Doorstep' })).toBeVisible();
    await expectAccessible(page);

    // Taken out and brought back.
    const cards = page.locator('[data-part="cards"] ol > li');
    await expect(cards).toHaveCount(3);
    await page.locator('[data-row^="cards:"].edit').getByText(t('register.delete')).click();
    await expect(cards).toHaveCount(2);
    await page.getByRole('button', { name: t('undo'), exact: true }).click();
    await expect(cards).toHaveCount(3);

    await page.reload();
    await expect(curve).toBeVisible();
    await expect(
      page.locator('.map').getByRole('button', { name: 'The slot is gone' }),
    ).toBeVisible();
  });
}

for (const locale of ['zh-hant', 'zh-hans', 'pl'] as const) {
  test(
    `${locale}: the example’s journey fits a narrow page and is sound`,
    nearIn(['pl'], locale),
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await openExample(page, locale);
      await goTo(page, 'personas', { locale, row: '/journeys/first-order' });
      await expect(page.locator('.journey svg[role="img"]')).toBeVisible();
      await expectFits(page);
      await expectAccessible(page);
    },
  );
}
