import type { Page } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locales';
import { expect, test } from './guard';
import { expectAccessibleInBoth, expectFits } from './sound';

/** A word of the pages, the same word as somebody else may type it, and the button's name. */
const asked: Record<Locale, { word: string; otherwise: string; button: string }> = {
  en: { word: 'standard', otherwise: 'standrads', button: 'Search' },
  'zh-hant': { word: '標準', otherwise: '服務標準', button: '搜尋' },
  'zh-hans': { word: '标准', otherwise: '服务标准', button: '搜索' },
  pl: { word: 'standard', otherwise: 'STANDARDÓW', button: 'Szukaj' },
  ar: { word: 'المعايير', otherwise: 'بِالمِعْيَار', button: 'بحث' },
};

const homeOf = (locale: Locale) => (locale === 'en' ? './' : `${locale}/`);
const field = (page: Page) => page.getByRole('combobox');
const buttonOf = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('button', { name });
const results = (page: Page) => page.getByRole('dialog').getByRole('option');

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await field(page).fill(words);
}

for (const locale of locales) {
  const { word, otherwise, button } = asked[locale];

  test(`${locale}: a word leads to a page, by keys alone`, async ({ page }) => {
    await page.goto(homeOf(locale));
    await search(page, word);
    await expect(page.getByRole('option').locator('mark').first()).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(word);

    await page.keyboard.press('ArrowDown');
    const chosen = page.getByRole('option', { selected: true });
    await expect(chosen).toHaveCount(1);
    const address = (await chosen.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new URL(address, page.url()).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`${locale}: “${otherwise}” is found too`, async ({ page }) => {
    await page.goto(homeOf(locale));
    await search(page, otherwise);
    await expect(page.getByRole('option').locator('mark').first()).toBeVisible();
  });

  test(`${locale}: the open dialog is accessible, with results and with none`, async ({ page }) => {
    await page.goto(homeOf(locale));
    await buttonOf(page, button).click();
    for (const words of ['', word, 'qqqqqqqq']) {
      await field(page).fill(words);
      await expect(page.getByRole('dialog').getByRole('status')).toContainText(words || /\S/);
      await expectAccessibleInBoth(page, { within: 'dialog' });
    }
  });
}

for (const locale of locales) {
  test(`${locale}: what the home page proposes to look up is found`, async ({ page }) => {
    await page.goto(homeOf(locale));
    const examples = page.locator('[data-search-for]');
    await expect(examples).not.toHaveCount(0);
    for (const example of await examples.all()) {
      await example.click();
      await expect(field(page)).toHaveValue((await example.textContent())?.trim() ?? '');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText(/\d|صفحة|صفحتان/);
      await expect(page.getByRole('option').locator('mark').first()).toBeVisible();
      await page.keyboard.press('Escape');
    }
  });
}

test('the field of the home page opens search with what was typed there', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('main').getByRole('searchbox').fill('empathy');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('empathy');
  await expect(page.getByRole('option').locator('mark').first()).toBeVisible();
});

test('Escape gives the focus back, and the words stay for the next time', async ({ page }) => {
  await page.goto('./');
  const button = buttonOf(page, 'Search');
  await button.focus();
  await page.keyboard.press('Enter');
  await field(page).fill('standard');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(field(page)).toHaveValue('standard');
  await expect(results(page).first()).toBeVisible();

  await page.goto('standards/');
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('standard');
  await expect(results(page).first()).toBeVisible();
});

test('arrows go round the list, Home and End to its ends, and both leave the text alone before', async ({
  page,
}) => {
  await page.goto('./');
  await search(page, 'a');
  await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await page.keyboard.type('the st');
  await expect(field(page)).toHaveValue('the sta');
  await field(page).fill('standard');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('standard');

  await page.keyboard.press('ArrowUp');
  await expect(results(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(results(page).last()).toHaveAttribute('aria-selected', 'true');
});

test('"/" types itself in a field, and can be switched off', async ({ page }) => {
  await page.goto('./');
  await search(page, 'and');
  await page.keyboard.press('End');
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('and/');
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test('without words there are places to start, and without results as well', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await expect(results(page).filter({ hasText: 'Standards' }).first()).toBeVisible();
  await field(page).fill('zzzzzz');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('zzzzzz');
  await expect(results(page).filter({ hasText: 'Standards' }).first()).toBeVisible();
});

test('results fit a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('pl/');
  await buttonOf(page, 'Szukaj').click();
  await field(page).fill('standard');
  await expect(results(page).first()).toBeVisible();
  await expectFits(page, 'dialog[open]');
});
