import { describe, expect, it } from 'vitest';
import { canMoveGoal, moveGoal, type GoalMove } from '../../../../src/plan/goals/moves';
import { outlineOf, planOf } from './outline';

const moved = (outline: string, id: string, move: GoalMove) =>
  outlineOf(moveGoal(planOf(outline), id, move));

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
