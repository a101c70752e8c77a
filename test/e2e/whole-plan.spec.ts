import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { locales, type Locale } from '../../src/i18n/locales';
import type { Step } from '../../src/plan/progress/schema';
import { readers } from '../helpers/pdf/readers';
import { actualTexts } from '../helpers/pdf/structure';
import { expect, test } from './guard';
import { builderWords, openEmpty } from './planner';
import { typed } from './typed';

/** A list of each step, whose first field is what a row is called. */
const lists: readonly (readonly [step: Step, part: string])[] = [
  ['audit', 'channels'],
  ['competitors', 'competitors'],
  ['research', 'gaps'],
  ['personas', 'personas'],
  ['tactics', 'tactics'],
  ['surveys', 'surveys'],
];

const saying = (locale: Locale, index: number) =>
  `${typed[locale].organisation} ${String(index + 2)}`;

/** To the next step by the way on at its end, with keys alone. */
async function goOn(page: Page, locale: Locale, step: Step) {
  const t = builderWords(locale);
  const onwards = page.locator('.next').getByRole('link', { name: t(`step.${step}`) });
  await onwards.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: t(`step.${step}`) }).waitFor();
}

async function writeRow(page: Page, part: string, words: string) {
  const list = page.locator(`[data-part="${part}"]`);
  await list.locator('[data-control="add"]').last().focus();
  await page.keyboard.press('Enter');
  await expect(list.locator('input:focus, textarea:focus')).toBeVisible();
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await expect(list.getByText(words).first()).toBeVisible();
}

async function exported(page: Page, locale: Locale, format: 'pdf' | 'docx'): Promise<Buffer> {
  const t = builderWords(locale);
  await page.getByRole('button', { name: t('export'), exact: true }).focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: new RegExp(`^${t(`export.${format}`)}`) });
  await item.waitFor();
  const download = page.waitForEvent('download');
  for (let at = 0; at < 8; at++) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  return readFileSync(await (await download).path());
}

const tight = (text: string) => text.replace(/[\s\u200b-\u200f\u2066-\u2069\ufeff]/g, '');

async function wordsOfPdf(bytes: Uint8Array, locale: Locale): Promise<string> {
  if (locale === 'ar') return tight(actualTexts(bytes).join(' '));
  return tight(await readers.pdfium(bytes));
}

for (const locale of locales) {
  test(`a plan is filled in step by step with keys alone in ${locale}, and leaves as it was typed`, async ({
    page,
  }) => {
    test.slow();
    await openEmpty(page, locale, typed[locale].title);
    for (const [index, [step, part]] of lists.entries()) {
      await goOn(page, locale, step);
      await writeRow(page, part, saying(locale, index));
    }
    await expect(
      page.getByText(builderWords(locale)('status.saved'), { exact: true }),
    ).toBeVisible();
    await page.reload();
    await expect(page.getByText(saying(locale, lists.length - 1)).first()).toBeVisible();

    const pdf = await wordsOfPdf(new Uint8Array(await exported(page, locale, 'pdf')), locale);
    const docx = await mammoth.extractRawText({ buffer: await exported(page, locale, 'docx') });
    for (const index of lists.keys()) {
      expect(pdf).toContain(tight(saying(locale, index)));
      expect(tight(docx.value)).toContain(tight(saying(locale, index)));
    }
  });
}
