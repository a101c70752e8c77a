import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locales';
import { differenceFromApproved, picturesOf } from '../helpers/pdf/pictures';
import { readers } from '../helpers/pdf/readers';
import { actualTexts } from '../helpers/pdf/structure';
import { nearIn } from './further';
import { expect, test } from './guard';
import { typed } from './typed';
import { wordsOf } from './words';

/** The document says on which day its findings were looked at. */
const today = new Date('2026-11-03T09:00:00Z');

/** From the home page to an empty list of goals, as a planner who comes for the first time. */
async function startPlan(page: Page, locale: Locale) {
  const t = wordsOf(locale, 'plans', 'tools');
  const home = wordsOf(locale, 'home');
  await page.goto(locale === 'en' ? './' : `./${locale}/`);
  await page.getByRole('link', { name: home('plan.strategy') }).click();
  await page.getByRole('button', { name: t('plan.start'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('plan.start') });
  await dialog.getByLabel(t('plan.title')).fill(typed[locale].title);
  await dialog.getByLabel(t('plan.organisation')).fill(typed[locale].organisation);
  await dialog.getByRole('button', { name: t('plan.start.go'), exact: true }).click();
  await page
    .getByRole('navigation', { name: t('rail') })
    .getByRole('link', { name: t('step.goals') })
    .click();
}

/** Types as a person does: key by key, so that what is saved grows letter by letter. */
async function typeGoal(page: Page, locale: Locale, sentence: string) {
  const t = wordsOf(locale, 'goals');
  const field = page.getByLabel(t('goal.sentence'));
  await expect(field).toBeFocused();
  await page.keyboard.type(sentence);
  await expect(field).toHaveValue(sentence);
}

async function typeGoals(page: Page, locale: Locale) {
  const t = wordsOf(locale, 'goals');
  const [first, second, sub] = typed[locale].goals;
  await page.getByRole('button', { name: t('goal.addFirst') }).click();
  await typeGoal(page, locale, first);
  await page.getByRole('button', { name: t('goal.add'), exact: true }).click();
  await typeGoal(page, locale, second);
  await page.getByRole('button', { name: t('goal.more', { number: '2' }) }).click();
  await page.getByRole('menuitem', { name: t('goal.addSub') }).click();
  await typeGoal(page, locale, sub);
}

/** A second thought, in a step of its own, and back again after a reload. */
async function regretAndUndo(page: Page, locale: Locale) {
  const t = wordsOf(locale, 'plans', 'tools', 'goals');
  const [, , sub] = typed[locale].goals;
  const field = page.getByLabel(t('goal.sentence'));
  // Typing on within a second belongs to the step before.
  await page.waitForTimeout(1200);
  await page.keyboard.insertText(typed[locale].regretted);
  await expect(field).toHaveValue(sub + typed[locale].regretted);
  await expect(page.getByText(t('status.saved'), { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByText(typed[locale].goals[0])).toBeVisible();
  const act = t('act.goal.sentence', { number: '2.1' });
  await page.getByRole('button', { name: t('undo.act', { act }) }).click();
  await expect(page.locator('main')).not.toContainText(typed[locale].regretted.trim());
}

async function exportPdf(page: Page, locale: Locale): Promise<Uint8Array> {
  const t = wordsOf(locale, 'tools');
  await page.getByRole('button', { name: t('export'), exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: new RegExp(`^${t('export.pdf')}`) }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${typed[locale].title}.pdf`);
  return new Uint8Array(readFileSync(await file.path()));
}

/** Lines are broken where they fit, so a blank may stand for a line's end; in Chinese none does. */
const asOneLine = (text: string, locale: Locale) =>
  text.replace(/\s+/g, locale.startsWith('zh') ? '' : ' ');

async function expectTyped(bytes: Uint8Array, locale: Locale) {
  const { title, organisation, goals } = typed[locale];
  const all = [title, organisation, ...goals];
  if (locale === 'ar') {
    const said = actualTexts(bytes)
      .map((text) => asOneLine(text, locale))
      .join(' ');
    for (const words of all) expect(said).toContain(words);
    return;
  }
  for (const read of Object.values(readers)) {
    const text = asOneLine(await read(bytes), locale);
    for (const words of all) expect(text).toContain(asOneLine(words, locale));
  }
}

for (const locale of locales) {
  test(
    `a planner writes goals in ${locale}, comes back, undoes and exports`,
    nearIn(['en', 'zh-hant', 'ar'], locale),
    async ({ page }) => {
      await page.clock.install({ time: today });
      await startPlan(page, locale);
      await typeGoals(page, locale);
      await regretAndUndo(page, locale);
      const bytes = await exportPdf(page, locale);
      await expectTyped(bytes, locale);

      const pictures = await picturesOf(bytes);
      expect(
        pictures.map((picture, i) =>
          differenceFromApproved(`plan-${locale}-${String(i + 1)}`, picture),
        ),
      ).toEqual(pictures.map(() => 0));
    },
  );
}
