import type { Page } from '@playwright/test';
import { violationsOn, type Looked } from '../axe';
import { expect } from './guard';

/** Axe has nothing to say against what is shown. */
export async function expectAccessible(page: Page, looked?: Looked) {
  expect(await violationsOn(page, looked)).toEqual([]);
}

/** Colours stand still: one on its way from one scheme to the other is in neither. */
export const wear = (page: Page, colorScheme: 'light' | 'dark') =>
  page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });

export async function expectAccessibleInBoth(page: Page, looked?: Looked) {
  for (const scheme of ['light', 'dark'] as const) {
    await wear(page, scheme);
    await expectAccessible(page, looked);
  }
}

/** Only colours differ between light and dark, where a look at those is enough. */
export const colours = { rules: ['color-contrast'] };

/** Half of what axe takes goes into colours; where they are those of a page already looked at. */
export const allButColours = { except: colours.rules };

export const toPhone = (page: Page) => page.setViewportSize({ width: 320, height: 640 });

/** Nothing stands beside what can be seen. */
export async function expectFits(page: Page, within = 'html') {
  const beside = await page
    .locator(within)
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(beside).toBeLessThanOrEqual(0);
}

/** Accessible, and fits a phone; afterwards the window is as it was. */
export async function expectSound(page: Page, within?: string) {
  await expectAccessible(page, within === undefined ? {} : { within });
  const size = page.viewportSize();
  await toPhone(page);
  await expectFits(page, within);
  if (size) await page.setViewportSize(size);
}
