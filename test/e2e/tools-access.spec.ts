import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { test } from './guard';
import { builderWords, goTo, openEmpty, openExample, openList } from './planner';
import { colours, expectAccessible, expectFits, toPhone, wear } from './sound';

type State = (page: Page, locale: Locale) => Promise<void>;

/** What a planner has before them, one after the other. */
const states: Record<string, State> = {
  'no plan': openList,
  'the dialog that starts a plan': async (page, locale) => {
    await openList(page, locale);
    await page.getByRole('button', { name: builderWords(locale)('plan.start') }).click();
  },
  'a plan without goals': (page, locale) => openEmpty(page, locale),
  'the example': openExample,
  'a goal that is being edited, with findings': async (page, locale) => {
    const t = builderWords(locale);
    await openExample(page, locale);
    await page.getByRole('button', { name: t('goal.edit', { number: '2' }), exact: true }).click();
    await page.getByText(t('arithmetic')).click();
    await page.getByText(t('measure.define')).click();
  },
  'the menu of a goal': async (page, locale) => {
    await openExample(page, locale);
    const name = builderWords(locale)('goal.more', { number: '2' });
    await page.getByRole('button', { name, exact: true }).click();
  },
  'the export menu': async (page, locale) => {
    await openExample(page, locale);
    await page.getByRole('button', { name: builderWords(locale)('export'), exact: true }).click();
  },
  'a message with a way back': async (page, locale) => {
    const t = builderWords(locale);
    await openExample(page, locale);
    await page.getByRole('button', { name: t('goal.more', { number: '1' }), exact: true }).click();
    await page.getByRole('menuitem', { name: t('goal.delete') }).click();
  },
  'the cover': async (page, locale) => {
    await openExample(page, locale);
    await goTo(page, 'cover', { locale });
    await page.getByLabel(builderWords(locale)('cover.vision')).waitFor();
  },
  'the list of plans': async (page, locale) => {
    await openExample(page, locale);
    await openList(page, locale);
  },
};

for (const locale of ['en', 'zh-hant', 'ar'] as const) {
  for (const [name, reach] of Object.entries(states)) {
    test(`${locale}: ${name} is accessible and fits a phone`, async ({ page }) => {
      test.slow();
      await reach(page, locale);
      await wear(page, 'light');
      await expectAccessible(page);
      await wear(page, 'dark');
      await expectAccessible(page, colours);
      await toPhone(page);
      await expectFits(page);
    });
  }
}
