import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import type { Step } from '../../src/plan/progress/schema';
import { wordsOf } from './words';

/** The builder's words in a language. */
export const builderWords = (locale: Locale) =>
  wordsOf(locale, 'plans', 'tools', 'overview', 'cover', 'goals', 'checks', 'measures', 'example');

/** The words round plans that leave the browser and come back, as files and links. */
export const keepingWords = (locale: Locale) =>
  wordsOf(
    locale,
    ...['plans', 'tools', 'goals', 'keeping', 'copies', 'files', 'sharing', 'parts', 'cover'],
  );

const rootOf = (locale: Locale) => (locale === 'en' ? './' : `./${locale}/`);

/** To the builder where no plan was opened before; what it offers is seen before it can be pressed. */
export async function openBuilder(page: Page, locale: Locale = 'en') {
  await page.goto(`${rootOf(locale)}tools/strategy/`);
  await page.locator('main astro-island:not([ssr])').waitFor();
}

export const listOf = (locale: Locale) => `${rootOf(locale)}tools/`;

/** To the list of plans, as it is in this browser. */
export async function openList(page: Page, locale: Locale = 'en') {
  await page.goto(listOf(locale));
  await page
    .getByRole('button', { name: builderWords(locale)('plan.start'), exact: true })
    .first()
    .waitFor();
}

/** From all steps at a glance to one of them. */
export async function openStep(page: Page, step: Step, locale: Locale = 'en') {
  const t = builderWords(locale);
  const all = page.getByRole('heading', { level: 2, name: t('overview.title') });
  await all.waitFor();
  await page
    .getByRole('main')
    .getByRole('heading', { level: 3 })
    .getByRole('link', { name: t(`step.${step}`) })
    .click();
}

interface Aim {
  readonly locale?: Locale;
  /** `/surveys/after-delivery` opens that row. */
  readonly row?: string;
}

/** To a step of the plan that is open, by its address. */
export async function goTo(page: Page, step: Step, { locale = 'en', row = '' }: Aim = {}) {
  // An address that names the plan alone is completed once that is open.
  await page.waitForURL(/#[^/]+\//);
  await page.evaluate((place) => {
    location.hash = location.hash.replace(/\/.*$/, `/${place}`);
  }, `${step}${row}`);
  const name = builderWords(locale)(`step.${step}`);
  await page.getByRole('heading', { level: 2, name }).waitFor();
}

/** A new plan made of the example, with its goals in view. */
export async function openExample(page: Page, locale: Locale = 'en') {
  const t = builderWords(locale);
  await openList(page, locale);
  await page.getByRole('button', { name: t('example.load') }).click();
  await page.waitForURL(/tools\/strategy\/#/);
  await openStep(page, 'goals', locale);
  await page.getByRole('button', { name: t('goal.edit', { number: '1' }), exact: true }).waitFor();
}

/** A new plan without a goal. */
export async function openEmpty(page: Page, locale: Locale = 'en', title = '') {
  const t = builderWords(locale);
  await openList(page, locale);
  await page
    .getByRole('button', { name: t('plan.start'), exact: true })
    .first()
    .click();
  await page.getByLabel(t('plan.title'), { exact: true }).fill(title);
  await page.getByRole('button', { name: t('plan.start.go'), exact: true }).click();
  await openStep(page, 'goals', locale);
  await page.getByRole('button', { name: t('goal.addFirst') }).waitFor();
}

/** The statements of the goals as they stand, each with its number. */
export async function goalsOn(page: Page): Promise<string[]> {
  const rows: Locator = page.locator('main ol li [data-row]');
  return rows.evaluateAll((all) =>
    all.map((row) => {
      const number = row.querySelector('.num, h3')?.textContent.trim() ?? '';
      const input = row.querySelector('textarea');
      const statement = input?.value ?? row.querySelector('.statement')?.textContent.trim() ?? '';
      return `${number} ${statement}`;
    }),
  );
}
