import type { Page } from '@playwright/test';
import { expect, test } from './guard';
import { builderWords, openEmpty, openExample, openList, openStep } from './planner';

const t = builderWords('en');
const titles = (page: Page) => page.locator('.plans').getByRole('heading', { level: 2 });
const more = (page: Page, title: string) =>
  page.getByRole('button', { name: t('plan.more', { title }) });

test('plans are started, given another title, copied, deleted and brought back', async ({
  page,
}) => {
  await openEmpty(page, 'en', 'Returns');
  await openList(page);
  await expect(titles(page)).toHaveText(['Returns']);

  await more(page, 'Returns').click();
  await page.getByRole('menuitem', { name: t('plan.rename') }).click();
  await page.getByLabel(t('plan.title'), { exact: true }).fill('Returns, spring');
  await page.keyboard.press('Enter');
  await expect(titles(page)).toHaveText(['Returns, spring']);
  await expect(more(page, 'Returns, spring')).toBeFocused();

  await more(page, 'Returns, spring').click();
  await page.getByRole('menuitem', { name: t('plan.duplicate') }).click();
  const copy = t('plan.copy', { title: 'Returns, spring' });
  await expect(titles(page)).toHaveText([copy, 'Returns, spring']);

  await more(page, copy).click();
  await page.getByRole('menuitem', { name: t('plan.delete') }).click();
  await expect(titles(page)).toHaveText(['Returns, spring']);
  await expect(
    page.getByRole('link', { name: t('plan.openNamed', { title: 'Returns, spring' }) }),
  ).toBeFocused();
  await page.getByRole('button', { name: t('undo'), exact: true }).click();
  await expect(titles(page)).toHaveText([copy, 'Returns, spring']);
  await expect(page.getByText(t('plan.notKept'))).toBeHidden();
});

test('the list follows what another tab does', async ({ page, context }) => {
  await openEmpty(page, 'en', 'First');
  const list = await context.newPage();
  await openList(list);
  await expect(titles(list)).toHaveText(['First']);
  await page.getByRole('button', { name: t('title.edit') }).click();
  await page.keyboard.type('Second');
  await page.keyboard.press('Enter');
  await expect(titles(list)).toHaveText(['Second']);
});

test('the builder opens the plan of its address, the last one, or none', async ({ page }) => {
  await page.goto('./tools/strategy/');
  await expect(page.getByRole('button', { name: t('plan.start'), exact: true })).toBeVisible();
  await page.getByRole('button', { name: t('example.load') }).click();
  await openStep(page, 'goals');
  await expect(
    page.getByRole('button', { name: t('goal.edit', { number: '1' }), exact: true }),
  ).toBeVisible();
  const address = page.url();
  expect(address).toMatch(/tools\/strategy\/#\w+\/goals$/);

  await page.goto('./tools/');
  await page.goto('./tools/strategy/');
  await expect(page).toHaveURL(address.replace(/goals$/, 'overview'));

  await page.goto('./tools/strategy/#inowhere/goals');
  await expect(page.getByRole('heading', { name: t('notFound') })).toBeVisible();
  await page.getByRole('link', { name: t('allPlans') }).click();
  await expect(titles(page)).toHaveCount(1);
});

test('the cover is part of the plan, and the steps are in the address', async ({ page }) => {
  await openExample(page);
  const rail = page.getByRole('navigation', { name: t('rail') });
  await rail.getByRole('link', { name: t('step.cover') }).click();
  await expect(page).toHaveURL(/\/cover$/);
  await page.getByLabel(t('cover.title'), { exact: true }).fill('Another title');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Another title');
  await page.getByLabel(t('cover.language')).selectOption({ label: 'العربية' });
  await expect(page.getByText(t('documentIn', { language: 'العربية' }))).toBeVisible();
  await page.goBack();
  await expect(
    page.getByRole('button', { name: t('goal.edit', { number: '1' }), exact: true }),
  ).toBeVisible();
});

test('Enter ends the title, and leaves it ended', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: t('title.edit') }).click();
  await page.keyboard.type('Ended');
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: `Ended ${t('title.edit')}` });
  await expect(button).toBeFocused();
});

test('storage that does not answer is told after a while, with what to do', async ({ page }) => {
  await openExample(page);
  await page.addInitScript(() => {
    const never = new Promise(() => undefined);
    Object.assign(IDBFactory.prototype, { databases: () => never });
  });
  const address = page.url();
  // Time stands still but where it is told to go on.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  for (const waiting of [address, './tools/']) {
    await page.goto('./');
    await page.goto(waiting);
    await page.locator('main astro-island:not([ssr])').waitFor();
    const status = page.getByRole('status').filter({ hasText: '…' });
    await expect(status).toBeVisible();
    await page.clock.runFor(7900);
    await expect(status).not.toContainText(t('plans.slow'));
    await page.clock.runFor(200);
    await expect(status).toContainText(t('plans.slow'));
  }
});

test('where nothing is stored the list says so, and leads to where one can work', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', { get: refuse });
    IDBFactory.prototype.open = refuse;
  });
  await openList(page);
  // Told before anybody has done any work.
  await expect(page.getByRole('link', { name: t('plan.notKept.go') })).toBeVisible();
  await page.getByRole('button', { name: t('example.load') }).click();
  await expect(page.locator('.toast')).toContainText(t('plan.notKept'));
  await expect(page.getByText(t('none'), { exact: true })).toBeVisible();
  await page.getByRole('button', { name: t('plan.notKept.go') }).click();
  await page.getByRole('button', { name: t('example.load') }).click();
  await expect(page.getByText(t('notice.blocked'))).toBeVisible();
  // Whoever closes the tab now would lose it.
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  expect((await asked).type()).toBe('beforeunload');
  await (await asked).dismiss();
  await expect(page.getByText(t('notice.blocked'))).toBeVisible();
});
