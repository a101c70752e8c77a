import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
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
    'surveys',
    'check-surveys',
    'chapter-surveys',
    'example-surveys',
    'measures',
    'checks',
  );

/** To the step, in the plan that is open. */
const go = (page: Page, locale: Locale, row = '') => goTo(page, 'surveys', { locale, row });

for (const locale of ['en', 'ar'] as const) {
  const t = stepWords(locale);

  test(`${locale}: too few replies, a question that feeds nothing: found, and cured`, async ({
    page,
  }) => {
    await openExample(page, locale);
    await go(page, locale, '/surveys/after-delivery');
    const tooFew = t('surveys.tooFew', { margin: 5, replies: 400, needed: 935 });
    await expect(page.locator('.edit').getByText(tooFew)).toBeVisible();
    await page.getByRole('button', { name: t('surveys.cure.margin', { margin: 8 }) }).click();
    await expect(page.getByText(tooFew)).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(page.locator('.edit').getByText(tooFew)).toBeVisible();

    await go(page, locale, '/surveys/after-contact');
    await page.getByRole('button', { name: t('surveys.cure.makeMeasure') }).click();
    await expect(page.getByText(t('surveys.feedsNothing'))).toHaveCount(0);
    await expect(page.getByText(t('kind.ces')).first()).toBeVisible();
    await expect(page.getByText(t('status.saved'), { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText(t('kind.ces')).first()).toBeVisible();
    await expect(page.getByText(t('surveys.feedsNothing'))).toHaveCount(0);
  });

  test(`${locale}: a survey is printed`, async ({ page }) => {
    await openExample(page, locale);
    await go(page, locale, '/surveys/after-delivery');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t('survey.print') }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(5000);
  });
}

test('a survey is made with keys alone, in its standard words', async ({ page }) => {
  const t = stepWords('en');
  const { keyboard } = page;
  await openEmpty(page);
  await go(page, 'en');
  await page.getByRole('button', { name: t('survey.add') }).focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel(t('survey.name'), { exact: true })).toBeFocused();
  await keyboard.type('After the call');
  await page.getByLabel(t('survey.margin'), { exact: true }).focus();
  await keyboard.type('5');
  await page.getByRole('button', { name: t('question.add') }).focus();
  await keyboard.press('Enter');
  await page.getByLabel(t('question.kind'), { exact: true }).selectOption('csat');
  await expect(page.getByText(t('surveys.wording.csat.experience')).first()).toBeVisible();
  const needed = t('needed.replies', { kind: t('questionKind.csat'), margin: 5, needed: 381 });
  await expect(page.getByText(needed)).toBeVisible();
  // The finding below the question offers the same, as soon as the checks have run.
  await page
    .getByRole('button', { name: t('question.measure.make') })
    .first()
    .focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel(t('question.measure'), { exact: true })).toHaveValue(/./);
  await keyboard.press('Control+z');
  await expect(page.getByLabel(t('question.measure'), { exact: true })).toHaveValue('');
});

for (const locale of ['zh-hant', 'zh-hans', 'pl'] as const) {
  test(`${locale}: the standard words are the document's`, async ({ page }) => {
    const t = stepWords(locale);
    await openExample(page, locale);
    await go(page, locale, '/surveys/after-delivery');
    await expect(page.getByText(t('surveys.wording.open')).first()).toBeVisible();
    await expectAccessible(page);
  });
}
