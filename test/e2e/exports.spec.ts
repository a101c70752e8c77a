import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Locale } from '../../src/i18n/locales';
import { readers } from '../helpers/pdf/readers';
import { nearIn } from './further';
import { expect, test } from './guard';
import { builderWords, openExample } from './planner';
import { wordsOf } from './words';

const example = (locale: Locale) => wordsOf(locale, 'example');
const squeezed = (text: string) => text.replace(/\s/g, '');

async function ask(page: Page, locale: Locale, format: string) {
  const t = builderWords(locale);
  await page.getByRole('button', { name: t('export'), exact: true }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${t(`export.${format}`)}`) }).click();
}

async function exported(page: Page, locale: Locale, format: string): Promise<[string, Buffer]> {
  const download = page.waitForEvent('download');
  await ask(page, locale, format);
  const file = await download;
  return [file.suggestedFilename(), readFileSync(await file.path())];
}

for (const locale of ['en', 'zh-hant', 'ar'] as const) {
  test(
    `the plan leaves as Word, Markdown and sheets in ${locale}`,
    nearIn(['zh-hant', 'ar'], locale),
    async ({ page }) => {
      const words = example(locale);
      const goal = words('goal.email');
      await openExample(page, locale);

      const [docxName, docx] = await exported(page, locale, 'docx');
      expect(docxName).toMatch(/\.docx$/);
      const { value } = await mammoth.extractRawText({ buffer: docx });
      expect(squeezed(value)).toContain(squeezed(goal));

      const [mdName, markdown] = await exported(page, locale, 'markdown');
      expect(mdName).toMatch(/\.md$/);
      expect(squeezed(markdown.toString('utf8'))).toContain(squeezed(goal));

      const [zipName, zip] = await exported(page, locale, 'csv');
      expect(zipName).toMatch(/\.zip$/);
      const sheets = Object.values(unzipSync(new Uint8Array(zip))).map((bytes) => strFromU8(bytes));
      expect(sheets.length).toBeGreaterThan(2);
      expect(squeezed(sheets.join('\n'))).toContain(squeezed(goal));
    },
  );
}

test('only the chosen parts go into the document, and worksheets are blank', async ({ page }) => {
  const t = builderWords('en');
  const parts = wordsOf('en', 'export');
  await openExample(page);
  await page.getByRole('button', { name: t('export'), exact: true }).click();
  await page.getByRole('menuitem', { name: t('export.parts') }).click();
  const dialog = page.getByRole('dialog', { name: parts('parts.title') });
  await dialog.getByLabel(parts('parts.all')).check();
  await dialog.getByLabel(parts('parts.all')).uncheck();
  await expect(dialog.getByRole('alert')).toHaveText(parts('parts.none'));
  await expect(dialog.getByRole('button', { name: parts('parts.done') })).toBeDisabled();
  await dialog.getByLabel(parts('part.goals')).check();
  await dialog.getByRole('button', { name: parts('parts.done') }).click();

  const [, pdf] = await exported(page, 'en', 'pdf');
  const text = await readers.pdfium(new Uint8Array(pdf));
  expect(text).toContain(example('en')('goal.email'));
  expect(text).not.toContain(wordsOf('en', 'document')('summary.open'));

  const [name, sheets] = await exported(page, 'en', 'sheets');
  expect(name).toBe(`${t('export.sheets')}.pdf`);
  const blank = await readers.pdfium(new Uint8Array(sheets));
  expect(blank).toContain(wordsOf('en', 'document')('sheets.lead').slice(0, 30));
  expect(blank).not.toContain(example('en')('goal.email'));
});

test('what is cancelled while it is made leaves no file, and can be asked for again at once', async ({
  page,
}) => {
  const t = builderWords('en');
  const making = page.getByRole('dialog', { name: t('export.running') });
  const names: string[] = [];
  page.on('download', (file) => names.push(file.suggestedFilename()));
  await openExample(page);
  // What writes the file comes only once each press is taken back.
  const held = Promise.withResolvers<undefined>();
  await page.route('**/worker-*.js', async (route) => {
    await held.promise;
    await route.continue();
  });

  for (const leave of ['mouse', 'Escape']) {
    await ask(page, 'en', 'csv');
    await expect(making.getByRole('progressbar', { name: t('export.running') })).toBeVisible();
    if (leave === 'mouse') await making.getByRole('button', { name: t('cancel') }).click();
    else await page.keyboard.press(leave);
    await expect(making).toBeHidden();
    await expect(page.getByRole('button', { name: t('export'), exact: true })).toBeFocused();
  }

  held.resolve(undefined);
  const [name] = await exported(page, 'en', 'csv');
  await expect(making).toBeHidden();
  expect(names).toEqual([name]);
});
