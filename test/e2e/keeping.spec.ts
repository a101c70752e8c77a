import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { isolated } from '../../src/i18n/isolated';
import { locales, type Locale } from '../../src/i18n/locales';
import { nearIn } from './further';
import { expect, test } from './guard';
import { goTo, keepingWords, listOf, openBuilder } from './planner';
import { expectSound } from './sound';

// Colours are measured as they come to rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** No test can answer the browser's own question where to save; without it files go to the downloads. */
async function withoutSavePicker(page: Page) {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
}

/** The example as a plan of this browser, open in the builder. */
async function openExample(page: Page, locale: Locale = 'en') {
  const t = keepingWords(locale);
  await withoutSavePicker(page);
  await page.goto(listOf(locale));
  await page.getByRole('button', { name: t('example.load') }).click();
  await expect(page.getByText(t('status.saved'), { exact: true })).toBeVisible();
  return t;
}

async function planFile(page: Page, locale: Locale = 'en') {
  const t = keepingWords(locale);
  await page.getByRole('button', { name: t('export'), exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: t('file.save') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.touchpoint\.json$/);
  await expect(page.getByRole('status').filter({ hasText: file.suggestedFilename() })).toHaveCount(
    1,
  );
  return readFileSync(await file.path(), 'utf8');
}

async function setTitle(page: Page, title: string) {
  const t = keepingWords('en');
  await page.getByRole('button', { name: t('title.edit') }).click();
  await page.getByRole('textbox', { name: t('cover.title') }).fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('status.saved'), { exact: true })).toBeVisible();
}

const openText = async (page: Page, name: string, text: string | Buffer) =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

const stored = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .map(([key, value]) => `${key}=${String(value)}`)
      .toSorted(),
  );

test('a plan leaves as a file and comes back into an empty browser', async ({ page, browser }) => {
  const t = await openExample(page);
  const text = await planFile(page);

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(new URL('tools/', page.url().split('tools/')[0]).href);
  const chooser = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: t('file.open') }).focus();
  await other.keyboard.press('Enter');
  await (
    await chooser
  ).setFiles({
    name: 'plan.touchpoint.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(other.getByRole('listitem').filter({ hasText: t('plan.open') })).toHaveCount(1);
  await other
    .locator('.toast')
    .getByRole('button', { name: t('plan.open') })
    .click();
  await expect(other).toHaveURL(/tools\/strategy\/#/);
  await expect(other.getByRole('heading', { name: t('step.goals') })).toBeVisible();
  await context.close();
});

const good = (page: Page) => planFile(page);
const bad: readonly (readonly [
  kind: string,
  text: (good: string) => string | Buffer,
  params?: Record<string, string | number>,
])[] = [
  ['cut-short', (text) => text.slice(0, text.length / 2)],
  ['not-json', () => 'Dear team,'],
  ['not-text', () => Buffer.from([0xff, 0xfe, 0xfd])],
  ['not-a-plan', () => '{"some":"thing"}'],
  ['too-new', (text) => text.replace(/"version": \d+/, '"version": 999'), { version: 999 }],
  ['too-deep', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['misshapen', (text) => text.replace(/"target": [^,]+/, '"target": {"a": 1}')],
  [
    'unsafe-key',
    (text) => text.replace('"plan": {', '"plan": { "__proto__": {},'),
    { key: '__proto__' },
  ],
];

/** Places that hold what the file says, such as where it is wrong, may hold anything. */
const messageOf = (text: string) =>
  new RegExp(
    text
      .split(/\{\w+\}/)
      .map((part) => RegExp.escape(part))
      .join('.+'),
    'u',
  );

test('each odd file gets its own message and changes nothing', async ({ page }) => {
  const t = await openExample(page);
  const text = await good(page);
  await page.goto('./tools/');
  await expect(page.getByRole('button', { name: t('file.open') })).toBeVisible();
  const before = await stored(page);
  for (const [kind, spoilt, params] of bad) {
    const name = `${kind}.touchpoint.json`;
    await page.getByRole('button', { name: t('file.open') }).focus();
    await openText(page, name, spoilt(text));
    const dialog = page.getByRole('dialog', { name: t('problem.file', { name: isolated(name) }) });
    await expect(dialog).toHaveAccessibleDescription(messageOf(t(`problem.${kind}`, params)));
    if (kind === 'misshapen') await expectSound(page, 'dialog[open]');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: t('file.open') })).toBeFocused();
  }
  expect(await stored(page)).toEqual(before);
});

