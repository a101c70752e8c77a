import type { Locale } from '../../i18n/locales';
import { answer, weaknessId, type Target } from '../answers';
import { assignDuty } from '../duties';
import { firstMatrixId, makeTasks } from '../make-tasks';
import type { Plan } from '../plan';
import { markStep } from '../progress/edits';
import { addRow, fillPart, link, linkId } from '../rows';
import { pointsOf } from '../shared/points';
import { rowOf } from '../shared/rows';
import type { ExampleStep, ExampleWords } from './words';

const tactics = [
  {
    id: 'proactive-delay',
    ownerRoleId: 'delivery',
    /** Month and day. */
    start: '01-11',
    end: '02-26',
    cost: 6000,
    goals: ['delays', 'recommend'],
    answers: [
      { field: 'touchpointId', id: 'delay-notice' },
      { field: 'workflowId', id: 'late-van' },
      { field: 'cardId', id: 'pain-late' },
    ],
    steps: [
      { id: 'causes', ownerRoleId: 'delivery', due: '01-20', isDone: false },
      { id: 'wording', ownerRoleId: 'knowledge', due: '01-29', isDone: false },
      { id: 'sending', ownerRoleId: 'delivery', due: '02-19', isDone: false },
      { id: 'checking', ownerRoleId: 'head', due: '02-26', isDone: false },
    ],
  },
  {
    id: 'approved-answers',
    ownerRoleId: 'knowledge',
    start: '01-04',
    end: '10-15',
    cost: null,
    goals: ['answers', 'once', 'email'],
    answers: [
      { field: 'touchpointId', id: 'social-post' },
      // The second line of our weaknesses: help pages without answers.
      { field: 'weakness', line: 1 },
    ],
    steps: [
      { id: 'collect', ownerRoleId: 'email', due: '01-29', isDone: true },
      { id: 'first', ownerRoleId: 'knowledge', due: '04-30', isDone: false },
      { id: 'review', ownerRoleId: 'claims', due: '06-30', isDone: false },
      // Nobody has it, and it comes too late: what the checks are for.
      { id: 'rest', ownerRoleId: null, due: '10-29', isDone: false },
    ],
  },
  {
    id: 'claims-desk',
    ownerRoleId: 'claims',
    start: '02-01',
    end: '03-26',
    cost: 2500,
    goals: ['claims'],
    answers: [
      { field: 'touchpointId', id: 'missing-item-call' },
      { field: 'touchpointId', id: 'refund-mail' },
      { field: 'workflowId', id: 'missing-items' },
      { field: 'cardId', id: 'pain-refund' },
    ],
    steps: [
      { id: 'limit', ownerRoleId: 'head', due: '02-12', isDone: false },
      { id: 'handover', ownerRoleId: 'claims', due: '03-05', isDone: false },
      { id: 'trial', ownerRoleId: 'claims', due: '03-26', isDone: false },
    ],
  },
] as const;
type ExampleTactic = (typeof tactics)[number];

/** What the example's costs are in, and how many of it a pound would be, roughly: the figures are invented. */
const money: Record<Locale, readonly [currency: string, rate: number]> = {
  en: ['GBP', 1],
  'zh-hant': ['TWD', 40],
  'zh-hans': ['CNY', 9],
  pl: ['PLN', 5],
  ar: ['AED', 5],
};

/** Who else has a part in what the tactics' steps became. */
const duties = [
  ['proactive-delay', 'causes', 'head', 'I'],
  ['proactive-delay', 'wording', 'email', 'C'],
  ['proactive-delay', 'sending', 'email', 'I'],
  ['proactive-delay', 'checking', 'email', 'C'],
  ['approved-answers', 'collect', 'claims', 'C'],
  ['approved-answers', 'first', 'email', 'C'],
  ['approved-answers', 'review', 'email', 'I'],
  ['approved-answers', 'rest', 'email', 'C'],
] as const;

/** Step 6: three tactics, and a responsibility matrix made from two of them. */
export const withTactics: ExampleStep = (plan, translate, year) => {
  const [currency] = money[plan.cover.locale];
  const started = plan.cover.currency === '' ? fillPart(plan, 'cover', { currency }) : plan;
  const planned = tactics.reduce(
    (now, tactic) => withTactic(now, tactic, translate, year),
    started,
  );
  return markStep(withMatrix(planned, translate), 'tactics', 'inProgress');
};

function withTactic(
  plan: Plan,
  tactic: ExampleTactic,
  translate: ExampleWords,
  year: string,
): Plan {
  const { id, start, end, cost, goals, answers, steps } = tactic;
  const [, rate] = money[plan.cover.locale];
  let next = addRow(plan, {
    part: 'tactics',
    id,
    fields: {
      name: translate(`tactics.${id}`),
      description: translate(`tactics.${id}.text`),
      ownerRoleId: known(plan.roles, tactic.ownerRoleId),
      start: `${year}-${start}`,
      end: `${year}-${end}`,
      cost: cost === null ? null : cost * rate,
      costNote: cost === null ? '' : translate(`tactics.${id}.cost`),
    },
  });
  for (const { id: stepId, ownerRoleId, due, isDone } of steps) {
    next = addRow(next, {
      part: 'tacticSteps',
      id: stepIdOf(id, stepId),
      fields: {
        tacticId: id,
        text: translate(`tactics.step.${stepId}`),
        ownerRoleId: known(plan.roles, ownerRoleId),
        due: `${year}-${due}`,
        isDone,
      },
    });
  }
  next = goals.reduce<Plan>((now, goalId) => link(now, 'tacticGoals', id, goalId), next);
  return answers.reduce<Plan>((now, target) => answer(now, id, targetIn(plan, target)), next);
}

type ExampleAnswer = ExampleTactic['answers'][number];

function targetIn({ ownPosition }: Plan, target: ExampleAnswer): Target {
  if (target.field !== 'weakness') return target;
  const words = pointsOf(ownPosition.weaknesses)[target.line] ?? '';
  return { field: 'weakness', id: weaknessId(words) };
}

function withMatrix(plan: Plan, translate: ExampleWords): Plan {
  const named = addRow(plan, {
    part: 'matrices',
    id: firstMatrixId,
    fields: { name: translate('tactics.matrix') },
  });
  const made = makeTasks(makeTasks(named, 'proactive-delay'), 'approved-answers');
  return duties.reduce(
    (now, [tacticId, stepId, roleId, letter]) =>
      assignDuty(now, linkId(tacticId, stepIdOf(tacticId, stepId)), roleId, letter),
    made,
  );
}

/** Roles may have been taken away where the example is loaded step by step. */
const known = (rows: Plan['roles'], id: string | null) => (rowOf(rows, id) ? id : null);

const stepIdOf = (tacticId: string, stepId: string) => `${tacticId}-${stepId}`;
