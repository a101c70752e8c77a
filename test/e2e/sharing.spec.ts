import type { Page } from '@playwright/test';
import { deflateRawSync } from 'node:zlib';
import { isolated } from '../../src/i18n/isolated';
import { locales, type Locale } from '../../src/i18n/locales';
import { nearIn } from './further';
import { expect, test } from './guard';
import { keepingWords, listOf, openBuilder, openStep } from './planner';
import { expectSound } from './sound';

// Colours are measured as they come to rest.
test.use({
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-read', 'clipboard-write'],
});

/** A small plan of this browser, with one goal, in the builder. */
async function smallPlan(page: Page, locale: Locale = 'en', title = 'Service strategy 2027') {
  const t = keepingWords(locale);
  await openBuilder(page, locale);
  await page.getByRole('button', { name: t('plan.start'), exact: true }).click();
  await page.getByLabel(t('plan.title'), { exact: true }).fill(title);
  await page.getByRole('button', { name: t('plan.start.go'), exact: true }).click();
  await openStep(page, 'goals', locale);
  await page.getByRole('button', { name: t('goal.addFirst') }).click();
  await page.keyboard.type('Nobody writes twice.');
  await expect(page.getByText(t('status.saved'), { exact: true })).toBeVisible();
  return t;
}

/** Presses what copies the link, and reads the clipboard. */
async function linkFrom(page: Page, locale: Locale = 'en') {
  const t = keepingWords(locale);
  await page.getByRole('button', { name: t('export'), exact: true }).click();
  await page.getByRole('menuitem', { name: t('share') }).click();
  await page.getByRole('button', { name: t('share.copy') }).click();
  await expect(page.getByText(t('share.copied'))).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

const fragmentOf = (text: string) => `#shared=${deflateRawSync(text).toString('base64url')}`;

const stored = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [Object.entries(localStorage).toSorted(), databases.map(({ name }) => name).toSorted()];
  });

for (const locale of locales) {
  test(
    `a plan goes by link from one browser to another, in ${locale}`,
    nearIn(['en', 'ar'], locale),
    async ({ page, browser }) => {
      const t = await smallPlan(page, locale);
      const link = await linkFrom(page, locale);
      expect(link).toMatch(/tools\/#shared=[\w-]+$/);
      await expectSound(page, 'dialog[open]');

      const context = await browser.newContext({ reducedMotion: 'reduce' });
      const other = await context.newPage();
      await other.goto(link);
      const preview = other.getByRole('dialog', {
        name: t('preview', { title: isolated('Service strategy 2027') }),
      });
      await expect(preview.getByText('Nobody writes twice.')).toBeVisible();
      await expect(
        preview.getByText(t('count.goals', { count: 1 }), { exact: true }),
      ).toBeVisible();
      const nothing = await stored(other);
      expect(JSON.stringify(nothing)).not.toContain('plan:');
      await expectSound(other, 'dialog[open]');
      await preview.getByRole('button', { name: t('preview.keep') }).click();
      await expect(other.locator('.plans').getByText('Service strategy 2027')).toBeVisible();
      expect(other.url()).not.toContain('shared=');
      await context.close();
    },
  );
}

test('whoever does not want a plan keeps nothing of it', async ({ page, browser }) => {
  const t = await smallPlan(page);
  const link = await linkFrom(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await other.getByRole('button', { name: t('preview.leave') }).click();
  await expect(other.getByText(t('none'), { exact: true })).toBeVisible();
  expect(JSON.stringify(await stored(other))).not.toContain('plan:');
  expect(other.url()).not.toContain('shared=');
  await context.close();
});

test('a plan that is here already is compared, and both may be kept', async ({ page }) => {
  const t = await smallPlan(page);
  const link = await linkFrom(page);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('close') })
    .click();
  await page.getByRole('button', { name: t('title.edit') }).click();
  await page.getByRole('textbox', { name: t('cover.title') }).fill('Going on');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('status.saved'), { exact: true })).toBeVisible();

  await page.goto(link);
  await page.getByRole('button', { name: t('preview.compare') }).click();
  const meeting = page.getByRole('dialog', { name: t('meet') });
  await expect(meeting.getByRole('radio', { name: /^Going on/ })).toBeChecked();
  await expect(meeting.getByRole('radio', { name: /^Service strategy 2027/ })).toBeVisible();
  await meeting.getByRole('button', { name: t('meet.keepBoth') }).click();
  await expect(page.getByRole('heading', { name: 'Going on' })).toBeVisible();
  const title = t('copyTitle.link', { title: 'Service strategy 2027' });
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
});

test('a link pasted while the list is open is opened too, and a sound one says the same', async ({
  page,
}) => {
  const t = await smallPlan(page);
  const link = await linkFrom(page);
  await page.goto('./tools/');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await page.getByRole('button', { name: t('preview.compare') }).click();
  const same = t('same.link', { title: isolated('Service strategy 2027') });
  await expect(page.getByRole('status').filter({ hasText: same })).toHaveCount(1);
});

const later = JSON.stringify({ format: 'touchpoint/plan', version: 99, plan: {} });
const odd: readonly (readonly [kind: string, fragment: string, params?: Record<string, number>])[] =
  [
    ['too-large', fragmentOf(' '.repeat(60_000_000))],
    ['cut-short', fragmentOf(later).slice(0, -12)],
    ['not-json', fragmentOf('Dear team,')],
    ['not-a-plan', fragmentOf('{"some":"thing"}')],
    ['too-deep', fragmentOf('['.repeat(100_000))],
    ['too-new', fragmentOf(later), { version: 99 }],
  ];

for (const locale of locales) {
  test(`each odd link gets its own message in ${locale} and changes nothing`, async ({ page }) => {
    const t = keepingWords(locale);
    await page.goto(listOf(locale));
    await page.getByText(t('none'), { exact: true }).waitFor();
    const before = await stored(page);
    for (const [kind, fragment, params] of odd) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      const dialog = page.getByRole('dialog', { name: t('problem.link') });
      await expect(dialog).toHaveAccessibleDescription(t(`link.${kind}`, params));
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      // The page hears of it with the next frame only, which a busy machine lets wait.
      await page.waitForFunction(() => location.hash === '');
    }
    expect(await stored(page)).toEqual(before);
  });
}

test('a plan that is too long for a link is offered as a file', async ({ page }) => {
  const t = await smallPlan(page);
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await page.evaluate(() => {
    location.hash = location.hash.replace('/goals', '/cover');
  });
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(9900)), (n) =>
    (n % 36).toString(36),
  );
  await page.getByRole('textbox', { name: t('cover.vision') }).fill(digits.join(''));
  await expect(page.getByText(t('status.saved'), { exact: true })).toBeVisible();
  await page.getByRole('button', { name: t('export'), exact: true }).click();
  await page.getByRole('menuitem', { name: t('share') }).click();
  const dialog = page.getByRole('dialog', {
    name: t('share.tooLong', { title: 'Service strategy 2027' }),
  });
  await expect(dialog).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: t('file.keep') }).click();
  expect((await download).suggestedFilename()).toBe('Service strategy 2027.touchpoint.json');
});
