import { describe, expect, it } from 'vitest';
import { deleteGoal } from '../../../../src/plan/edits';
import { addGoal, describeGoal, measureFirst, setBaseline } from '../../../../src/plan/goals/edits';
import { outlineOf, planOf } from './outline';

describe('addGoal', () => {
  it('puts a goal last, first, or after another', () => {
    const plan = planOf('a b');
    expect(outlineOf(addGoal(plan, { id: 'c', parentId: null }))).toBe('a b c');
    expect(outlineOf(addGoal(plan, { id: 'c', parentId: null, after: null }))).toBe('c a b');
    expect(outlineOf(addGoal(plan, { id: 'c', parentId: null, after: 'a' }))).toBe('a c b');
    expect(outlineOf(addGoal(plan, { id: 'c', parentId: 'b' }))).toBe('a b(c)');
  });

  it('does nothing under a goal that is not there, or with an id that is', () => {
    const plan = planOf('a b');
    expect(addGoal(plan, { id: 'c', parentId: 'x' })).toBe(plan);
    expect(addGoal(plan, { id: 'a', parentId: null })).toBe(plan);
  });
});

describe('the words and figures of a goal', () => {
  it('deletes a goal with all that serve it', () => {
    expect(outlineOf(deleteGoal(planOf('a(b(c) d) e'), 'a'))).toBe('e');
    expect(outlineOf(deleteGoal(planOf('a(b(c) d) e'), 'b'))).toBe('a(d) e');
  });

  it('cuts a sentence to its limit', () => {
    const plan = describeGoal(planOf('a'), 'a', 'x'.repeat(2000));
    expect(plan.goals['a']?.sentence).toHaveLength(1000);
    expect(describeGoal(plan, 'a', 'x'.repeat(1000))).toBe(plan);
  });

  it('takes a typed baseline as measured, and none as to be measured when the planner says so', () => {
    const plan = measureFirst(setBaseline(planOf('a'), 'a', 30), 'a');
    expect(plan.goals['a']).toMatchObject({ baseline: null, baselineBasis: 'toMeasure' });
    expect(setBaseline(plan, 'a', 0).goals['a']?.baselineBasis).toBe('measured');
  });
});
