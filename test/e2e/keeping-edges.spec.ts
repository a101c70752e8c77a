import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { isolated } from '../../src/i18n/isolated';
import { expect, test } from './guard';
import { expectAccessible } from './sound';
import { wordsOf } from './words';

// What seldom happens to people who keep their plans: each ends in plain words, and nothing is lost.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const t = wordsOf('en', 'plans', 'tools', 'goals', 'keeping', 'copies', 'files', 'parts');

async function newPlan(page: Page, title: string) {
  await page.goto('./tools/');
  await page.getByRole('button', { name: t('plan.start'), exact: true }).click();
  await page.getByLabel(t('plan.title'), { exact: true }).fill(title);
  await page.getByRole('button', { name: t('plan.start.go'), exact: true }).click();
  await expect(page.getByText(t('status.saved'), { exact: true })).toBeVisible();
}

async function setTitle(page: Page, title: string) {
  await page.getByRole('button', { name: t('title.edit') }).click();
  await page.getByRole('textbox', { name: t('cover.title') }).fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('status.saved'), { exact: true })).toBeVisible();
}

/**
 * Headless Chromium has nobody to answer its question where to save, so the question alone is answered here: with
 * a real file, of the origin's own file system, to which the site then really writes.
 */
async function answerSavePicker(page: Page, isTaken = false) {
  await page.addInitScript((isTaken) => {
    Object.assign(globalThis, {
      async showSaveFilePicker({ suggestedName }: { suggestedName: string }) {
        const folder = await navigator.storage.getDirectory();
        const handle = await folder.getFileHandle('saved.json', { create: true });
        // Another program holds the file.
        if (isTaken) await handle.createWritable({ mode: 'exclusive' } as object);
        Object.assign(globalThis, { suggestedName });
        return handle;
      },
    });
  }, isTaken);
}

const savedText = (page: Page) =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('saved.json');
    return (await handle.getFile()).text();
  });

async function savePlanFile(page: Page) {
  await page.getByRole('button', { name: t('export'), exact: true }).click();
  await page.getByRole('menuitem', { name: t('file.save') }).click();
}

async function planFile(page: Page) {
  const download = page.waitForEvent('download');
  await savePlanFile(page);
  return readFileSync(await (await download).path(), 'utf8');
}

const withoutSavePicker = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });

const openText = async (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

test('a plan is written where the person says, and opens from there', async ({ page }) => {
  await answerSavePicker(page);
  await newPlan(page, 'Picked');
  await savePlanFile(page);
  await expect(
    said(page, t('file.saved', { name: isolated('Picked.touchpoint.json') })),
  ).toHaveCount(1);
  const text = await savedText(page);
  expect(text).toContain('"title": "Picked"');
  await page.goto('./tools/');
  await openText(page, 'saved.json', text);
  await expect(said(page, t('same.file', { title: isolated('Picked') }))).toHaveCount(1);
});

test('a file that cannot be written is told, and the plan is unharmed', async ({ page }) => {
  await answerSavePicker(page, true);
  await page.clock.install();
  await newPlan(page, 'Unwritten');
  await savePlanFile(page);
  await expect(said(page, t('file.unsaved'))).toHaveCount(1);
  // Bad news waits until it was read.
  await page.clock.fastForward(60_000);
  await expect(said(page, t('file.unsaved'))).toHaveCount(1);
  await page.goto('./tools/');
  await expect(page.getByRole('heading', { name: 'Unwritten' })).toBeVisible();
  await expect(page.getByText(t('kept.on', { date: '' }).trim())).toBeHidden();
});

test('a file that is too large is refused by its size', async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'large-'));
  const file = path.join(folder, 'large.json');
  writeFileSync(file, Buffer.alloc(41_000_000, 0x20));
  await page.goto('./tools/');
  await page.getByRole('button', { name: t('file.open') }).waitFor();
  await page.locator('input[type=file]').setInputFiles(file);
  const dialog = page.getByRole('dialog', {
    name: t('problem.file', { name: isolated('large.json') }),
  });
  await expect(dialog).toHaveAccessibleDescription(t('problem.too-large', { size: 41, limit: 40 }));
  await expectAccessible(page, { within: 'dialog[open]' });
  rmSync(folder, { recursive: true });
});

/** Nothing of a plan can be read any more. */
async function ruin(page: Page) {
  await page.goto('./about/privacy/');
  await page.evaluate(async () => {
    for (const key of Object.keys(localStorage)) {
      if (/:[a-h]$|:tail:/.test(key)) localStorage.setItem(key, 'rubbish');
    }
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = reject;
        request.onsuccess = () => {
          const transaction = request.result.transaction('updates', 'readwrite');
          transaction.objectStore('updates').clear();
          transaction.oncomplete = resolve;
        };
      });
    }
  });
}

