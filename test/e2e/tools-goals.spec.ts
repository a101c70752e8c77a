import type { Page } from '@playwright/test';
import { expect, test } from './guard';
import { builderWords, goalsOn, goTo, openEmpty, openExample } from './planner';

const t = builderWords('en');
const saved = (page: Page) => page.getByText(t('status.saved'), { exact: true });
const statement = (page: Page) => page.getByLabel(t('goal.sentence'));

test('goals are written, indented, moved and finished with keys alone', async ({ page }) => {
  await openEmpty(page);
  const { keyboard } = page;
  await page.getByRole('button', { name: t('goal.addFirst') }).focus();
  await keyboard.press('Enter');
  await expect(statement(page)).toBeFocused();
  await keyboard.type('Alpha');
  await keyboard.press('Escape');
  await expect(
    page.getByRole('button', { name: t('goal.edit', { number: '1' }), exact: true }),
  ).toBeFocused();

  for (const name of ['Beta', 'Gamma']) {
    await page.getByRole('button', { name: t('goal.add'), exact: true }).focus();
    await keyboard.press('Enter');
    await expect(statement(page)).toBeFocused();
    await keyboard.type(name);
    await keyboard.press('Escape');
  }
  await expect.poll(() => goalsOn(page)).toEqual(['1 Alpha', '2 Beta', '3 Gamma']);

  // Focus stays on the pencil of Gamma, wherever it goes.
  await keyboard.press('Alt+ArrowUp');
  await expect(
    page.getByRole('button', { name: t('goal.edit', { number: '2' }), exact: true }),
  ).toBeFocused();
  await expect.poll(() => goalsOn(page)).toEqual(['1 Alpha', '2 Gamma', '3 Beta']);
  await keyboard.press('Alt+ArrowRight');
  await expect(
    page.getByRole('button', { name: t('goal.edit', { number: '1.1' }), exact: true }),
  ).toBeFocused();
  await expect(page.getByText(t('goal.moved', { before: '2', now: '1.1' }))).toBeAttached();
  await expect.poll(() => goalsOn(page)).toEqual(['1 Alpha', '1.1 Gamma', '2 Beta']);
  await keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => goalsOn(page)).toEqual(['1 Alpha', '2 Gamma', '3 Beta']);
  await keyboard.press('Control+z');
  await expect.poll(() => goalsOn(page)).toEqual(['1 Alpha', '1.1 Gamma', '2 Beta']);
  await keyboard.press('Control+Shift+Z');
  await expect.poll(() => goalsOn(page)).toEqual(['1 Alpha', '2 Gamma', '3 Beta']);
});

test('the menu of a goal moves it too, and says which steps there are', async ({ page }) => {
  await openExample(page);
  const before = await goalsOn(page);
  const more = (number: string) =>
    page.getByRole('button', { name: t('goal.more', { number }), exact: true });
  await more('1').click();
  const item = (key: string) => page.getByRole('menuitem', { name: t(key) });
  await expect(item('goal.up')).toHaveAttribute('aria-disabled', 'true');
  await expect(item('goal.indent')).toHaveAttribute('aria-disabled', 'true');
  await item('goal.down').click();
  await expect(more('2')).toBeFocused();
  await expect.poll(async () => (await goalsOn(page)).at(-3)).toBe(before[0]?.replace('1 ', '2 '));
});

test('a goal is dragged under another, and Escape lets it go', async ({ page }) => {
  await openExample(page);
  const before = await goalsOn(page);
  const grip = page.getByRole('button', { name: t('goal.grip', { number: '2.1' }), exact: true });
  const first = page.getByRole('button', { name: t('goal.grip', { number: '1.1' }), exact: true });
  const drag = async () => {
    await grip.scrollIntoViewIfNeeded();
    const [from, to] = [await grip.boundingBox(), await first.boundingBox()];
    if (!from || !to) throw new Error('The goals are not on the page');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y - 4, { steps: 8 });
  };

  await drag();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => goalsOn(page)).toEqual(before);

  await drag();
  await page.mouse.up();
  const moved = before.find((goal) => goal.startsWith('2.1'))?.replace('2.1 ', '1.1 ');
  await expect.poll(async () => (await goalsOn(page))[1]).toBe(moved);
});

test('deleting a goal takes its sub-goals with it, and one press brings all back', async ({
  page,
}) => {
  await openExample(page);
  const before = await goalsOn(page);
  await page.getByRole('button', { name: t('goal.more', { number: '1' }), exact: true }).click();
  await page.getByRole('menuitem', { name: t('goal.delete') }).click();
  const gone = t('goal.deletedWith', { number: '1', count: 2 });
  await expect(page.getByRole('status').filter({ hasText: gone })).toBeAttached();
  await expect.poll(() => goalsOn(page)).toHaveLength(before.length - 3);
  // Focus went to the goal that stands there now.
  await expect(
    page.getByRole('button', { name: t('goal.edit', { number: '1' }), exact: true }),
  ).toBeFocused();
  await page.getByRole('button', { name: t('undo'), exact: true }).click();
  await expect.poll(() => goalsOn(page)).toEqual(before);
});

