import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { nearIn } from './further';
import { test } from './guard';
import { builderWords, openExample, openList } from './planner';
import { colours, expectAccessible, expectFits, toPhone, wear } from './sound';

type State = (page: Page, locale: Locale) => Promise<void>;

/** What a planner has before them, one after the other. */
const states: Record<string, State> = {
  'no plan': openList,
  'the dialog that starts a plan': async (page, locale) => {
    await openList(page, locale);
    await page.getByRole('button', { name: builderWords(locale)('plan.start') }).click();
  },
  'the list of plans': async (page, locale) => {
    await openExample(page, locale);
    await openList(page, locale);
  },
};

for (const locale of ['en', 'zh-hant', 'ar'] as const) {
  for (const [name, reach] of Object.entries(states)) {
    test(
      `${locale}: ${name} is accessible and fits a phone`,
      nearIn(['en', 'ar'], locale),
      async ({ page }) => {
        await reach(page, locale);
        await wear(page, 'light');
        await expectAccessible(page);
        await wear(page, 'dark');
        await expectAccessible(page, colours);
        await toPhone(page);
        await expectFits(page);
      },
    );
  }
}
