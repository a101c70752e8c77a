import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/export/ics';
import { locales, type Locale } from '../../../src/i18n/locales';
import { calendarOf } from '../../../src/plan/calendar';
import { examplePlan } from '../../../src/plan/example/example';
import { emptyPlan } from '../../../src/plan/plan';
import { addRow } from '../../../src/plan/rows';
import { documentWords, exampleWords } from './messages';

const today = '2026-11-21';
const example = (locale: Locale) => examplePlan(exampleWords(locale), locale, { id: 'p1', today });
const daysOf = (locale: Locale, withGoals: boolean, plan = example(locale)) =>
  calendarOf(plan, documentWords(locale), locale, { today, withGoals });

describe('the plan’s days', () => {
  it('are its reviews until its end', () => {
    const days = daysOf('en', false);
    expect(days.map(({ day, uid }) => `${day} ${uid}`)).toEqual([
      '2027-01-20 p1-review-2027-01-20@touchpoint',
      '2027-04-20 p1-review-2027-04-20@touchpoint',
      '2027-07-20 p1-review-2027-07-20@touchpoint',
      '2027-10-20 p1-review-2027-10-20@touchpoint',
    ]);
    expect(days[0]?.title).toBe('Review of the plan “Service strategy 2027”');
    expect(days[0]?.description).toContain('The readings against the targets');
    expect(days[0]?.description).toContain('Who comes: Head of service');
  });

  it('and the due dates of its goals, where they are wanted', () => {
    const goals = daysOf('en', true).slice(4);
    expect(goals).toHaveLength(6);
    expect(goals[0]).toMatchObject({
      day: '2027-09-30',
      uid: 'p1-goal-once@touchpoint',
      title: 'Due: 1 Customers who write to us once do not have to write twice.',
    });
  });

  it('takes the agenda of a review that was set by hand', () => {
    const fields = { date: '2027-01-20', agenda: 'The vans only' };
    const plan = addRow(example('en'), { part: 'reviews', id: 'own', fields });
    expect(daysOf('en', false, plan)[0]?.description).toMatch(/^The vans only\n/);
  });

  it('are none of an empty plan', () => {
    expect(daysOf('en', true, emptyPlan({ id: 'p2', locale: 'en' }))).toEqual([]);
  });

  it.each(locales)('make a file in %s', (locale) => {
    const days = daysOf(locale, true);
    const file = calendarFile(days, { name: 'x', stamp: today });
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(10);
    expect(file).not.toMatch(/[{}]|undefined/);
  });
});
