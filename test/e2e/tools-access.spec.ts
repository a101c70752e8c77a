import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { expect, test } from './guard';
import { builderWords, openEmpty, openExample, openList } from './planner';

async function expectSound(page: Page) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await new AxeBuilder({ page }).analyze();
  // Only colours differ between the themes.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
  const violations = [...light.violations, ...dark.violations];
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

async function expectFits(page: Page) {
  const { width } = page.viewportSize() ?? { width: 0 };
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(overflow).toBeLessThanOrEqual(width);
}

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
    await page.goto(page.url().replace(/goals$/, 'cover'));
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
      await expectSound(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectFits(page);
    });
  }
}