test('a file of a plan that is here and damaged is kept beside it', async ({ page }) => {
  await withoutSavePicker(page);
  await newPlan(page, 'Ruined');
  const text = await planFile(page);
  await ruin(page);
  await page.goto('./tools/');
  await openText(page, 'ruined.touchpoint.json', text);
  const dialog = page.getByRole('dialog', { name: t('apart') });
  await expect(dialog).toHaveAccessibleDescription(t('apart.text.file'));
  await expectAccessible(page, { within: 'dialog[open]' });
  await dialog.getByRole('button', { name: t('meet.keepBoth') }).click();
  const copy = t('copyTitle.file', { title: 'Ruined' });
  await expect(page.getByRole('heading', { name: copy })).toBeVisible();
  await expect(page.locator('.plans > li')).toHaveCount(2);
});

test('a backup says where a plan in it was edited by hand, and leaves out what one leaves out', async ({
  page,
}) => {
  await withoutSavePicker(page);
  for (const title of ['First', 'Second']) await newPlan(page, title);
  await page.goto('./tools/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('backup.save') }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const edited = text.replace('"title":"First"', '"title":"First, by hand"');
  expect(edited).not.toBe(text);
  for (const title of ['First', 'Second']) {
    await page.getByRole('button', { name: t('plan.more', { title }), exact: true }).click();
    await page.getByRole('menuitem', { name: t('plan.delete') }).click();
    await expect(page.getByRole('heading', { name: title })).toBeHidden();
  }

  await openText(page, 'all.touchpoint.json', edited);
  const dialog = page.getByRole('dialog', { name: t('backup') });
  await expect(dialog.getByText(t('backup.hand'))).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: '→' }).last()).toContainText(
    'First, by hand',
  );
  await expectAccessible(page, { within: 'dialog[open]' });
  await dialog.getByRole('checkbox', { name: 'Second' }).uncheck();
  await dialog.getByRole('button', { name: t('backup.open') }).click();
  const meeting = page.getByRole('dialog', { name: t('meet') });
  await expect(meeting.getByText(/First, by hand/).first()).toBeVisible();
  await meeting.getByRole('button', { name: t('meet.merge') }).click();
  await expect(page.getByRole('heading', { name: 'First, by hand' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Second' })).toBeHidden();
});

test('any two versions are compared, the earlier first', async ({ page }) => {
  await newPlan(page, 'A');
  const clock = page.getByRole('button', { name: t('versions') });
  const dialog = page.getByRole('dialog', { name: t('history') });
  const keep = async (name: string) => {
    await clock.click();
    await dialog.getByLabel(t('history.name')).fill(name);
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(t('history.kept', { name }))).toBeVisible();
    await page.keyboard.press('Escape');
  };
  await keep('One');
  await setTitle(page, 'B');
  await keep('Two');
  await setTitle(page, 'C');

  await clock.click();
  await dialog.getByRole('radio', { name: /Two/ }).check();
  await expect(dialog.getByRole('listitem').first()).toHaveText(/\u2068B\u2069 → \u2068C\u2069$/);
  await dialog.getByLabel(t('history.against')).selectOption({ label: await labelOf(page, 'One') });
  await expect(dialog.getByRole('listitem').first()).toHaveText(/\u2068A\u2069 → \u2068B\u2069$/);
  await expectAccessible(page, { within: 'dialog[open]' });
});

/** The choice that names a version. */
async function labelOf(page: Page, name: string): Promise<string> {
  const options = await page.locator('dialog[open] option').allTextContents();
  return options.find((option) => option.includes(name)) ?? '';
}

test('a plan of which nothing is sound says so, and an older version of it opens', async ({
  page,
}) => {
  await newPlan(page, 'Rescued');
  await page.getByRole('button', { name: t('versions') }).click();
  await page.getByLabel(t('history.name')).fill('Before the board');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('history.kept', { name: 'Before the board' }))).toBeVisible();
  await ruin(page);
  await page.goto('./tools/strategy/');
  await expect(page.getByRole('heading', { name: t('recovery') })).toBeVisible();
  const version = page.getByRole('listitem').filter({ hasText: 'Before the board' });
  await version.getByRole('button', { name: t('rescue.open') }).click();
  const title = t('copyTitle.version', { title: 'Rescued' });
  await expect(page.getByText(title).first()).toBeVisible();
  await page.goto('./tools/');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.locator('.plans > li')).toHaveCount(2);
});

test('storage that is cleared under an open plan is told, and the plan is saved again', async ({
  page,
  context,
}) => {
  await newPlan(page, 'Returns');
  const { origin } = new URL(page.url());
  // As the browser's own settings do.
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    ...{ origin, storageTypes: 'local_storage,indexeddb' },
  });
  const notice = page.getByRole('alert').filter({ hasText: t('notice.cleared') });
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  await notice.getByRole('button', { name: t('notice.seen') }).click();
  await expect(notice).toBeHidden();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Returns' })).toBeVisible();
  await expect(page.getByText(t('status.saved'), { exact: true })).toBeVisible();
});
