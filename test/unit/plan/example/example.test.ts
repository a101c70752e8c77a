import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/i18n/locales';
import { checkCover } from '../../../../src/plan/checks/cover';
import { checkGoals } from '../../../../src/plan/checks/goals';
import { examplePlan } from '../../../../src/plan/example/example';
import { flatGoals, goalTree } from '../../../../src/plan/goals/tree';
import { planSchema } from '../../../../src/plan/plan';
import { repair } from '../../../../src/plan/repair';
import { exampleWords } from '../messages';

const today = '2026-11-21';

describe.each(locales)('the example in %s', (locale) => {
  const plan = examplePlan(exampleWords(locale), locale, { id: 'p1', today });

  it('is a sound plan, in its language, marked as invented', () => {
    expect(v.parse(planSchema, plan)).toEqual(plan);
    expect(repair(plan)).toBe(plan);
    expect(plan.about).toEqual({ id: 'p1', isExample: true });
    expect(plan.cover.locale).toBe(locale);
    expect(plan.cover.title).toContain('2027');
  });

  it('has a frame that nothing is wrong with, and tells how the vision came about', () => {
    expect(checkCover(plan, { today })).toEqual([]);
    const dates = Object.values(plan.meetings).map(({ date }) => date);
    expect(dates).toHaveLength(2);
    expect(dates.every((date) => date !== '' && date < today)).toBe(true);
  });

  it('has two high goals with the sub-goals that serve them', () => {
    const shape = flatGoals(goalTree(plan.goals)).map(({ id, path }) => `${path.join('.')} ${id}`);
    expect(shape).toEqual([
      '1 once',
      '1.1 email',
      '1.2 answers',
      '2 recommend',
      '2.1 claims',
      '2.2 delays',
    ]);
  });

  it('teaches: the point that nobody can see, no owner, a late sub-goal, an unknown baseline', () => {
    const found = checkGoals(plan, { today }).map(({ id }) => id);
    expect(found).toEqual([
      'answers.dueAfterServed',
      'recommend.noOwner',
      'recommend.changeTooSmall',
      'delays.baselineToMeasure',
    ]);
  });
});
