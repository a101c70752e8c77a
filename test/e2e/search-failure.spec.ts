// Without the guard of other walks: a browser logs each request that fails.
import { expect, test } from '@playwright/test';

test('without a connection the dialog says so, and finds once there is one', async ({ page }) => {
  await page.goto('./');
  await page.route('**/search/**', (route) => route.abort('internetdisconnected'));
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('needs a connection');

  await page.unroute('**/search/**');
  await page.getByRole('combobox').fill('standard');
  await expect(dialog.getByRole('option').first()).toBeVisible();
});

test('without an index the dialog says how it comes about', async ({ page }) => {
  await page.goto('./');
  await page.route('**/search/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('npm run build');
  await page.unroute('**/search/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('when even the dialog does not load, the button says so', async ({ page }) => {
  await page.route('**/dialog.*.js', (route) => route.abort('internetdisconnected'));
  await page.goto('./');
  await page.keyboard.press('/');
  await expect(page.getByRole('status')).toContainText('did not load');
  await page.unroute('**/dialog.*.js');
});