test('two tabs stay equal, whoever types', async ({ page, context }) => {
  await openExample(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: t('goal.edit', { number: '1' }), exact: true }).waitFor();

  await page.getByRole('button', { name: t('goal.edit', { number: '1' }), exact: true }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' From the first tab.');
  await expect(other.getByText('From the first tab.')).toBeVisible();

  await other.getByRole('button', { name: t('goal.edit', { number: '1.1' }), exact: true }).click();
  await other.keyboard.press('End');
  await other.keyboard.type(' From the second tab.');
  await expect(page.getByText('From the second tab.')).toBeVisible();
  const bare = async (tab: Page) => (await goalsOn(tab)).map((goal) => goal.replace(/^\D*/, ''));
  await expect(async () => {
    expect(await bare(page)).toEqual(await bare(other));
  }).toPass();
});

test('undo names what it takes back, after a reload too', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: t('goal.edit', { number: '2' }), exact: true }).click();
  await page.getByLabel(t('goal.target'), { exact: true }).fill('35');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(t('goal.target'), { exact: true })).toHaveValue('35');
  const act = t('act.goal.target', { number: '2' });
  await page.getByRole('button', { name: t('undo.act', { act }) }).click();
  await expect(page.getByLabel(t('goal.target'), { exact: true })).toHaveValue('31');
  await page.getByRole('button', { name: t('redo.act', { act }) }).click();
  await expect(page.getByLabel(t('goal.target'), { exact: true })).toHaveValue('35');
});

test('undo names what was just done, with no moment of what was done before', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: t('goal.edit', { number: '2' }), exact: true }).click();
  await page.getByLabel(t('goal.target'), { exact: true }).fill('35');
  const undo = page.locator('[aria-keyshortcuts="Control+Z"]');
  await expect(undo).toHaveAccessibleName(
    t('undo.act', { act: t('act.goal.target', { number: '2' }) }),
  );
  const named = await undo.evaluate(async (button) => {
    document.querySelector<HTMLElement>('.edit [data-control=delete]')?.click();
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return button.ariaLabel;
  });
  expect(named).toBe(t('undo.act', { act: t('act.goal.delete') }));
});

test('a finding is shown when its words are there, and until then no empty button', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route(/\/check-measures\.[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await openExample(page);
  await goTo(page, 'measures');
  const findings = page.getByRole('complementary', { name: t('margin') });
  await expect(findings.getByText(t('findings.looking'))).toBeVisible();
  await expect(findings.getByRole('button', { name: /^$/ })).toHaveCount(0);
  release();
  await expect(findings.locator('.found').getByRole('button').first()).toHaveText(/./);
  await expect(findings.getByText(t('findings.looking'))).toBeHidden();
});

test('a finding leads to its field, shows its arithmetic and is cured with one press', async ({
  page,
}) => {
  await openExample(page);
  const findings = page.getByRole('complementary', { name: t('margin') });
  const title = t('tooSmall.points', { replies: 400, count: 1 });
  await findings.getByRole('button', { name: title }).click();
  const target = page.getByLabel(t('goal.target'), { exact: true });
  await expect(target).toBeFocused();
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await expect(target).toHaveAccessibleDescription(/47,000/);
  await expect(page.getByRole('img', { name: t('waves.seen', { value: 41 }) })).toBeVisible();
  await page.getByText(t('arithmetic')).click();
  await page.getByRole('button', { name: t('cure.setTarget', { target: 41 }) }).click();
  await expect(target).toHaveValue('41');
  await expect(findings.getByRole('button', { name: title })).toHaveCount(0);
});

test('a measure and a role are made where they are needed', async ({ page }) => {
  await openEmpty(page);
  await page.getByRole('button', { name: t('goal.addFirst') }).click();
  await page.keyboard.type('Agents have an approved answer.');
  await page
    .getByLabel(t('goal.measure'), { exact: true })
    .selectOption({ label: t('kind.count') });
  await expect(page.getByLabel(t('measure.name'))).toBeFocused();
  await page.keyboard.type('Approved answers in use');
  await page
    .getByLabel(t('goal.owner'), { exact: true })
    .selectOption({ label: t('owner.another') });
  await expect(page.getByLabel(t('owner.name'))).toBeFocused();
  await page.keyboard.type('Knowledge desk');
  await page.keyboard.press('Enter');
  const owner = page.getByLabel(t('goal.owner'), { exact: true });
  await expect(owner).toBeFocused();
  await expect(owner.locator('option:checked')).toHaveText('Knowledge desk');
  await page.getByLabel(t('goal.baseline'), { exact: true }).fill('12');
  await page.getByLabel(t('goal.target'), { exact: true }).fill('40');
  await page.getByLabel(t('goal.due'), { exact: true }).fill('2027-10-15');
  await page.getByRole('button', { name: t('goal.done'), exact: true }).click();
  await expect(page.getByText('12 → 40')).toBeVisible();
  await expect(page.getByText(t('findings.clear'))).toBeVisible();
});
