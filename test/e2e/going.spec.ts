import type { Page } from '@playwright/test';
import type { Step } from '../../src/plan/progress/schema';
import { expect, test } from './guard';
import { builderWords, goTo, openExample } from './planner';
import { toPhone } from './sound';
import { wordsOf } from './words';

const t = builderWords('en');
const optimise = wordsOf('en', 'optimise');
const rail = (page: Page) => page.getByRole('navigation', { name: t('rail') });
const heading = (page: Page, step: Step) =>
  page.getByRole('heading', { level: 2, name: t(`step.${step}`) });

const toTheEnd = (page: Page) =>
  page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });

test('whoever goes on from the end of a step begins at the heading of the next', async ({
  page,
}) => {
  await openExample(page);
  await expect(page).toHaveTitle(/^Goals · .+ · Touchpoint$/);
  await toTheEnd(page);
  await page
    .locator('.next')
    .getByRole('link', { name: t('step.audit') })
    .click();
  await expect(heading(page, 'audit')).toBeFocused();
  await expect(heading(page, 'audit')).toBeInViewport({ ratio: 1 });
  await expect(page).toHaveTitle(/^Audit · .+ · Touchpoint$/);
  await toTheEnd(page);
  await rail(page)
    .getByRole('link', { name: t('step.goals') })
    .focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'goals')).toBeFocused();
  await expect(heading(page, 'goals')).toBeInViewport({ ratio: 1 });
});

test('the row that an address names is open, in view and in hand, after a reload too', async ({
  page,
}) => {
  await openExample(page);
  const last = page.getByRole('button', { name: /^Edit goal/ }).last();
  await last.click();
  const sentence = page.getByLabel(t('goal.sentence'));
  await expect(sentence).toBeFocused();
  const place = new URL(page.url()).hash;
  await goTo(page, 'audit');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await expect(sentence).toBeFocused();
  await expect(sentence).toBeInViewport();
  await page.reload();
  await expect(sentence).toBeFocused();
  await expect(sentence).toBeInViewport();
});

test('back leads from a tactic to the entry that it was made for', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'optimise');
  await page.locator('[data-part=feedback] [data-control=edit]').first().click();
  const made = page.getByRole('button', { name: optimise('optimise.makeTactic') });
  await made.click();
  await expect(page.locator('[data-part=tactics] [data-control=name]')).toBeFocused();
  await page.goBack();
  await expect(made).toBeVisible();
});

test('“Skip to content” leaves the plan open, and the address as it was', async ({ page }) => {
  await openExample(page);
  const address = page.url();
  await page.getByRole('link', { name: 'Skip to content' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await expect(page).toHaveURL(address);
  await expect(heading(page, 'goals')).toBeVisible();
  await page.reload();
  await expect(heading(page, 'goals')).toBeVisible();
});

test('another language shows the same row of the same plan', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: t('goal.edit', { number: '2' }), exact: true }).click();
  const { hash } = new URL(page.url());
  const value = await page.getByLabel(t('goal.sentence')).inputValue();
  await page.getByRole('button', { name: /^Language/ }).click();
  await page.getByRole('link', { name: 'polski' }).click();
  await expect(page.getByLabel(builderWords('pl')('goal.sentence'))).toHaveValue(value);
  expect(new URL(page.url()).hash).toBe(hash);
});

test('on a phone the steps fold away when one of them is chosen', async ({ page }) => {
  await toPhone(page);
  await openExample(page);
  const steps = rail(page).getByRole('group');
  await steps.locator('summary').click();
  await steps.getByRole('link', { name: t('step.audit') }).click();
  await expect(heading(page, 'audit')).toBeFocused();
  await expect(heading(page, 'audit')).toBeInViewport({ ratio: 1 });
  await expect(steps.getByRole('link', { name: t('step.goals') })).toBeHidden();
});
