import { describe, expect, it } from 'vitest';
import { deleteGoal } from '../../../../src/plan/edits';
import {
  addGoal,
  canMoveGoal,
  describeGoal,
  measureFirst,
  moveGoal,
  setBaseline,
  type GoalMove,
} from '../../../../src/plan/goals/edits';
import { goalTree, type GoalNode } from '../../../../src/plan/goals/tree';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';

/** `a(b c(d)) e` as a plan, and back. */
function planOf(outline: string): Plan {
  let plan = emptyPlan({ id: 'p1', locale: 'en' });
  const above: string[] = [];
  let last = '';
  for (const token of outline.match(/\w+|[()]/g) ?? []) {
    if (token === '(') above.push(last);
    else if (token === ')') above.pop();
    else plan = addGoal(plan, { id: (last = token), parentId: above.at(-1) ?? null });
  }
  return plan;
}
function outlineOf(plan: Plan): string {
  const written = (nodes: readonly GoalNode[]): string =>
    nodes.map((n) => n.id + (n.subGoals.length > 0 ? `(${written(n.subGoals)})` : '')).join(' ');
  return written(goalTree(plan.goals));
}
const moved = (outline: string, id: string, move: GoalMove) =>
  outlineOf(moveGoal(planOf(outline), id, move));

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

describe('moveGoal', () => {
  it.each<[string, string, GoalMove, string]>([
    ['a b c', 'b', 'up', 'b a c'],
    ['a b c', 'b', 'down', 'a c b'],
    ['a(x) b(y)', 'b', 'indent', 'a(x b(y))'],
    ['a(x y(z)) b', 'y', 'outdent', 'a(x) y(z) b'],
    ['a(x(z)) b', 'z', 'outdent', 'a(x z) b'],
    ['a b c', 'c', { parentId: null, index: 0 }, 'c a b'],
    ['a b c', 'a', { parentId: null, index: 1 }, 'b a c'],
    ['a(x y) b', 'b', { parentId: 'a', index: 1 }, 'a(x b y)'],
    ['a b', 'a', { parentId: 'b', index: 99 }, 'b(a)'],
  ])('%s: %s %o → %s', (before, id, move, after) => {
    expect(moved(before, id, move)).toBe(after);
  });

  it.each<[string, string, GoalMove]>([
    ['a b', 'a', 'up'],
    ['a b', 'b', 'down'],
    ['a b', 'a', 'indent'],
    ['a b', 'a', 'outdent'],
    ['a(b(c))', 'a', { parentId: 'a', index: 0 }],
    ['a(b(c))', 'a', { parentId: 'c', index: 0 }],
    ['a b', 'a', { parentId: 'x', index: 0 }],
    ['a b', 'b', { parentId: null, index: 1 }],
    ['a b', 'a', { parentId: null, index: -1 }],
    ['a b', 'b', { parentId: null, index: 9 }],
    ['a b', 'x', 'up'],
  ])('%s: %s %o leads nowhere', (before, id, move) => {
    const plan = planOf(before);
    expect(moveGoal(plan, id, move)).toBe(plan);
    expect(canMoveGoal(plan, id, move)).toBe(false);
  });

  it('changes only the goal that moves', () => {
    const plan = planOf('a b c d');
    const after = moveGoal(plan, 'd', 'up');
    for (const id of ['a', 'b', 'c']) expect(after.goals[id]).toBe(plan.goals[id]);
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
