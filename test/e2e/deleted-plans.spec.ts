import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { isolated } from '../../src/i18n/isolated';
import { locales } from '../../src/i18n/locales';
import { nearIn } from './further';
import { expect, test } from './guard';
import { openEmpty, openExample, openList } from './planner';
import { expectAccessible, expectSound } from './sound';
import { wordsOf } from './words';

// Colours are measured as they come to rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const wordsIn = (locale: (typeof locales)[number]) =>
  wordsOf(locale, 'plans', 'keeping', 'deleted', 'tools');
const t = wordsIn('en');

/** In the list of plans, with one that is left and others that were deleted, the first of them last. */
async function deleted(page: Page, titles: readonly string[], locale: (typeof locales)[number]) {
  const t = wordsIn(locale);
  for (const title of [...titles, 'Kept']) await openEmpty(page, locale, title);
  await openList(page, locale);
  for (const title of titles.toReversed()) {
    await page.getByRole('button', { name: t('plan.more', { title }), exact: true }).click();
    await page.getByRole('menuitem', { name: t('plan.delete') }).click();
    await expect(page.getByRole('link', { name: t('plan.openNamed', { title }) })).toBeHidden();
  }
}

const summary = (page: Page) => page.locator('.deleted > summary');
const rows = (page: Page) => page.locator('.deleted li');
const question = (page: Page, title: string) =>
  page.getByRole('dialog', { name: t('erase.title', { title: isolated(title) }) });

test('a plan is deleted for good by keys alone, after a question that offers its file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await deleted(page, ['First', 'Second'], 'en');
  await summary(page).focus();
  await page.keyboard.press('Enter');
  await expect(rows(page).getByRole('heading')).toHaveText(['First', 'Second']);
  await expect(rows(page).first()).toContainText(/Takes up \d+ kB/);

  const erase = (title: string) => page.getByRole('button', { name: t('erase.named', { title }) });
  await erase('First').focus();
  await page.keyboard.press('Enter');
  await expect(question(page, 'First')).toHaveAccessibleDescription(t('erase.text'));
  await expectSound(page, 'dialog[open]');
  const cancel = question(page, 'First').getByRole('button', { name: t('cancel') });
  await expect(cancel).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(erase('First')).toBeFocused();
  await expect(rows(page)).toHaveCount(2);

  await page.keyboard.press('Enter');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const text = readFileSync(await (await download).path(), 'utf8');
  await expect(question(page, 'First').getByRole('status')).toContainText('First.touchpoint.json');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(erase('Second')).toBeFocused();
  await expect(rows(page).getByRole('heading')).toHaveText(['Second']);
  const said = t('erase.done', { title: isolated('First') });
  await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);

  await page.keyboard.press('Enter');
  await question(page, 'Second')
    .getByRole('button', { name: t('erase'), exact: true })
    .click();
  await expect(page.locator('.deleted')).toBeHidden();
  await expect(
    page.getByRole('link', { name: t('plan.openNamed', { title: 'Kept' }) }),
  ).toBeFocused();

  // The file that was offered holds the plan.
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'First.touchpoint.json', mimeType: 'application/json' },
    buffer: Buffer.from(text),
  });
  await expect(page.getByRole('heading', { level: 2, name: 'First' })).toBeVisible();
});

test('a deleted plan is brought back, and focus goes with it', async ({ page }) => {
  await deleted(page, ['First'], 'en');
  await summary(page).click();
  await page.getByRole('button', { name: t('deleted.backNamed', { title: 'First' }) }).click();
  await expect(
    page.getByRole('link', { name: t('plan.openNamed', { title: 'First' }) }),
  ).toBeFocused();
  await expect(page.locator('.deleted')).toBeHidden();
});

test('a plan of which no file can be saved says so', async ({ page }) => {
  await deleted(page, ['First'], 'en');
  await page.evaluate(async () => {
    const [id = ''] = Object.entries(localStorage)
      .filter(([key, text]) => key.endsWith(':summary') && String(text).includes('"First"'))
      .map(([key]) => key.split(':')[2]);
    for (const key of Object.keys(localStorage)) {
      if (key.includes(`${id}:`) && !key.endsWith(':summary')) localStorage.setItem(key, 'rubbish');
    }
    await new Promise((done) => {
      indexedDB.deleteDatabase(`touchpoint:plan:${id}`).onsuccess = done;
    });
  });
  await summary(page).click();
  await page.getByRole('button', { name: t('erase.named', { title: 'First' }) }).click();
  await question(page, 'First')
    .getByRole('button', { name: t('file.keep') })
    .click();
  await expect(question(page, 'First').getByRole('status')).toHaveText(t('erase.noFile'));
});

test('whoever has no room left is told what deleted plans take up, and makes room there', async ({
  page,
  context,
}) => {
  await openExample(page);
  await openList(page);
  const [title = ''] = await page.locator('.plans h2').allTextContents();
  await page.getByRole('button', { name: t('plan.more', { title }), exact: true }).click();
  await page.getByRole('menuitem', { name: t('plan.delete') }).click();
  await expect(page.getByText(t('none'), { exact: true })).toBeVisible();
  await openEmpty(page, 'en', 'Kept');
  await expect(page.getByText(t('status.saved'), { exact: true })).toBeVisible();
  const [before = ''] = t('notice.deleted').split('{size}');
  await expect(page.getByRole('link', { name: before })).toBeHidden();
  // As other pages of the site might, to the last character.
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1;) {
      try {
        localStorage.setItem(`other${Math.random()}`, 'x'.repeat(size));
      } catch {
        size = size >> 1;
      }
    }
  });
  await page.getByRole('button', { name: t('title.edit') }).click();
  await page.keyboard.type('A title that needs more room than there is left');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('notice.once.full'))).toBeVisible();
  await expectAccessible(page);

  const [list] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: before }).click(),
  ]);
  await expect(summary(list)).toBeFocused();
  await list.getByRole('button', { name: t('erase.named', { title }) }).click();
  await question(list, title)
    .getByRole('button', { name: t('erase'), exact: true })
    .click();
  await expect(list.locator('.deleted')).toBeHidden();
  // What was typed finds the room that this has made.
  await page.bringToFront();
  await expect(page.getByText(t('notice.once.full'))).toBeHidden();
});

for (const locale of locales) {
  test(
    `deleted plans and the question are readable in ${locale}`,
    nearIn(['pl', 'ar'], locale),
    async ({ page }) => {
      const t = wordsIn(locale);
      await deleted(page, ['Plan (2027)'], locale);
      await summary(page).click();
      await expect(rows(page)).toHaveCount(1);
      await expectSound(page, 'main');
      await rows(page)
        .getByRole('button', { name: t('erase.named', { title: 'Plan (2027)' }) })
        .click();
      const name = t('erase.title', { title: isolated('Plan (2027)') });
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await expectSound(page, 'dialog[open]');
    },
  );
}
