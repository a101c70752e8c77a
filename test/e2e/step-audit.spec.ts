import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { nearIn } from './further';
import { expect, test } from './guard';
import { goTo, openEmpty, openExample } from './planner';
import { expectAccessible, expectAccessibleInBoth, expectFits, toPhone } from './sound';
import { wordsOf } from './words';

const areas = [
  'plans',
  'tools',
  'register',
  'terms',
  'audit',
  'checks',
  'check-audit',
  'example-audit',
];
const wordsIn = (locale: Locale) => wordsOf(locale, ...areas, 'checks');

const register = (page: Page, part: string) => page.locator(`[data-part="${part}"]`);
const row = (page: Page, key: string) => page.locator(`[data-row="${key}"]`);
/** What the margin says of the step. */
const found = (page: Page, words: string) =>
  page.locator('aside.margin').getByRole('button', { name: words });

const work = { within: 'main' };

for (const locale of ['en', 'ar'] as const) {
  const t = wordsIn(locale);

  test(`${locale}: a channel and a touchpoint are written with keys alone`, async ({ page }) => {
    await openEmpty(page, locale);
    await goTo(page, 'audit', { locale });
    const { keyboard } = page;
    await page.getByRole('button', { name: t('audit.stages.usual') }).focus();
    await keyboard.press('Enter');
    await expect(register(page, 'stages').getByRole('listitem')).toHaveCount(4);
    await expect(page.getByRole('button', { name: t('audit.stages.usual') })).toHaveCount(0);
    await expect(found(page, t('audit.check.noTouchpoints'))).toBeVisible();

    await page.getByRole('button', { name: t('audit.channel.add'), exact: true }).focus();
    await keyboard.press('Enter');
    const name = page.getByRole('textbox', { name: t('audit.channel.name'), exact: true });
    await expect(name).toBeFocused();
    await expect(found(page, t('audit.check.channelName'))).toBeVisible();
    await keyboard.type('Chat');
    await expect(found(page, t('audit.check.channelName'))).toHaveCount(0);
    await expect(found(page, t('audit.check.noOwner'))).toBeVisible();
    await keyboard.press('Tab');
    for (let presses = 0; presses < 3; presses += 1) await keyboard.press('ArrowDown');
    await expect(page.getByLabel(t('audit.channel.kind'), { exact: true }).last()).toHaveValue(
      'chat',
    );

    // The kind says when both sides are there; the contradiction is mended where it is found.
    const timing = page.getByLabel(t('audit.channel.timing'), { exact: true }).last();
    await timing.selectOption('asynchronous');
    await expect(found(page, t('audit.check.notSynchronous'))).toBeVisible();
    await page.getByRole('button', { name: t('audit.check.cure.synchronous') }).focus();
    await keyboard.press('Enter');
    await expect(timing).toHaveValue('synchronous');
    await expect(found(page, t('audit.check.notSynchronous'))).toHaveCount(0);
    await expect(found(page, t('audit.check.noHours'))).toBeVisible();

    await page.getByLabel(t('audit.channel.owners'), { exact: true }).last().selectOption('+');
    await expect(page.getByLabel(t('audit.role.name'), { exact: true })).toBeFocused();
    await keyboard.type('Service desk');
    await keyboard.press('Enter');
    await expect(found(page, t('audit.check.noOwner'))).toHaveCount(0);
    await page.getByLabel(t('audit.channel.hours'), { exact: true }).last().fill('9–17');
    await expect(found(page, t('audit.check.noHours'))).toHaveCount(0);
    await keyboard.press('Escape');

    await page.reload();
    await expect(register(page, 'channels').getByText('Service desk')).toBeVisible();
    await expect(register(page, 'stages').getByRole('listitem')).toHaveCount(4);
    await page.getByRole('heading', { level: 2, name: t('step.audit') }).click();
    await keyboard.press('Control+z');
    await expect(found(page, t('audit.check.noHours'))).toBeVisible();
  });

  test(`${locale}: the matrix shows where touchpoints lie, by keys and by mouse`, async ({
    page,
  }) => {
    await openExample(page, locale);
    await goTo(page, 'audit', { locale });
    const { keyboard } = page;
    await page.getByRole('radio', { name: t('audit.view.matrix') }).check();
    const grid = page.getByRole('grid', { name: t('audit.matrix') });
    const cell = (channel: string, stage: string, what: string) =>
      grid.getByRole('button', {
        name: `${t('audit.matrix.at', {
          channel: t(`audit.channel.${channel}`),
          stage: t(`stage.${stage}`),
        })} ${what}`,
        exact: true,
      });
    const nothing = t('audit.matrix.empty');
    const rated = (count: number, mean: string) =>
      t('audit.matrix.rated', {
        touchpoints: t('audit.group.count', { count }),
        rating: t('audit.matrix.mean', { mean }),
      });
    await expect(cell('app', 'decision', rated(2, '3'))).toBeVisible();
    await expect(grid.getByRole('columnheader')).toHaveCount(5);

    // One stop for Tab; arrows go on, and End to the end of the row, whichever way the page is read.
    await cell('phone', 'awareness', nothing).focus();
    await keyboard.press(locale === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await expect(cell('phone', 'consideration', nothing)).toBeFocused();
    await keyboard.press('End');
    await expect(cell('phone', 'afterPurchase', rated(1, '2'))).toBeFocused();
    await keyboard.press('Enter');
    const call = page.getByRole('button', { name: t('audit.touchpoint.missing-item-call') });
    await expect(call).toBeVisible();
    await keyboard.press('Home');
    await keyboard.press('Enter');
    await expect(call).toHaveCount(0);
    await expectAccessibleInBoth(page, work);

    await page.getByRole('button', { name: t('audit.matrix.addHere') }).click();
    const name = page.getByRole('textbox', { name: t('audit.touchpoint.name'), exact: true });
    await expect(name).toBeFocused();
    await expect(page.getByLabel(t('audit.touchpoint.stage'), { exact: true }).last()).toHaveValue(
      'awareness',
    );
    await keyboard.type('Advice by phone');
    await keyboard.press('Escape');
    await page.getByRole('radio', { name: t('audit.view.matrix') }).check();
    const added = t('audit.matrix.rated', {
      touchpoints: t('audit.group.count', { count: 1 }),
      rating: t('audit.matrix.unrated'),
    });
    await expect(cell('phone', 'awareness', added)).toBeVisible();
    await page.getByRole('radio', { name: t('audit.view.stage') }).check();
    await page.getByRole('button', { name: 'Advice by phone', exact: true }).click();
    await expect(name).toHaveValue('Advice by phone');
  });

  test(`${locale}: a weakness asks for a tactic and has one with a press`, async ({ page }) => {
    await openExample(page, locale);
    await goTo(page, 'audit', { locale });
    const weak = found(page, t('audit.check.weakUnanswered'));
    await expect(weak.first()).toBeVisible();
    const before = await weak.count();
    await weak.first().click();
    await expect(page).toHaveURL(/audit\/touchpoints\/search-ad$/);
    await page
      .getByRole('main')
      .getByRole('button', { name: t('cure.answerIt') })
      .click();
    await expect(weak).toHaveCount(before - 1);
    await page.keyboard.press('Control+z');
    await expect(weak).toHaveCount(before);
  });
}

test('two owners: a press keeps one of them', async ({ page }) => {
  const t = wordsIn('en');
  await openExample(page);
  await goTo(page, 'audit');
  const shared = found(page, t('audit.check.twoOwners', { count: 2 }));
  await shared.click();
  await expect(row(page, 'channels:chat').getByRole('listitem')).toHaveCount(2);
  await page
    .getByRole('button', { name: t('audit.check.cure.keepOwner', { role: 'Complaints desk' }) })
    .click();
  await expect(shared).toHaveCount(0);
  await expect(row(page, 'channels:chat').getByRole('listitem')).toHaveText(['Complaints desk']);
});

for (const locale of ['zh-hant', 'zh-hans', 'pl'] as const) {
  const t = wordsIn(locale);

  test(
    `${locale}: each view of the touchpoints fits a phone`,
    nearIn(['pl'], locale),
    async ({ page }) => {
      await openExample(page, locale);
      await goTo(page, 'audit', { locale });
      await toPhone(page);
      for (const view of ['list', 'stage', 'channel', 'matrix']) {
        await page.getByRole('radio', { name: t(`audit.view.${view}`) }).check();
        await expectFits(page);
      }
      await expectAccessible(page, work);
    },
  );

  test(
    `${locale}: an open row is accessible and fits a phone`,
    nearIn(['pl'], locale),
    async ({ page }) => {
      await openExample(page, locale);
      await goTo(page, 'audit', { locale });
      await toPhone(page);
      for (const key of ['channels:chat', 'touchpoints:slot-choice', 'workflows:late-van']) {
        await row(page, key).locator('[data-control="edit"]').click();
        await expectFits(page);
        await expectAccessibleInBoth(page, work);
        await page.keyboard.press('Escape');
      }
    },
  );
}
