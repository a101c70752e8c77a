import type { Page } from '@playwright/test';
import { steps } from '../../src/plan/progress/steps';
import { nearIn } from './further';
import { expect, test } from './guard';
import { goTo, openEmpty, openExample } from './planner';
import { expectAccessible, expectFits, toPhone, wear } from './sound';
import { Builder, states } from './states';

/** It fits a phone, and is accessible on a desk; whoever reads from the right looks at it on the phone. */
async function expectGood(page: Page, isPhone: boolean) {
  const size = page.viewportSize();
  if (!isPhone) await expectAccessible(page);
  await toPhone(page);
  await expectFits(page);
  if (isPhone) await expectAccessible(page);
  if (size) await page.setViewportSize(size);
}

for (const [locale, scheme] of [
  ['en', 'dark'],
  ['ar', 'light'],
] as const) {
  for (const step of steps) {
    test(
      `${locale}: ${step} is accessible and fits a phone in each of its states`,
      nearIn(['en'], locale),
      async ({ page }) => {
        await wear(page, scheme);
        await openExample(page, locale);
        for (const [name, reach] of Object.entries(states[step])) {
          await test.step(name, async () => {
            await reach(new Builder(page, locale));
            await expectGood(page, locale === 'ar');
          });
        }
      },
    );
  }

  test(`${locale}: an empty plan is accessible and fits a phone in each step`, async ({ page }) => {
    await wear(page, scheme);
    await openEmpty(page, locale);
    for (const step of steps) {
      await goTo(page, step, { locale });
      await expectGood(page, locale === 'ar');
    }
  });

  test(
    `${locale}: a plan that can only be read is accessible and fits a phone in each step`,
    nearIn(['en'], locale),
    async ({ page }) => {
      const builder = new Builder(page, locale);
      await wear(page, scheme);
      await openExample(page, locale);
      // What a later version of the site leaves, to which this one gives way.
      await page.evaluate(() => {
        const [id = ''] = location.hash.slice(1).split('/');
        localStorage.setItem(`touchpoint:plan:${id}:version`, '99');
      });
      await builder.go('cover');
      await page.getByLabel(builder.t('cover.vision'), { exact: true }).pressSequentially('a');
      await expect(page.getByText(builder.t('status.read-only'), { exact: true })).toBeVisible();
      for (const step of steps) {
        await builder.go(step);
        await expectGood(page, locale === 'ar');
      }
    },
  );
}
