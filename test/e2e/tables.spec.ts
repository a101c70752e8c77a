import type { Page } from '@playwright/test';
import { isolated } from '../../src/i18n/isolated';
import { expect, test } from './guard';
import { goTo, openEmpty } from './planner';
import { expectSound } from './sound';
import { wordsOf } from './words';

const t = wordsOf(
  'en',
  'plans',
  'tools',
  'register',
  'terms',
  'goals',
  'measures',
  'measuring',
  'research',
  'chapter-research',
);

async function openPaste(page: Page, list: string) {
  const section = page.getByRole('region', { name: list, exact: true });
  await section.getByRole('button', { name: t('register.table.more') }).click();
  await page.getByRole('menuitem', { name: t('register.paste') }).click();
  return page.getByRole('dialog', { name: t('paste.title') });
}

test('measures come from a spreadsheet after a look at them, and go again with one press', async ({
  page,
}) => {
  await openEmpty(page);
  await goTo(page, 'measures');
  const dialog = await openPaste(page, t('measuring.measures'));
  const lines = [
    [t('measuring.kind'), t('measuring.name'), t('measuring.target'), t('define.threshold')],
    [t('kind.serviceLevel'), 'Phone', '80', '20'],
    [t('kind.nps'), 'Market', '40', '20'],
  ];
  await dialog.getByLabel(t('paste.text')).fill(lines.map((line) => line.join('\t')).join('\n'));
  await expect(dialog.getByText(t('paste.will', { count: 2 }))).toBeVisible();
  const trouble = t('paste.trouble', {
    row: 2,
    column: isolated(t('define.threshold')),
    value: isolated('20'),
  });
  await expect(dialog.getByText(trouble)).toBeVisible();
  await expectSound(page);
  await dialog.getByRole('button', { name: t('paste.go') }).click();
  const rows = page.locator('[data-part="measures"] ol > li');
  await expect(rows).toHaveCount(2);
  await rows.getByRole('button', { name: t('register.edit', { name: 'Phone' }) }).click();
  await expect(page.getByLabel(t('define.threshold'), { exact: true })).toHaveValue('20');
  await page.getByRole('button', { name: t('undo'), exact: true }).click();
  await expect(rows).toHaveCount(0);
});

test('a comparison comes from a spreadsheet with its criteria and companies', async ({ page }) => {
  await openEmpty(page);
  await goTo(page, 'research');
  const dialog = await openPaste(page, t('compare.table'));
  const us = t('research.us');
  const text = [`\t${us}\tRival`, 'Answers at night\t2\t4', 'Chat\t3\tgood'].join('\n');
  await dialog.getByLabel(t('paste.text')).fill(text);
  await expect(dialog.getByText(t('compare.paste.will', { count: 3 }))).toBeVisible();
  const names = ['Rival', 'Answers at night', 'Chat'].join(' · ');
  await expect(dialog.getByText(t('paste.alsoNew', { names }))).toBeVisible();
  const trouble = t('paste.trouble', {
    row: 2,
    column: isolated('Rival'),
    value: isolated('good'),
  });
  await expect(dialog.getByText(trouble)).toBeVisible();
  await expectSound(page);
  await dialog.getByRole('button', { name: t('compare.paste.go') }).click();
  const cell = t('compare.cell', { criterion: 'Answers at night', party: 'Rival', score: '4' });
  await expect(page.getByRole('button', { name: cell, exact: true })).toBeVisible();
  await page.getByRole('button', { name: t('undo'), exact: true }).click();
  await expect(page.getByRole('button', { name: cell, exact: true })).toHaveCount(0);
});

test('one column that a spreadsheet copied keeps its names with commas', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openEmpty(page);
  await goTo(page, 'measures');
  const dialog = await openPaste(page, t('measuring.measures'));
  await page.evaluate(async (header) => {
    const item = {
      'text/plain': new Blob([`${header}\r\nCalls, north\r\n"Calls,\nsouth"\r\n`], {
        type: 'text/plain',
      }),
      'text/html': new Blob(['<table><tr><td>Calls, north</td></tr></table>'], {
        type: 'text/html',
      }),
    };
    await navigator.clipboard.write([new ClipboardItem(item)]);
  }, t('measuring.name'));
  await dialog.getByLabel(t('paste.text')).press('Control+v');
  await expect(dialog.getByText(t('paste.will', { count: 2 }))).toBeVisible();
  await expect(dialog.getByText('Calls, north', { exact: true })).toBeVisible();
  await expect(dialog.getByText('Calls, south', { exact: true })).toBeVisible();
});
