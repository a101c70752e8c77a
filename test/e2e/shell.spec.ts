import type { Page } from '@playwright/test';
import { directionOf, locales, nameOf, tagOf, type Locale } from '../../src/i18n/locales';
import site from '../../src/i18n/messages/en/site.json' with { type: 'json' };
import { expect, test } from './guard';
import { toPhone } from './sound';

const at = (locale: Locale, path = '') => (locale === 'en' ? path : `${locale}/${path}`) || './';
const standard = 'standards/what-a-standard-is/';

async function expectStarts(page: Page, locale: Locale) {
  await page.goto(at(locale));
  await expect(page.locator('html')).toHaveAttribute('lang', tagOf(locale));
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(locale));
  const starts = page.locator('.way .start a');
  const addresses = await starts.evaluateAll((links) =>
    links.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')),
  );
  const root = locale === 'en' ? '/' : `/${locale}/`;
  expect(addresses).toEqual([`${root}standards/`, `${root}tools/`, `${root}training/`]);
}

test('each home page leads each reader to their place', async ({ page }) => {
  for (const locale of locales) await test.step(locale, () => expectStarts(page, locale));
});

test('the language switch stays on the page, by keyboard too', async ({ page }) => {
  await page.goto(standard);
  await page.getByRole('button', { name: site.language.replace('{name}', 'English') }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: nameOf('ar') }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`ar/${standard}`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('button', { name: nameOf('ar') }).click();
  await page.getByRole('link', { name: nameOf('zh-hans') }).click();
  await expect(page).toHaveURL(`zh-hans/${standard}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('the theme goes round and stands before the next page is painted', async ({ page }) => {
  // Notes the theme when the body appears: nothing can have been painted before.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      document.documentElement.dataset['seen'] =
        document.documentElement.dataset['theme'] ?? 'system';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const light = await ground();
  await page.getByRole('button', { name: site['theme.system'] }).click();
  await page.getByRole('button', { name: site['theme.light'] }).click();
  await expect(page.getByRole('button', { name: site['theme.dark'] })).toBeFocused();
  const dark = await ground();
  expect(dark).not.toBe(light);

  await page.goto(standard);
  await expect(page.locator('html')).toHaveAttribute('data-seen', 'dark');
  expect(await ground()).toBe(dark);
  await page.getByRole('button', { name: site['theme.dark'] }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-seen', 'system');
  expect(await ground()).toBe(light);
});

test('the first stop of the keyboard skips to the text', async ({ page }) => {
  await page.goto(standard);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: site.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('every stop of the keyboard shows where it is', async ({ page }) => {
  await page.goto(standard);
  const names: string[] = [];
  for (let stop = 0; stop < 14; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    names.push((await focused.getAttribute('aria-label')) ?? (await focused.innerText()));
    const { width, style } = await focused.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { width: parseFloat(outlineWidth), style: outlineStyle };
    });
    expect([names.at(-1), style]).toEqual([names.at(-1), 'solid']);
    expect(width).toBeGreaterThanOrEqual(2);
  }
  expect(names.slice(2, 6)).toEqual(['Standards', 'Training', 'Playbooks', 'Tools']);
});

test('the contents follow the scroll and lead to the parts', async ({ page }) => {
  await page.goto(standard);
  const contents = page.getByRole('navigation', { name: site.contents });
  const current = contents.locator('[aria-current]');
  await expect(current).toHaveCount(0);
  const parts = contents.getByRole('listitem').getByRole('link');
  const third = parts.nth(2);
  await third.click();
  await expect(third).toHaveAttribute('aria-current', 'location');
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  await expect(parts.last()).toHaveAttribute('aria-current', 'location');
  await expect(current).toHaveCount(1);
});

test('on a phone the section and the contents fold', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  await page.goto(standard);
  const contents = page.getByRole('navigation', { name: site.contents });
  const link = contents.getByRole('listitem').getByRole('link').first();
  await expect(link).toBeHidden();
  await page.locator('summary', { hasText: site.contents }).click();
  await expect(link).toBeVisible();
  await page.locator('summary', { hasText: site.inSection }).click();
  await expect(page.locator('.side [aria-current=page]')).toBeVisible();
});

test('breadcrumbs and turns lead up and on', async ({ page }) => {
  await page.goto(standard);
  await page.locator('[rel=next]').click();
  await expect(page).not.toHaveURL(standard);
  await page.locator('[rel=prev]').click();
  await expect(page).toHaveURL(standard);
  const crumbs = page.getByRole('navigation', { name: site.crumbs });
  await crumbs.getByRole('link', { name: site['section.standards'] }).click();
  await expect(page).toHaveURL('standards/');
});

async function expectNotFound(page: Page, home: string, locale: Locale) {
  const address = new URL(at(locale, 'standards/nothing-here/'), home);
  const answer = await page.goto(address.href);
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', tagOf(locale));
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(locale));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    (await page.title()).replace(' · Touchpoint', ''),
  );
  await expect(page.getByRole('button', { name: nameOf(locale) })).toBeVisible();
  const back = page.locator('main a').first();
  await expect(back).toHaveAttribute('href', locale === 'en' ? '/' : `/${locale}/`);
}

test('an address that leads nowhere says so in the language of its place', async ({
  request,
  browser,
}) => {
  // A context of its own, because the browser logs the missing page itself.
  const context = await browser.newContext();
  const page = await context.newPage();
  const home = (await request.get('./')).url();
  for (const locale of locales) await test.step(locale, () => expectNotFound(page, home, locale));
  await context.close();
});

test('search engines get one address for each page and its versions', async ({ page, request }) => {
  await page.goto(`pl/${standard}`);
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const [canonical] = await hrefs('link[rel=canonical]');
  expect(canonical).toMatch(/\/pl\/standards\/what-a-standard-is\/$/);
  expect(await hrefs('link[hreflang]')).toHaveLength(locales.length + 1);
  const sitemap = await (await request.get('sitemap.xml')).text();
  expect(sitemap).toContain(`<loc>${canonical ?? ''}</loc>`);
  expect(sitemap).not.toContain('404');
});

async function expectAllOnPhone(page: Page, locale: Locale) {
  await page.goto(at(locale, 'tools/'));
  const { width } = page.viewportSize() ?? { width: 0 };
  const box = async (selector: string) =>
    (await page.locator(selector).boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
  const current = await box('.top > nav [aria-current]');
  expect(current.x).toBeGreaterThanOrEqual(0);
  expect(current.x + current.width).toBeLessThanOrEqual(width);
  const name = await box('.top .logo');
  const tools = await box('.top-end');
  expect(Math.abs(tools.y + tools.height / 2 - name.y - name.height / 2)).toBeLessThan(4);
  await page.locator('.language').click();
  for (const language of await page.locator('.languages a').all()) {
    await expect(language).toBeInViewport({ ratio: 1 });
  }
}

test('the narrowest phone shows every section, and the tools beside the name', async ({ page }) => {
  await toPhone(page);
  for (const locale of locales) await test.step(locale, () => expectAllOnPhone(page, locale));
});