test('a file edited by hand says where it disagrees, and opens when told to', async ({ page }) => {
  const t = await openExample(page);
  const text = await good(page);
  const edited = text.replace(/"organisation": "[^"]*"/, '"organisation": "Edited by hand"');
  await page.goto('./tools/');
  await openText(page, 'edited.touchpoint.json', edited);
  const dialog = page.getByRole('dialog', { name: t('doubt.hand') });
  await expect(dialog.getByRole('listitem')).toContainText('Edited by hand');
  await expectSound(page, 'dialog[open]');
  await dialog.getByRole('button', { name: t('doubt.open') }).click();
  const meeting = page.getByRole('dialog', { name: t('meet') });
  await meeting.getByRole('button', { name: t('meet.merge') }).click();
  await expect(page.getByRole('list').filter({ hasText: 'Edited by hand' })).toHaveCount(1);
});

async function parted(page: Page, locale: Locale = 'en') {
  const t = await openExample(page);
  await setTitle(page, 'Before');
  const old = await planFile(page);
  await setTitle(page, 'Theirs');
  const theirs = await planFile(page);
  // An empty browser gets the older file, and goes its own way.
  await page.goto('./tools/');
  await page.evaluate(async () => {
    localStorage.clear();
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((done) => (indexedDB.deleteDatabase(name).onsuccess = done));
    }
  });
  await page.reload();
  await openText(page, 'old.touchpoint.json', old);
  await page
    .locator('.toast')
    .getByRole('button', { name: t('plan.open') })
    .click();
  await setTitle(page, 'Mine');
  await page.goto(listOf(locale));
  await openText(page, 'theirs.touchpoint.json', theirs);
}

test('a file of a plan that is here is merged as decided, and the merge can be undone', async ({
  page,
  context,
}) => {
  await parted(page);
  const t = keepingWords('en');
  const dialog = page.getByRole('dialog', { name: t('meet') });
  await expect(dialog.getByRole('row')).toHaveCount(2);
  await expect(dialog.getByRole('radio', { name: /^Mine/ })).toBeChecked();
  await expectSound(page, 'dialog[open]');
  await dialog.getByRole('radio', { name: /^Theirs/ }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: t('meet.merge') }).click();
  await expect(page.getByRole('heading', { name: 'Theirs' })).toBeVisible();

  // Somebody goes on with it in another tab before it is undone.
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: t('plan.openNamed', { title: 'Theirs' }) }).click({
      modifiers: ['ControlOrMeta'],
    }),
  ]);
  await other.bringToFront();
  await goTo(other, 'cover');
  const organisation = other.getByLabel(t('cover.organisation'), { exact: true });
  await organisation.fill('Typed since');
  await expect(page.getByText('Typed since')).toBeVisible();
  await page.bringToFront();
  await page
    .locator('.toast')
    .getByRole('button', { name: t('undo') })
    .click();
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible();
  await expect(page.locator('.toast')).toContainText(
    t('meet.unmerged', { title: isolated('Mine') }),
  );
  await expect(organisation).toHaveValue('Typed since');
});

test('a file of a plan that is here can be left, or kept as a second plan', async ({ page }) => {
  await parted(page);
  const t = keepingWords('en');
  const dialog = page.getByRole('dialog', { name: t('meet') });
  await dialog.getByRole('button', { name: t('meet.keepBoth') }).click();
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: t('copyTitle.file', { title: 'Theirs' }) }),
  ).toBeVisible();
});

test('all plans go into one backup, which brings back what was deleted', async ({ page }) => {
  const t = await openExample(page);
  await setTitle(page, 'One');
  await page.goto('./tools/');
  await page.getByRole('button', { name: t('plan.more', { title: 'One' }) }).click();
  await page.getByRole('menuitem', { name: t('plan.duplicate') }).click();
  await expect(page.locator('.plans > li')).toHaveCount(2);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('backup.save') }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  await page.getByRole('button', { name: t('plan.more', { title: 'One' }), exact: true }).click();
  await page.getByRole('menuitem', { name: t('plan.delete') }).click();
  await expect(page.locator('.plans > li')).toHaveCount(1);

  await openText(page, 'all.touchpoint.json', text);
  const dialog = page.getByRole('dialog', { name: t('backup') });
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expectSound(page, 'dialog[open]');
  await dialog.getByRole('button', { name: t('backup.open') }).click();
  await expect(page.locator('.plans > li')).toHaveCount(2);
});

