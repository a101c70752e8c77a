import fc from 'fast-check';
import {
  addTacticFor,
  answer,
  takeBackAnswer,
  weaknessId,
  type Target,
} from '../../../src/plan/answers';
import { assignDuty, removeColumn } from '../../../src/plan/duties';
import { firstMatrixId, makeTasks } from '../../../src/plan/make-tasks';
import type { Plan } from '../../../src/plan/plan';
import { raciVariants } from '../../../src/plan/raci/schema';
import { addRow, deleteRows, fillRow, link, linkId, moveRow } from '../../../src/plan/rows';
import { fillOwnPosition } from '../../../src/plan/own-position';
import { measureQuestion } from '../../../src/plan/survey-measures';

type Edit = (plan: Plan) => Plan;

const tactic = fc.constantFrom('t1', 't2', 't3');
const step = fc.constantFrom('s1', 's2', 's3');
const task = fc
  .tuple(tactic, fc.constantFrom('s1', 's2', 's3', 'task'))
  .map(([of, id]) => linkId(of, id));
const role = fc.constantFrom('r1', 'r2', 'r3');
const goal = fc.constantFrom('g1', 'g2');
const question = fc.constantFrom('q1', 'q2');
const target = fc.constantFrom<Target>(
  { field: 'gapId', id: 'gap' },
  { field: 'touchpointId', id: 'call' },
  { field: 'cardId', id: 'gone' },
  { field: 'weakness', id: weaknessId('Slow') },
);
const weaknesses = fc.constantFrom('Slow', 'Slower', 'Slow\nCold', '');
const letters = fc.stringMatching(/^[RASCIVDP]{0,4}$/);

const add =
  (part: 'tactics' | 'gaps' | 'touchpoints' | 'surveys', id: string): Edit =>
  (plan) =>
    addRow(plan, { part, id });

/** What people do to tactics, responsibilities and surveys. */
export const tacticEdit: fc.Arbitrary<Edit> = fc.oneof(
  tactic.map((id) => add('tactics', id)),
  fc.constantFrom(add('gaps', 'gap'), add('touchpoints', 'call'), add('surveys', 'v1')),
  fc.tuple(tactic, step, fc.option(role)).map(
    ([tacticId, id, ownerRoleId]): Edit =>
      (plan) =>
        plan.tactics[tacticId] && (ownerRoleId === null || plan.roles[ownerRoleId])
          ? addRow(plan, { part: 'tacticSteps', id, fields: { tacticId, text: id, ownerRoleId } })
          : plan,
  ),
  fc.tuple(tactic, fc.option(role)).map(
    ([id, ownerRoleId]): Edit =>
      (plan) =>
        plan.roles[ownerRoleId ?? ''] ? fillRow(plan, 'tactics', id, { ownerRoleId }) : plan,
  ),
  fc.tuple(tactic, goal).map(
    ([id, to]): Edit =>
      (plan) =>
        link(plan, 'tacticGoals', id, to),
  ),
  fc.tuple(tactic, target).map(
    ([id, to]): Edit =>
      (plan) =>
        answer(plan, id, to),
  ),
  weaknesses.map(
    (text): Edit =>
      (plan) =>
        fillOwnPosition(plan, { weaknesses: text }),
  ),
  fc.tuple(tactic, target).map(
    ([id, to]): Edit =>
      (plan) =>
        takeBackAnswer(plan, id, to),
  ),
  fc.tuple(tactic, target).map(
    ([id, to]): Edit =>
      (plan) =>
        addTacticFor(plan, id, to),
  ),
  tactic.map(
    (id): Edit =>
      (plan) =>
        makeTasks(plan, id),
  ),
  {
    weight: 4,
    arbitrary: fc.tuple(task, role, letters).map(
      ([id, to, all]): Edit =>
        (plan) =>
          assignDuty(plan, id, to, all),
    ),
  },
  role.map(
    (id): Edit =>
      (plan) =>
        removeColumn(plan, linkId(firstMatrixId, id)),
  ),
  fc.constantFrom(...raciVariants).map(
    (variant): Edit =>
      (plan) =>
        fillRow(plan, 'matrices', firstMatrixId, { variant }),
  ),
  fc.tuple(task, fc.nat(4)).map(
    ([id, index]): Edit =>
      (plan) =>
        moveRow(plan, 'tasks', id, index),
  ),
  fc.tuple(fc.constantFrom('tactics', 'gaps', 'touchpoints', 'matrices'), tactic).map(
    ([part, id]): Edit =>
      (plan) =>
        deleteRows(plan, part, [id, 'gap', firstMatrixId]),
  ),
  fc.tuple(question, fc.constantFrom('nps', 'ces', 'open')).map(
    ([id, kind]): Edit =>
      (plan) =>
        plan.surveys['v1']
          ? addRow(plan, { part: 'questions', id, fields: { surveyId: 'v1', kind } })
          : plan,
  ),
  question.map(
    (id): Edit =>
      (plan) =>
        measureQuestion(plan, id),
  ),
);
