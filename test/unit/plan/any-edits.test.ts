import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { deleteGoal } from '../../../src/plan/edits';
import { examplePlan } from '../../../src/plan/example/example';
import { addGoal } from '../../../src/plan/goals/edits';
import { moveGoal } from '../../../src/plan/goals/moves';
import { flatGoals, goalTree } from '../../../src/plan/goals/tree';
import { addMeasure } from '../../../src/plan/measures/edits';
import { planSchema, type Plan } from '../../../src/plan/plan';
import { repair } from '../../../src/plan/repair';
import {
  addRow,
  deleteRows,
  link,
  listOwners,
  listParts,
  moveRow,
  rowsAt,
  unlink,
  type ListPart,
} from '../../../src/plan/rows';
import { isOrderKey } from '../../../src/plan/shared/order';
import { inOrder } from '../../../src/plan/shared/rows';
import { exampleWords } from './messages';
import { planParts } from './plan-parts';

/** Where the ids of a field lead, by what it is called; told here anew, so that the plan's own list is held against it. */
const homes: Readonly<Record<string, keyof Plan>> = {
  roleId: 'roles',
  ownerRoleId: 'roles',
  channelId: 'channels',
  stageId: 'stages',
  measureId: 'measures',
  goalId: 'goals',
  parentId: 'goals',
  touchpointId: 'touchpoints',
  workflowId: 'workflows',
  competitorId: 'competitors',
  criterionId: 'criteria',
  acrossCriterionId: 'criteria',
  upCriterionId: 'criteria',
  gapId: 'gaps',
  personaId: 'personas',
  journeyId: 'journeys',
  cardId: 'cards',
  tacticId: 'tactics',
  stepId: 'tacticSteps',
  matrixId: 'matrices',
  taskId: 'tasks',
  surveyId: 'surveys',
  feedbackId: 'feedback',
};

const links = [
  ['channelOwners', 'channels', 'roles'],
  ['personaChannels', 'personas', 'channels'],
  ['journeyPersonas', 'journeys', 'personas'],
  ['tacticGoals', 'tactics', 'goals'],
] as const;

const start = examplePlan(exampleWords('en'), 'en', { id: 'p1', today: '2026-11-21' });
type Edit = (plan: Plan) => Plan;

/** One of the rows that are there. */
const oneOf = (rows: object, at: number): string | undefined => {
  const ids = Object.keys(rows);
  return ids[at % Math.max(ids.length, 1)];
};

const part = fc.constantFrom(...listParts);
const at = fc.nat(200);

const adding = fc.tuple(part, at, at).map(
  ([of, owner, name]): Edit =>
    (plan) =>
      added(plan, of, owner, `new-${String(name % 12)}`),
);

function added(plan: Plan, of: ListPart, ownerAt: number, id: string): Plan {
  if (of === 'goals') {
    return addGoal(plan, { id, parentId: oneOf(plan.goals, ownerAt) ?? null });
  }
  if (of === 'measures') return addMeasure(plan, { id, kind: 'ces' });
  const field = listOwners[of];
  if (field === undefined) return addRow(plan, { part: of, id });
  const owner = oneOf(plan[homes[field] ?? 'goals'], ownerAt);
  return owner === undefined ? plan : addRow(plan, { part: of, id, fields: { [field]: owner } });
}

const deleting = fc.tuple(part, at).map(([of, which]): Edit => (plan) => {
  const id = oneOf(plan[of], which);
  if (id === undefined) return plan;
  return of === 'goals' ? deleteGoal(plan, id) : deleteRows(plan, of, [id]);
});

const moving = fc
  .tuple(part, at, fc.integer({ min: -1, max: 9 }))
  .map(([of, which, index]): Edit => (plan) => {
    const id = oneOf(plan[of], which);
    if (id === undefined) return plan;
    if (of !== 'goals') return moveRow(plan, of, id, index);
    return moveGoal(plan, id, { parentId: oneOf(plan.goals, index + 1) ?? null, index });
  });

const linking = fc
  .tuple(fc.constantFrom(...links), at, at, fc.boolean())
  .map(([[of, fromPart, toPart], one, other, isOn]): Edit => (plan) => {
    const [from, to] = [oneOf(plan[fromPart], one), oneOf(plan[toPart], other)];
    if (from === undefined || to === undefined) return plan;
    return isOn ? link(plan, of, from, to) : unlink(plan, of, from, to);
  });

const edits = fc.array(fc.oneof(adding, deleting, moving, linking), { maxLength: 40 });

const rowsOf = (plan: Plan, of: keyof Plan): (readonly [string, object])[] =>
  of === 'marketMap'
    ? [['', plan.marketMap]]
    : Object.entries(plan[of]).filter((row): row is [string, object] => typeof row[1] === 'object');

/** Fields that hold an id which leads nowhere, or of which nobody knows where it leads. */
function lost(plan: Plan): string[] {
  return planParts.flatMap((of) =>
    rowsOf(plan, of).flatMap(([id, row]) =>
      Object.entries(row).flatMap(([field, value]: [string, unknown]) => {
        if (!field.endsWith('Id') || value === null) return [];
        const home = homes[field];
        const isThere =
          home !== undefined && typeof value === 'string' && Object.hasOwn(plan[home], value);
        return isThere ? [] : [`${of}.${field} of ${id}`];
      }),
    ),
  );
}

/** Lists in which two rows have one place, or a place is none. */
const unsorted = (plan: Plan): ListPart[] =>
  listParts.filter((of) => {
    const owner = listOwners[of];
    const rows = inOrder(rowsAt(plan, of)).map(([, row]) => row);
    const places = rows.map(
      (row) => `${owner ? String(Reflect.get(row, owner)) : ''} ${row.order}`,
    );
    const keys = rows.map(({ order }) => order);
    const areSorted = keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') <= key);
    return new Set(places).size < places.length || !keys.every(isOrderKey) || !areSorted;
  });

it('any edits of any part leave references that lead somewhere, sorted lists and a tree of goals', () => {
  fc.assert(
    fc.property(edits, (acts) => {
      const plan = acts.reduce((now, act) => act(now), start);
      expect(lost(plan)).toEqual([]);
      expect(unsorted(plan)).toEqual([]);
      expect(flatGoals(goalTree(plan.goals))).toHaveLength(Object.keys(plan.goals).length);
      expect(v.parse(planSchema, plan)).toEqual(plan);
      expect(repair(plan)).toBe(plan);
    }),
    { numRuns: 200 },
  );
});
