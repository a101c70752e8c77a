import { expect, test } from './guard';
import { goTo, openEmpty } from './planner';
import { expectSound } from './sound';
import { wordsOf } from './words';

const areas = ['plans', 'tools', 'cover', 'check-cover', 'competitors', 'optimise'] as const;

for (const locale of ['en', 'ar'] as const) {
  test(`${locale}: a period that runs backwards is found, led to, cured and taken back`, async ({
    page,
  }) => {
    const t = wordsOf(locale, ...areas);
    await openEmpty(page, locale);
    await goTo(page, 'cover', { locale });
    const [start, end] = [page.getByLabel(t('cover.start')), page.getByLabel(t('cover.end'))];
    await start.fill('2027-12-31');
    await end.fill('2027-01-01');
    const title = t('cover.check.backwards', { date: '@' }).split('@')[0] ?? '';
    const aside = page.getByRole('complementary');
    await expect(aside.getByText(title)).toBeVisible();
    await expect(aside.getByRole('heading', { name: t('guide.period') })).toBeVisible();
    await expectSound(page);

    await page.getByLabel(t('cover.vision')).focus();
    await expect(aside.getByRole('heading', { name: t('guide.vision') })).toBeVisible();
    await aside.getByRole('button', { name: title }).click();
    await expect(end).toBeFocused();
    await page.getByRole('button', { name: t('cover.check.cure.swap') }).click();
    await expect(start).toHaveValue('2027-01-01');
    await expect(end).toHaveValue('2027-12-31');
    await expect(aside.getByText(title)).toBeHidden();
    await page.getByRole('heading', { level: 2 }).first().click();
    await page.keyboard.press('Control+z');
    await expect(end).toHaveValue('2027-01-01');
  });
}

test('guidance stands beside keywords, lessons and reviews while they are written', async ({
  page,
}) => {
  const t = wordsOf('en', ...areas);
  await openEmpty(page);
  const guidance = (key: Parameters<typeof t>[0]) =>
    page.getByRole('complementary').getByRole('heading', { name: t(key) });
  await goTo(page, 'competitors');
  await page.getByRole('button', { name: t('competitors.ranking.add') }).click();
  await expect(guidance('competitors.guide.ranking')).toBeVisible();
  await goTo(page, 'optimise');
  await page.getByRole('button', { name: t('optimise.lessons.add') }).click();
  await expect(guidance('optimise.guide.lesson')).toBeVisible();
  await page.getByRole('button', { name: t('optimise.reviews.add') }).click();
  await expect(guidance('optimise.guide.review')).toBeVisible();
});
