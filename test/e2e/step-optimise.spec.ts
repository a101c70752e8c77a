import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { expect, test } from './guard';
import { goTo, openEmpty } from './planner';
import { wordsOf } from './words';

const wordsIn = (locale: Locale) =>
  wordsOf(locale, 'plans', 'tools', 'terms', 'optimise', 'register', 'check-optimise');
const t = wordsIn('en');

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const found = (page: Page, text: string) => page.getByRole('main').getByText(text).first();

test('what was heard is decided with the keys alone, and becomes a tactic', async ({ page }) => {
  await openEmpty(page);
  await goTo(page, 'optimise');
  const { keyboard } = page;
  await page.getByRole('button', { name: t('optimise.feedback.add') }).focus();
  await keyboard.press('Enter');
  await expect(field(page, t('optimise.heard'))).toBeFocused();
  await keyboard.type('Nobody called back.');
  await field(page, t('optimise.heardOn')).fill('2020-01-01');
  await expect(page.getByText(/^No decision after [\d,]+ days\.$/).first()).toBeVisible();
  await field(page, t('optimise.decision')).fill('Call back within a day');
  await expect(page.getByText(/^No decision after [\d,]+ days\.$/).first()).toBeHidden();
  await page.getByRole('button', { name: t('optimise.makeTactic') }).press('Enter');
  await page.getByRole('heading', { level: 2, name: t('step.tactics') }).waitFor();
  await expect(page.locator('[data-control=name]')).toHaveValue('Call back within a day');
  await goTo(page, 'optimise');
  await page.getByRole('button', { name: 'Nobody called back.' }).first().click();
  await expect(page.getByRole('link', { name: 'Call back within a day' })).toBeVisible();
});

test('the rhythm is asked for, set with a press, and goes into a calendar', async ({ page }) => {
  await openEmpty(page);
  await goTo(page, 'optimise');
  await field(page, t('optimise.next')).fill('2031-01-31');
  await expect(found(page, t('optimise.noCadence'))).toBeVisible();
  await field(page, t('optimise.cadence')).selectOption('quarterly');
  await expect(found(page, t('optimise.noCadence'))).toBeHidden();
  await expect(
    page.getByText(t('optimise.calendar.lead', { count: 4, next: '31 January 2031' })),
  ).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('optimise.calendar.make') }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
    'DTSTART;VALUE=DATE:20310131',
    'DTSTART;VALUE=DATE:20310430',
    'DTSTART;VALUE=DATE:20310731',
    'DTSTART;VALUE=DATE:20311031',
  ]);

  await page.getByText(t('status.saved'), { exact: true }).waitFor();
  await page.reload();
  await expect(field(page, t('optimise.cadence'))).toHaveValue('quarterly');
  await page.getByRole('heading', { level: 2 }).first().click();
  await page.keyboard.press('Control+z');
  await expect(field(page, t('optimise.cadence'))).toHaveValue('');
});
