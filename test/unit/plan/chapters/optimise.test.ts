import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../../src/i18n/locales';
import { optimiseChapter } from '../../../../src/plan/chapters/optimise';
import { examplePlan } from '../../../../src/plan/example/example';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { reviewDays } from '../../../../src/plan/review-days';
import { addRow, fillPart } from '../../../../src/plan/rows';
import { optimiseSheet } from '../../../../src/plan/worksheets/optimise';
import { documentWords, exampleWords } from '../messages';
import { read } from '../reading';

const today = '2026-11-21';
const example = (locale: Locale) => examplePlan(exampleWords(locale), locale, { id: 'p1', today });
const chapter = (plan: Plan, locale: Locale) =>
  read(optimiseChapter({ plan, translate: documentWords(locale), locale, today }));

describe('the chapter on what is learnt', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const text = chapter(example(locale), locale);
    expect(text).not.toMatch(/[{}]|undefined|null/);
    await expect(text).toMatchFileSnapshot(`optimise.${locale}.txt`);
  });

  it('says that there is nothing yet', () => {
    expect(chapter(emptyPlan({ id: 'p1', locale: 'en' }), 'en')).toBe(
      '# Optimise\nNothing has been heard or reviewed yet.',
    );
  });
});

describe('the days of review', () => {
  const empty = emptyPlan({ id: 'p1', locale: 'en' });
  const rhythm = fillPart(empty, 'rhythm', { cadence: 'quarterly', next: '2027-01-31' });

  it('go on until the plan ends', () => {
    const plan = fillPart(rhythm, 'cover', { periodEnd: '2027-12-31' });
    expect(reviewDays(plan, today)).toEqual([
      '2027-01-31',
      '2027-04-30',
      '2027-07-31',
      '2027-10-31',
    ]);
    expect(reviewDays(plan, '2027-05-01')).toEqual(['2027-07-31', '2027-10-31']);
  });

  it('are four where the plan has no end, and one without a rhythm', () => {
    expect(reviewDays(rhythm, today)).toHaveLength(4);
    expect(reviewDays(fillPart(rhythm, 'rhythm', { cadence: '' }), today)).toEqual(['2027-01-31']);
    expect(reviewDays(empty, today)).toEqual([]);
  });

  it('hold those that were set by hand, each once, and not those held', () => {
    let plan = addRow(rhythm, { part: 'reviews', id: 'a', fields: { date: '2027-01-31' } });
    plan = addRow(plan, { part: 'reviews', id: 'b', fields: { date: '2026-12-01' } });
    plan = addRow(plan, { part: 'reviews', id: 'c', fields: { date: '2026-12-02', isHeld: true } });
    expect(reviewDays(plan, today).slice(0, 3)).toEqual(['2026-12-01', '2027-01-31', '2027-04-30']);
  });

  it('are no more than a year of days', () => {
    const daily = fillPart(rhythm, 'rhythm', { cadence: 'daily' });
    const plan = fillPart(daily, 'cover', { periodEnd: '2040-12-31' });
    expect(reviewDays(plan, today)).toHaveLength(400);
  });
});

describe.each(locales)('the worksheet of reviews in %s', (locale) => {
  it('has room for what the step asks', async () => {
    const text = read(optimiseSheet(documentWords(locale)));
    expect(text).not.toMatch(/[{}]|undefined/);
    await expect(text).toMatchFileSnapshot(`../worksheets/optimise.${locale}.txt`);
  });
});
