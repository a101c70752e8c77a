import fc from 'fast-check';
import { chooseAxes, noteGap } from '../../../src/plan/checks/comparison-cures';
import { deleteGoal, measureGoalBy } from '../../../src/plan/edits';
import {
  addGoal,
  describeGoal,
  setGoalMeasure,
  setGoalOwner,
  setTarget,
} from '../../../src/plan/goals/edits';
import { moveGoal } from '../../../src/plan/goals/moves';
import { addMeasure } from '../../../src/plan/measures/edits';
import { measureKinds } from '../../../src/plan/measures/schema';
import { emptyPlan, type Plan } from '../../../src/plan/plan';
import { addRole } from '../../../src/plan/roles/edits';
import { addRow, deleteRows, fillRow, link, moveRow } from '../../../src/plan/rows';
import { rowOf } from '../../../src/plan/shared/rows';
import { addUsualCriteria, scoreCriterion } from '../../../src/plan/scores';
import { addUsualStages } from '../../../src/plan/stages/edits';
import { stageKinds } from '../../../src/plan/stages/schema';
import { tacticEdit } from './tactic-edits-at-random';

/** Edits as a person would make them, on few enough ids that they meet. */
type Edit = (plan: Plan) => Plan;

const goal = fc.constantFrom('g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7');
const role = fc.constantFrom('r1', 'r2', 'r3');
const measure = fc.constantFrom('m1', 'm2', 'm3');
const criterion = fc.constantFrom('usual-reviews', 'usual-chatbot', 'c1');
const walker = fc.constantFrom('w1', 'w2', 'w3');
const competitor = fc.constantFrom('k1', 'k2');
const orNone = <T>(ids: fc.Arbitrary<T>) => fc.option(ids, { freq: 3 });
const after = fc.option(goal, { nil: undefined });
const move = fc.oneof(
  fc.constantFrom('up' as const, 'down' as const, 'indent' as const, 'outdent' as const),
  fc.record({ parentId: orNone(goal), index: fc.integer({ min: -1, max: 5 }) }),
);

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: tacticEdit },
  {
    weight: 6,
    arbitrary: fc.tuple(goal, orNone(goal), after).map(
      ([id, parentId, follows]): Edit =>
        (plan) =>
          addGoal(plan, { id, parentId, ...(follows === undefined ? {} : { after: follows }) }),
    ),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(goal, move).map(
      ([id, to]): Edit =>
        (plan) =>
          moveGoal(plan, id, to),
    ),
  },
  goal.map(
    (id): Edit =>
      (plan) =>
        deleteGoal(plan, id),
  ),
  fc.tuple(goal, fc.string()).map(
    ([id, words]): Edit =>
      (plan) =>
        describeGoal(plan, id, words),
  ),
  fc.tuple(goal, fc.option(fc.integer())).map(
    ([id, value]): Edit =>
      (plan) =>
        setTarget(plan, id, value),
  ),
  fc.tuple(goal, orNone(role)).map(
    ([id, owner]): Edit =>
      (plan) =>
        setGoalOwner(plan, id, owner),
  ),
  fc.tuple(goal, orNone(measure)).map(
    ([id, by]): Edit =>
      (plan) =>
        setGoalMeasure(plan, id, by),
  ),
  fc.tuple(goal, measure, fc.constantFrom(...measureKinds)).map(
    ([id, by, kind]): Edit =>
      (plan) =>
        measureGoalBy(plan, id, kind, by),
  ),
  role.map(
    (id): Edit =>
      (plan) =>
        addRole(plan, { id, name: id }),
  ),
  fc.tuple(role, fc.nat(3)).map(
    ([id, index]): Edit =>
      (plan) =>
        moveRow(plan, 'roles', id, index),
  ),
  role.map(
    (id): Edit =>
      (plan) =>
        deleteRows(plan, 'roles', [id]),
  ),
  fc.tuple(measure, fc.constantFrom(...measureKinds)).map(
    ([id, kind]): Edit =>
      (plan) =>
        addMeasure(plan, { id, kind }),
  ),
  measure.map(
    (id): Edit =>
      (plan) =>
        deleteRows(plan, 'measures', [id]),
  ),
  fc.tuple(role, orNone(role)).map(
    ([id, has]): Edit =>
      (plan) =>
        fillRow(addRow(plan, { part: 'participants', id }), 'participants', id, {
          roleId: rowOf(plan.roles, has) ? has : null,
        }),
  ),
  fc.constantFrom<Edit>(addUsualCriteria, chooseAxes),
  fc.tuple(fc.constantFrom('criteria' as const, 'competitors' as const), criterion, competitor).map(
    ([part, one, other]): Edit =>
      (plan) =>
        addRow(plan, { part, id: part === 'criteria' ? one : other }),
  ),
  fc.tuple(fc.constantFrom('criteria' as const, 'competitors' as const), criterion, competitor).map(
    ([part, one, other]): Edit =>
      (plan) =>
        deleteRows(plan, part, [one, other]),
  ),
  fc.tuple(criterion, orNone(competitor), orNone(fc.integer({ min: 1, max: 5 }))).map(
    ([id, other, score]): Edit =>
      (plan) =>
        scoreCriterion(plan, id, other, { score }),
  ),
  criterion.map(
    (id): Edit =>
      (plan) =>
        noteGap(plan, id),
  ),
  fc.tuple(fc.constantFrom('journeys' as const, 'personas' as const), walker, fc.boolean()).map(
    ([part, id, isNew]): Edit =>
      (plan) =>
        isNew ? addRow(plan, { part, id }) : deleteRows(plan, part, [id]),
  ),
  fc.tuple(walker, walker).map(
    ([journey, persona]): Edit =>
      (plan) =>
        link(plan, 'journeyPersonas', journey, persona),
  ),
  fc.tuple(walker, walker, fc.integer({ min: -1, max: 3 })).map(
    ([id, journeyId, index]): Edit =>
      (plan) =>
        rowOf(plan.journeys, journeyId)
          ? moveRow(addRow(plan, { part: 'cards', id, fields: { journeyId } }), 'cards', id, index)
          : plan,
  ),
  fc.constant<Edit>(addUsualStages),
  fc.constantFrom(...stageKinds).map(
    (id): Edit =>
      (plan) =>
        deleteRows(plan, 'stages', [id]),
  ),
);

export const edits = fc.array(edit, { maxLength: 40, size: 'max' });
export const start = emptyPlan({ id: 'p1', locale: 'en' });
export const apply = (plan: Plan, steps: readonly Edit[]) =>
  steps.reduce((now, step) => step(now), plan);