test('a backup that finds no room says what was not kept, and leaves no trace', async ({
  page,
  browser,
}) => {
  const t = await openExample(page);
  await page.goto('./tools/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('backup.save') }).click();
  const text = readFileSync(await (await download).path(), 'utf8');

  const context = await browser.newContext();
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(Storage.prototype, { setItem: refuse });
    Object.assign(IDBDatabase.prototype, { transaction: refuse });
  });
  const full = await context.newPage();
  await full.clock.install();
  await full.goto(page.url());
  await openText(full, 'all.touchpoint.json', text);
  await full.getByRole('button', { name: t('backup.open') }).click();
  await expect(full.locator('.toast')).toContainText(t('backup.notSaved', { count: 1 }));
  await full.clock.fastForward(60_000);
  await expect(full.locator('.toast')).toContainText(t('backup.notSaved', { count: 1 }));
  await full.reload();
  await expect(full.getByText(t('none'))).toBeVisible();
  await context.close();
});

test('a file that is dragged over the list shows where it may go', async ({ page }) => {
  const t = await openExample(page);
  await page.goto('./tools/');
  await expect(page.getByRole('button', { name: t('file.open') })).toBeVisible();
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{"some":"thing"}'], 'odd.json'));
    return transfer;
  });
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: data });
  await expect(page.getByText(t('file.drop'))).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await expect(page.getByText(t('file.drop'))).toBeHidden();
  await expect(
    page.getByRole('dialog', { name: t('problem.file', { name: isolated('odd.json') }) }),
  ).toBeVisible();
});

for (const locale of locales) {
  test(
    `the merge is readable in ${locale}, in both reading directions`,
    nearIn(['pl', 'ar'], locale),
    async ({ page }) => {
      await parted(page, locale);
      const t = keepingWords(locale);
      await expect(page.getByRole('dialog', { name: t('meet') })).toBeVisible();
      await expectSound(page, 'dialog[open]');
    },
  );
}

test('older versions are named, compared in plain words, restored and taken back', async ({
  page,
}) => {
  const t = await openExample(page);
  const clock = page.getByRole('button', { name: t('versions') });
  await clock.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('history') });
  await dialog.getByLabel(t('history.name')).fill('Before the board');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(t('history.kept', { name: 'Before the board' }))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(clock).toBeFocused();
  await setTitle(page, 'After the board');

  await clock.click();
  await dialog.getByRole('radio', { name: /Before the board/ }).focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('listitem')).toHaveText(/ · .+: .+ → \u2068After the board\u2069$/);
  await expectSound(page, 'dialog[open]');
  await dialog.getByRole('button', { name: t('history.restore') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('After the board');

  await page
    .locator('.toast')
    .getByRole('button', { name: t('undo') })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('After the board');
  // The present was kept as a version before it was replaced.
  await clock.click();
  await expect(dialog.getByText(t('occasion.restore'))).toBeVisible();

  await dialog.getByRole('radio', { name: /Before the board/ }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: t('history.restore') }).click();
  await setTitle(page, 'Since');
  await page
    .locator('.toast')
    .getByRole('button', { name: t('undo') })
    .click();
  // What was done since is not what the message offers to take back.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Since');
});

for (const locale of locales) {
  test(
    `a new plan says in ${locale} that it has no versions yet`,
    nearIn(['en', 'ar'], locale),
    async ({ page }) => {
      const t = keepingWords(locale);
      await openBuilder(page, locale);
      await page.getByRole('button', { name: t('plan.start'), exact: true }).click();
      await page.getByRole('button', { name: t('plan.start.go'), exact: true }).click();
      await page.getByRole('button', { name: t('versions') }).click();
      const dialog = page.getByRole('dialog', { name: t('history') });
      await expect(dialog.getByText(t('history.none'))).toBeVisible();
      await expectSound(page, 'dialog[open]');
    },
  );
}

test('a plan that has grown and never left is marked, until it is saved as a file', async ({
  page,
}) => {
  const t = await openExample(page);
  await page.goto('./tools/');
  await expect(page.getByText(t('kept.never'))).toBeVisible();
  const more = page.getByRole('button', { name: /^More for/ });
  await more.click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: t('file.keep') }).click();
  await download;
  await expect(page.getByText(t('kept.never'))).toBeHidden();
  await expect(page.getByText(t('kept.on', { date: '' }).trim())).toBeVisible();
  await expect(more).toBeFocused();
});

test('whoever asks the browser to keep the plans is told what it said', async ({ page }) => {
  const t = await openExample(page);
  await page.goto('./tools/');
  await page.getByRole('button', { name: t('stay.ask') }).click();
  const answers = ['stays', 'may-be-cleared', 'not-told'].map((answer) => t(`stay.${answer}`));
  await expect(page.locator('.keep [role=status]')).toHaveText(
    new RegExp(answers.map((answer) => RegExp.escape(answer)).join('|'), 'u'),
  );
});
