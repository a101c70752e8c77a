import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { nearIn } from './further';
import { expect, test } from './guard';
import { goTo, openEmpty, openExample } from './planner';
import { expectAccessible, expectFits } from './sound';
import { wordsOf } from './words';

const areas = ['plans', 'tools', 'register', 'terms', 'competitors', 'research', 'checks'];
const wordsIn = (locale: Locale) => wordsOf(locale, ...areas, 'chapter-research', 'check-research');

const found = (page: Page, words: string) =>
  page.locator('aside.margin').getByRole('button', { name: words, exact: true });

for (const locale of ['en', 'ar'] as const) {
  const t = wordsIn(locale);
  const us = t('research.us');
  const reviews = t('research.criterion.reviews');
  const speed = t('research.criterion.answerTime');
  const cell = (criterion: string, party: string, score: string) =>
    t('compare.cell', { criterion, party, score });

  test(`${locale}: a comparison is scored by keys, drawn, and says what it lacks`, async ({
    page,
  }) => {
    const { keyboard } = page;
    const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
    /** Opens a cell of the table and chooses a score: none, 1, 2, … */
    const score = async (criterion: string, party: string, value: number) => {
      await press(cell(criterion, party, t('research.score.none')));
      await expect(page.getByRole('group', { name: t('compare.score') })).toBeVisible();
      await keyboard.press('Tab');
      for (let step = 0; step < value; step += 1) await keyboard.press('ArrowDown');
      await expect(
        page.getByRole('button', { name: cell(criterion, party, String(value)), exact: true }),
      ).toBeVisible();
    };
    const source = page.getByLabel(t('compare.source'), { exact: true });

    await openEmpty(page, locale);
    await goTo(page, 'research', { locale });
    await press(t('compare.usual'));
    await expect(page.locator('[data-part="criteria"] ol > li')).toHaveCount(4);
    await expect(page.getByRole('button', { name: t('compare.usual') })).toHaveCount(0);
    await expect(found(page, t('research.noOwnScore'))).toHaveCount(4);
    await goTo(page, 'competitors', { locale });
    await expect(found(page, t('research.noCompetitors'))).toBeVisible();
    await press(t('competitors.add'));
    await keyboard.type('Rival');
    await expect(found(page, t('research.noCompetitors'))).toHaveCount(0);

    await goTo(page, 'research', { locale });
    await score(reviews, us, 2);
    await expect(found(page, t('research.noOwnScore'))).toHaveCount(3);
    await expect(found(page, t('research.noSource', { count: 1 }))).toBeVisible();
    await source.fill('A review site');
    await expect(found(page, t('research.noSource', { count: 1 }))).toHaveCount(0);
    await score(reviews, 'Rival', 4);
    const sureness = page.getByLabel(t('compare.evidence'), { exact: true });
    await sureness.selectOption('assumed');
    await expect(found(page, t('research.assumed', { count: 1 }))).toBeVisible();
    await sureness.selectOption('researched');
    await source.fill('The same site');

    // Last at something: a press notes the gap, which asks for its name.
    await found(page, t('research.worst')).press('Enter');
    await press(t('research.cure.noteGap'));
    await expect(found(page, t('research.worst'))).toHaveCount(0);
    await found(page, t('research.gapUnnamed')).press('Enter');
    await expect(page.getByLabel(t('compare.gap.name'), { exact: true })).toBeFocused();
    await keyboard.type('Answers in the evening');
    await expect(found(page, t('research.gapUnnamed'))).toHaveCount(0);
    await expect(found(page, t('research.gapsNoTactics', { count: 1 }))).toBeVisible();

    // The second criterion that is scored asks for the axes; a press chooses them.
    await score(speed, us, 5);
    await score(speed, 'Rival', 3);
    await press(t('research.cure.chooseAxes'));
    const picture = page.getByRole('img', { name: reviews });
    await expect(picture).toHaveAccessibleName(
      new RegExp(t('research.map.place', { names: 'Rival', across: 4, up: 3 })),
    );
    await expect(picture.getByText('Rival')).toBeVisible();
    await page.getByLabel(t('compare.map.up'), { exact: true }).selectOption({ label: reviews });
    await expect(page.getByText(t('research.sameAxes')).first()).toBeVisible();
    await expect(picture).toHaveCount(0);
    await page.getByRole('heading', { level: 2, name: t('step.research') }).click();
    await keyboard.press('Control+z');
    await expect(picture).toBeVisible();

    await page.getByLabel(t('research.swot.strengths'), { exact: true }).first().fill('Drivers');
    await expectAccessible(page);

    await page.reload();
    await expect(picture).toBeVisible();
    await expect(
      page.getByRole('button', { name: cell(speed, us, '5'), exact: true }),
    ).toBeVisible();
    await expect(
      page.getByLabel(t('research.swot.strengths'), { exact: true }).first(),
    ).toHaveValue('Drivers');
    await page.getByRole('button', { name: cell(reviews, 'Rival', '4'), exact: true }).click();
    await expect(source).toHaveValue('The same site');
  });
}

for (const locale of ['zh-hant', 'zh-hans', 'pl'] as const) {
  test(
    `${locale}: the example’s market fits a narrow page and is sound`,
    nearIn(['pl'], locale),
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await openExample(page, locale);
      await goTo(page, 'research', { locale });
      const t = wordsIn(locale);
      await expect(page.getByRole('img', { name: t('research.us') })).toBeVisible();
      for (const side of await page.locator('.swots summary').all()) await side.click();
      await expectFits(page);
      await expectAccessible(page);
    },
  );
}

for (const locale of ['en', 'ar'] as const) {
  test(`${locale}: a weakness of our own asks for a tactic, and keeps it while it is worded anew`, async ({
    page,
  }) => {
    const t = wordsIn(locale);
    const says = (weakness: string) => found(page, t('research.weaknessUnanswered', { weakness }));
    const weaknesses = page
      .locator('[data-row="ownPosition:"]')
      .getByLabel(t('research.swot.weaknesses'), { exact: true });
    await openExample(page, locale);
    await goTo(page, 'research', { locale });
    const [open = ''] = (await weaknesses.inputValue()).split('\n');
    await says(open).press('Enter');
    await expect(weaknesses).toBeFocused();
    await page
      .getByRole('button', { name: t('cure.answerIt'), exact: true })
      .last()
      .press('Enter');
    await expect(says(open)).toHaveCount(0);

    await weaknesses.press('Control+Home');
    await page.keyboard.type('A! ');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nSlow');
    await expect(says('Slow')).toBeVisible();
    await expect(says(`A! ${open}`)).toHaveCount(0);

    await goTo(page, 'tactics', { locale });
    const row = page.locator('[data-row^="tactics:for-w"]');
    await expect(row).toContainText(open);
    await row.getByRole('button', { name: open }).first().press('Enter');
    await expect(row.getByText(`A! ${open}`)).toBeVisible();
    await expectAccessible(page);
  });
}
