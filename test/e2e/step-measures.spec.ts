import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { expect, test } from './guard';
import { goTo, openEmpty, openExample } from './planner';
import { wordsOf } from './words';

const wordsIn = (locale: Locale) =>
  wordsOf(
    locale,
    'plans',
    'tools',
    'goals',
    'measures',
    'terms',
    'measuring',
    'register',
    'check-measures',
    'example-measures',
  );
const t = wordsIn('en');

const chosen = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const found = (page: Page, key: string) => page.getByRole('main').getByText(t(key)).first();

/** A new measure of the Net Promoter Score, to be worked out from a table of replies. */
async function openRecords(page: Page) {
  await openEmpty(page);
  await goTo(page, 'measures');
  await page.getByRole('button', { name: t('measuring.add') }).click();
  await chosen(page, t('measuring.kind')).selectOption('nps');
  await page.getByText(t('measuring.calc.title')).click();
  await page.getByText(t('measuring.calc.way.records'), { exact: true }).click();
}

test('a measure is filled in with the keys alone, worked out from counts, and kept', async ({
  page,
}) => {
  await openEmpty(page);
  await goTo(page, 'measures');
  const { keyboard } = page;
  await page.getByRole('button', { name: t('measuring.add') }).focus();
  await keyboard.press('Enter');
  await expect(chosen(page, t('measuring.kind'))).toBeFocused();
  await chosen(page, t('measuring.kind')).selectOption('nps');
  await expect(chosen(page, t('measuring.kind'))).toHaveAccessibleDescription(t('formula.nps'));
  await expect(found(page, 'measures.noCadence')).toBeVisible();
  await chosen(page, t('measuring.cadence')).selectOption('quarterly');
  await expect(found(page, 'measures.noCadence')).toBeHidden();
  await chosen(page, t('measuring.source')).fill('Survey after delivery');
  await expect(found(page, 'measures.noSource')).toBeHidden();

  await page.getByText(t('measuring.calc.title')).focus();
  await keyboard.press('Enter');
  for (const [name, count] of [
    ['promoters', '50'],
    ['passives', '30'],
    ['detractors', '20'],
  ] as const) {
    await chosen(page, t(`measuring.calc.${name}`)).fill(count);
  }
  await expect(page.getByText('(50 − 20) ÷ 100 × 100 = 30')).toBeVisible();
  const promoters = chosen(page, t('measuring.calc.promoters'));
  for (const noCount of ['fifty', '9'.repeat(30)]) {
    await promoters.fill(noCount);
    await expect(page.getByRole('button', { name: t('measuring.calc.keepBaseline') })).toBeHidden();
    await promoters.fill('50');
  }
  await expect(
    page.getByText(t('measuring.calc.between', { low: '14.1', high: '44.2' })),
  ).toBeVisible();
  await page.getByRole('button', { name: t('measuring.calc.keepBaseline') }).press('Enter');
  await expect(chosen(page, t('measuring.baseline'))).toHaveValue('30');
  await page.getByRole('button', { name: t('measuring.calc.keep'), exact: true }).press('Enter');
  await expect(page.getByRole('img', { name: /^Net Promoter Score/ })).toBeVisible();
  await expect(page.getByText('30 (14.1 to 44.2)').first()).toBeVisible();

  await page.getByText(t('status.saved'), { exact: true }).waitFor();
  await page.reload();
  await expect(page.getByRole('img', { name: /^Net Promoter Score/ })).toBeVisible();
  await page.getByRole('heading', { level: 2 }).first().click();
  await keyboard.press('Control+z');
  await expect(page.getByRole('img', { name: /^Net Promoter Score/ })).toBeHidden();
});

test('a table of records is counted, and rows that say nothing are named first', async ({
  page,
}) => {
  await openRecords(page);
  const rows = ['Case\tScore', '1\t10', '2\t9', '3\tten', '4\t8', '5\t3'];
  await chosen(page, t('measuring.calc.paste')).fill(rows.join('\n'));
  await expect(chosen(page, t('measuring.calc.role.score'))).toHaveValue('1');
  await expect(page.getByText(t('measuring.calc.bad', { count: 1 }))).toBeVisible();
  const value = page.getByText(t('measuring.calc.formula'), { exact: true });
  await expect(value).toBeHidden();
  await page.getByLabel(t('measuring.calc.bad.leave', { count: 1 })).check();
  await expect(page.getByText('(2 − 1) ÷ 4 × 100 = 25')).toBeVisible();
  await chosen(page, t('measuring.calc.role.score')).selectOption('0');
  await expect(page.getByText('(0 − 5) ÷ 5 × 100 = −100')).toBeVisible();
});

