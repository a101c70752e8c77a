import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../../src/i18n/locales';
import { surveysChapter } from '../../../../src/plan/chapters/surveys';
import { checkSurveys } from '../../../../src/plan/checks/surveys';
import { examplePlan } from '../../../../src/plan/example/example';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { fillPart, fillRow } from '../../../../src/plan/rows';
import { surveyToDocument } from '../../../../src/plan/survey-document';
import { surveysSheet } from '../../../../src/plan/worksheets/surveys';
import { documentWords, exampleWords } from '../messages';
import { read } from '../reading';

const today = '2026-11-21';
const example = (locale: Locale) => examplePlan(exampleWords(locale), locale, { id: 'p1', today });
const chapter = (plan: Plan, locale: Locale) =>
  read(surveysChapter({ plan, translate: documentWords(locale), locale, today }));
const printed = (plan: Plan, locale: Locale, id = 'after-delivery') =>
  read(surveyToDocument(plan, id, documentWords(locale), { today, locale }).blocks);

describe('the chapter on surveys', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const text = chapter(example(locale), locale);
    expect(text).not.toMatch(/[{}]|undefined|null/);
    await expect(text).toMatchFileSnapshot(`surveys.${locale}.txt`);
  });

  it('says that there is nothing yet', () => {
    expect(chapter(emptyPlan({ id: 'p1', locale: 'en' }), 'en')).toBe(
      '# Surveys\nThere are no surveys yet.',
    );
  });
});

describe('a survey on paper', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const plan = example(locale);
    const text = [printed(plan, locale), printed(plan, locale, 'after-contact')].join('\n\n');
    expect(text).not.toMatch(/[{}]|undefined|null/);
    await expect(text).toMatchFileSnapshot(`printed-survey.${locale}.txt`);
  });

  it('has a box for each place of each scale', () => {
    const boxes = (text: string) => text.match(/\[ \]/g)?.length;
    const kinds = { nps: 11, csat: 5, ces: 7 } as const;
    for (const kind of ['nps', 'csat', 'ces'] as const) {
      const plan = fillRow(example('en'), 'questions', 'after-contact-effort', { kind });
      expect(boxes(printed(plan, 'en', 'after-contact'))).toBe(kinds[kind]);
    }
  });

  it('says “us” for an organisation without a name, and the planner’s own words', () => {
    const plan = fillPart(example('en'), 'cover', { organisation: ' ' });
    expect(printed(plan, 'en')).toContain('recommend us to');
    const own = fillRow(plan, 'questions', 'after-delivery-recommend', { wording: 'Would you?' });
    expect(printed(own, 'en')).toContain('1. Would you?');
  });

  it('of a survey that is not there is empty', () => {
    expect(printed(example('en'), 'en', 'gone')).toBe('');
  });
});

describe.each(locales)('in %s', (locale) => {
  it('the worksheet has room for what the step asks', () => {
    const text = read(surveysSheet(documentWords(locale)));
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(text.match(/\[ \]/g)).toHaveLength(4);
  });

  it('the example teaches: too few replies, a question and a survey that feed nothing', () => {
    const found = checkSurveys(example(locale), { today });
    expect(found.map(({ id, severity }) => `${severity} ${id}`)).toEqual([
      'warn after-delivery.tooFewReplies',
      'note after-delivery-wrong.noMeasure',
      'warn after-contact.feedsNothing',
    ]);
  });
});
