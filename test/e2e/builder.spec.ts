import type { Page } from '@playwright/test';
import { isolated } from '../../src/i18n/isolated';
import { locales, type Locale } from '../../src/i18n/locales';
import { steps } from '../../src/plan/progress/steps';
import { nearIn } from './further';
import { expect, test } from './guard';
import { builderWords, goTo, openEmpty, openExample, openStep } from './planner';
import { expectSound, toPhone } from './sound';
import { wordsOf } from './words';

const register = (locale: Locale) => wordsOf(locale, 'tools', 'plans', 'register');

const onOverview = (page: Page, locale: Locale) =>
  page.getByRole('heading', { level: 2, name: builderWords(locale)('overview.title') });

for (const locale of locales) {
  test(
    `all steps stand at a glance in ${locale}, and each can be opened`,
    nearIn(['pl', 'ar'], locale),
    async ({ page }) => {
      const t = builderWords(locale);
      await openExample(page, locale);
      const rail = page.getByRole('navigation', { name: t('rail') });
      await rail.getByRole('link', { name: t('step.overview'), exact: true }).click();
      await expect(onOverview(page, locale)).toBeVisible();
      await expectSound(page);
      for (const step of steps) {
        await rail.getByRole('link', { name: t('step.overview'), exact: true }).click();
        await openStep(page, step, locale);
        await expect(
          page.getByRole('heading', { level: 2, name: t(`step.${step}`) }),
        ).toBeVisible();
        await expect(page).toHaveURL(new RegExp(`/${step}$`));
      }
    },
  );
}

for (const locale of locales) {
  test(
    `what is pressed most stays at hand on a phone in ${locale}, on one line`,
    nearIn(['pl', 'ar'], locale),
    async ({ page }) => {
      await toPhone(page);
      await openExample(page, locale);
      await page.mouse.wheel(0, 2000);
      const stays = page.getByRole('button', { name: builderWords(locale)('export'), exact: true });
      await expect(stays).toBeInViewport({ ratio: 1 });
      const { height } = (await page.locator('.planbar .tools').boundingBox()) ?? { height: 0 };
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThan(64);
    },
  );
}

test('what a list is for stands under its heading, however wide the screen', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await openExample(page);
  await goTo(page, 'audit');
  const heads = page.locator('.register > header');
  const steps = await heads.evaluateAll((all) =>
    all.map((head) => {
      const [heading, lead] = ['h3', 'p'].map((tag) => head.querySelector(tag));
      if (!heading || !lead) return 0;
      return lead.getBoundingClientRect().top - heading.getBoundingClientRect().bottom;
    }),
  );
  expect(steps.length).toBeGreaterThan(3);
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
});

test('an empty plan is filled with the example of one step, and emptied again', async ({
  page,
}) => {
  const t = builderWords('en');
  await openEmpty(page);
  const rail = page.getByRole('navigation', { name: t('rail') });
  await rail.getByRole('link', { name: t('step.overview'), exact: true }).click();
  await page.getByRole('button', { name: t('overview.example.step') }).click();
  await page.getByRole('menuitem', { name: t('step.tactics') }).click();
  await expect(page.getByRole('status').getByText(t('overview.example.done'))).toBeAttached();
  await page.getByRole('button', { name: t('undo'), exact: true }).click();
  await expect(page.getByText(t('state.inProgress'))).toHaveCount(0);
});

test('a list is worked on by keys alone', async ({ page }) => {
  const t = register('en');
  const c = wordsOf('en', 'cover');
  await openEmpty(page);
  await page.goto(page.url().replace(/goals$/, 'cover'));
  const list = page.locator('[data-part="participants"]');
  const add = list.getByRole('button', { name: c('participants.add') });
  for (const name of ['Ada', 'Basia']) {
    await add.focus();
    await page.keyboard.press('Enter');
    await expect(list.getByLabel(c('participants.name'), { exact: true })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Escape');
    await expect(list.getByRole('button', { name: t('register.edit', { name }) })).toBeFocused();
  }
  await page.keyboard.press('Alt+ArrowUp');
  await expect(list.getByRole('status').last()).toHaveText(
    t('register.moved', { name: 'Basia', at: 1, count: 2 }),
  );
  const basia = list.getByRole('button', { name: t('register.edit', { name: 'Basia' }) });
  await expect(basia).toBeFocused();

  // A role is made where it is needed.
  await page.keyboard.press('Enter');
  const role = list.getByLabel(c('participants.role'), { exact: true });
  await role.selectOption({ label: c('role.another') });
  await page.keyboard.type('Knowledge desk');
  await page.keyboard.press('Enter');
  await expect(role).toBeFocused();
  await expect(role.locator('option:checked')).toHaveText('Knowledge desk');
  await expectSound(page);

  await list.getByRole('button', { name: t('register.delete'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(basia).toHaveCount(0);
  await expect(
    list.getByRole('button', { name: t('register.edit', { name: 'Ada' }) }),
  ).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(basia).toBeVisible();
});

test('a table is pasted after a look at what it will add', async ({ page }) => {
  const t = register('en');
  const c = wordsOf('en', 'cover');
  await openEmpty(page);
  await page.goto(page.url().replace(/goals$/, 'cover'));
  const list = page.locator('[data-part="meetings"]');
  await list.getByRole('button', { name: t('register.table.more') }).click();
  await page.getByRole('menuitem', { name: t('register.paste') }).click();
  const dialog = page.getByRole('dialog', { name: t('paste.title') });
  await dialog
    .getByLabel(t('paste.text'))
    .fill(`${c('meetings.date')}\t${c('meetings.name')}\n2027-01-12\tKick-off\n31.02.2027\tSecond`);
  await expect(dialog.getByText(t('paste.will', { count: 2 }))).toBeVisible();
  await expect(
    dialog.getByText(
      t('paste.trouble', {
        row: 2,
        column: isolated(c('meetings.date')),
        value: isolated('31.02.2027'),
      }),
    ),
  ).toBeVisible();
  await expectSound(page);
  await dialog.getByRole('button', { name: t('paste.go') }).click();
  await expect(list.getByRole('button', { name: /^Edit/ })).toHaveCount(2);
  await page.getByRole('button', { name: t('undo'), exact: true }).click();
  await expect(list.getByRole('button', { name: /^Edit/ })).toHaveCount(0);
});

test('a finding leads to the row and the field that it is about', async ({ page }) => {
  const t = builderWords('en');
  await openExample(page);
  await page
    .getByRole('complementary')
    .getByRole('button', { name: t('noOwner') })
    .click();
  await expect(page.getByLabel(t('goal.owner'), { exact: true })).toBeFocused();
});