test('counts of one kind are not taken for a value of another', async ({ page }) => {
  const pl = wordsIn('pl');
  await openEmpty(page, 'pl');
  await goTo(page, 'measures', { locale: 'pl' });
  await page.getByRole('button', { name: pl('measuring.add') }).click();
  await chosen(page, pl('measuring.kind')).selectOption('firstContactResolution');
  await page.getByText(pl('measuring.calc.title')).click();
  await chosen(page, pl('measuring.calc.hits.firstContactResolution')).fill('61');
  await chosen(page, pl('measuring.calc.cases.gross')).fill('100');
  const value = page.locator('.figure output');
  await expect(value).toHaveText('61%');
  await page.getByText(pl('measuring.calc.way.records'), { exact: true }).click();
  await expect(value).toBeHidden();
  await page.getByText(pl('measuring.calc.way.counts'), { exact: true }).click();
  await expect(chosen(page, pl('measuring.calc.cases.gross'))).toHaveValue('100');
  await expect(value).toHaveText('61%');
  await chosen(page, pl('measuring.kind')).selectOption('serviceLevel');
  await expect(value).toBeHidden();
  for (const [name, count] of [
    ['inTime', '70'],
    ['late', '20'],
    ['earlyHangUps', '10'],
  ] as const) {
    await chosen(page, pl(`measuring.calc.${name}`)).fill(count);
  }
  // Each number as the language writes it.
  const ways = { excluded: '77,8%', missed: '70%', met: '80%' };
  await expect(page.getByText(pl('measuring.calc.trouble.treatmentOpen', ways))).toBeVisible();

  await chosen(page, pl('measuring.kind')).selectOption('resolutionTime');
  await chosen(page, pl('measuring.calc.paste')).fill('Hours\n10\n12.5');
  await expect(page.getByText(pl('measuring.calc.noInterval.few'))).toBeVisible();
});

test('a file says whose rows are counted, and what is no table is told', async ({ page }) => {
  await openRecords(page);
  const pasted = chosen(page, t('measuring.calc.paste'));
  await pasted.fill('Score\n10\n9');
  const take = (name: string, buffer: Buffer) =>
    page.locator('.records input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  const told = page.locator('.records [role=status]');

  await take('wide.csv', Buffer.from('\ufeffScore\n10\n3\n2', 'utf16le'));
  await expect(told).toHaveText(/wide\.csv/);
  await expect(pasted).toHaveValue('');
  await expect(page.getByText('(1 − 2) ÷ 3 × 100 = −33.33')).toBeVisible();
  await take('book.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8]));
  await expect(told).toContainText(t('measuring.calc.unreadable'));
  await expect(page.locator('.figure output')).toBeHidden();
  await take('empty.csv', Buffer.from('\n'));
  await expect(told).toHaveText(/There is nothing in .*empty\.csv/);
});

test('a hundred thousand rows are counted while the page goes on answering', async ({ page }) => {
  await openRecords(page);
  const lines = Array.from({ length: 100_000 }, (_, row) => `${String(row)},${String(row % 11)}`);
  const silence = page.evaluate(
    () =>
      new Promise<{ longest: number; whole: number }>((resolve) => {
        let most = 0;
        const began = performance.now();
        let before = began;
        const timer = setInterval(() => {
          most = Math.max(most, performance.now() - before);
          before = performance.now();
          if (!document.querySelector('.figure output')) return;
          clearInterval(timer);
          resolve({ longest: most, whole: before - began });
        }, 4);
      }),
  );
  await page.locator('.records input[type=file]').setInputFiles({
    name: 'scores.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['case,score', ...lines].join('\n')),
  });
  await expect(page.getByText(t('measuring.calc.cases', { count: 99_999 }))).toBeVisible();
  await expect(page.getByText(t('measuring.calc.tooLong', { most: 100_000 }))).toBeVisible();
  // Counted all at once, the page would be silent for nearly the whole time, however busy the machine.
  const { longest, whole } = await silence;
  expect(longest).toBeLessThan(Math.max(500, whole / 2));
});

test('standards come from the handbook, in the words of the plan', async ({ page }) => {
  await openEmpty(page);
  await goTo(page, 'measures');
  await page.getByRole('button', { name: t('measuring.take') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/S-07/).check();
  await dialog.getByRole('button', { name: t('measuring.take.go', { count: 1 }) }).click();
  const row = page.getByRole('button', { name: t('measures.standard.s07') });
  await expect(row.first()).toBeVisible();
  await expect(found(page, 'measures.standard.noMeasure')).toBeVisible();
});

test('the service report holds readings against targets and comes as a PDF', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'measures');
  const line = page.getByRole('row', { name: /Net Promoter Score/ });
  await expect(line).toContainText(t('outcome.cannotTell'));
  await expect(page.getByRole('row', { name: /First-contact/ })).toContainText(t('outcome.notMet'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('measuring.report.make') }).click();
  expect((await download).suggestedFilename()).toMatch(/Service report\.pdf$/);
});
