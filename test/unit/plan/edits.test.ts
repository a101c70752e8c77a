import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { measureGoalBy } from '../../../src/plan/edits';
import { addGoal, setGoalMeasure, setGoalOwner } from '../../../src/plan/goals/edits';
import { flatGoals, goalTree } from '../../../src/plan/goals/tree';
import { addMeasure } from '../../../src/plan/measures/edits';
import { planSchema, type Plan } from '../../../src/plan/plan';
import { addRole } from '../../../src/plan/roles/edits';
import { deleteRows } from '../../../src/plan/rows';
import { isOrderKey } from '../../../src/plan/shared/order';
import { apply, edit, edits, start } from './edits-at-random';

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
};

/** References of a plan that lead nowhere. */
function dangling({ goals, roles, measures, participants }: Plan): string[] {
  const lost = (id: string | null, rows: object) => id !== null && !Object.hasOwn(rows, id);
  return [
    ...Object.entries(goals).flatMap(([id, goal]) =>
      lost(goal.parentId, goals) || lost(goal.ownerRoleId, roles) || lost(goal.measureId, measures)
        ? [id]
        : [],
    ),
    ...Object.entries(participants).flatMap(([id, { roleId }]) =>
      lost(roleId, roles) ? [id] : [],
    ),
  ];
}

describe('any edits', () => {
  it('leave a plan that the schema takes, whose references lead somewhere and whose goals are a tree', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const plan = apply(start, steps);
        expect(v.parse(planSchema, plan)).toEqual(plan);
        expect(dangling(plan)).toEqual([]);
        expect(flatGoals(goalTree(plan.goals))).toHaveLength(Object.keys(plan.goals).length);
      }),
    );
  });

  it('leave siblings with sound keys of their own', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const goals = Object.values(apply(start, steps).goals);
        const places = goals.map(({ parentId, order }) => `${String(parentId)} ${order}`);
        expect(new Set(places).size).toBe(places.length);
        expect(goals.every(({ order }) => isOrderKey(order))).toBe(true);
      }),
    );
  });

  it('change nothing in place, and share what they do not name', () => {
    fc.assert(
      fc.property(edits, edit, (steps, last) => {
        const before = apply(start, steps);
        freeze(before);
        const after = last(before);
        for (const part of ['goals', 'roles', 'measures', 'participants'] as const) {
          const rows: Record<string, unknown> = before[part];
          for (const [id, row] of Object.entries(after[part])) {
            if (JSON.stringify(row) === JSON.stringify(rows[id])) expect(row).toBe(rows[id]);
          }
        }
        if (JSON.stringify(after) === JSON.stringify(before)) expect(after).toBe(before);
        expect(after.cover).toBe(before.cover);
      }),
    );
  });
});

describe('deleting what goals refer to', () => {
  const plan = apply(start, [
    (now) => addRole(now, { id: 'r1', name: 'Head of service' }),
    (now) => addMeasure(now, { id: 'm1', kind: 'nps' }),
    (now) => addGoal(now, { id: 'g1', parentId: null }),
    (now) => addGoal(now, { id: 'g2', parentId: null }),
    (now) => setGoalOwner(now, 'g1', 'r1'),
    (now) => setGoalMeasure(now, 'g1', 'm1'),
  ]);

  it('takes a deleted role from its goals, and leaves other goals alone', () => {
    const after = deleteRows(plan, 'roles', ['r1']);
    expect(after.goals['g1']?.ownerRoleId).toBeNull();
    expect(after.goals['g2']).toBe(plan.goals['g2']);
  });

  it('takes a deleted measure from its goals', () => {
    expect(deleteRows(plan, 'measures', ['m1']).goals['g1']?.measureId).toBeNull();
  });

  it('does nothing for what is not there', () => {
    expect(deleteRows(plan, 'roles', ['r9'])).toBe(plan);
    expect(deleteRows(plan, 'measures', ['toString'])).toBe(plan);
  });

  it('measures a goal by a kind, with the measure that the plan has', () => {
    expect(measureGoalBy(plan, 'g2', 'nps', 'm2').goals['g2']?.measureId).toBe('m1');
    const other = measureGoalBy(plan, 'g2', 'firstReplyTime', 'm2');
    expect(other.goals['g2']?.measureId).toBe('m2');
    expect(other.measures['m2']).toMatchObject({
      kind: 'firstReplyTime',
      better: 'lower',
      unit: 'hours',
    });
  });
});
