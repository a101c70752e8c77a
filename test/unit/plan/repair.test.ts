import fc from 'fast-check';
import * as v from 'valibot';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { goalTree, flatGoals } from '../../../src/plan/goals/tree';
import { planSchema, type Plan } from '../../../src/plan/plan';
import { planParts } from './plan-parts';
import { repair } from '../../../src/plan/repair';
import { isOrderKey } from '../../../src/plan/shared/order';
import { addGoal } from '../../../src/plan/goals/edits';
import { apply, edits, start } from './edits-at-random';

/** What two people made of one plan, merged field by field as Yjs merges it. */
function merged(base: Plan, mine: Plan, theirs: Plan): Plan {
  const doc = docOf(base);
  const replicas = [mine, theirs].map((plan) => {
    const replica = new Y.Doc();
    Y.applyUpdate(replica, Y.encodeStateAsUpdate(doc));
    write(replica, base, plan);
    return replica;
  });
  for (const replica of replicas) Y.applyUpdate(doc, Y.encodeStateAsUpdate(replica));
  return v.parse(
    planSchema,
    Object.fromEntries(planParts.map((part) => [part, doc.getMap(part).toJSON()])),
  );
}

function docOf(plan: Plan): Y.Doc {
  const doc = new Y.Doc();
  for (const part of planParts) {
    for (const [key, value] of Object.entries(plan[part])) doc.getMap(part).set(key, shared(value));
  }
  return doc;
}

function write(doc: Y.Doc, before: Plan, after: Plan): void {
  for (const part of planParts) {
    const old: Record<string, unknown> = before[part];
    const now: Record<string, unknown> = after[part];
    const map = doc.getMap(part);
    for (const key of Object.keys(old)) if (!(key in now)) map.delete(key);
    for (const [key, row] of Object.entries(now)) {
      if (row === old[key]) continue;
      const there = map.get(key);
      if (!(there instanceof Y.Map) || typeof row !== 'object' || row === null)
        map.set(key, shared(row));
      else
        for (const [field, leaf] of Object.entries(row))
          if (there.get(field) !== leaf) there.set(field, leaf);
    }
  }
}

const shared = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? new Y.Map(Object.entries(value)) : value;

const isSound = (plan: Plan): void => {
  const goals = Object.entries(plan.goals);
  expect(flatGoals(goalTree(plan.goals))).toHaveLength(goals.length);
  const places = goals.map(([, { parentId, order }]) => `${String(parentId)} ${order}`);
  expect(new Set(places).size).toBe(goals.length);
  for (const [, goal] of goals) {
    expect(isOrderKey(goal.order)).toBe(true);
    expect(goal.parentId === null || goal.parentId in plan.goals).toBe(true);
    expect(goal.ownerRoleId === null || goal.ownerRoleId in plan.roles).toBe(true);
    expect(goal.measureId === null || goal.measureId in plan.measures).toBe(true);
  }
};

describe('repair', () => {
  it('makes every merge of two people’s edits sound, and has nothing more to do then', () => {
    fc.assert(
      fc.property(edits, edits, edits, (common, mine, theirs) => {
        const base = apply(start, common);
        const plan = repair(merged(base, apply(base, mine), apply(base, theirs)));
        isSound(plan);
        expect(repair(plan)).toBe(plan);
        expect(v.parse(planSchema, plan)).toEqual(plan);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves what edits alone have made', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const plan = apply(start, steps);
        expect(repair(plan)).toBe(plan);
      }),
    );
  });

  it('does the same whatever the order of the rows in memory', () => {
    fc.assert(
      fc.property(edits, edits, edits, (common, mine, theirs) => {
        const base = apply(start, common);
        const plan = merged(base, apply(base, mine), apply(base, theirs));
        const rows = Object.entries(plan.goals).reverse();
        const turned: Plan = { ...plan, goals: Object.fromEntries(rows) };
        expect(repair(turned)).toEqual(repair(plan));
      }),
    );
  });

  const three = apply(
    start,
    ['a', 'b', 'c'].map((id) => (plan: Plan) => addGoal(plan, { id, parentId: null })),
  );
  const withGoals = (fields: Record<string, object>): Plan => {
    const goals = Object.entries(three.goals).map(
      ([id, goal]) => [id, { ...goal, ...fields[id] }] as const,
    );
    return v.parse(planSchema, { ...three, goals: Object.fromEntries(goals) });
  };

  it('cuts a ring at the smallest id and leaves the rest of it', () => {
    const ring = withGoals({ a: { parentId: 'c' }, b: { parentId: 'a' }, c: { parentId: 'b' } });
    const { goals } = repair(ring);
    expect([goals['a'], goals['b'], goals['c']].map((goal) => goal?.parentId)).toEqual([
      null,
      'a',
      'b',
    ]);
    expect(repair(withGoals({ b: { parentId: 'b' } })).goals['b']?.parentId).toBeNull();
  });

  it('cuts only the ring, not the goal that leads into it', () => {
    const { goals } = repair(
      withGoals({ a: { parentId: 'b' }, b: { parentId: 'c' }, c: { parentId: 'b' } }),
    );
    expect([goals['a'], goals['b'], goals['c']].map((goal) => goal?.parentId)).toEqual([
      'b',
      null,
      'b',
    ]);
  });

  it('clears ids that lead nowhere', () => {
    const plan = withGoals({ a: { parentId: 'x', ownerRoleId: 'y', measureId: 'constructor1' } });
    expect(repair(plan).goals['a']).toMatchObject({
      parentId: null,
      ownerRoleId: null,
      measureId: null,
    });
  });

  it('gives new keys only to rows that share one or whose key is broken', () => {
    const plan = withGoals({ a: { order: 'V' }, b: { order: 'V' }, c: { order: '0' } });
    const after = repair(plan).goals;
    expect(after['a']).toBe(plan.goals['a']);
    expect(flatGoals(goalTree(after)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
