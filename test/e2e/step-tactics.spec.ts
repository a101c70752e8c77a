import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { nearIn } from './further';
import { expect, test } from './guard';
import { goTo, openEmpty, openExample } from './planner';
import { expectAccessible } from './sound';
import { wordsOf } from './words';

const stepWords = (locale: Locale) =>
  wordsOf(
    locale,
    'plans',
    'tools',
    'register',
    'terms',
    'tactics',
    'check-tactics',
    'example-tactics',
    'example',
  );

/** To the step, in the plan that is open. */
const go = (page: Page, locale: Locale, row = '') => goTo(page, 'tactics', { locale, row });
const saved = (page: Page, locale: Locale) =>
  page.getByText(stepWords(locale)('status.saved'), { exact: true });

for (const locale of ['en', 'ar'] as const) {
  const t = stepWords(locale);

  test(`${locale}: a finding becomes a tactic, its steps become rows, and all of it stays`, async ({
    page,
  }) => {
    await openExample(page, locale);
    await go(page, locale);
    const makers = page.getByRole('button', { name: t('open.make'), exact: false });
    const open = page.locator('.unanswered li > button');
    await expect(makers.first()).toBeVisible();
    const before = await open.count();
    expect(before).toBeGreaterThan(1);
    await open.first().click();

    const name = page.getByLabel(t('tactic.name'), { exact: true });
    await expect(name).toBeFocused();
    await page.keyboard.type('Call back');
    await expect(open).toHaveCount(before - 1);
    await page
      .getByLabel(t('tactic.owner'), { exact: true })
      .selectOption({ label: t('role.head') });
    await page.getByLabel(t('tactic.start'), { exact: true }).fill('2027-03-01');
    await page.getByLabel(t('tactic.end'), { exact: true }).fill('2027-02-01');

    // The dates are the wrong way round: found, and swapped with one press.
    const swap = page.getByRole('button', { name: t('tactics.cure.swapDates') });
    await swap.click();
    await expect(page.getByLabel(t('tactic.end'), { exact: true })).toHaveValue('2027-03-01');
    await expect(swap).toHaveCount(0);

    await page.getByRole('button', { name: t('tactic.step.add') }).click();
    const step = page.getByLabel(t('tactic.step'), { exact: true });
    await expect(step).toBeFocused();
    await page.keyboard.type('Ask the drivers');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: t('tactics.cure.makeTasks') }).click();
    await expect(page.getByText(t('tactic.tasks', { count: 1 }))).toBeVisible();
    await page.getByRole('button', { name: t('tactic.tasks.show') }).click();
    const letters = page.getByRole('combobox', {
      name: t('matrix.cell', { task: 'Ask the drivers', role: t('role.head') }),
    });
    await expect(letters).toHaveValue('A');

    // Nobody does it yet: found under the row, gone with an R.
    const noDoer = page.getByText(t('tactics.raci.noDoer', { letter: 'R' })).first();
    await expect(noDoer).toBeVisible();
    await letters.selectOption('RA');
    await expect(saved(page, locale)).toBeVisible();
    await page.reload();
    await expect(letters).toHaveValue('RA');
    const line = page.locator('.timeline li').filter({ hasText: 'Call back' });
    await expect(line).toContainText(t('tacticStatus.planned'));
  });
}

test('a tactic and who does it, with keys alone', async ({ page }) => {
  const t = stepWords('en');
  const { keyboard } = page;
  await openEmpty(page);
  await go(page, 'en');
  await page.getByRole('button', { name: t('tactic.add') }).focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel(t('tactic.name'), { exact: true })).toBeFocused();
  await keyboard.type('Answer in the evening');
  const cost = page.getByLabel(t('tactic.cost'), { exact: true });
  await cost.focus();
  await keyboard.type('120');
  await keyboard.press('Escape');
  await expect(page.getByText(t('cost.sum', { cost: '120' }))).toBeVisible();

  // The margin leads to the currency, which is missing.
  await page.getByRole('button', { name: t('tactics.noCurrency') }).focus();
  await keyboard.press('Enter');
  const currency = page.getByLabel(t('cost.currency'), { exact: true });
  await expect(currency).toBeFocused();
  await currency.selectOption('PLN');
  await expect(page.getByText('PLN 120')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByText('PLN 120')).toHaveCount(0);

  await page.getByRole('button', { name: t('matrix.add') }).focus();
  await keyboard.press('Enter');
  const addTask = page.getByRole('button', { name: t('matrix.addTask') });
  await addTask.focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel(t('matrix.task.name'))).toBeFocused();
  await keyboard.type('Find three people');
  await page.getByLabel(t('matrix.addRole')).selectOption('+');
  await expect(page.getByLabel(t('tactic.owner.name'))).toBeFocused();
  await keyboard.type('Evening desk');
  await keyboard.press('Enter');
  const letters = page.getByLabel(
    t('matrix.cell', { task: 'Find three people', role: 'Evening desk' }),
  );
  await letters.focus();
  await keyboard.press('r');
  await expect(letters).toHaveValue('R');
  await page
    .getByRole('button', { name: t('matrix.removeRole', { role: 'Evening desk' }) })
    .press('Enter');
  await expect(letters).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect(letters).toHaveValue('R');
});

for (const locale of ['zh-hant', 'zh-hans', 'pl'] as const) {
  test(
    `${locale}: the example's tactics stand on the timeline in words`,
    nearIn(['pl'], locale),
    async ({ page }) => {
      const t = stepWords(locale);
      await openExample(page, locale);
      await go(page, locale);
      const line = page.locator('.timeline li');
      await expect(line).toHaveCount(3);
      await expect(line.first()).toContainText(t('tactics.proactive-delay'));
      await expect(line.first()).toContainText(t('tacticStatus.planned'));
      await expectAccessible(page);
    },
  );
}
