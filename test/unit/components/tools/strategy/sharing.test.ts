import { describe, expect, it } from 'vitest';
import { sharingNodes } from '../../../../../src/components/tools/strategy/goals/sharing';
import { sharingGroups } from '../../../../../src/components/tools/strategy/sharing';
import { checkGoals } from '../../../../../src/plan/checks/goals';
import { addGoal, describeGoal } from '../../../../../src/plan/goals/edits';
import { moveGoal } from '../../../../../src/plan/goals/moves';
import { flatGoals, goalTree } from '../../../../../src/plan/goals/tree';
import { emptyPlan } from '../../../../../src/plan/plan';

const ids = ['a', 'b', 'c'];
const plan = ids.reduce(
  (now, id) => addGoal(now, { id, parentId: id === 'c' ? 'b' : null }),
  emptyPlan({ id: 'p', locale: 'en' }),
);
const today = '2026-11-21';

describe('sharing', () => {
  it('gives the nodes of the tree before, but where something changed and above it', () => {
    const share = sharingNodes();
    const before = flatGoals(share(goalTree(plan.goals)));
    const now = flatGoals(share(goalTree(describeGoal(plan, 'c', 'New').goals)));
    expect(now.map((node, at) => node === before[at])).toEqual([true, false, false]);
    expect(now[2]?.goal.sentence).toBe('New');
  });

  it('gives the very same tree where nothing changed', () => {
    const share = sharingNodes();
    expect(share(goalTree(plan.goals))).toBe(share(goalTree(plan.goals)));
  });

  it('gives new nodes where only a number changed', () => {
    const share = sharingNodes();
    const before = share(goalTree(plan.goals));
    const now = share(goalTree(moveGoal(plan, 'b', 'up').goals));
    expect(flatGoals(now).map(({ id, path }) => `${path.join('.')}${id}`)).toEqual([
      '1b',
      '1.1c',
      '2a',
    ]);
    expect(now[1]).not.toBe(before[0]);
  });

  it('gives the findings of goals that did not change as they were', () => {
    const share = sharingGroups();
    const keyOf = ({ rowId }: { rowId: string }) => rowId;
    const before = share(checkGoals(plan, { today }), keyOf);
    const now = share(checkGoals(describeGoal(plan, 'a', 'New'), { today }), keyOf);
    expect(now.get('b')).toBe(before.get('b'));
    expect(now.get('a')).not.toBe(before.get('a'));
  });
});
